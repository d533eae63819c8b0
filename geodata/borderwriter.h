// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "layers/datalayer.h"

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

/// The features as a layer, "borders".
DataLayer borderLayer(const std::vector<BorderFeature> &features);

/// Writes borders for other programs: one multipolygon a feature in WGS 84, longitudes from -180 to 180 (cut
/// at the antimeridian), valid by OGC rules, at the finest level of the data. Fields: id, name, name_then,
/// viewpoint, status, valid_from, valid_to (exclusive), edtf, edtf_end, source_id.
class BorderWriter {
public:
    explicit BorderWriter(const BorderSet &borders) ///< must outlive it
        : m_borders(borders)
    { }

    /// As DataWriter::write().
    Issues write(const std::vector<BorderFeature> &features, const QString &path) const;

    /// Endings that are known, whether or not this GDAL can write the one that needs it.
    static QStringList endings();

private:
    const BorderSet &m_borders;
};

} // namespace atlas
