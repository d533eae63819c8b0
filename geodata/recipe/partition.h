// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuts.h"

#include <compare>

namespace atlas {

/// A vertex on the grid of 1e-6 degrees.
struct GridPoint {
    int x = 0;
    int y = 0;
    auto operator<=>(const GridPoint &) const = default;
};

constexpr double grid = 1e-6; ///< degrees

/// A piece of land between lines. Land is on the left along its rings.
struct Face {
    std::vector<std::vector<GridPoint>> rings; ///< the outer one first; closed
    QString country;
    int territory = -1;
    double area = 0; ///< km2
};

/// Two vertices next to each other, from < to, and the faces on both sides as seen along it; -1 for none.
struct Side {
    GridPoint from;
    GridPoint to;
    int left = -1;
    int right = -1;
};

/// All pieces of land, told which territory they belong to. Slivers go to a neighbour in the same country.
struct Partition {
    std::vector<Face> faces;
    std::vector<Side> sides; ///< sorted
    int movedSlivers = 0;
};

Partition partitionLand(const Geos &geos, const RecipeTables &tables, const CountryLand &land,
                        const CutSet &cuts, Issues &issues);

} // namespace atlas
