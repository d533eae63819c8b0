// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/legendmodel.h"
#include "land/linestyle.h"
#include "mapscene.h"

#include <set>
#include <vector>

namespace atlas {

/// False of what explains itself: names, waters and marks.
bool wantsLegend(const LegendEntry &entry);

/// What the frame of a scene holds, so that a legend can list just that and a count can be accounted for.
struct MapContents {
    std::set<FillClass> fills; ///< as drawn, of land in the frame that is in no dispute
    std::set<LineKind> lines;
    bool contested = false; ///< land in dispute, whether or not its hatching is switched on
    bool approximate = false; ///< a line that is dashed because its course is not well known
    bool european = false, partners = false; ///< the overlays of status
    std::vector<StateIndex> membersInside, membersOutside; ///< of NATO, by whether any of their land is seen
    std::set<Layer> layers; ///< that are switched on

    static MapContents of(const MapScene &scene);
    /// With the lands of the inset, where one is shown.
    void addInset(const MapScene &scene);

    bool shows(const LegendEntry &entry) const;
    /// Rows of the legend for what is shown, in its order; names and seas explain themselves.
    std::vector<LegendEntry> legend() const;
    bool operator==(const MapContents &) const = default;
};

} // namespace atlas
