// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/statecard.h"
#include "measures/statemeasures.h"

#include <QString>

namespace atlas {

class CardParts;

/// The parts of the inspector of a state or territory, from the top down.
void addStateHead(CardParts &parts,
                  const StateCard &card); ///< swatch, name, date, full name, sentence, dispute
void addBands(CardParts &parts, const StateCard &card);
void addFacts(CardParts &parts, const StateCard &card, const BorderSet &borders);
/// Land and land borders as measured, with published figures; a neighbour leads to its card.
void addMeasures(CardParts &parts, const StateMeasures &measures, const BorderSet &borders);
void addStateGrade(CardParts &parts,
                   const StateCard &card); ///< sources of the memberships and how sure we are

/// Object name of the label with the card's date.
QString cardDateName();

} // namespace atlas
