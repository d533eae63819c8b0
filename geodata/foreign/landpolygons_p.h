// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/datalayer.h"

#include <optional>

namespace atlas {

/// As outlinePolygons(), without types of GDAL.
std::optional<LandPolygons> landPolygons(const BorderSet &borders, const std::vector<TerritoryIndex> &land);

} // namespace atlas
