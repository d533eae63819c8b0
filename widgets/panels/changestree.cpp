// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/changestree.h"

#include "panels/itemlist.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QScrollBar>

namespace atlas {

ChangesTree::ChangesTree(QWidget *parent)
    : QTreeView(parent)
{
    styleList(*this);
    fillOwnGround(*this);
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
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_isStale = true;
        m_measuredWidth = -1;
    });
    refit();
}

void ChangesTree::refit()
{
    m_isStale = false;
    expandAll(); // lays out
}

int ChangesTree::heightForWidth(int width) const
{
    const QAbstractItemModel *rows = model();
    if (!rows || width == m_measuredWidth)
        return rows ? m_measuredHeight : 0;
    QStyleOptionViewItem option;
    option.rect.setWidth(width);
    int height = 0;
    for (int group = 0; group < rows->rowCount(); ++group) {
        const QModelIndex title = rows->index(group, 0);
        height += itemDelegate()->sizeHint(option, title).height();
        for (int leaf = 0; leaf < rows->rowCount(title); ++leaf)
            height += itemDelegate()->sizeHint(option, rows->index(leaf, 0, title)).height();
    }
    m_measuredWidth = width;
    m_measuredHeight = height;
    return height;
}

/// Size and rows may both be new: what follows from them is worked out once, behind both.
void ChangesTree::place(const QRect &geometry)
{
    m_fits = heightForWidth(geometry.width()) <= geometry.height();
    const Qt::ScrollBarPolicy bar = m_fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded;
    if (bar != verticalScrollBarPolicy()) // places its parts even when it is the same
        setVerticalScrollBarPolicy(bar);
    const bool resized = geometry.size() != size();
    if (!resized && !m_isStale) {
        setGeometry(geometry);
        return;
    }
    m_isPlacing = true;
    setGeometry(geometry);
    if (m_isStale)
        refit();
    m_isPlacing = false;
    updateGeometries();
}

/// Where all rows have room, there is nothing to scroll and nothing to measure.
void ChangesTree::updateGeometries()
{
    if (m_isPlacing)
        return;
    if (m_fits && m_fittedWidth == viewport()->width()) {
        verticalScrollBar()->setRange(0, 0);
        return;
    }
    ++m_measured;
    QTreeView::updateGeometries();
    m_fittedWidth = viewport()->width();
}

void ChangesTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        refit(); // titles wrap anew
}

void ChangesTree::paintEvent(QPaintEvent *event)
{
    paintGround(*this, *event);
    QTreeView::paintEvent(event);
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
