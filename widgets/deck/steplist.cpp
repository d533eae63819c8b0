// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/steplist.h"

#include "deck/deckmodel.h"
#include "deck/stepdelegate.h"
#include "deck/steppictures.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace atlas {

StepList::StepList(DeckModel &model, StepPictures &pictures, QWidget *parent)
    : QListView(parent)
    , m_delegate(new StepDelegate(model, pictures, this))
{
    setObjectName(QStringLiteral("stepList"));
    setAccessibleName(QStringLiteral("Steps of the lecture"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(&model);
    setItemDelegate(m_delegate);
    setEditable(true);
    connect(&pictures, &StepPictures::painted, viewport(), qOverload<>(&QWidget::update));
}

void StepList::setEditable(bool editable)
{
    setEditTriggers(editable ? EditKeyPressed : NoEditTriggers);
    setDragEnabled(editable);
    setAcceptDrops(editable);
    setDropIndicatorShown(editable);
    setDragDropMode(editable ? InternalMove : NoDragDrop);
}

void StepList::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

QString StepList::idAt(const QModelIndex &index) const
{
    return index.data(DeckModel::StepIdRole).toString();
}

void StepList::setCurrentStep(const QString &id)
{
    m_step = id;
    m_delegate->setCurrentStep(id);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (idAt(index) != id)
            continue;
        setCurrentIndex(index);
        scrollTo(index);
    }
    viewport()->update();
}

void StepList::rename()
{
    setFocus(Qt::ShortcutFocusReason);
    if (currentIndex().isValid() && editTriggers() != NoEditTriggers)
        edit(currentIndex());
}

void StepList::chooseCurrent()
{
    const QString id = idAt(currentIndex());
    if (!id.isEmpty())
        emit chosen(id);
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!opens)
        QListView::keyPressEvent(event);
    // Where the keys have gone, the map follows; Enter goes back to the step that is current.
    if (state() != EditingState && (opens || idAt(currentIndex()) != m_step)) {
        event->accept();
        chooseCurrent();
    }
}

void StepList::mouseReleaseEvent(QMouseEvent *event)
{
    const bool dragged = state() == DraggingState;
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !dragged && indexAt(event->pos()) == currentIndex())
        chooseCurrent();
}

void StepList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!byKey && indexAt(event->pos()).isValid() && idAt(indexAt(event->pos())) != m_step)
        emit chosen(idAt(indexAt(event->pos())));
    emit menuRequested(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                             : event->globalPos());
}

} // namespace atlas
