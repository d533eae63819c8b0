// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/rubberband.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace atlas {

namespace {

constexpr double leastSide = 8; // pixels
constexpr double keyStep = 20;
constexpr double leastByKey = 40;

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

void RubberBand::arm(QSizeF view)
{
    m_armed = m_shown = true;
    m_rect = QRectF(QPointF(view.width(), view.height()) / 4, view / 2);
}

void RubberBand::begin(QPointF corner)
{
    m_armed = false;
    m_shown = true;
    m_corner = corner;
    m_rect = QRectF(corner, QSizeF());
}

void RubberBand::dragTo(QPointF corner, QSizeF view)
{
    m_rect = QRectF(m_corner, corner).normalized() & QRectF(QPointF(), view);
}

bool RubberBand::finish()
{
    leave();
    return m_rect.width() >= leastSide && m_rect.height() >= leastSide;
}

void RubberBand::leave()
{
    m_armed = m_shown = false;
}

RubberBand::Answer RubberBand::press(const QKeyEvent &key, QSizeF view)
{
    switch (key.key()) {
    case Qt::Key_Escape:
        leave();
        return Answer::Left;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return finish() ? Answer::Chosen : Answer::Left;
    default:
        break;
    }
    const QPointF way = directionOf(key.key()) * keyStep;
    if (way.isNull())
        return Answer::None;
    if (key.modifiers() & Qt::ShiftModifier)
        growBy(way, view);
    else
        moveBy(way, view);
    return Answer::Changed;
}

void RubberBand::moveBy(QPointF way, QSizeF view)
{
    m_rect.moveLeft(std::clamp(m_rect.left() + way.x(), 0.0, std::max(0.0, view.width() - m_rect.width())));
    m_rect.moveTop(std::clamp(m_rect.top() + way.y(), 0.0, std::max(0.0, view.height() - m_rect.height())));
}

// Up and right make it larger, about its middle.
void RubberBand::growBy(QPointF way, QSizeF view)
{
    const QPointF middle = m_rect.center();
    const double width = std::min(view.width(), std::max(leastByKey, m_rect.width() + 2 * way.x()));
    const double height = std::min(view.height(), std::max(leastByKey, m_rect.height() - 2 * way.y()));
    m_rect.setSize({width, height});
    m_rect.moveCenter(middle);
    moveBy({}, view);
}

void RubberBand::paint(QPainter &painter, const QRectF &widget, const std::vector<QPointF> &corners,
                       const Theme &theme) const
{
    if (!m_shown || m_rect.isEmpty())
        return;
    QPainterPath outside;
    outside.addRect(widget);
    for (const QPointF corner : corners)
        outside.addRect(m_rect.translated(corner));
    QColor shade = theme.ink;
    shade.setAlphaF(0.16F);
    painter.fillPath(outside, shade);
    painter.setBrush(Qt::NoBrush);
    for (const QPen &pen : {QPen(theme.panel, 4, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin),
                            QPen(theme.select, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin)}) {
        painter.setPen(pen);
        for (const QPointF corner : corners)
            painter.drawRect(m_rect.translated(corner));
    }
}

} // namespace atlas
