// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soilshape.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace atlas {

namespace {

constexpr double finderBand = 20e3; ///< metres
constexpr double nowhere = std::numeric_limits<double>::infinity();

/// Where a line crosses the height, half-open so that a shared corner counts once; infinity if it does not.
double crossing(const QLineF &line, double y)
{
    if ((line.y1() <= y) == (line.y2() <= y))
        return nowhere;
    return line.x1() + (line.x2() - line.x1()) * (y - line.y1()) / (line.y2() - line.y1());
}

} // namespace

void SoilShape::add(const Polyline &points, int sign)
{
    for (size_t i = 1; i < points.size(); ++i) {
        const QPointF a = points[i - 1];
        const QPointF b = points[i];
        m_lines.push_back({float(a.x()), float(a.y()), float(b.x()), float(b.y())});
        m_area += sign * (a.x() * b.y() - b.x() * a.y()) / 2;
    }
}

void SoilShape::finish()
{
    if (m_lines.empty())
        return;
    m_lines.shrink_to_fit();
    Line box = {m_lines[0].x1, m_lines[0].y1, m_lines[0].x1, m_lines[0].y1};
    for (const Line &line : m_lines)
        box = {std::min({box.x1, line.x1, line.x2}), std::min({box.y1, line.y1, line.y2}),
               std::max({box.x2, line.x1, line.x2}), std::max({box.y2, line.y1, line.y2})};
    m_bounds = QRectF(QPointF(box.x1, box.y1), QPointF(box.x2, box.y2));
    m_starts.assign(std::clamp<size_t>(m_lines.size() / 8, 1, 256) + 1, 0);
    const auto bandsOf = [this](const Line &line) {
        return std::minmax({bandOf(double(line.y1)), bandOf(double(line.y2))}); // by value
    };
    for (const Line &line : m_lines) {
        const auto [first, last] = bandsOf(line);
        for (size_t band = first; band <= last; ++band)
            ++m_starts[band + 1];
    }
    for (size_t band = 1; band < m_starts.size(); ++band)
        m_starts[band] += m_starts[band - 1];
    m_crossing.resize(m_starts.back());
    std::vector<uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const auto [first, last] = bandsOf(m_lines[i]);
        for (size_t band = first; band <= last; ++band)
            m_crossing[next[band]++] = uint32_t(i);
    }
}

double SoilShape::crossing(const Line &line, double y)
{
    return atlas::crossing(QLineF(line.x1, line.y1, line.x2, line.y2), y);
}

size_t SoilShape::bandOf(double y) const
{
    const double share = (y - m_bounds.top()) / m_bounds.height() * double(bandCount());
    return size_t(std::clamp(share, 0.0, double(bandCount() - 1)));
}

std::vector<SoilShape::Row> SoilShape::rowsAt(double y) const
{
    if (m_lines.empty() || y < m_bounds.top() || y > m_bounds.bottom())
        return {};
    std::vector<double> crossings;
    const size_t band = bandOf(y);
    for (uint32_t i = m_starts[band]; i < m_starts[band + 1]; ++i) {
        const double x = crossing(m_lines[m_crossing[i]], y);
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
    if (!m_bounds.contains(point))
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
    const double step = m_bounds.height() / rows;
    const auto room = [&](QPointF point) {
        const Row row = rowAround(point);
        return std::min(point.x() - row.from, row.to - point.x());
    };
    QPointF best = m_bounds.center();
    double most = -1;
    for (int i = 0; i < rows; ++i) {
        const double y = m_bounds.top() + step * (i + 0.5);
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
    QRectF bounds;
    for (const Arc &arc : borders.arcs)
        bounds |= arc.bounds;
    m_south = bounds.top();
    m_bands.resize(size_t(bounds.height() / finderBand) + 1);
    const auto band = [&](double y) {
        return std::min(size_t(std::max(0.0, (y - m_south) / finderBand)), m_bands.size() - 1);
    };
    for (const Arc &arc : borders.arcs) {
        const auto &points = arc.levels[size_t(level)];
        for (size_t i = 1; i < points.size(); ++i) {
            const QLineF line(points[i - 1], points[i]);
            const Side side{float(line.x1()), float(line.y1()), float(line.x2()), float(line.y2()),
                            line.dy() > 0 ? arc.left : arc.right};
            const auto [first, last] = std::minmax({band(line.y1()), band(line.y2())});
            for (size_t row = first; row <= last; ++row)
                m_bands[row].push_back(side);
        }
    }
    for (std::vector<Side> &band : m_bands)
        band.shrink_to_fit();
}

TerritoryIndex TerritoryFinder::at(QPointF metres) const
{
    const double row = (metres.y() - m_south) / finderBand;
    if (!(row >= 0 && row < double(m_bands.size())))
        return noTerritory;
    TerritoryIndex found = noTerritory;
    double nearest = nowhere;
    for (const Side &side : m_bands[size_t(row)]) {
        const double x = crossing(QLineF(side.x1, side.y1, side.x2, side.y2), metres.y());
        if (x >= metres.x() && x < nearest) {
            nearest = x;
            found = side.west;
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
