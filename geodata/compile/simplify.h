// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"

namespace atlas {

struct LevelReport {
    size_t points = 0;
    int rounds = 0; ///< how often tolerances had to be halved
    std::vector<int> crossing; ///< arcs that still touch others; empty but for faulty input
};

/// Fills levels 1 and up of arcs whose level 0 is there. Douglas-Peucker with the ends fixed; a closed arc
/// keeps four points. An arc that would cross another, or itself, or slide over an island, gets half the
/// tolerance until nothing does, so that every level has the topology of level 0.
std::array<LevelReport, arcLevels> simplify(std::vector<Arc> &arcs);

} // namespace atlas
