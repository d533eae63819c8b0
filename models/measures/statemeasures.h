// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"
#include "measures/mapmeasures.h"
#include "measures/publishedfigures.h"

namespace atlas {

/// A size of a state as measured on this map, with the published figure where one is known.
struct MeasuredFact {
    StateIndex neighbour = noState; ///< of a border
    QString text; ///< "Belgium, 668 km"
    QString published; ///< "published 620 km"; empty without
    Evidence evidence; ///< method, scale, the published figure and its sources
    bool operator==(const MeasuredFact &) const = default;
};

struct StateMeasures {
    std::vector<MeasuredFact> borders; ///< longest first
    MeasuredFact area; ///< land in this view; empty text when it has none
    bool operator==(const StateMeasures &) const = default;
};

/// Of a state on the day of the snapshot, in its viewpoint.
StateMeasures stateMeasures(const LandMeasure &measure, const Snapshot &snapshot, StateIndex state,
                            const PublishedFigures &published);
/// Land of one territory.
MeasuredFact territoryArea(const LandMeasure &measure, TerritoryIndex territory,
                           const PublishedFigures &published);

} // namespace atlas
