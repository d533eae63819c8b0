// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arcchains.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace atlas {

namespace {

/// One way along a side.
struct HalfSide {
    GridPoint from;
    GridPoint to;
    int left = -1;
    int right = -1;
    size_t side = 0; ///< both ways have the same
};

class Chainer {
public:
    explicit Chainer(const Partition &partition);
    std::vector<TerritoryArc> chain();

private:
    std::pair<size_t, size_t> range(GridPoint from) const;
    bool isNode(GridPoint point) const;
    TerritoryArc walk(const HalfSide &first);

    std::vector<HalfSide> m_halves; ///< sorted by from, then to
    std::vector<bool> m_seen; ///< by side
};

Chainer::Chainer(const Partition &partition)
    : m_seen(partition.sides.size())
{
    const auto territory = [&](int face) { return face < 0 ? -1 : partition.faces[size_t(face)].territory; };
    for (size_t i = 0; i < partition.sides.size(); ++i) {
        const Side &side = partition.sides[i];
        const int left = territory(side.left);
        const int right = territory(side.right);
        if (left == right)
            continue;
        m_halves.push_back({side.from, side.to, left, right, i});
        m_halves.push_back({side.to, side.from, right, left, i});
    }
    std::sort(m_halves.begin(), m_halves.end(), [](const HalfSide &a, const HalfSide &b) {
        return std::pair(a.from, a.to) < std::pair(b.from, b.to);
    });
}

std::pair<size_t, size_t> Chainer::range(GridPoint from) const
{
    const auto first
        = std::lower_bound(m_halves.begin(), m_halves.end(), from,
                           [](const HalfSide &half, GridPoint point) { return half.from < point; });
    auto last = first;
    while (last != m_halves.end() && last->from == from)
        ++last;
    return {size_t(first - m_halves.begin()), size_t(last - m_halves.begin())};
}

bool Chainer::isNode(GridPoint point) const
{
    const auto [first, last] = range(point);
    return last - first != 2;
}

TerritoryArc Chainer::walk(const HalfSide &first)
{
    TerritoryArc arc{first.left, first.right, {first.from, first.to}};
    m_seen[first.side] = true;
    while (!isNode(arc.points.back())) {
        const auto [begin, end] = range(arc.points.back());
        const HalfSide &next = m_seen[m_halves[begin].side] ? m_halves[end - 1] : m_halves[begin];
        if (m_seen[next.side])
            break; // round
        m_seen[next.side] = true;
        arc.points.push_back(next.to);
    }
    return arc;
}

std::vector<TerritoryArc> Chainer::chain()
{
    std::vector<TerritoryArc> arcs;
    for (const bool fromNodes : {true, false}) {
        for (const HalfSide &half : m_halves) {
            if (!m_seen[half.side] && (!fromNodes || isNode(half.from)))
                arcs.push_back(walk(half));
        }
    }
    std::sort(arcs.begin(), arcs.end(),
              [](const TerritoryArc &a, const TerritoryArc &b) { return a.points < b.points; });
    return arcs;
}

using Ring = std::vector<int>;

class RingTracer {
public:
    RingTracer(int territory, const std::vector<TerritoryArc> &arcs);
    std::vector<ArcPolygon> trace();

private:
    std::vector<GridPoint> points(int reference) const;
    GridPoint start(int reference) const { return points(reference).front(); }
    int next(int reference) const;
    void split(const Ring &ring);
    void add(const Ring &ring);

    const std::vector<TerritoryArc> &m_arcs;
    std::vector<int> m_references; ///< those with the territory on their left
    std::map<GridPoint, std::vector<int>> m_starting;
    struct Outline {
        Ring ring;
        std::vector<GridPoint> points;
        double area;
    };
    static Outline outline(Ring ring, std::vector<GridPoint> points);
    std::vector<Outline> m_outer;
    std::vector<Outline> m_holes;
};

RingTracer::RingTracer(int territory, const std::vector<TerritoryArc> &arcs)
    : m_arcs(arcs)
{
    for (int i = 0; i < int(arcs.size()); ++i) {
        if (arcs[size_t(i)].left == territory)
            m_references.push_back(i);
        if (arcs[size_t(i)].right == territory)
            m_references.push_back(~i);
    }
    for (const int reference : m_references)
        m_starting[start(reference)].push_back(reference);
}

std::vector<GridPoint> RingTracer::points(int reference) const
{
    std::vector<GridPoint> all = m_arcs[size_t(reference < 0 ? ~reference : reference)].points;
    if (reference < 0)
        std::reverse(all.begin(), all.end());
    return all;
}

double direction(GridPoint from, GridPoint to)
{
    return std::atan2(double(to.y) - from.y, double(to.x) - from.x);
}

/// The reference that goes on with the same piece of land on its left: the first one clockwise from the way
/// back.
int RingTracer::next(int reference) const
{
    const std::vector<GridPoint> arriving = points(reference);
    const double back = direction(arriving.back(), arriving[arriving.size() - 2]);
    const std::vector<int> &choices = m_starting.at(arriving.back());
    const auto turn = [&](int choice) {
        const std::vector<GridPoint> leaving = points(choice);
        const double angle = back - direction(leaving[0], leaving[1]);
        return angle > 0 ? angle : angle + 2 * std::numbers::pi;
    };
    return *std::min_element(choices.begin(), choices.end(), [&](int a, int b) { return turn(a) < turn(b); });
}

RingTracer::Outline RingTracer::outline(Ring ring, std::vector<GridPoint> points)
{
    double area = 0;
    for (size_t i = 1; i < points.size(); ++i)
        area += (double(points[i - 1].x) - points[0].x) * (double(points[i].y) - points[0].y)
            - (double(points[i].x) - points[0].x) * (double(points[i - 1].y) - points[0].y);
    return {std::move(ring), std::move(points), area};
}

void RingTracer::add(const Ring &ring)
{
    std::vector<GridPoint> all;
    for (const int reference : ring) {
        const std::vector<GridPoint> more = points(reference);
        all.insert(all.end(), more.begin() + (all.empty() ? 0 : 1), more.end());
    }
    Outline found = outline(ring, std::move(all));
    (found.area > 0 ? m_outer : m_holes).push_back(std::move(found));
}

/// Where a ring comes back to a node it is two rings.
void RingTracer::split(const Ring &ring)
{
    Ring open;
    for (const int reference : ring) {
        open.push_back(reference);
        const GridPoint end = points(reference).back();
        const auto begun
            = std::find_if(open.begin(), open.end(), [&](int other) { return start(other) == end; });
        if (begun == open.end())
            continue;
        add(Ring(begun, open.end()));
        open.erase(begun, open.end());
    }
}

/// By the middle of a side of the hole: it lies on no other ring.
bool isWithin(double x, double y, const std::vector<GridPoint> &ring)
{
    bool inside = false;
    for (size_t i = 1; i < ring.size(); ++i) {
        const GridPoint a = ring[i - 1];
        const GridPoint b = ring[i];
        if ((a.y > y) != (b.y > y) && x < a.x + (y - a.y) / (double(b.y) - a.y) * (double(b.x) - a.x))
            inside = !inside;
    }
    return inside;
}

std::vector<ArcPolygon> RingTracer::trace()
{
    std::map<int, bool> seen;
    for (const int first : m_references) {
        Ring ring;
        for (int reference = first; !seen[reference]; reference = next(reference)) {
            seen[reference] = true;
            ring.push_back(reference);
        }
        split(ring);
    }
    std::vector<ArcPolygon> polygons;
    for (const Outline &outer : m_outer)
        polygons.push_back({outer.ring});
    for (const Outline &hole : m_holes) {
        const double x = (double(hole.points[0].x) + hole.points[1].x) / 2;
        const double y = (double(hole.points[0].y) + hole.points[1].y) / 2;
        size_t best = m_outer.size();
        for (size_t i = 0; i < m_outer.size(); ++i) {
            if ((best == m_outer.size() || m_outer[i].area < m_outer[best].area)
                && m_outer[i].area > -hole.area && isWithin(x, y, m_outer[i].points))
                best = i;
        }
        if (best < m_outer.size())
            polygons[best].push_back(hole.ring);
    }
    return polygons;
}

} // namespace

std::vector<TerritoryArc> chainArcs(const Partition &partition)
{
    return Chainer(partition).chain();
}

std::vector<ArcPolygon> polygonsOf(int territory, const std::vector<TerritoryArc> &arcs)
{
    return RingTracer(territory, arcs).trace();
}

} // namespace atlas
