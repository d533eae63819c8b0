// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"

#include <QPainterPath>

#include <map>
#include <memory>
#include <random>

namespace atlas::test {

/// A random partition of a square of the plane, and the same as polygons for comparison.
struct Partition {
    std::shared_ptr<const BorderSet> borders;
    std::map<TerritoryIndex, QPainterPath> soil; ///< metres, y up
};

/// Cells of a grid whose nodes and edges are pushed about, dealt to territories and the sea at random, so
/// that islands, lakes, enclaves and territories that touch in one point all occur. `size` cells a side,
/// `step` metres.
class PartitionMaker {
public:
    PartitionMaker(uint seed, int size, double step, int territories = 6)
        : m_random(seed)
        , m_size(size)
        , m_step(step)
        , m_territories(territories)
    {
        for (int i = 0; i <= size; ++i)
            for (int j = 0; j <= size; ++j)
                m_nodes[{i, j}] = pushed({i * step, j * step});
        for (int i = 0; i < size; ++i)
            for (int j = 0; j < size; ++j)
                m_cells[{i, j}] = TerritoryIndex(m_random() % uint(territories + 1)) - 1;
    }

    Partition made()
    {
        auto borders = std::make_shared<BorderSet>();
        for (int t = 0; t < m_territories; ++t)
            borders->territories.emplace_back().id = {QStringLiteral("T%1").arg(t)};
        for (int i = 0; i <= m_size; ++i)
            for (int j = 0; j <= m_size; ++j) {
                if (i < m_size)
                    addEdge(*borders, {i, j}, {i + 1, j}, cell(i, j), cell(i, j - 1));
                if (j < m_size)
                    addEdge(*borders, {i, j}, {i, j + 1}, cell(i - 1, j), cell(i, j));
            }
        return {borders, soil()};
    }

private:
    using Node = std::pair<int, int>;

    QPointF pushed(QPointF at)
    {
        std::uniform_real_distribution<double> push(-0.3 * m_step, 0.3 * m_step);
        return at + QPointF(push(m_random), push(m_random));
    }
    TerritoryIndex cell(int i, int j) const
    {
        const auto found = m_cells.find({i, j});
        return found == m_cells.end() ? noTerritory : found->second;
    }
    void addEdge(BorderSet &borders, Node from, Node to, TerritoryIndex left, TerritoryIndex right)
    {
        std::vector<QPointF> &points = m_edges[{from, to}];
        const QPointF a = m_nodes[from], b = m_nodes[to];
        points = {a, a + (b - a) / 3 + (pushed({}) / 3), a + (b - a) * 2 / 3 + (pushed({}) / 3), b};
        if (left == right)
            return;
        Arc arc{left, right, {}, {}, false};
        arc.levels[0] = points;
        for (const QPointF &point : points)
            arc.bounds |= QRectF(point - QPointF(1, 1), QSizeF(2, 2));
        borders.arcs.push_back(arc);
    }
    std::vector<QPointF> along(Node from, Node to) const
    {
        if (const auto forward = m_edges.find({from, to}); forward != m_edges.end())
            return forward->second;
        const std::vector<QPointF> &points = m_edges.at({to, from});
        return {points.rbegin(), points.rend()};
    }
    std::map<TerritoryIndex, QPainterPath> soil() const
    {
        std::map<TerritoryIndex, QPainterPath> paths;
        for (const auto &[at, territory] : m_cells) {
            if (territory == noTerritory)
                continue;
            const auto [i, j] = at;
            QPolygonF ring;
            for (const auto &[from, to] : {std::pair<Node, Node>{{i, j}, {i + 1, j}},
                                           {{i + 1, j}, {i + 1, j + 1}},
                                           {{i + 1, j + 1}, {i, j + 1}},
                                           {{i, j + 1}, {i, j}}})
                for (const QPointF &point : along(from, to))
                    ring.append(point);
            paths[territory].setFillRule(Qt::WindingFill);
            paths[territory].addPolygon(ring);
            paths[territory].closeSubpath();
        }
        return paths;
    }

    std::mt19937 m_random;
    int m_size;
    double m_step;
    int m_territories;
    std::map<Node, QPointF> m_nodes;
    std::map<Node, TerritoryIndex> m_cells;
    std::map<std::pair<Node, Node>, std::vector<QPointF>> m_edges;
};

inline Partition randomPartition(uint seed, int size = 8, double step = 1000)
{
    return PartitionMaker(seed, size, step).made();
}

/// One territory bounded by one ring, and nothing else. Anticlockwise rings hold the territory.
inline std::shared_ptr<BorderSet> ringOf(std::vector<QPointF> points)
{
    auto borders = std::make_shared<BorderSet>();
    borders->territories.emplace_back().id = {QStringLiteral("ISL")};
    Arc arc{0, noTerritory, {}, {}, false};
    for (const QPointF &point : points)
        arc.bounds |= QRectF(point - QPointF(1, 1), QSizeF(2, 2));
    arc.levels[0] = std::move(points);
    borders->arcs.push_back(arc);
    return borders;
}

} // namespace atlas::test
