// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"

namespace atlas {

// Parts of actionTable(), by menu.
std::vector<ActionSpec> goActions();
std::vector<ActionSpec> mapActions();

} // namespace atlas
