// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

namespace atlas {

/// The work as a list of references in the style of the American Psychological Association (7th edition) has
/// it, as plain text: without the italics.
QString apaOf(const Reference &reference);

} // namespace atlas
