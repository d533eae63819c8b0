// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology.h"

namespace atlas {

/// How one territory differs between two files.
struct TerritoryDifference {
    QString id;
    double before = 0; ///< km2; 0 where the file does not have it
    double after = 0;
    double apart = 0; ///< km2 that only one of them has
    int arcsBefore = 0; ///< arcs that only the first has, whichever way they run
    int arcsAfter = 0;
};

/// Those that differ, sorted by id. Areas on a sphere: to tell sizes, not to publish.
std::vector<TerritoryDifference> compareTerritories(const Topology &before, const Topology &after,
                                                    Issues &issues);

QString differencesText(const std::vector<TerritoryDifference> &differences);

} // namespace atlas
