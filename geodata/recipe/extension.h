// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geos_p.h"

namespace atlas {

/// Short lines that join what hangs loose: the end of a line to the nearest other one, when it is very near
/// and no farther than the border, or else to the border, with a small overshoot so that they surely cross.
std::vector<Line> extensions(const Geos &geos, const std::vector<Line> &lines, const GEOSGeometry *border,
                             double farthest);

} // namespace atlas
