// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/linetext.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

double distanceTo(QPointF place, QPointF a, QPointF b)
{
    const QPointF way = b - a;
    const double square = QPointF::dotProduct(way, way);
    const double along
        = square > 0 ? std::clamp(QPointF::dotProduct(place - a, way) / square, 0.0, 1.0) : 0.0;
    const QPointF rest = place - a - way * along;
    return std::hypot(rest.x(), rest.y());
}

double distanceTo(QPointF place, const Arc &arc)
{
    const auto &points = arc.levels[0];
    double least = HUGE_VAL;
    for (size_t i = 1; i < points.size(); ++i)
        least = std::min(least, distanceTo(place, points[i - 1], points[i]));
    return least;
}

bool isDrawn(const Arc &arc, const Snapshot &snapshot)
{
    return arc.left != noTerritory && arc.right != noTerritory
        && isDivided(snapshot.territories[size_t(arc.left)], snapshot.territories[size_t(arc.right)]);
}

} // namespace

QString lineText(const MapFacts &facts, QPointF place, double reach)
{
    const Arc *nearest = nullptr;
    double least = reach;
    for (const Arc &arc : facts.borders.arcs) {
        if (!arc.approximate || arc.line == noLine || !isDrawn(arc, facts.snapshot)
            || !arc.bounds.adjusted(-reach, -reach, reach, reach).contains(place))
            continue;
        const double distance = distanceTo(place, arc);
        if (distance <= least) {
            least = distance;
            nearest = &arc;
        }
    }
    if (!nearest)
        return {};
    const BorderLine &line = facts.borders.lines[size_t(nearest->line)];
    return QStringLiteral("Approximate border, known to about %1 km: %2").arg(line.accuracyKm).arg(line.name);
}

} // namespace atlas
