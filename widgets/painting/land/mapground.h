// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "land/landpainter.h"
#include "layercache.h"

namespace atlas {

/// Sea, land, lines, graticule and waters of one view: what a new view costs most of.
struct MapGround {
    MapGround();

    /// Brings the layers up to date in their order; what looks different becomes dirty.
    void update(const MapScene &scene, DirtyTiles &dirty);
    GroundImages images() const { return {graticule.image(), waters.image()}; }

    LandPainter land;
    LayerCache graticule, waters;
    int fills = 0; ///< how often the land was evaluated
};

} // namespace atlas
