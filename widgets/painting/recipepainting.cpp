// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipepainting.h"

#include "land/sparsemarks.h"
#include "paperpath.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace atlas {

namespace {

constexpr double hair = 0.5; ///< breadth of the line round a fill, in its own colour

/// Stripes over `box`, whose coordinates begin at the view's corner.
QList<QLineF> stripesOver(const QRectF &box, const FillRecipe::Stripes &stripes, double viewHeight)
{
    using Slant = FillRecipe::Slant;
    const bool slanted = stripes.slant == Slant::Rising || stripes.slant == Slant::Falling;
    const double stretch = slanted ? std::numbers::sqrt2 : 1;
    const double period = stripes.period * stretch, middle = stripes.width * stretch / 2;
    double from = box.left(), to = box.right();
    if (stripes.slant == Slant::Level) {
        from = box.top();
        to = box.bottom();
    } else if (stripes.slant == Slant::Rising) {
        from = box.left() + box.top();
        to = box.right() + box.bottom();
    } else if (stripes.slant == Slant::Falling) {
        from = box.left() + viewHeight - box.bottom();
        to = box.right() + viewHeight - box.top();
    }
    QList<QLineF> lines;
    for (double n = std::floor((from - middle) / period); n * period <= to; ++n) {
        const double at = n * period + middle;
        switch (stripes.slant) {
        case Slant::Level:
            lines.append({box.left(), at, box.right(), at});
            break;
        case Slant::Upright:
            lines.append({at, box.top(), at, box.bottom()});
            break;
        case Slant::Rising:
            lines.append({at - box.top(), box.top(), at - box.bottom(), box.bottom()});
            break;
        case Slant::Falling:
            lines.append(
                {at - viewHeight + box.top(), box.top(), at - viewHeight + box.bottom(), box.bottom()});
            break;
        }
    }
    return lines;
}

/// Two places in each square of the period.
QList<QPointF> placesOver(const QRectF &box, double period)
{
    QList<QPointF> places;
    for (double y = std::floor(box.top() / period) * period; y <= box.bottom(); y += period)
        for (double x = std::floor(box.left() / period) * period; x <= box.right(); x += period)
            for (const double part : {0.25, 0.75}) {
                const QPointF place(x + period * part, y + period * part);
                if (box.adjusted(-2, -2, 2, 2).contains(place))
                    places.append(place);
            }
    return places;
}

QPainterPath pathOf(const QList<QLineF> &lines)
{
    QPainterPath path;
    for (const QLineF &line : lines) {
        path.moveTo(line.p1());
        path.lineTo(line.p2());
    }
    return path;
}

/// Lines so short that their round ends are all that is seen of them.
QList<QLineF> dotsAt(const QList<QPointF> &places)
{
    QList<QLineF> lines;
    for (const QPointF place : places)
        lines.append({place, place + QPointF(0.1, 0)});
    return lines;
}

/// Calls `draw` with the area as clip and the view's corner as origin.
template <class Draw>
void drawWithin(QPainter &painter, const QPainterPath &area, const QRectF &view, Draw draw)
{
    const QRectF box = (area.boundingRect() & view).translated(-view.topLeft());
    if (box.isEmpty())
        return;
    painter.save();
    clipToPaperPath(painter, area);
    painter.translate(view.topLeft());
    draw(box);
    painter.restore();
}

} // namespace

void paintRecipe(QPainter &painter, const QPainterPath &area, const FillRecipe &recipe, const QRectF &view)
{
    const QColor ground = QColor::fromRgb(recipe.ground);
    painter.setPen(QPen(ground, hair, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(ground);
    drawPaperPath(painter, area);
    if (recipe.stripes.empty() && recipe.dotPeriod <= 0)
        return;
    drawWithin(painter, area, view, [&](const QRectF &box) {
        for (const FillRecipe::Stripes &stripes : recipe.stripes) {
            QColor colour = QColor::fromRgb(stripes.colour);
            colour.setAlphaF(float(stripes.strength));
            painter.setPen(QPen(colour, stripes.width, Qt::SolidLine, Qt::FlatCap));
            drawPaperPath(painter, pathOf(stripesOver(box, stripes, view.height())));
        }
        if (recipe.dotPeriod <= 0)
            return;
        painter.setPen(
            QPen(QColor::fromRgb(recipe.dotColour), 2 * recipe.dotRadius, Qt::SolidLine, Qt::RoundCap));
        if (painter.paintEngine()->type() == QPaintEngine::Pdf)
            drawPaperPath(painter, pathOf(dotsAt(placesOver(box, recipe.dotPeriod))));
        else
            painter.drawPoints(placesOver(box, recipe.dotPeriod));
    });
}

void paintCrosses(QPainter &painter, const QPainterPath &area, const QColor &colour, const QRectF &view)
{
    drawWithin(painter, area, view, [&](const QRectF &box) {
        QList<QLineF> bars;
        for (const QPointF place : placesOver(box, sparseMarkPeriod)) {
            bars.append({place - QPointF(sparseMarkArm, 0), place + QPointF(sparseMarkArm, 0)});
            bars.append({place - QPointF(0, sparseMarkArm), place + QPointF(0, sparseMarkArm)});
        }
        painter.setPen(QPen(colour, sparseMarkThickness, Qt::SolidLine, Qt::FlatCap));
        drawPaperPath(painter, pathOf(bars));
    });
}

} // namespace atlas
