// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

namespace atlas {

/// When the event was, as exactly as it is known: its `when`, or for an event without one its first and last
/// day at its precision.
Edtf whenOf(const Event &event);

} // namespace atlas
