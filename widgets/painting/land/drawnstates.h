// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewstate.h"

#include <vector>

namespace atlas {

/// The snapshot as the layers let it be seen: what is switched off looks like any other land.
/// As BorderSet::territories.
std::vector<TerritoryState> drawnStates(const BorderSet &borders, const Snapshot &snapshot, Layers layers);

/// The class that is drawn for a class of the snapshot.
FillClass drawnFill(FillClass fill, bool russian, Layers layers);

} // namespace atlas
