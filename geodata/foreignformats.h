// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderreader.h"
#include "layers/datalayer.h"
#include "tiffrows.h"

#include <memory>
#include <optional>

namespace atlas {

struct LayerJob; // layers/layerjob_p.h

/// What takes GDAL. It and its hundred libraries are a module of their own, loaded when first asked for: to
/// link them would cost every start more than all else together.
class ForeignFormats {
public:
    virtual ~ForeignFormats() = default;

    /// As BorderReader::read(), of a GeoPackage. Thread-safe.
    virtual BorderReading readGeoPackage(const QString &path) const = 0;
    /// The union of the territories in degrees, cut at the antimeridian, valid by OGC rules; nothing when
    /// that cannot be had. Thread-safe.
    virtual std::optional<LandPolygons> polygons(const BorderSet &borders,
                                                 const std::vector<TerritoryIndex> &land) const = 0;
    /// As DataWriter::write(), into the draft of `path`, which is only named. Thread-safe.
    virtual Issues writeGeoPackage(const LayerJob &job, const QString &draft, const QString &path) const = 0;
    /// A TIFF to be filled row by row; null, with a sentence in `error`, when it cannot be made. Thread-safe.
    virtual std::unique_ptr<TiffRows> createTiff(const QString &path, const TiffHead &head,
                                                 QString &error) const = 0;
};

struct ForeignLoading {
    const ForeignFormats *formats = nullptr; ///< lives as long as the process; null when it cannot be loaded
    QString error; ///< a sentence, empty when nothing is wrong
};

/// Loads the module "atlas_foreign" from lib/alliance-atlas beside the program's bin folder. Takes a tenth of
/// a second the first time; thread-safe, and meant for a thread of its own.
ForeignLoading foreignFormats();
/// The same from certain folders, each time anew.
ForeignLoading foreignFormatsIn(const QStringList &folders);

} // namespace atlas
