// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "polyline.h"

#include <vector>

namespace atlas {

/// For each vertex the tolerance up to which Douglas-Peucker keeps it, in the unit of the points; infinite
/// for the ends and, in a closed line, for the two more vertices that make a triangle of it. A simplification
/// is then a filter, and a coarser one is always a subset of a finer one.
std::vector<double> significance(const Polyline &line);

/// The vertex strictly between two others that is farthest from the line through these.
struct Farthest {
    size_t vertex = 0;
    double distance = -1; ///< below 0 when there is none between
};
Farthest farthestBetween(const Polyline &line, size_t first, size_t last);

} // namespace atlas
