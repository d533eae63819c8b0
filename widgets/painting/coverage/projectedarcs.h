// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "viewport.h"

#include <QSize>

#include <memory>
#include <vector>

namespace atlas {

/// One arc on the pixels of one view, at the level of detail that the view needs. Device pixels, y down, in
/// steps of 1/256 so that sums over the shared lines stay exact.
struct ProjectedArc {
    TerritoryIndex left = noTerritory; ///< on the left hand going along the points, as in Arc
    TerritoryIndex right = noTerritory;
    std::vector<QPointF> points; ///< empty when the arc neither shows nor lies to the left of the view
    QRectF bounds; ///< device pixels, of the source's finest level
    bool visible = false; ///< touches the view or a line's breadth around it
};

/// All arcs of a view.
struct ProjectedArcs {
    std::shared_ptr<const BorderSet> borders;
    QSize size; ///< device pixels
    double ratio = 1;
    std::vector<ProjectedArc> arcs; ///< as BorderSet::arcs; empty when the view shows nothing

    static ProjectedArcs of(std::shared_ptr<const BorderSet> borders, const Viewport &view);
};

/// Subpixel steps of the projection.
inline constexpr int subpixels = 256;
/// Lines reach this far from their arc, logical pixels: half of the widest casing, with room for its edge.
inline constexpr double widestReach = 3.4;

} // namespace atlas
