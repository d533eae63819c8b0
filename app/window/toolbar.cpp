// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolbar.h"

#include "actions.h"
#include "findbox.h"
#include "map/tintedicon.h"
#include "theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace atlas {

namespace {

QToolButton *buttonOf(QAction &action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(&action);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ToolBar::ToolBar(const Actions &actions, QWidget *parent)
    : QToolBar(QStringLiteral("Tools"), parent)
    , m_find(new FindBox)
    , m_viewpoint(new QComboBox)
    , m_convention(new QComboBox)
    , m_export(buttonOf(actions[ActionId::ExportMap]))
{
    setObjectName(QStringLiteral("tools"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize({16, 16});
    addWidget(buttonOf(actions[ActionId::Back]));
    addWidget(buttonOf(actions[ActionId::Forward]));
    addSeparator();
    m_find->setMinimumWidth(140); // rather than to cut a choice beside it
    m_find->setMaximumWidth(330);
    addWidget(m_find);
    addSeparator();
    actions[ActionId::Compare].setIconText(QStringLiteral("Compare")); // the whole is the tip
    QToolButton *compare = buttonOf(actions[ActionId::Compare]);
    compare->setObjectName(QStringLiteral("textButton"));
    compare->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addWidget(compare);
    addSeparator();
    m_viewpoint->addItems({QStringLiteral("International documents"), QStringLiteral("Actual control")});
    m_viewpoint->setToolTip(QStringLiteral("Whose view of contested areas the map draws"));
    m_convention->addItems({QStringLiteral("Entry into force"), QStringLiteral("Signature")});
    m_convention->setToolTip(QStringLiteral("By which date a founder counts as a member"));
    m_choices = {addLabelled(QStringLiteral("Viewpoint"), m_viewpoint),
                 addLabelled(QStringLiteral("Dates by"), m_convention)};
    auto *spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spacer);
    m_export->setObjectName(QStringLiteral("textButton"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addWidget(m_export);
    actions[ActionId::Present].setIconText(QStringLiteral("Present"));
    QToolButton *present = buttonOf(actions[ActionId::Present]);
    present->setObjectName(QStringLiteral("presentButton"));
    present->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addWidget(present);
    connect(m_viewpoint, &QComboBox::activated, this,
            [this](int index) { emit viewpointChosen(Viewpoint(index)); });
    connect(m_convention, &QComboBox::activated, this,
            [this](int index) { emit conventionChosen(DateConvention(index)); });
}

QAction *ToolBar::addLabelled(const QString &text, QComboBox *combo)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(8);
    auto *label = new QLabel(text);
    combo->setAccessibleName(text);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // its longest choice is never cut
    row->addWidget(label);
    row->addWidget(combo);
    return addWidget(pair);
}

void ToolBar::setCompact(bool compact)
{
    for (QAction *choice : m_choices)
        choice->setVisible(!compact);
}

void ToolBar::setState(const ViewState &state)
{
    m_viewpoint->setCurrentIndex(int(state.viewpoint));
    m_convention->setCurrentIndex(int(state.convention));
}

void ToolBar::setTheme(const Theme &theme)
{
    m_find->setTheme(theme);
    m_viewpoint->setItemIcon(0, tintedIcon(QStringLiteral("eye"), theme.ink, theme.ink3));
    m_viewpoint->setItemIcon(1, tintedIcon(QStringLiteral("eye"), theme.ink, theme.ink3));
}

} // namespace atlas
