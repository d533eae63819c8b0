// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsheet.h"

#include "actions.h"
#include "presenter/showkeys.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

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

/// That no line is cut off, as far as the screen's window goes.
int widthFor(QTreeWidget &tree, int most)
{
    constexpr int least = 660, margins = 120; // px
    const QFontMetrics metrics = tree.fontMetrics();
    int keys = 0, words = 0;
    for (QTreeWidgetItemIterator row(&tree); *row; ++row) {
        if (!(*row)->parent())
            continue;
        keys = std::max(keys, metrics.horizontalAdvance((*row)->text(0)));
        words = std::max(words, metrics.horizontalAdvance((*row)->text(1)));
    }
    return std::clamp(keys + words + margins, least, std::max(least, most));
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
    resize(widthFor(*tree, parent ? parent->width() - 40 : 0), 720);
}

} // namespace atlas
