// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "significance.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

double distance(QPointF point, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double share
        = length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0;
    const QPointF away = point - from - share * along;
    return std::hypot(away.x(), away.y());
}

/// Of the vertices strictly between `first` and `last` the one farthest from the line `from`-`to`.
Farthest farthest(const Polyline &line, size_t first, size_t last, QPointF from, QPointF to)
{
    Farthest best;
    for (size_t i = first + 1; i < last; ++i) {
        const double away = distance(line[i], from, to);
        if (away > best.distance)
            best = {i, away};
    }
    return best;
}

struct Part {
    size_t first;
    size_t last;
    double limit; ///< significance of the vertex that made this part
};

/// A closed line has no chord to begin with: three vertices that span it are kept always.
std::vector<Part> beginning(const Polyline &line, std::vector<double> &kept)
{
    const size_t last = line.size() - 1;
    kept.front() = kept.back() = infinite;
    if (line.front() != line.back() || line.size() < 4)
        return {{0, last, infinite}};
    const size_t opposite = farthest(line, 0, last, line.front(), line.front()).vertex;
    const Farthest before = farthest(line, 0, opposite, line.front(), line[opposite]);
    const Farthest after = farthest(line, opposite, last, line.front(), line[opposite]);
    const size_t third = before.distance > after.distance ? before.vertex : after.vertex;
    kept[opposite] = kept[third] = infinite;
    std::vector<size_t> ends{0, opposite, third, last};
    std::sort(ends.begin(), ends.end());
    std::vector<Part> parts;
    for (size_t i = 1; i < ends.size(); ++i)
        parts.push_back({ends[i - 1], ends[i], infinite});
    return parts;
}

} // namespace

Farthest farthestBetween(const Polyline &line, size_t first, size_t last)
{
    return farthest(line, first, last, line[first], line[last]);
}

std::vector<double> significance(const Polyline &line)
{
    std::vector<double> kept(line.size(), 0);
    if (line.size() < 2)
        return kept;
    std::vector<Part> open = beginning(line, kept);
    while (!open.empty()) {
        const Part part = open.back();
        open.pop_back();
        if (part.last - part.first < 2)
            continue;
        const Farthest found = farthestBetween(line, part.first, part.last);
        const double limit = std::min(found.distance, part.limit);
        kept[found.vertex] = limit;
        open.push_back({part.first, found.vertex, limit});
        open.push_back({found.vertex, part.last, limit});
    }
    return kept;
}

} // namespace atlas
