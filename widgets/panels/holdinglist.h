// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/statecard.h"

namespace atlas {

class CardParts;

/// Who held what, from when to when, on what grounds. Present rows first and whole; the others follow, and a
/// long list opens on request.
void addHoldings(CardParts &parts, const StateCard &card);

} // namespace atlas
