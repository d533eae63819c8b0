// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"

namespace atlas {

struct LevelReport {
    size_t points = 0;
    int rounds = 0; ///< how often vertices had to be given back
    std::vector<int> crossing; ///< arcs that still touch others; empty but for faulty input
};

/// Fills levels 1 and up of arcs whose level 0 is there. Douglas-Peucker with the ends fixed; a closed arc
/// keeps four points. Where an arc would cross another, or itself, or slide over an island, it gets back its
/// most significant vertices there until nothing does, so that every level has the topology of level 0.
std::array<LevelReport, arcLevels> simplify(std::vector<Arc> &arcs);

} // namespace atlas
