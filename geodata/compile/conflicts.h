// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"

namespace atlas {

/// The arcs (sorted, each once) that, reduced to the vertices `kept` of their level 0, would touch another
/// arc or themselves elsewhere than at common ends, or pass over the end of another arc and so change what
/// lies on which side.
std::vector<int> conflicts(const std::vector<Arc> &arcs, const std::vector<std::vector<int>> &kept);

} // namespace atlas
