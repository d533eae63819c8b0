// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/landpaths.h"

#include "names/soilshape.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace atlas {

namespace {

constexpr double rim = 8; ///< beyond the view: wider than half of any line
constexpr double speckLength = 4;
constexpr double tooNear = 0.08; ///< points nearer to the last one tell nothing more
constexpr double leastDetail = 2; ///< device pixels a logical one, whatever the view has: paper is enlarged

QPolygonF projected(const Polyline &points, const QTransform &toPixels)
{
    QPolygonF line;
    line.reserve(qsizetype(points.size()));
    for (size_t i = 0; i < points.size(); ++i) {
        const QPointF at = toPixels.map(points[i]);
        const bool end = i == 0 || i + 1 == points.size();
        if (end || std::hypot(at.x() - line.last().x(), at.y() - line.last().y()) >= tooNear)
            line.append(at);
    }
    return line;
}

/// One side of a rectangle as a test and a crossing.
struct Edge {
    bool upright;
    double at;
    double sign; ///< inside is where sign * (coordinate - at) >= 0

    double depth(QPointF point) const { return sign * ((upright ? point.x() : point.y()) - at); }
};

QPolygonF cut(const QPolygonF &ring, const Edge &edge)
{
    QPolygonF inside;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF from = ring[i], to = ring[(i + 1) % ring.size()];
        const double a = edge.depth(from), b = edge.depth(to);
        if (a >= 0)
            inside.append(from);
        if ((a < 0) != (b < 0))
            inside.append(from + (to - from) * (a / (a - b)));
    }
    return inside;
}

QPolygonF cut(QPolygonF ring, const QRectF &room)
{
    const QRectF bounds = ring.boundingRect();
    if (room.contains(bounds))
        return ring;
    if (!room.intersects(bounds))
        return {};
    for (const Edge &edge : {Edge{true, room.left(), 1}, Edge{true, room.right(), -1},
                             Edge{false, room.top(), 1}, Edge{false, room.bottom(), -1}})
        ring = cut(ring, edge);
    return ring;
}

using Node = std::pair<double, double>;

Node nodeOf(QPointF point)
{
    return {point.x(), point.y()};
}

/// Rings out of pieces that lie head to tail. Which of several ways a ring takes makes no difference to what
/// is inside.
std::vector<QPolygonF> ringsOf(std::multimap<Node, QPolygonF> pieces)
{
    std::vector<QPolygonF> rings;
    while (!pieces.empty()) {
        QPolygonF ring = std::move(pieces.begin()->second);
        pieces.erase(pieces.begin());
        while (ring.first() != ring.last()) {
            const auto next = pieces.find(nodeOf(ring.last()));
            if (next == pieces.end())
                break; // faulty data: the path closes it straight
            ring.append(next->second.mid(1));
            pieces.erase(next);
        }
        if (ring.size() > 1 && ring.first() == ring.last())
            ring.removeLast();
        rings.push_back(std::move(ring));
    }
    return rings;
}

bool crosses(QPointF from, QPointF to, const QRectF &room)
{
    return std::max(from.x(), to.x()) >= room.left() && std::min(from.x(), to.x()) <= room.right()
        && std::max(from.y(), to.y()) >= room.top() && std::min(from.y(), to.y()) <= room.bottom();
}

} // namespace

LandPaths::LandPaths(std::shared_ptr<const BorderSet> borders, const Viewport &view)
    : m_room(QRectF(QPointF(), view.size).adjusted(-rim, -rim, rim, rim))
    , m_borders(std::move(borders))
{
    const QTransform toPixels = view.toPixels();
    const int level = levelFor(view.metresPerPixel / std::max(leastDetail, view.ratio));
    const QRectF seen = view.visibleMetres().adjusted(-rim * view.metresPerPixel, -rim * view.metresPerPixel,
                                                      rim * view.metresPerPixel, rim * view.metresPerPixel);
    m_arcs.reserve(m_borders->arcs.size());
    for (const Arc &arc : m_borders->arcs) {
        const QRectF bounds = arc.bounds.adjusted(-1, -1, 1, 1); // a straight one is no rectangle
        const bool visible = bounds.intersects(seen);
        m_visible.push_back(visible);
        // Beyond the view an arc only closes areas.
        const Polyline &points = arc.levels[size_t(visible ? level : arcLevels - 1)];
        m_arcs.push_back(projected(points.size() >= 2 ? points : arc.levels[0], toPixels));
    }
}

QPainterPath LandPaths::area(const std::vector<char> &territories) const
{
    const auto inside = [&](TerritoryIndex territory) {
        return territory != noTerritory && territories[size_t(territory)] != 0;
    };
    std::multimap<Node, QPolygonF> pieces;
    for (size_t i = 0; i < m_arcs.size(); ++i) {
        const Arc &arc = m_borders->arcs[i];
        if (inside(arc.left) == inside(arc.right) || m_arcs[i].size() < 2)
            continue;
        QPolygonF piece = m_arcs[i];
        if (inside(arc.right))
            std::reverse(piece.begin(), piece.end());
        const Node start = nodeOf(piece.first());
        pieces.emplace(start, std::move(piece));
    }
    QPainterPath path;
    for (QPolygonF &ring : ringsOf(std::move(pieces))) {
        const QPolygonF seen = cut(std::move(ring), m_room);
        if (seen.size() < 3)
            continue;
        path.addPolygon(seen);
        path.closeSubpath();
    }
    return path;
}

QPainterPath LandPaths::lines(const std::vector<int> &arcs) const
{
    QPainterPath path;
    for (const int arc : arcs) {
        const QPolygonF &line = m_arcs[size_t(arc)];
        bool drawing = false;
        for (qsizetype i = 1; i < line.size(); ++i) {
            if (!crosses(line[i - 1], line[i], m_room)) {
                drawing = false;
                continue;
            }
            if (!drawing)
                path.moveTo(line[i - 1]);
            path.lineTo(line[i]);
            drawing = true;
        }
    }
    return path;
}

std::vector<int> LandPaths::boundary(const std::vector<char> &territories) const
{
    std::vector<int> arcs;
    const auto inside = [&](TerritoryIndex territory) {
        return territory != noTerritory && territories[size_t(territory)] != 0;
    };
    for (size_t i = 0; i < m_arcs.size(); ++i)
        if (m_visible[i] && inside(m_borders->arcs[i].left) != inside(m_borders->arcs[i].right))
            arcs.push_back(int(i));
    return arcs;
}

bool LandPaths::isSpeck(int arc) const
{
    const QPolygonF &line = m_arcs[size_t(arc)];
    const QRectF bounds = line.boundingRect();
    return line.size() > 1 && line.first() == line.last()
        && (bounds.width() + bounds.height()) * 2 < speckLength;
}

} // namespace atlas
