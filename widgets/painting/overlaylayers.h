// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maplayer.h"

#include <memory>

namespace atlas {

// What QPainter adds to the partition, in the order of painting: the graticule below it, the waters between
// its fills and its lines, the rest above.
std::unique_ptr<MapLayer> makeGraticuleLayer();
std::unique_ptr<MapLayer> makeWaterLayer();
std::unique_ptr<MapLayer> makeEventLayer();
std::unique_ptr<MapLayer> makeLabelLayer();
std::unique_ptr<MapLayer> makeFurnitureLayer();

} // namespace atlas
