// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/tintedcontrols.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace atlas {

namespace {

QPen strokeOf(const QColor &colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

void ArrowBox::setArrowColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

void ArrowBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(strokeOf(m_colour, 1.4));
    const QPointF middle(width() - 14, height() / 2.0);
    painter.drawPolyline(
        QPolygonF({middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)}));
}

void TickBox::setTickColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

void TickBox::paintEvent(QPaintEvent *event)
{
    QCheckBox::paintEvent(event);
    if (checkState() != Qt::Checked)
        return;
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRectF box = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(strokeOf(m_colour, 1.8));
    const QPointF middle = box.center();
    painter.drawPolyline(
        QPolygonF({middle + QPointF(-3.6, 0.2), middle + QPointF(-1, 2.8), middle + QPointF(3.6, -2.8)}));
}

} // namespace atlas
