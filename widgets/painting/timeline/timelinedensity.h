// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelineaxis.h"
#include "timeline/timelinestock.h"

#include <vector>

namespace atlas {

/// How many changes of the map fall into each cell of the axis, from its left end; name-only ones do not
/// count. Every change in view is in one cell.
std::vector<int> changeDensity(const TimelineStock &stock, const TimeScale &scale, double cellWidth);

} // namespace atlas
