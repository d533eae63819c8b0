// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderreader.h"

namespace atlas {

/// Reads `borders.gpkg` (schema: geodata/data/README.md) through GDAL. Thread-safe.
BorderReading readGeoPackage(const QString &path);

} // namespace atlas
