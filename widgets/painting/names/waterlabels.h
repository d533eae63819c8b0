// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/labelborders.h"
#include "names/labelplacement.h"

namespace atlas {

/// What names of waters are placed by.
struct WaterGround {
    const MapScene &scene;
    TextMeasure &measure;
    const LabelBorders &borders;
};

/// Names of the lakes and rivers that are drawn and large enough on the view, larger ranks first; each name
/// once, and where it can be across no border of any day. The name of a lake stands on it or beside it on
/// land of a state that shares it, else nowhere. What finds room is added to `taken`. Their colours are left
/// to who paints them.
std::vector<PlacedLabel> placeWaterNames(const WaterGround &ground, TakenRoom &taken);

} // namespace atlas
