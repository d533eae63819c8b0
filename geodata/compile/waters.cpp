// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waters.h"

#include "foreign/gdalaccess_p.h"
#include "mapprojection.h"
#include "significance.h"

namespace atlas {

namespace {

std::vector<QPointF> pointsOf(const OGRSimpleCurve &line)
{
    std::vector<QPointF> points;
    for (int i = 0; i < line.getNumPoints(); ++i)
        points.emplace_back(line.getX(i), line.getY(i));
    return points;
}

/// Shores and course in degrees; empty where the shape does not fit the kind.
std::vector<std::vector<QPointF>> linesOf(const OGRGeometry *geometry, WaterKind kind)
{
    std::vector<std::vector<QPointF>> lines;
    const auto type = geometry ? wkbFlatten(geometry->getGeometryType()) : wkbUnknown;
    if (kind == WaterKind::Lake && type == wkbPolygon && geometry->IsValid())
        for (const OGRLinearRing *ring : *geometry->toPolygon())
            lines.push_back(pointsOf(*ring));
    if (kind == WaterKind::River && type == wkbLineString && geometry->toLineString()->getNumPoints() > 1)
        lines.push_back(pointsOf(*geometry->toLineString()));
    return lines;
}

void simplify(Water &water)
{
    for (const Polyline &line : water.levels[0]) {
        const std::vector<double> weights = significance(line);
        for (size_t level = 1; level < waterLevels; ++level) {
            std::vector<QPointF> kept;
            for (size_t i = 0; i < line.size(); ++i)
                if (weights[i] > waterTolerance[level])
                    kept.push_back(line[i]);
            water.levels[level].push_back(std::move(kept));
        }
    }
}

} // namespace

std::vector<Water> compileWaters(const QString &path, Issues &issues)
{
    std::vector<Water> waters;
    const auto fault = [&](const QString &place, const QString &reason) {
        issues.push_back({Issue::Severity::Error, path, place, reason});
    };
    GdalMessages messages;
    const char *const drivers[] = {"GeoJSON", nullptr};
    const DatasetPointer dataset(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR, drivers));
    OGRLayer *layer = dataset ? dataset->GetLayer(0) : nullptr;
    if (!layer) {
        fault({}, QStringLiteral("It is missing or not a GeoJSON file. %1").arg(messages.text()));
        return {};
    }
    const MapProjection projection;
    while (const OGRFeatureUniquePtr feature{layer->GetNextFeature()}) {
        const QString place = QStringLiteral("feature %1").arg(feature->GetFID());
        const QString kind = QString::fromUtf8(feature->GetFieldAsString("kind"));
        Water water;
        if (const std::optional<WaterKind> known = waterKindFrom(kind))
            water.kind = *known;
        else
            fault(place, QStringLiteral("Unknown kind of water \"%1\".").arg(kind));
        water.name = QString::fromUtf8(feature->GetFieldAsString("name"));
        water.rank = feature->GetFieldAsInteger("rank");
        if (water.rank < 1 || water.rank > 3)
            fault(place, QStringLiteral("Its rank is %1, not 1 to 3.").arg(water.rank));
        std::vector<std::vector<QPointF>> lines = linesOf(feature->GetGeometryRef(), water.kind);
        if (lines.empty())
            fault(place, QStringLiteral("It is no valid polygon of a lake, or no line of a river."));
        for (std::vector<QPointF> &line : lines) {
            projection.toMetres(line);
            water.levels[0].push_back(line);
        }
        simplify(water);
        waters.push_back(std::move(water));
    }
    messages.moveTo(issues, path, {});
    return waters;
}

} // namespace atlas
