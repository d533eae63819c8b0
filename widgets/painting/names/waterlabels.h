// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/labelplacement.h"

namespace atlas {

/// Names of the lakes and rivers that are drawn and large enough on the view, larger ranks first; each name
/// once. What finds room is added to `taken`. Their colours are left to who paints them.
std::vector<PlacedLabel> placeWaterNames(const MapScene &scene, TextMeasure &measure, TakenRoom &taken);

} // namespace atlas
