// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"

#include <vector>

namespace atlas {

/// A territory that is not on two days what it is on the other.
struct LandDifference {
    TerritoryIndex territory = noTerritory;
    StateIndex before = noState, after = noState; ///< holders
    FillClass fillBefore = FillClass::Land, fillAfter = FillClass::Land;
    bool contestedBefore = false, contestedAfter = false;

    bool changesHands() const { return before != after; }
};

struct MembershipDifference {
    Organisation organisation = Organisation::Nato;
    std::vector<StateIndex> joined;
    std::vector<StateIndex> left;
};

/// Two days of one viewpoint set against each other, and what is told of the way from one to the other.
struct MapDifference {
    std::vector<LandDifference> land; ///< by territory
    std::vector<StateIndex> gone; ///< held land on the first day, and none on the second
    std::vector<StateIndex> created; ///< the other way round
    std::vector<StateIndex> renamed; ///< on both days, under another name
    std::vector<MembershipDifference> memberships; ///< organisations with a difference only
    std::vector<Change> changes; ///< after the first day, up to and with the second
};

/// `from` is not after `to`.
MapDifference mapDifference(const BorderTimeline &timeline, QDate from, QDate to, Viewpoint viewpoint,
                            DateConvention convention = DateConvention::EntryIntoForce);

} // namespace atlas
