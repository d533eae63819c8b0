// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology.h"

namespace atlas {

/// Adds the backdrop of land beyond the atlas: where an arc has it instead of the sea on one side, the arc is
/// cut and that side becomes `outside`; the backdrop's own coast is added. Borders between the two must run
/// through the same vertices, give or take the grid.
std::vector<SourceArc> withOutside(const std::vector<SourceArc> &arcs, const Topology &backdrop, int outside);

} // namespace atlas
