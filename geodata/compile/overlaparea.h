// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"

namespace atlas {

/// What two territories cover both, m2: the sum of their polygons less that of their union, which GEOS makes
/// without knowing of arcs.
double overlapArea(const BorderSet &borders);

} // namespace atlas
