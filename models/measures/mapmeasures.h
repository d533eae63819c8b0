// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"
#include "measures/stateset.h"

#include <optional>
#include <vector>

namespace atlas {

/// Land border between two states as drawn on this map.
struct BorderLength {
    StateIndex state = noState; ///< of the set
    StateIndex neighbour = noState;
    double metres = 0;
    bool approximate = false; ///< a part of it was digitised for the atlas, or is in doubt
};

struct StateArea {
    StateIndex state = noState;
    double all = 0; ///< m2, within the mapped area
    double europe = 0; ///< m2, by the definition "europe"
};

/// What is asked of a day's map.
struct MeasureQuestion {
    QDate date;
    Viewpoint viewpoint = Viewpoint::Documents;
    DateConvention convention = DateConvention::EntryIntoForce;
    StateSet set;
    std::optional<StateSet> with; ///< neighbours of interest; all if not given
};

struct MapMeasures {
    std::vector<double> areas; ///< m2, as areaDefinitions()
    bool undivided = false; ///< the area of Europe holds land that reaches beyond it
    std::vector<StateArea> states; ///< that hold land on the day, in the order of the set
    std::vector<StateIndex> absent; ///< of the set, without land on the day
    std::vector<BorderLength> borders; ///< by state as in the set, then by neighbour
    double borderMetres = 0; ///< all of them together
};

/// Land of the states on the day of the snapshot. The Saar counts with France while it was under its
/// protection (to 1957), as in the published areas of the alliance.
LandSet landOf(const BorderSet &borders, const Snapshot &snapshot, const std::vector<StateIndex> &states);

/// Land borders between two sets of land; what is in both counts as `land`. Coasts, and borders with land
/// beyond the atlas or without a holder, are none.
std::vector<BorderLength> landBorders(const LandMeasure &measure, const Snapshot &snapshot,
                                      const LandSet &land, const LandSet &other);

MapMeasures measureMap(const LandMeasure &measure, const BorderTimeline &timeline,
                       const MeasureQuestion &question);

} // namespace atlas
