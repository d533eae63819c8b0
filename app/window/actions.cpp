// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "map/tintedicon.h"
#include "theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace atlas {

namespace {

Qt::ShortcutContext contextOf(KeyScope scope)
{
    switch (scope) {
    case KeyScope::Window:
        return Qt::WindowShortcut;
    case KeyScope::MapAndTimeline:
        return Qt::WidgetShortcut; // Space belongs to a focused button first
    default:
        return Qt::WidgetWithChildrenShortcut;
    }
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    std::map<ActionGroup, QActionGroup *> groups;
    for (const ActionSpec &spec : actionTable()) {
        auto *action = new QAction(spec.text, this);
        QString tip = spec.tip;
        if (!spec.keys.isEmpty())
            tip += QStringLiteral(" (%1)").arg(spec.keys.first().toString(QKeySequence::NativeText));
        action->setToolTip(tip);
        action->setStatusTip(spec.tip);
        action->setShortcuts(spec.keys);
        action->setShortcutContext(contextOf(spec.scope));
        action->setCheckable(spec.group != ActionGroup::None);
        action->setIconVisibleInMenu(!action->isCheckable()); // it would hide the tick
        if (spec.group != ActionGroup::None && spec.group != ActionGroup::Toggle) {
            QActionGroup *&group = groups[spec.group];
            if (!group)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        m_actions[spec.id] = action;
        if (spec.scope == KeyScope::Window)
            window->addAction(action);
    }
}

void Actions::fill(QMenuBar &bar)
{
    for (int i = 0; i < menuCount; ++i)
        m_menus[MenuId(i)] = bar.addMenu(menuTitle(MenuId(i)));
    QMenu *themes = nullptr;
    std::map<std::pair<MenuId, QString>, QMenu *> submenus;
    for (const ActionSpec &spec : actionTable()) {
        QMenu *menu = m_menus[spec.menu];
        if (spec.startsSection)
            menu->addSeparator();
        if (spec.group == ActionGroup::Theme) {
            if (!themes)
                themes = menu->addMenu(QStringLiteral("&Theme"));
            menu = themes;
        }
        if (!spec.submenu.isEmpty()) {
            QMenu *&inner = submenus[{spec.menu, spec.submenu}];
            if (!inner)
                inner = menu->addMenu(spec.submenu);
            menu = inner;
        }
        menu->addAction(m_actions[spec.id]);
    }
}

void Actions::bind(QWidget &pane, KeyScope scope)
{
    for (const ActionSpec &spec : actionTable()) {
        if (spec.scope == scope)
            pane.addAction(m_actions[spec.id]);
    }
}

void Actions::setTheme(const Theme &theme)
{
    for (const ActionSpec &spec : actionTable()) {
        if (!spec.icon.isEmpty())
            m_actions[spec.id]->setIcon(tintedIcon(spec.icon, theme.ink, theme.buttonLine));
    }
}

} // namespace atlas
