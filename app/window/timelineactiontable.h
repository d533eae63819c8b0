// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"

namespace atlas {

// Parts of actionTable(), by menu.
std::vector<ActionSpec> playActions();
std::vector<ActionSpec> timelineActions();

} // namespace atlas
