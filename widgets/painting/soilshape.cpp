// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soilshape.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace atlas {

namespace {

constexpr double nowhere = std::numeric_limits<double>::infinity();

/// Where a line crosses the height, half-open so that a shared corner counts once; infinity if it does not.
double crossing(const QLineF &line, double y)
{
    if ((line.y1() <= y) == (line.y2() <= y))
        return nowhere;
    return line.x1() + (line.x2() - line.x1()) * (y - line.y1()) / (line.y2() - line.y1());
}

double distanceTo(const QLineF &line, QPointF point)
{
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double t
        = length > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / length, 0.0, 1.0) : 0;
    const QPointF gap = point - (line.p1() + along * t);
    return std::hypot(gap.x(), gap.y());
}

/// Adds the arc to the shape of the owner on its left (sign 1) or right (sign -1) hand.
void addArc(SoilShape &shape, const std::vector<QPointF> &points, int sign)
{
    for (size_t i = 1; i < points.size(); ++i) {
        const QPointF a = points[i - 1];
        const QPointF b = points[i];
        shape.lines.emplace_back(a, b);
        shape.area += sign * (a.x() * b.y() - b.x() * a.y()) / 2;
    }
}

void measureBounds(SoilShape &shape)
{
    if (shape.lines.empty())
        return;
    QPointF low = shape.lines.front().p1();
    QPointF high = low;
    for (const QLineF &line : shape.lines) {
        low = {std::min(low.x(), line.x1()), std::min(low.y(), line.y1())};
        high = {std::max(high.x(), line.x1()), std::max(high.y(), line.y1())};
    }
    shape.bounds = QRectF(low, high);
}

/// The best of a lattice of points about `centre`: inside and farthest from the outline.
QPointF bestOf(const SoilShape &shape, QPointF centre, QSizeF spread, int steps)
{
    QPointF best = centre;
    double clearance = shape.contains(centre) ? shape.distance(centre) : -1;
    for (int row = 0; row < steps; ++row) {
        const double y = centre.y() + spread.height() * ((row + 0.5) / steps - 0.5);
        const auto stretches = shape.rowsAt(y);
        for (int column = 0; column < steps; ++column) {
            const QPointF point(centre.x() + spread.width() * ((column + 0.5) / steps - 0.5), y);
            const bool inside = std::any_of(stretches.begin(), stretches.end(), [&](const auto &stretch) {
                return stretch.from < point.x() && point.x() < stretch.to;
            });
            const double distance = inside ? shape.distance(point) : -1;
            if (distance > clearance) {
                clearance = distance;
                best = point;
            }
        }
    }
    return best;
}

} // namespace

std::vector<SoilShape::Row> SoilShape::rowsAt(double y) const
{
    std::vector<double> crossings;
    for (const QLineF &line : lines) {
        const double x = crossing(line, y);
        if (x != nowhere)
            crossings.push_back(x);
    }
    std::sort(crossings.begin(), crossings.end());
    std::vector<Row> rows;
    for (size_t i = 1; i < crossings.size(); i += 2)
        rows.push_back({crossings[i - 1], crossings[i]});
    return rows;
}

SoilShape::Row SoilShape::rowAround(QPointF point) const
{
    if (!bounds.contains(point))
        return {};
    for (const Row &row : rowsAt(point.y())) {
        if (row.from <= point.x() && point.x() <= row.to)
            return row;
    }
    return {};
}

double SoilShape::distance(QPointF point) const
{
    double nearest = nowhere;
    for (const QLineF &line : lines)
        nearest = std::min(nearest, distanceTo(line, point));
    return nearest;
}

std::vector<SoilShape> soilShapes(const BorderSet &borders, const std::vector<int> &ownerOf, int owners,
                                  int level)
{
    std::vector<SoilShape> shapes(static_cast<size_t>(owners));
    const auto owner = [&](TerritoryIndex territory) {
        return territory == noTerritory ? -1 : ownerOf[size_t(territory)];
    };
    for (const Arc &arc : borders.arcs) {
        const int left = owner(arc.left);
        const int right = owner(arc.right);
        if (left == right)
            continue;
        if (left >= 0)
            addArc(shapes[size_t(left)], arc.levels[size_t(level)], 1);
        if (right >= 0)
            addArc(shapes[size_t(right)], arc.levels[size_t(level)], -1);
    }
    for (SoilShape &shape : shapes)
        measureBounds(shape);
    return shapes;
}

QPointF innerPoint(const SoilShape &shape)
{
    QSizeF spread = shape.bounds.size();
    QPointF best = bestOf(shape, shape.bounds.center(), spread, 16);
    for (int round = 0; round < 3; ++round) {
        spread = spread / 6;
        best = bestOf(shape, best, spread, 5);
    }
    return best;
}

int levelFor(double metresPerPixel)
{
    int level = 0;
    while (level + 1 < arcLevels && levelTolerance[size_t(level) + 1] <= metresPerPixel / 2)
        ++level;
    return level;
}

TerritoryIndex territoryAt(const BorderSet &borders, QPointF metres, int level)
{
    TerritoryIndex found = noTerritory;
    double nearest = nowhere;
    for (const Arc &arc : borders.arcs) {
        const QRectF &box = arc.bounds;
        if (metres.y() < box.top() || metres.y() > box.bottom() || box.right() < metres.x())
            continue;
        const auto &points = arc.levels[size_t(level)];
        for (size_t i = 1; i < points.size(); ++i) {
            const QLineF line(points[i - 1], points[i]);
            const double x = crossing(line, metres.y());
            if (x < metres.x() || x >= nearest)
                continue;
            nearest = x;
            found = line.y2() > line.y1() ? arc.left : arc.right; // the side that faces west
        }
    }
    return found;
}

QPainterPath territoryPath(const BorderSet &borders, TerritoryIndex territory, int level,
                           const std::function<QPointF(QPointF)> &map)
{
    using Piece = std::vector<QPointF>;
    std::multimap<std::pair<double, double>, Piece> pieces; // by their first point
    for (const Arc &arc : borders.arcs) {
        if ((arc.left == territory) == (arc.right == territory))
            continue;
        Piece piece = arc.levels[size_t(level)];
        if (piece.size() < 2)
            continue;
        if (arc.right == territory)
            std::reverse(piece.begin(), piece.end());
        pieces.emplace(std::pair(piece.front().x(), piece.front().y()), std::move(piece));
    }
    QPainterPath path;
    while (!pieces.empty()) {
        Piece ring = std::move(pieces.begin()->second);
        pieces.erase(pieces.begin());
        while (ring.front() != ring.back()) {
            const auto next = pieces.find({ring.back().x(), ring.back().y()});
            if (next == pieces.end())
                break; // lines that do not close are faulty data; the path closes them straight
            ring.insert(ring.end(), next->second.begin() + 1, next->second.end());
            pieces.erase(next);
        }
        QPolygonF polygon;
        for (QPointF point : ring)
            polygon << map(point);
        path.addPolygon(polygon);
        path.closeSubpath();
    }
    return path;
}

} // namespace atlas
