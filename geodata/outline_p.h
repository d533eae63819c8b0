// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"

#include <vector>

namespace atlas {

/// Closed ring in metres of the map, first point not repeated; its land lies on the left.
using OutlineRing = std::vector<QPointF>;

/// Rings round the union of the territories, at the finest level. Where two rings meet in a point, the land
/// keeps to its own ring.
std::vector<OutlineRing> outlineOf(const BorderSet &borders, const std::vector<TerritoryIndex> &land);

} // namespace atlas
