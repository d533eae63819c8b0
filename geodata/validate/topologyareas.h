// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"

namespace atlas {

/// How far the territories fail to tile the land, m2. They are never divided, so it holds for all days alike.
struct TopologyAreas {
    double gaps = 0; ///< left open between neighbours, as the linter tells them
    double overlaps = 0; ///< see overlapArea()
};
TopologyAreas topologyAreas(const BorderSet &borders);

} // namespace atlas
