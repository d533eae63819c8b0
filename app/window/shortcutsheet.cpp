// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsheet.h"

#include "actions.h"
#include "presenter/showkeys.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace atlas {

namespace {

QString keysText(const ActionSpec &spec)
{
    QStringList keys;
    for (const QKeySequence &each : spec.keys)
        keys.append(each.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral("   or   "));
}

void addRow(QTreeWidgetItem &group, const QString &keys, const QString &text)
{
    new QTreeWidgetItem(&group, {keys, text});
}

/// Of the two windows of a show, which have no actions.
void addShow(QTreeWidget &tree)
{
    auto *group = new QTreeWidgetItem(&tree, {QStringLiteral("While a lecture is presented")});
    QFont font = group->font(0);
    font.setWeight(QFont::DemiBold);
    group->setFont(0, font);
    group->setFirstColumnSpanned(true);
    for (const ShowKeyText &key : showKeyTexts())
        addRow(*group, key.keys, key.text);
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(QStringLiteral("Keyboard shortcuts"));
    auto *tree = new QTreeWidget;
    tree->setObjectName(QStringLiteral("shortcuts"));
    tree->setAccessibleName(QStringLiteral("Keyboard shortcuts"));
    tree->setHeaderLabels({QStringLiteral("Keys"), QStringLiteral("What they do")});
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setFrameShape(QFrame::NoFrame);
    for (const KeyScope scope : {KeyScope::Window, KeyScope::Panes, KeyScope::Map, KeyScope::MapAndTimeline,
                                 KeyScope::Timeline, KeyScope::Steps}) {
        auto *group = new QTreeWidgetItem(tree, {scopeTitle(scope)});
        QFont font = group->font(0);
        font.setWeight(QFont::DemiBold);
        group->setFont(0, font);
        group->setFirstColumnSpanned(true);
        for (const ActionSpec &spec : actionTable()) {
            if (spec.scope == scope && !spec.keys.isEmpty())
                addRow(*group, keysText(spec), spec.tip);
        }
        for (const PaneKeys &pane : paneKeys()) {
            if (pane.scope == scope)
                addRow(*group, pane.keys, pane.text);
        }
    }
    addShow(*tree);
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(buttons);
    resize(660, 720);
}

} // namespace atlas
