// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/legendmodel.h"

namespace atlas {

inline constexpr size_t mostLegendRows = 3;

/// The classes of land that the day shows, the ones that matter most, in the order of the legend: positions
/// in legendEntries(). Layers that are switched off have no row.
std::vector<int> showLegend(const Snapshot &snapshot, const BorderSet &borders, Layers layers);

} // namespace atlas
