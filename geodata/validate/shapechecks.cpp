// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "validate/shapechecks.h"

#include "compile/projectedline.h"
#include "compile/topology.h"
#include "validate/spacechecks.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// The longest true one is the 49th parallel's, some 28 degrees.
constexpr double longestLeap = 45;

/// Longitudes run on over the date line, to the eastern tip of Russia at 191.
bool isOnTheGlobe(QPointF point)
{
    return std::isfinite(point.x()) && std::abs(point.x()) <= 200 && std::abs(point.y()) <= 90;
}

/// False, with an issue, where a vertex cannot be projected or the line leaps over half the globe.
bool checkVertices(const Topology &topology, Issues &issues)
{
    bool sound = true;
    for (size_t i = 0; i < topology.arcs.size(); ++i) {
        const auto &points = topology.arcs[i];
        QString reason;
        for (size_t k = 0; k < points.size() && reason.isEmpty(); ++k) {
            const QPointF step = k > 0 ? points[k] - points[k - 1] : QPointF();
            if (!isOnTheGlobe(points[k]))
                reason = QStringLiteral("Its vertex %1 lies off the globe: %2, %3 degrees.");
            else if (std::hypot(step.x(), step.y()) > longestLeap)
                reason = QStringLiteral("It leaps to its vertex %1, at %2, %3 degrees.");
            if (!reason.isEmpty())
                reason = reason.arg(k).arg(points[k].x()).arg(points[k].y());
        }
        if (reason.isEmpty())
            continue;
        sound = false;
        issues.push_back({Issue::Severity::Error, topology.file, QStringLiteral("arc %1").arg(i), reason});
    }
    return sound;
}

/// Each id once, in the file's order, and which of them each shape bears.
std::vector<int> indexesOf(const Topology &topology, std::vector<QString> &ids, Issues &issues)
{
    QHash<QString, int> known;
    std::vector<int> indexes;
    for (const Shape &shape : topology.shapes) {
        if (known.contains(shape.id)) {
            issues.push_back({Issue::Severity::Error, topology.file, shape.id,
                              QStringLiteral("The id \"%1\" is used twice.").arg(shape.id)});
        } else {
            known.insert(shape.id, int(ids.size()));
            ids.push_back(shape.id);
        }
        indexes.push_back(known.value(shape.id));
    }
    return indexes;
}

} // namespace

CheckedShapes checkShapes(const QString &file, Issues &issues)
{
    CheckedShapes out;
    const size_t before = issues.size();
    const Topology topology = readTopology(file, issues);
    if (issues.size() == before && topology.shapes.empty())
        issues.push_back({Issue::Severity::Error, file, {}, QStringLiteral("It holds no shapes.")});
    if (issues.size() != before)
        return out;
    const std::vector<int> indexes = indexesOf(topology, out.shapes, issues);
    const size_t sides = issues.size();
    const std::vector<SourceArc> arcs = sidesOf(topology, indexes, issues);
    // Only what is whole can be laid out; the rest would repeat the fault.
    if (!checkVertices(topology, issues) || issues.size() != sides)
        return out;
    const MapProjection projection;
    for (const SourceArc &source : arcs) {
        Arc arc;
        arc.left = source.left;
        arc.right = source.right;
        arc.levels[0] = projectedLine(source.points, projection);
        arc.bounds = arc.levels[0].bounds();
        out.arcs.push_back(std::move(arc));
    }
    checkSpace({out.arcs, out.shapes, 0, file, {}}, issues);
    out.sound = issues.size() == before;
    return out;
}

} // namespace atlas
