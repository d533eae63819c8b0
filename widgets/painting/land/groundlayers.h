// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maplayer.h"

#include <memory>

namespace atlas {

// What QPainter adds to the partition: the graticule below it, the waters between its fills and its lines.
std::unique_ptr<MapLayer> makeGraticuleLayer();
std::unique_ptr<MapLayer> makeWaterLayer();

} // namespace atlas
