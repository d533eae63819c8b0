// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/eventglyph.h"

#include "fonts.h"
#include "theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace atlas {

namespace {

constexpr double discAcross = 15;

/// Corners on a circle, the first one at the top.
QPainterPath regular(QPointF centre, double radius, int corners, double turn = 0)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / corners;
        polygon << centre + QPointF(std::sin(angle), -std::cos(angle)) * radius;
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath speechBubble(QPointF centre, double height)
{
    const double half = height / 2;
    const double floor = centre.y() + half * 0.45; // the tail hangs below
    QPainterPath path;
    path.moveTo(centre.x() - half * 1.05, centre.y() - half);
    path.lineTo(centre.x() + half * 1.05, centre.y() - half);
    path.lineTo(centre.x() + half * 1.05, floor);
    path.lineTo(centre.x() - half * 0.05, floor);
    path.lineTo(centre.x() - half * 0.6, centre.y() + half);
    path.lineTo(centre.x() - half * 0.6, floor);
    path.lineTo(centre.x() - half * 1.05, floor);
    path.closeSubpath();
    return path;
}

} // namespace

QPainterPath eventGlyph(EventCategory category, QPointF centre, double height)
{
    const double half = height / 2;
    QPainterPath path;
    switch (category) {
    case EventCategory::Alliance:
        path.addEllipse(centre, half * 0.92, half * 0.92);
        return path;
    case EventCategory::Treaty:
        path.addRect(QRectF(centre.x() - half * 0.86, centre.y() - half * 0.86, half * 1.72, half * 1.72));
        return path;
    case EventCategory::Conflict: // three corners: the circle's centre lies below the middle
        return regular(centre + QPointF(0, half * 0.22), half * 1.22, 3);
    case EventCategory::Diplomacy:
        return regular(centre, half * 1.12, 4);
    case EventCategory::Politics:
        return regular(centre + QPointF(0, half * 0.06), half * 1.06, 5);
    case EventCategory::Speech:
        return speechBubble(centre, height);
    case EventCategory::Theory:
        return regular(centre, half * 1.14, 6);
    }
    return path;
}

void paintEventGlyph(QPainter &painter, const QPainterPath &glyph, const QColor &colour, InPaper inPaper,
                     const QColor &ground)
{
    const bool named = inPaper != InPaper::No;
    painter.save();
    painter.setPen(QPen(colour, named ? 1 : 1.6, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(named ? colour : ground);
    painter.drawPath(glyph);
    painter.restore();
}

void paintLinkNumber(QPainter &painter, QPointF centre, int number, const Theme &theme)
{
    const QString text = QString::number(number);
    const QFont font = sansFont(number < 10 ? 10.4 : 9, 700);
    const QFontMetricsF metrics(font);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.select);
    painter.drawEllipse(centre, discAcross / 2, discAcross / 2);
    painter.setFont(font);
    painter.setPen(theme.primaryInk);
    painter.drawText(centre + QPointF(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2), text);
    painter.restore();
}

} // namespace atlas
