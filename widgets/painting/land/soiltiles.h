// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage/coverage.h"

#include <vector>

namespace atlas {

/// By territory: the tiles (see DirtyTiles::addMarked) of the view in which any pixel is its own, in part or
/// whole. What else is filled on these tiles stays as it was when the territory's fill changes.
std::vector<std::vector<uint32_t>> soilTiles(const PartitionCoverage &coverage, size_t territories);

} // namespace atlas
