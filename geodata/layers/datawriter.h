// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "layers/datalayer.h"

#include <QStringList>

namespace atlas {

/// Writes layers for other programs: GeoPackage and KML of several layers, GeoJSON (Linked Places: each
/// feature says when) and CSV of one. Land is one multipolygon a row in WGS 84, cut at the antimeridian,
/// valid by OGC rules, at the finest level of the data; CSV has it as WKT, and places as longitude and
/// latitude.
class DataWriter {
public:
    explicit DataWriter(const BorderSet &borders) ///< must outlive it
        : m_borders(borders)
    { }

    /// By the ending of the name. Writes a draft beside `path` and renames it, so nothing half-written ever
    /// has that name and what was there stays when it fails or is called off (then without an issue). Equal
    /// input gives equal bytes.
    Issues write(const std::vector<DataLayer> &layers, const QString &path,
                 const DataProgress &progress = {}) const;

    static QStringList endings(); ///< ".gpkg", ".geojson", ".kml", ".csv"
    static bool holdsSeveral(const QString &path); ///< layers, in a file of that ending

private:
    const BorderSet &m_borders;
};

} // namespace atlas
