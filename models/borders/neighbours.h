// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/snapshot.h"

#include <set>

namespace atlas {

/// States across a land border on that day, in the snapshot's viewpoint.
std::set<StateIndex> neighboursOf(const BorderSet &borders, const Snapshot &snapshot, StateIndex state);

/// The state that Moscow governs on that day: the Soviet Union, then Russia; noState when neither exists.
StateIndex sovietUnionOrRussia(const BorderSet &borders, const Snapshot &snapshot);

} // namespace atlas
