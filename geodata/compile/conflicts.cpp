// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflicts.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace atlas {

namespace {

struct Segment {
    QPointF from;
    QPointF to;
    Stretch stretch;
};

double turn(QPointF a, QPointF b, QPointF c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

bool withinBox(QPointF point, QPointF a, QPointF b)
{
    return point.x() >= std::min(a.x(), b.x()) && point.x() <= std::max(a.x(), b.x())
        && point.y() >= std::min(a.y(), b.y()) && point.y() <= std::max(a.y(), b.y());
}

/// Segments that begin in the same point conflict when one lies on the other.
bool overlap(QPointF common, QPointF a, QPointF b)
{
    return turn(common, a, b) == 0 && QPointF::dotProduct(a - common, b - common) > 0;
}

bool conflict(const Segment &s, const Segment &t)
{
    const bool ff = s.from == t.from;
    const bool ft = s.from == t.to;
    const bool tf = s.to == t.from;
    const bool tt = s.to == t.to;
    if ((ff && tt) || (ft && tf))
        return true;
    if (ff || ft)
        return overlap(s.from, s.to, ff ? t.to : t.from);
    if (tf || tt)
        return overlap(s.to, s.from, tf ? t.to : t.from);
    const double a = turn(s.from, s.to, t.from);
    const double b = turn(s.from, s.to, t.to);
    const double c = turn(t.from, t.to, s.from);
    const double d = turn(t.from, t.to, s.to);
    if (((a > 0 && b < 0) || (a < 0 && b > 0)) && ((c > 0 && d < 0) || (c < 0 && d > 0)))
        return true;
    return (a == 0 && withinBox(t.from, s.from, s.to)) || (b == 0 && withinBox(t.to, s.from, s.to))
        || (c == 0 && withinBox(s.from, t.from, t.to)) || (d == 0 && withinBox(s.to, t.from, t.to));
}

/// Which things lie in which square of a grid, sorted by square.
class Grid {
public:
    explicit Grid(double size)
        : m_size(size)
    { }

    void add(int item, QPointF low, QPointF high)
    {
        for (int x = square(low.x()); x <= square(high.x()); ++x) {
            for (int y = square(low.y()); y <= square(high.y()); ++y)
                m_entries.push_back({key(x, y), item});
        }
    }
    void sort() { std::sort(m_entries.begin(), m_entries.end()); }

    /// Calls visit(item, item) for every two in the same square; some pairs come more than once.
    template <class Visit> void eachPair(Visit visit) const
    {
        for (size_t first = 0, last = 0; first < m_entries.size(); first = last) {
            while (last < m_entries.size() && m_entries[last].first == m_entries[first].first)
                ++last;
            for (size_t i = first; i < last; ++i) {
                for (size_t j = i + 1; j < last; ++j)
                    visit(m_entries[i].second, m_entries[j].second);
            }
        }
    }

    template <class Visit> void eachWithin(QPointF low, QPointF high, Visit visit) const
    {
        for (int x = square(low.x()); x <= square(high.x()); ++x) {
            const auto first
                = std::lower_bound(m_entries.begin(), m_entries.end(), Entry{key(x, square(low.y())), -1});
            const qint64 end = key(x, square(high.y()));
            for (auto entry = first; entry != m_entries.end() && entry->first <= end; ++entry)
                visit(entry->second);
        }
    }

private:
    using Entry = std::pair<qint64, int>;

    int square(double value) const { return int(std::floor(value / m_size)); }
    static qint64 key(int x, int y) { return (qint64(x) << 32) + y; }

    double m_size;
    std::vector<Entry> m_entries;
};

template <class Points> void boxOf(Points first, Points last, QPointF &low, QPointF &high)
{
    low = high = *first;
    for (; first != last; ++first) {
        const QPointF point = *first;
        low = {std::min(low.x(), point.x()), std::min(low.y(), point.y())};
        high = {std::max(high.x(), point.x()), std::max(high.y(), point.y())};
    }
}

bool inside(QPointF point, Polyline::Iterator first, Polyline::Iterator last)
{
    bool odd = false;
    QPointF b = *(last - 1);
    for (; first != last; ++first) {
        const QPointF a = *first;
        const bool passes = (a.y() > point.y()) != (b.y() > point.y());
        if (passes && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x())
            odd = !odd;
        b = a;
    }
    return odd;
}

std::vector<Segment> segmentsOf(const std::vector<Arc> &arcs, const std::vector<std::vector<int>> &kept)
{
    std::vector<Segment> segments;
    for (size_t i = 0; i < arcs.size(); ++i) {
        for (size_t k = 1; k < kept[i].size(); ++k) {
            segments.push_back({arcs[i].levels[0][size_t(kept[i][k - 1])],
                                arcs[i].levels[0][size_t(kept[i][k])],
                                {int(i), int(k) - 1}});
        }
    }
    return segments;
}

/// Mean extent of a segment: squares of about that size hold few segments each.
double squareFor(const std::vector<Segment> &segments)
{
    double sum = 0;
    for (const Segment &segment : segments)
        sum += (segment.to - segment.from).manhattanLength();
    return std::max(1000.0, 3 * sum / double(std::max<size_t>(1, segments.size())));
}

void findCrossings(const std::vector<Segment> &segments, std::set<Stretch> &offenders)
{
    Grid grid(squareFor(segments));
    for (size_t i = 0; i < segments.size(); ++i) {
        QPointF low;
        QPointF high;
        const QPointF ends[] = {segments[i].from, segments[i].to};
        boxOf(ends, ends + 2, low, high);
        grid.add(int(i), low, high);
    }
    grid.sort();
    grid.eachPair([&](int i, int j) {
        const Segment &s = segments[size_t(i)];
        const Segment &t = segments[size_t(j)];
        if (conflict(s, t)) {
            offenders.insert(s.stretch);
            offenders.insert(t.stretch);
        }
    });
}

/// Ends of arcs stay where they are at every level. None may come to lie between an arc and its
/// simplification.
void findSweptEnds(const std::vector<Arc> &arcs, const std::vector<std::vector<int>> &kept,
                   std::set<Stretch> &offenders)
{
    std::vector<QPointF> ends;
    for (const Arc &arc : arcs) {
        ends.push_back(arc.levels[0].front());
        ends.push_back(arc.levels[0].back());
        // An islet that hangs on a coast by its one node may not be folded into the land.
        const auto &points = arc.levels[0];
        if (points.front() == points.back() && points.size() > 2) {
            for (const size_t vertex : {size_t(1), points.size() / 2, points.size() - 2})
                ends.push_back(points[vertex]);
        }
    }
    Grid grid(20000);
    for (size_t i = 0; i < ends.size(); ++i)
        grid.add(int(i), ends[i], ends[i]);
    grid.sort();
    for (size_t i = 0; i < arcs.size(); ++i) {
        const auto &points = arcs[i].levels[0];
        for (size_t k = 1; k < kept[i].size(); ++k) {
            const auto first = points.begin() + kept[i][k - 1];
            const auto last = points.begin() + kept[i][k] + 1;
            if (last - first < 3)
                continue;
            QPointF low;
            QPointF high;
            boxOf(first, last, low, high);
            grid.eachWithin(low, high, [&](int other) {
                const QPointF end = ends[size_t(other)];
                if (withinBox(end, low, high) && std::find(first, last, end) == last
                    && inside(end, first, last))
                    offenders.insert({int(i), int(k) - 1});
            });
        }
    }
}

} // namespace

std::vector<Stretch> conflicts(const std::vector<Arc> &arcs, const std::vector<std::vector<int>> &kept)
{
    std::set<Stretch> offenders;
    findCrossings(segmentsOf(arcs, kept), offenders);
    findSweptEnds(arcs, kept, offenders);
    return {offenders.begin(), offenders.end()};
}

} // namespace atlas
