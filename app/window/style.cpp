// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"

#include "fonts.h"

#include <QApplication>
#include <QStyleFactory>

#include <utility>
#include <vector>

namespace atlas {

namespace {

// Words in @ signs are tokens of the theme; the file is one sheet, so that a theme switch sets it once.
const char chromeSheet[] = R"(
QMainWindow, QDialog { background: @chrome@; }
QMainWindow::separator { background: @line@; width: 3px; height: 3px; }
QMainWindow::separator:hover { background: @select@; }
QMenuBar { background: @chrome@; color: @ink@; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover@; }
QMenu { background: @panel@; color: @ink@; border: 1px solid @line@; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 26px; border-radius: 3px; }
QMenu::item:selected { background: @hover@; color: @ink@; }
QMenu::item:disabled { color: @ink3@; }
QMenu::separator { height: 1px; background: @line2@; margin: 4px 6px; }
QMenu::icon { padding-left: 6px; }
QToolBar { background: @chrome@; border: 0; border-bottom: 1px solid @line@; padding: 4px 12px 8px 8px; spacing: 6px; }
QToolBar::separator { background: @line@; width: 1px; margin: 3px 8px; }
QStatusBar { background: @chrome@; color: @ink2@; border-top: 1px solid @line@; min-height: 23px; max-height: 23px; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @ink2@; font-size: 12px; padding: 0 8px; }
QWidget#statusHover { color: @ink2@; font-size: 12px; }
QLabel#statusScale, QLabel#statusSource { border-right: 1px solid @line@; }
QToolTip { background: @panel@; color: @ink@; border: 1px solid @line@; padding: 4px 6px; }
QDockWidget { color: @ink@; }
QWidget#dockTitle { background: @panel2@; border-bottom: 1px solid @line@; }
QWidget#dockTitle QLabel { color: @ink@; font-weight: 600; font-size: 12px; }
QSplitter::handle { background: @line@; }
)";

const char controlSheet[] = R"(
QPushButton, QComboBox, QToolButton#textButton {
  background: @button@; color: @ink@; border: 1px solid @buttonLine@; border-radius: 4px;
  min-height: 24px; padding: 2px 10px; }
QPushButton:hover, QComboBox:hover, QToolButton#textButton:hover { background: @hover@; }
QToolButton#textButton:checked { background: @selectBackground@; color: @selectInk@; border-color: @select@; }
QPushButton:focus, QComboBox:focus, QToolButton#textButton:focus, QLineEdit:focus, QAbstractSpinBox:focus {
  border: 2px solid @focus@; padding: 1px 9px; }
QPushButton:disabled, QComboBox:disabled, QToolButton#textButton:disabled { color: @ink3@; }
QPushButton#primary { background: @primary@; color: @primaryInk@; border-color: @primary@; font-weight: 600; }
QPushButton#primary:hover { border-color: @select@; }
QToolButton#presentButton { background: @primary@; color: @primaryInk@; border: 1px solid @primary@; border-radius: 4px;
  font-weight: 600; min-height: 24px; padding: 2px 14px; }
QToolButton#presentButton:hover { border-color: @select@; }
QToolButton#presentButton:focus { border: 2px solid @focus@; padding: 1px 13px; }
QToolButton#presentButton:disabled { background: @button@; color: @ink3@; border-color: @buttonLine@; }
QPushButton::menu-indicator { image: url(:/icons/down-@tone@.svg); width: 12px; height: 12px;
  subcontrol-origin: padding; subcontrol-position: right center; right: 4px; }
QComboBox { padding-right: 6px; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/down-@tone@.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView, QListView#findPopup, QAbstractItemView#findPopup {
  background: @panel@; color: @ink@; border: 1px solid @line@; outline: 0;
  selection-background-color: @hover@; selection-color: @ink@; }
QLineEdit, QAbstractSpinBox { background: @button@; color: @ink@; border: 1px solid @buttonLine@; border-radius: 4px;
  min-height: 24px; padding: 2px 8px; selection-background-color: @select@; selection-color: @panel@; }
QDialog QPlainTextEdit { background: @button@; color: @ink@; border: 1px solid @buttonLine@; border-radius: 4px; }
QDialog QPlainTextEdit:focus { border: 2px solid @focus@; }
QToolButton { background: transparent; color: @ink@; border: 1px solid transparent; border-radius: 4px; padding: 3px; }
QToolBar QToolButton { min-width: 24px; min-height: 24px; }
QLineEdit QToolButton { min-width: 0; min-height: 0; padding: 0; border: 0; }
QToolButton:hover { background: @hover@; }
QToolButton:focus { border: 2px solid @focus@; padding: 2px; }
QToolButton:checked { background: @selectBackground@; color: @selectInk@; }
QToolButton#mapButton { background: @panel@; border: 1px solid @line@; border-radius: 3px; }
QToolButton#mapButton:hover { background: @hover@; }
QToolButton#mapButton:focus { border: 2px solid @focus@; }
QCheckBox { color: @ink@; spacing: 8px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @buttonLine@; border-radius: 3px; background: @button@; }
QCheckBox::indicator:checked { background: @primary@; border-color: @primary@; image: url(:/icons/check-@tone@.svg); }
QCheckBox::indicator:focus { border: 2px solid @focus@; width: 12px; height: 12px; }
QTabWidget::pane { border: 0; border-top: 1px solid @line@; background: @panel@; }
QTabBar { background: @panel2@; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @ink2@; border: 1px solid transparent; border-top: 2px solid transparent;
  padding: 5px 10px 6px 10px; }
QTabBar[compact="true"]::tab { padding: 5px 4px 6px 4px; }
QTabBar::tab:selected { background: @panel@; color: @ink@; font-weight: 600; border-top: 2px solid @select@;
  border-left: 1px solid @line@; border-right: 1px solid @line@; }
QTabBar::tab:hover:!selected { color: @ink@; }
QTabBar::tab:focus { color: @select@; }
QHeaderView::section { background: @panel2@; color: @ink2@; border: 0; border-bottom: 1px solid @line@; padding: 4px 6px; }
#findPopup::item, #shortcuts::item { padding: 4px 8px; border: 0; }
#findPopup::item:hover, #shortcuts::item:hover { background: @hover@; }
#findPopup::item:selected, #shortcuts::item:selected { background: @selectBackground@; color: @ink@; }
QTreeView, QListView, QTableView { background: @panel@; color: @ink@; border: 0; outline: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @buttonLine@; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: @ink3@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QFrame#issueBar { background: @panel@; border-bottom: 1px solid @line@; }
QFrame#issueBar QLabel#issueTitle { font-size: 13px; font-weight: 600; }
QFrame#issueBar QScrollArea, QFrame#issueBar QLabel { background: @panel@; }
QFrame#issueBar QLabel#issueList { color: @ink2@; }
QFrame#startCard { background: @panel@; border: 1px solid @line@; border-radius: 3px; }
QFrame#startCard QLabel#cardTitle { font-size: 18px; font-weight: 700; }
QFrame#startCard QLabel#cardNumber { background: @primary@; color: @primaryInk@; border-radius: 9px; font-weight: 700; font-size: 11px; }
QFrame#startCard QLabel#cardMore { color: @ink2@; }
)";

std::vector<std::pair<QString, QColor>> tokensOf(const Theme &t)
{
    const auto s = [](const char *name) { return QString(QLatin1String(name)); };
    return {{s("chrome"), t.chrome},
            {s("panel"), t.panel},
            {s("panel2"), t.panel2},
            {s("line"), t.line},
            {s("line2"), t.line2},
            {s("ink"), t.ink},
            {s("ink2"), t.ink2},
            {s("ink3"), t.ink3},
            {s("button"), t.button},
            {s("buttonLine"), t.buttonLine},
            {s("select"), t.select},
            {s("selectBackground"), t.selectBackground},
            {s("selectInk"), t.selectInk},
            {s("focus"), t.focus},
            {s("hover"), t.hover},
            {s("primary"), t.primary},
            {s("primaryInk"), t.primaryInk}};
}

} // namespace

ThemeName themeFor(ThemeChoice choice, const QPalette &system)
{
    switch (choice) {
    case ThemeChoice::Light:
        return ThemeName::Light;
    case ThemeChoice::Dark:
        return ThemeName::Dark;
    case ThemeChoice::Contrast:
        return ThemeName::Contrast;
    case ThemeChoice::System:
        break;
    }
    // Qt 6.4 does not tell the colour scheme of the desktop.
    return system.color(QPalette::Window).lightness() < 128 ? ThemeName::Dark : ThemeName::Light;
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.button, theme.chrome);
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour, const QColor &disabled) {
        palette.setColor(role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, theme.chrome, theme.chrome);
    set(QPalette::WindowText, theme.ink, theme.ink3);
    set(QPalette::Base, theme.panel, theme.panel);
    set(QPalette::AlternateBase, theme.panel2, theme.panel2);
    set(QPalette::Text, theme.ink, theme.ink3);
    set(QPalette::PlaceholderText, theme.ink3, theme.ink3);
    set(QPalette::Button, theme.button, theme.button);
    set(QPalette::ButtonText, theme.ink, theme.ink3);
    set(QPalette::ToolTipBase, theme.panel, theme.panel);
    set(QPalette::ToolTipText, theme.ink, theme.ink);
    set(QPalette::Highlight, theme.selectBackground, theme.panel2);
    set(QPalette::HighlightedText, theme.ink, theme.ink3);
    set(QPalette::Link, theme.select, theme.ink3);
    set(QPalette::LinkVisited, theme.select, theme.ink3);
    set(QPalette::Mid, theme.line, theme.line);
    set(QPalette::Dark, theme.line, theme.line);
    set(QPalette::Light, theme.panel, theme.panel);
    return palette;
}

QString sheetOf(const Theme &theme)
{
    QString sheet = QLatin1String(chromeSheet) + QLatin1String(controlSheet);
    for (const auto &[name, colour] : tokensOf(theme))
        sheet.replace(QStringLiteral("@%1@").arg(name), colour.name());
    // The mark of a check box stands on `primary`: light on dark in the light themes, dark on light in the
    // dark one.
    return sheet.replace(QStringLiteral("@tone@"),
                         theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light"));
}

void applyStyle(QApplication &application, const Theme &theme)
{
    // The sheet wraps the style, so that the name of the style underneath is not to be had: set Fusion once
    // only.
    if (application.styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(sansFont(13));
    QApplication::setPalette(paletteOf(theme));
    application.setStyleSheet(sheetOf(theme));
}

} // namespace atlas
