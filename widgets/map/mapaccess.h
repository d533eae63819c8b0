// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atlas {

/// Makes MapWidget speak: a list whose items are the states of the day, each with its status and place in the
/// list, and each to be pressed (selects it). Idempotent.
void installMapAccess();

} // namespace atlas
