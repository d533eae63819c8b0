// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extension.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace atlas {

namespace {

constexpr double nearEnds = 0.006; ///< degrees: ends that mean the same point

using Place = std::pair<double, double>;

Place placeOf(QPointF point)
{
    return {point.x(), point.y()};
}

double between(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// Ends that only one line has, in the order of the lines.
Line looseEnds(const std::vector<Line> &lines)
{
    std::map<Place, int> count;
    for (const Line &line : lines) {
        ++count[placeOf(line.front())];
        ++count[placeOf(line.back())];
    }
    Line loose;
    for (const Line &line : lines) {
        for (const QPointF end : {line.front(), line.back()}) {
            if (count[placeOf(end)] == 1)
                loose.push_back(end);
        }
    }
    return loose;
}

/// True when a line of two points lies between them already.
bool areJoined(const std::vector<Line> &lines, QPointF a, QPointF b)
{
    return std::any_of(lines.begin(), lines.end(), [&](const Line &line) {
        const std::set<Place> ends{placeOf(line.front()), placeOf(line.back())};
        return line.size() == 2 && ends == std::set<Place>{placeOf(a), placeOf(b)};
    });
}

std::optional<QPointF> nearestLoose(const Line &loose, const std::set<Place> &used, QPointF end)
{
    std::optional<QPointF> best;
    for (const QPointF other : loose) {
        if (placeOf(other) == placeOf(end) || used.contains(placeOf(other)))
            continue;
        const double away = between(end, other);
        if (away < nearEnds && (!best || away < between(end, *best)))
            best = other;
    }
    return best;
}

} // namespace

std::vector<Line> extensions(const Geos &geos, const std::vector<Line> &lines, const GEOSGeometry *border,
                             double farthest)
{
    const Line loose = looseEnds(lines);
    std::set<Place> used;
    std::vector<Line> joints;
    for (const QPointF end : loose) {
        if (used.contains(placeOf(end)))
            continue;
        const auto other = nearestLoose(loose, used, end);
        if (other && between(end, *other) < geos.distance(end, border) * 3 + 1e-9
            && !areJoined(lines, end, *other)) {
            joints.push_back({end, *other});
            used.insert({placeOf(end), placeOf(*other)});
            continue;
        }
        const QPointF goal = geos.nearest(end, border);
        const double away = between(end, goal);
        if (away > 0 && away < farthest) {
            const double reach = 1 + std::clamp(1e-4 / away, 0.02, 0.3);
            joints.push_back({end, end + (goal - end) * reach});
        }
    }
    return joints;
}

} // namespace atlas
