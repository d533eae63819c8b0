// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/speakersheet.h"

#include "theme.h"

namespace atlas {

namespace {

const char sheet[] = R"(
QWidget#speaker, QWidget#audience { background: @chrome@; }
QLabel { color: @ink@; background: transparent; }
QLabel#caption, QLabel#hints { color: @ink2@; }
QLabel#question { color: @select@; font-weight: 600; }
QPushButton, QToolButton#showTool {
  background: @panel@; color: @ink@; border: 1px solid @line@; border-radius: 4px; padding: 5px 12px; min-height: 24px; }
QToolButton#showTool { padding: 6px 8px; }
QPushButton:hover, QToolButton#showTool:hover { background: @hover@; }
QPushButton:focus, QToolButton#showTool:focus { border: 2px solid @focus@; padding: 5px 7px; }
QToolButton#showTool:checked { background: @selectBackground@; color: @select@; border: 1px solid @select@; }
QToolButton#showTool:disabled, QPushButton:disabled { color: @ink3@; }
QToolButton#showTool::menu-indicator { image: none; }
QToolButton#showTool::menu-button { border: 0; border-left: 1px solid @line@; width: 18px; }
QToolButton#showTool::menu-arrow { image: url(:/icons/down-dark.svg); width: 11px; height: 11px; }
QTextBrowser { background: @chrome@; color: @ink@; border: 0; }
QMenu { background: @panel@; color: @ink@; border: 1px solid @line@; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 26px; }
QMenu::item:selected { background: @hover@; color: @ink@; }
QFrame#rule { background: @line@; }
QScrollBar:vertical { background: transparent; width: 10px; }
QScrollBar::handle { background: @buttonLine@; border-radius: 3px; margin: 2px; min-height: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

const Theme &speakerTheme()
{
    return Theme::named(ThemeName::Dark);
}

QString speakerSheet()
{
    const Theme &theme = speakerTheme();
    QString text = QLatin1String(sheet);
    const auto set = [&text](const char *token, const QColor &colour) {
        text.replace(QLatin1Char('@') + QLatin1String(token) + QLatin1Char('@'), colour.name());
    };
    set("chrome", theme.chrome);
    set("panel", theme.panel);
    set("ink", theme.ink);
    set("ink2", theme.ink2);
    set("ink3", theme.ink3);
    set("line", theme.line);
    set("hover", theme.hover);
    set("focus", theme.focus);
    set("select", theme.select);
    set("selectBackground", theme.selectBackground);
    set("buttonLine", theme.buttonLine);
    return text;
}

} // namespace atlas
