// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline_p.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace atlas {

namespace {

/// An arc, walked so that the land lies on the left.
struct Way {
    const Polyline *points = nullptr;
    bool forward = true;
    bool used = false;

    QPointF at(size_t i) const { return (*points)[forward ? i : points->size() - 1 - i]; }
    QPointF first() const { return at(0); }
    QPointF last() const { return at(points->size() - 1); }
    double headingOut() const { return heading(at(0), at(1)); }
    double headingBack() const { return heading(last(), at(points->size() - 2)); }

private:
    static double heading(QPointF from, QPointF to)
    {
        return std::atan2(to.y() - from.y(), to.x() - from.x());
    }
};

using Node = std::pair<double, double>;

Node nodeOf(QPointF point)
{
    return {point.x(), point.y()};
}

/// Turning clockwise from where one came, the first way out: it bounds the same piece of land.
Way *nextWay(const Way &way, std::multimap<Node, Way *> &starts)
{
    Way *best = nullptr;
    double least = 0;
    const auto [begin, end] = starts.equal_range(nodeOf(way.last()));
    for (auto it = begin; it != end; ++it) {
        if (it->second->used)
            continue;
        double turn = way.headingBack() - it->second->headingOut();
        if (turn <= 0)
            turn += 2 * std::numbers::pi;
        if (!best || turn < least) {
            best = it->second;
            least = turn;
        }
    }
    return best;
}

/// Where the path meets itself, the loop is a ring of its own: a hole that touches the outline in a point
/// must not become a part of it.
void takeLoop(std::vector<Way *> &path, std::vector<OutlineRing> &rings)
{
    const QPointF end = path.back()->last();
    const auto begin = std::find_if(path.begin(), path.end(),
                                    [end](const Way *way) { return nodeOf(way->first()) == nodeOf(end); });
    if (begin == path.end())
        return;
    OutlineRing ring;
    for (auto way = begin; way != path.end(); ++way) {
        for (size_t i = 0; i + 1 < (*way)->points->size(); ++i)
            ring.push_back((*way)->at(i));
    }
    rings.push_back(std::move(ring));
    path.erase(begin, path.end());
}

} // namespace

std::vector<OutlineRing> outlineOf(const BorderSet &borders, const std::vector<TerritoryIndex> &land)
{
    std::vector<bool> inside(borders.territories.size(), false);
    for (const TerritoryIndex territory : land)
        inside.at(size_t(territory)) = true;
    std::vector<Way> ways;
    for (const Arc &arc : borders.arcs) {
        const bool left = arc.left != noTerritory && inside[size_t(arc.left)];
        const bool right = arc.right != noTerritory && inside[size_t(arc.right)];
        if (left != right)
            ways.push_back({&arc.levels[0], left, false});
    }
    std::multimap<Node, Way *> starts;
    for (Way &way : ways)
        starts.emplace(nodeOf(way.first()), &way);

    std::vector<OutlineRing> rings;
    for (Way &first : ways) {
        std::vector<Way *> path;
        for (Way *way = first.used ? nullptr : &first; way;
             way = path.empty() ? nullptr : nextWay(*path.back(), starts)) {
            way->used = true;
            path.push_back(way);
            takeLoop(path, rings);
        }
    }
    return rings;
}

} // namespace atlas
