// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "issue.h"

namespace atlas {

/// Reads lakes and rivers from waters.geojson (degrees; kind, name, rank; polygons and lines) through GDAL,
/// projects them to EPSG:3035 and simplifies them. A missing file, an unknown kind or an invalid polygon is
/// told in `issues`.
std::vector<Water> compileWaters(const QString &path, Issues &issues);

} // namespace atlas
