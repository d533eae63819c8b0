// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe.h"

#include <QSaveFile>

namespace atlas {

namespace {

void buildInto(TerritoryBuild &build, const RecipeSources &sources)
{
    const Geos geos;
    const CountryLand land = readLand(geos, sources, build.issues);
    if (hasErrors(build.issues))
        return;
    const CutSet cuts = makeCuts(geos, sources, land, build.issues);
    if (hasErrors(build.issues))
        return;
    const Partition partition = partitionLand(geos, sources.tables, land, cuts, build.issues);
    if (hasErrors(build.issues))
        return;
    build.faces = partition.faces.size();
    build.movedSlivers = partition.movedSlivers;
    build.arcs = chainArcs(partition);
}

QByteArray quoted(const QString &text)
{
    QByteArray all = text.toUtf8();
    all.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + all + '"';
}

QByteArray arcsOf(const std::vector<ArcPolygon> &polygons)
{
    QByteArray all;
    for (const ArcPolygon &polygon : polygons) {
        all += all.isEmpty() ? "[" : ",[";
        for (size_t ring = 0; ring < polygon.size(); ++ring) {
            all += ring == 0 ? "[" : ",[";
            for (size_t i = 0; i < polygon[ring].size(); ++i)
                all += (i == 0 ? "" : ",") + QByteArray::number(polygon[ring][i]);
            all += ']';
        }
        all += ']';
    }
    return '[' + all + ']';
}

QByteArray stepsOf(const std::vector<GridPoint> &points)
{
    QByteArray all;
    GridPoint last;
    for (const GridPoint &point : points) {
        all += (all.isEmpty() ? "[" : ",[") + QByteArray::number(point.x - last.x) + ','
            + QByteArray::number(point.y - last.y) + ']';
        last = point;
    }
    return '[' + all + ']';
}

} // namespace

TerritoryBuild buildTerritories(const RecipeSources &sources)
{
    TerritoryBuild build;
    build.territories = sources.tables.territories;
    try {
        buildInto(build, sources);
    } catch (const GeosFailure &failure) {
        build.issues.push_back({Issue::Severity::Error,
                                sources.countries.file,
                                {},
                                QStringLiteral("GEOS: %1").arg(QString::fromUtf8(failure.what()))});
        build.arcs.clear();
    }
    return build;
}

QByteArray topoJson(const TerritoryBuild &build)
{
    QByteArray json = R"({"type":"Topology","transform":{"scale":[1e-06,1e-06],"translate":[0,0]},)"
                      R"("objects":{"territories":{"type":"GeometryCollection","geometries":[)";
    for (size_t i = 0; i < build.territories.size(); ++i) {
        const CutTerritory &territory = build.territories[i];
        QByteArray accuracy = QByteArray::number(territory.accuracyKm);
        if (!accuracy.contains('.'))
            accuracy += ".0";
        json += (i == 0 ? "" : ",") + QByteArray(R"({"type":"MultiPolygon","id":)") + quoted(territory.id)
            + R"(,"properties":{"id":)" + quoted(territory.id) + R"(,"name":)" + quoted(territory.name)
            + R"(,"approximate":)" + quoted(territory.approximate) + R"(,"accuracy_km":)" + accuracy
            + R"(},"arcs":)" + arcsOf(polygonsOf(int(i), build.arcs)) + '}';
    }
    json += R"(]}},"arcs":[)";
    for (size_t i = 0; i < build.arcs.size(); ++i)
        json += (i == 0 ? "" : ",") + stepsOf(build.arcs[i].points);
    return json + "]}";
}

void writeTopoJson(const TerritoryBuild &build, const QString &path, Issues &issues)
{
    const QByteArray json = topoJson(build);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        issues.push_back({Issue::Severity::Error,
                          path,
                          {},
                          QStringLiteral("It cannot be written: %1.").arg(file.errorString())});
}

} // namespace atlas
