// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include "geos_p.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace atlas {

namespace {

using GridLine = std::vector<std::pair<qint64, qint64>>;

/// The arc whichever way it runs, and wherever a closed one begins.
GridLine plain(const Line &points)
{
    GridLine line;
    for (const QPointF point : points)
        line.emplace_back(std::llround(point.x() * 1e6), std::llround(point.y() * 1e6));
    const bool closed = line.size() > 2 && line.front() == line.back();
    GridLine reversed(line.rbegin(), line.rend());
    for (GridLine *each : {&line, &reversed}) {
        if (!closed)
            continue;
        each->pop_back();
        std::rotate(each->begin(), std::min_element(each->begin(), each->end()), each->end());
        each->push_back(each->front());
    }
    return std::min(line, reversed);
}

struct TerritoryShape {
    std::set<GridLine> arcs;
    GeosPointer area;
};

Line ringOf(const Topology &topology, const std::vector<int> &references)
{
    Line points;
    for (const int reference : references) {
        Line arc = topology.arcs[size_t(reference < 0 ? ~reference : reference)];
        if (reference < 0)
            std::reverse(arc.begin(), arc.end());
        points.insert(points.end(), arc.begin() + (points.empty() ? 0 : 1), arc.end());
    }
    return points;
}

std::map<QString, TerritoryShape> shapesOf(const Geos &geos, const Topology &topology)
{
    std::map<QString, TerritoryShape> shapes;
    for (const Shape &shape : topology.shapes) {
        TerritoryShape &territory = shapes[shape.id];
        std::vector<GeosPointer> parts;
        std::vector<const GEOSGeometry *> views;
        for (const auto &polygon : shape.polygons) {
            std::vector<Line> rings;
            for (const auto &references : polygon) {
                rings.push_back(ringOf(topology, references));
                for (const int reference : references)
                    territory.arcs.insert(
                        plain(topology.arcs[size_t(reference < 0 ? ~reference : reference)]));
            }
            parts.push_back(geos.polygon(rings));
            views.push_back(parts.back().get());
        }
        territory.area = geos.unionOf(views);
    }
    return shapes;
}

int missing(const std::set<GridLine> &from, const std::set<GridLine> &in)
{
    return int(
        std::count_if(from.begin(), from.end(), [&](const GridLine &arc) { return !in.contains(arc); }));
}

std::vector<TerritoryDifference> compareShapes(const Geos &geos, const Topology &before,
                                               const Topology &after)
{
    std::map<QString, TerritoryShape> old = shapesOf(geos, before);
    std::map<QString, TerritoryShape> now = shapesOf(geos, after);
    std::set<QString> ids;
    for (const auto *shapes : {&old, &now}) {
        for (const auto &[id, shape] : *shapes)
            ids.insert(id);
    }
    std::vector<TerritoryDifference> differences;
    for (const QString &id : ids) {
        TerritoryShape &a = old[id];
        TerritoryShape &b = now[id];
        for (TerritoryShape *shape : {&a, &b}) {
            if (!shape->area)
                shape->area = geos.unionOf({});
        }
        if (a.arcs == b.arcs)
            continue;
        const GeosPointer apart = geos.own(GEOSSymDifference_r(geos.handle(), a.area.get(), b.area.get()));
        differences.push_back({id, geos.squareKilometres(a.area.get()), geos.squareKilometres(b.area.get()),
                               geos.squareKilometres(apart.get()), missing(a.arcs, b.arcs),
                               missing(b.arcs, a.arcs)});
    }
    return differences;
}

void checkReferences(const Topology &topology, Issues &issues)
{
    for (const Shape &shape : topology.shapes) {
        for (const auto &polygon : shape.polygons) {
            for (const auto &references : polygon) {
                const bool complete = std::all_of(references.begin(), references.end(), [&](int reference) {
                    const auto index = size_t(reference < 0 ? ~reference : reference);
                    return index < topology.arcs.size() && topology.arcs[index].size() >= 2;
                });
                if (!complete || references.empty())
                    issues.push_back({Issue::Severity::Error, topology.file, shape.id,
                                      QStringLiteral("One of its rings names an arc that is not there.")});
            }
        }
    }
}

} // namespace

std::vector<TerritoryDifference> compareTerritories(const Topology &before, const Topology &after,
                                                    Issues &issues)
{
    for (const Topology *topology : {&before, &after})
        checkReferences(*topology, issues);
    if (hasErrors(issues))
        return {};
    const Geos geos;
    try {
        return compareShapes(geos, before, after);
    } catch (const GeosFailure &failure) {
        issues.push_back({Issue::Severity::Error,
                          before.file,
                          {},
                          QStringLiteral("GEOS: %1").arg(QString::fromUtf8(failure.what()))});
        return {};
    }
}

QString differencesText(const std::vector<TerritoryDifference> &differences)
{
    QString text = QStringLiteral("%1 territories differ\n").arg(differences.size());
    for (const TerritoryDifference &d : differences) {
        text += QStringLiteral("%1: %2 -> %3 km2, %4 km2 apart; arcs only before %5, only after %6\n")
                    .arg(d.id, -8)
                    .arg(d.before, 0, 'f', 3)
                    .arg(d.after, 0, 'f', 3)
                    .arg(d.apart, 0, 'f', 6)
                    .arg(d.arcsBefore)
                    .arg(d.arcsAfter);
    }
    return text;
}

} // namespace atlas
