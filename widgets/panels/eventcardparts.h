// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

namespace atlas {

class CardParts;

/// The whole card of an event.
void addEvent(CardParts &parts, const Event &event);

/// "Alliance", "Diplomacy" …
QString categoryText(EventCategory category);
/// "Named in the paper", "Added for context" …
QString inPaperText(InPaper inPaper);

} // namespace atlas
