// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipesources.h"

#include "foreign/gdalaccess_p.h"

#include <QFileInfo>

namespace atlas {

namespace {

QByteArray wkbOf(const OGRGeometry *geometry)
{
    QByteArray wkb;
    if (geometry) {
        wkb.resize(qsizetype(geometry->WkbSize()));
        geometry->exportToWkb(wkbNDR, reinterpret_cast<unsigned char *>(wkb.data()), wkbVariantIso);
    }
    return wkb;
}

void readUnits(OGRLayer &layer, RecipeSources &sources)
{
    for (const OGRFeatureUniquePtr &feature : layer) {
        sources.units.push_back({QString::fromUtf8(feature->GetFieldAsString("admin")),
                                 QString::fromUtf8(feature->GetFieldAsString("name")), int(feature->GetFID()),
                                 wkbOf(feature->GetGeometryRef())});
    }
}

void readDisputed(OGRLayer &layer, RecipeSources &sources)
{
    for (const OGRFeatureUniquePtr &feature : layer)
        sources.disputed[int(feature->GetFID())] = wkbOf(feature->GetGeometryRef());
}

void readWorldMap(const QString &path, RecipeSources &sources, Issues &issues)
{
    GdalMessages messages;
    const DatasetPointer dataset(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR));
    OGRLayer *units = dataset ? dataset->GetLayerByName("states_provinces") : nullptr;
    OGRLayer *disputed = dataset ? dataset->GetLayerByName("disputed_borders") : nullptr;
    if (!units || !disputed) {
        const QString reason = dataset
            ? QStringLiteral("It has no layers \"states_provinces\" and \"disputed_borders\".")
            : QStringLiteral("It is missing or cannot be read. %1").arg(messages.text());
        issues.push_back({Issue::Severity::Error, path, {}, reason});
        return;
    }
    readUnits(*units, sources);
    readDisputed(*disputed, sources);
    messages.moveTo(issues, path, {});
}

} // namespace

RecipeSources readRecipeSources(const QString &folder, const QString &tables, Issues &issues)
{
    RecipeSources sources;
    GDALAllRegister();
    sources.tables = readRecipeTables(tables, issues);
    sources.countries
        = readTopology(folder + QStringLiteral("/countries-10m.json"), issues, QStringLiteral("countries"));
    readWorldMap(folder + QStringLiteral("/world_map.gpkg"), sources, issues);
    return sources;
}

} // namespace atlas
