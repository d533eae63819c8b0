// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/changestree.h"

#include "panels/itemlist.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>

namespace atlas {

ChangesTree::ChangesTree(QWidget *parent)
    : QTreeView(parent)
{
    styleList(*this);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void ChangesTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ChangesTree::refit);
    refit();
}

void ChangesTree::refit()
{
    expandAll();
    doItemsLayout();
    updateGeometry();
}

QSize ChangesTree::viewportSizeHint() const
{
    int height = 0;
    for (QModelIndex index = model() ? model()->index(0, 0) : QModelIndex(); index.isValid();
         index = indexBelow(index))
        height += rowHeight(index);
    return {200, height};
}

QSize ChangesTree::sizeHint() const
{
    return viewportSizeHint();
}

void ChangesTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        refit(); // titles wrap anew
}

void ChangesTree::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (index.isValid() && !index.parent().isValid() && at.x() >= viewport()->width() - sourceRoom) {
        setCurrentIndex(index);
        emit sourcesRequested(index);
        return;
    }
    QTreeView::mousePressEvent(event);
}

void ChangesTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_S && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        emit sourcesRequested(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

} // namespace atlas
