// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"

namespace atlas {

/// Part of actionTable(): ways of reading the paper, and citations.
std::vector<ActionSpec> excerptActions();

} // namespace atlas
