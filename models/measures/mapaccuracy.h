// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/snapshot.h"
#include "measures/officialareas.h"

#include <QDate>

#include <vector>

namespace atlas {

/// All land of one holder on a day, as drawn and as its statistics have it; m2.
struct StateAccuracy {
    StateIndex state = noState;
    double measured = 0;
    double official = 0;
    double deviation() const { return measured / official - 1; } ///< 0.01: one per cent too large
};

/// How well the map of one day agrees with official areas.
struct MapAccuracy {
    int states = 0; ///< that hold land
    double measured = 0; ///< m2, of those that can be compared
    double official = 0;
    std::vector<StateAccuracy> deviations; ///< the largest first, whatever its sign
    std::vector<StateIndex>
        apart; ///< that hold a part of a region only, so that no figure stands beside them
};
MapAccuracy accuracyOf(const LandMeasure &measure, const Snapshot &snapshot, const OfficialAreas &official);

/// The days for which the accuracy of the borders is reported.
const std::vector<QDate> &accuracyDays();

} // namespace atlas
