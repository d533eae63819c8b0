// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "partition.h"

namespace atlas {

/// A line with the same territory all along its left and another, or none (-1), all along its right.
struct TerritoryArc {
    int left = -1;
    int right = -1;
    std::vector<GridPoint> points;
    bool operator==(const TerritoryArc &) const = default;
};

/// The arcs between territories, sorted. A closed one begins at its least vertex.
std::vector<TerritoryArc> chainArcs(const Partition &partition);

/// A polygon as rings of arcs: `i` is arc i forward, `~i` backward. The outer ring comes first; land on the
/// left.
using ArcPolygon = std::vector<std::vector<int>>;

/// The polygons of a territory: simple rings that touch themselves nowhere.
std::vector<ArcPolygon> polygonsOf(int territory, const std::vector<TerritoryArc> &arcs);

} // namespace atlas
