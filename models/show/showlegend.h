// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/legendmodel.h"

#include <functional>

namespace atlas {

inline constexpr size_t mostLegendRows = 3;

/// The classes of land that are in sight, the ones that matter most, in the order of the legend: positions in
/// legendEntries(). Layers that are switched off have no row.
std::vector<int> showLegend(const Snapshot &snapshot, Layers layers,
                            const std::function<bool(TerritoryIndex)> &isSeen);

} // namespace atlas
