// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"

#include <ogr_geometry.h>

#include <memory>
#include <vector>

namespace atlas {

/// The union of the territories as polygons in longitude and latitude, cut at the antimeridian, valid by OGC
/// rules. Null when that cannot be had.
std::unique_ptr<OGRMultiPolygon> outlinePolygons(const BorderSet &borders,
                                                 const std::vector<TerritoryIndex> &land);

} // namespace atlas
