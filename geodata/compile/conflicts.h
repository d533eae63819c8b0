// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"

namespace atlas {

/// A stretch of an arc, from `kept[arc][stretch]` to the next kept vertex.
struct Stretch {
    int arc = -1;
    int stretch = -1;
    auto operator<=>(const Stretch &) const = default;
};

/// The stretches (sorted, each once) that, with the arcs reduced to the vertices `kept` of their level 0,
/// touch another stretch elsewhere than at common ends, or pass over the end of another arc and so change
/// what lies on which side.
std::vector<Stretch> conflicts(const std::vector<Arc> &arcs, const std::vector<std::vector<int>> &kept);

} // namespace atlas
