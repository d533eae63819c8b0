// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "issue.h"

#include <QStringList>

#include <vector>

namespace atlas {

/// A state as a row of a file for other programs. Its land is that of the territories, dissolved.
struct BorderFeature {
    QString id; ///< of states.csv
    QString name; ///< last name in the range of the atlas
    QString nameThen; ///< name of the day
    DateSpan valid; ///< how long it looked like this; half-open, a null `to` for "still so"
    QString viewpoint;
    QString status; ///< towards the alliances, worded
    std::vector<SourceId> sources;
    std::vector<TerritoryIndex> land;
};

/// Writes borders for other programs: one multipolygon a feature in WGS 84, longitudes from -180 to 180 (cut
/// at the antimeridian), valid by OGC rules, at the finest level of the data. Fields: id, name, name_then,
/// valid_from, valid_to (exclusive), viewpoint, status, source_id.
class BorderWriter {
public:
    explicit BorderWriter(const BorderSet &borders) ///< must outlive it
        : m_borders(borders)
    { }

    /// By the ending of the name: .gpkg or .geojson. Writes a draft beside `path` and renames it, so nothing
    /// half-written ever has that name and what was there stays when it fails. Equal input gives equal bytes.
    Issues write(const std::vector<BorderFeature> &features, const QString &path) const;

    /// Endings that are known here, whether or not this GDAL can write them.
    static QStringList endings();

private:
    const BorderSet &m_borders;
};

} // namespace atlas
