// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse and keys of PageView.
#include "paper/pageview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace atlas {

namespace {

constexpr double zoomStep = 1.25;
constexpr int arrowStep = 40; // px

} // namespace

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    follow();
    if (event->oldSize().width() != event->size().width())
        scrollToLines();
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(markAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const PaperMark *mark = markAt(event->position()))
        emit markChosen(ExcerptId(mark->excerpt)); // a copy: the marks may change under it
}

void PageView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (event->modifiers() & Qt::ControlModifier) {
        if (turned != 0)
            emit zoomRequested(m_zoom * (turned > 0 ? zoomStep : 1 / zoomStep));
        event->accept();
        return;
    }
    const QScrollBar &bar = *verticalScrollBar();
    if (turned < 0 && bar.value() == bar.maximum())
        emit pageRequested(m_page + 1, false);
    else if (turned > 0 && bar.value() == bar.minimum())
        emit pageRequested(m_page - 1, true);
    else
        QAbstractScrollArea::wheelEvent(event);
}

bool PageView::turn(int direction)
{
    QScrollBar &bar = *verticalScrollBar();
    if (bar.value() == (direction > 0 ? bar.maximum() : bar.minimum())) {
        emit pageRequested(m_page + direction, direction < 0);
        return true;
    }
    bar.setValue(bar.value() + direction * (bar.pageStep() - arrowStep));
    return true;
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar &down = *verticalScrollBar(), &across = *horizontalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        turn(1);
        return;
    case Qt::Key_PageUp:
        turn(-1);
        return;
    case Qt::Key_Down:
        down.setValue(down.value() + arrowStep);
        return;
    case Qt::Key_Up:
        down.setValue(down.value() - arrowStep);
        return;
    case Qt::Key_Right:
        across.setValue(across.value() + arrowStep);
        return;
    case Qt::Key_Left:
        across.setValue(across.value() - arrowStep);
        return;
    case Qt::Key_Home:
        emit pageRequested(0, false);
        return;
    case Qt::Key_End:
        emit pageRequested(m_paper ? int(m_paper->text.pages.size()) - 1 : 0, false);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        emit zoomRequested(m_zoom * zoomStep);
        return;
    case Qt::Key_Minus:
        emit zoomRequested(m_zoom / zoomStep);
        return;
    case Qt::Key_0:
        emit zoomRequested(1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace atlas
