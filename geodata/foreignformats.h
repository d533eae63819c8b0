// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderreader.h"
#include "borderwriter.h"

namespace atlas {

/// What takes GDAL. It and its hundred libraries are a module of their own, loaded when first asked for: to
/// link them would cost every start more than all else together.
class ForeignFormats {
public:
    virtual ~ForeignFormats() = default;

    /// As BorderReader::read(), of a GeoPackage. Thread-safe.
    virtual BorderReading readGeoPackage(const QString &path) const = 0;
    /// As BorderWriter::write(). Thread-safe.
    virtual Issues write(const BorderSet &borders, const std::vector<BorderFeature> &features,
                         const QString &path) const = 0;
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
