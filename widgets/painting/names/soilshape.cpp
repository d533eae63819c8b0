// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/soilshape.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace atlas {

void SoilShape::add(const Polyline &points, int sign)
{
    m_lines.add(points);
    for (size_t i = 1; i < points.size(); ++i) {
        const QPointF a = points[i - 1];
        const QPointF b = points[i];
        m_area += sign * (a.x() * b.y() - b.x() * a.y()) / 2;
    }
}

void SoilShape::finish()
{
    m_lines.finish();
}

std::vector<SoilShape::Row> SoilShape::rowsAt(double y) const
{
    std::vector<double> crossings;
    m_lines.cross(y, {}, [&crossings](size_t, double x, bool) { crossings.push_back(x); });
    std::sort(crossings.begin(), crossings.end());
    std::vector<Row> rows;
    for (size_t i = 1; i < crossings.size(); i += 2)
        rows.push_back({crossings[i - 1], crossings[i]});
    return rows;
}

SoilShape::Row SoilShape::rowAround(QPointF point) const
{
    if (!bounds().contains(point))
        return {};
    for (const Row &row : rowsAt(point.y())) {
        if (row.from <= point.x() && point.x() <= row.to)
            return row;
    }
    return {};
}

QPointF SoilShape::innerPoint() const
{
    constexpr int rows = 31;
    const double step = bounds().height() / rows;
    const auto room = [&](QPointF point) {
        const Row row = rowAround(point);
        return std::min(point.x() - row.from, row.to - point.x());
    };
    QPointF best = bounds().center();
    double most = -1;
    for (int i = 0; i < rows; ++i) {
        const double y = bounds().top() + step * (i + 0.5);
        for (const Row &row : rowsAt(y)) {
            const QPointF middle((row.from + row.to) / 2, y);
            const double least = std::min(
                {row.width() / 2, room(middle - QPointF(0, step)), room(middle + QPointF(0, step))});
            if (least > most) {
                most = least;
                best = middle;
            }
        }
    }
    return best;
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
            shapes[size_t(left)].add(arc.levels[size_t(level)], 1);
        if (right >= 0)
            shapes[size_t(right)].add(arc.levels[size_t(level)], -1);
    }
    for (SoilShape &shape : shapes)
        shape.finish();
    return shapes;
}

int levelFor(double metresPerPixel)
{
    int level = 0;
    while (level + 1 < arcLevels && levelTolerance[size_t(level) + 1] <= metresPerPixel / 2)
        ++level;
    return level;
}

TerritoryFinder::TerritoryFinder(const BorderSet &borders, int level)
{
    for (const Arc &arc : borders.arcs) {
        const Polyline &points = arc.levels[size_t(level)];
        if (points.size() < 2)
            continue;
        m_lines.add(points);
        m_sides.push_back({arc.left, arc.right});
    }
    m_lines.finish();
    m_sides.shrink_to_fit();
}

TerritoryIndex TerritoryFinder::at(QPointF metres) const
{
    TerritoryIndex found = noTerritory;
    LinePieces::Stretch stretch{metres.x()};
    m_lines.cross(metres.y(), stretch, [&](size_t line, double x, bool north) {
        if (x >= metres.x() && x < stretch.east) {
            stretch.east = x; // farther ones need not be looked at
            found = north ? m_sides[line].left : m_sides[line].right; // what lies west of it
        }
    });
    return found;
}

std::vector<TerritoryFinder::Part> TerritoryFinder::along(double y, double west, double east) const
{
    std::vector<std::pair<double, TerritoryIndex>> crossings; // and what lies west of each
    std::pair<double, TerritoryIndex> beyond{std::numeric_limits<double>::infinity(), noTerritory};
    LinePieces::Stretch stretch{west};
    m_lines.cross(y, stretch, [&](size_t line, double x, bool north) {
        const std::pair found(x, north ? m_sides[line].left : m_sides[line].right);
        if (x >= west && x < east) {
            crossings.push_back(found);
        } else if (x >= east && x < beyond.first) {
            beyond = found;
            stretch.east = x; // farther ones need not be looked at
        }
    });
    std::ranges::sort(crossings);
    std::vector<Part> parts;
    double from = west;
    for (const auto &[x, land] : crossings) {
        parts.push_back({land, x - from});
        from = x;
    }
    parts.push_back({beyond.second, east - from});
    return parts;
}

QPainterPath territoryPath(const BorderSet &borders, TerritoryIndex territory, int level,
                           const std::function<QPointF(QPointF)> &map)
{
    using Piece = std::vector<QPointF>;
    std::multimap<std::pair<double, double>, Piece> pieces; // by their first point
    for (const Arc &arc : borders.arcs) {
        if ((arc.left == territory) == (arc.right == territory))
            continue;
        const Polyline &line = arc.levels[size_t(level)];
        Piece piece(line.begin(), line.end());
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
