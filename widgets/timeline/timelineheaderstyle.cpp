// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineheaderstyle.h"

#include "theme.h"

namespace atlas {

QString timelineHeaderStyle(const Theme &theme)
{
    QString style = QStringLiteral(R"(
QWidget { font-family: Inter; font-size: 12px; color: @ink; }
QLabel#title { font-size: 13px; font-weight: 700; }
QLabel#hint, QLabel#caption { color: @ink2; }
QLabel#count { color: @ink3; }
QWidget#separator { background: @line; }
QToolButton, QComboBox, QLineEdit#dateField {
    background: @button; border: 1px solid @buttonLine; border-radius: 4px; }
QToolButton { padding: 0 8px; }
QToolButton#previousChange, QToolButton#play, QToolButton#nextChange,
QToolButton#backward, QToolButton#loop { padding: 0; }
QToolButton:hover, QComboBox:hover { background: @hover; }
QToolButton:disabled { background: transparent; border-color: @line; }
QToolButton[segment="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QToolButton[segment="inner"] { border-radius: 0; border-left: none; }
QToolButton[segment="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; border-left: none; }
QToolButton:checked { background: @selectBackground; color: @selectInk; font-weight: 600; }
QComboBox { padding: 0 4px 0 9px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @panel; color: @ink; border: 1px solid @buttonLine;
    selection-background-color: @hover; selection-color: @ink; }
QLineEdit#dateField { font-size: 13px; font-weight: 600; padding: 0 6px;
    selection-background-color: @select; selection-color: @primaryInk; }
QLabel#side { color: @selectInk; font-size: 13px; font-weight: 700; }
QLineEdit#dateField:focus, QLineEdit#dateField[framed="true"], QLineEdit#dateField[faulty="true"] { border: 1px solid @select; }
QToolButton:focus, QComboBox:focus { border: 2px solid @focus; }
QCheckBox { spacing: 6px; }
QCheckBox:focus { color: @selectInk; }
QCheckBox:disabled { color: @ink3; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @buttonLine; border-radius: 3px;
    background: @button; }
QCheckBox::indicator:checked { background: @primary; border-color: @primary; }
QLabel#dateError { background: @selectBackground; color: @selectInk; border: 1px solid @select;
    font-size: 12px; }
QCalendarWidget QWidget { background: @panel; alternate-background-color: @panel; }
QCalendarWidget QAbstractItemView:enabled { color: @ink; selection-background-color: @select;
    selection-color: @primaryInk; }
QToolTip { color: @ink; background: @panel; border: 1px solid @buttonLine; }
)");
    const std::pair<const char *, QColor> colours[] = {{"@selectBackground", theme.selectBackground},
                                                       {"@selectInk", theme.selectInk},
                                                       {"@select", theme.select},
                                                       {"@buttonLine", theme.buttonLine},
                                                       {"@button", theme.button},
                                                       {"@primaryInk", theme.primaryInk},
                                                       {"@primary", theme.primary},
                                                       {"@panel", theme.panel},
                                                       {"@hover", theme.hover},
                                                       {"@focus", theme.focus},
                                                       {"@ink2", theme.ink2},
                                                       {"@ink3", theme.ink3},
                                                       {"@ink", theme.ink},
                                                       {"@line", theme.line}};
    // Longer names come before those that they begin with.
    for (const auto &[name, colour] : colours)
        style.replace(QLatin1String(name), colour.name());
    return style;
}

} // namespace atlas
