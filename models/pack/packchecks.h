// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "issue.h"
#include "pack/pack.h"

namespace atlas {

/// States that the pack names and the borders do not have: in events, excerpts, lectures, labels, cities.
Issues checkStates(const Pack &pack, const std::vector<State> &states);

} // namespace atlas
