// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/snapshot.h"
#include "borderset.h"
#include "deck/deck.h"
#include "show/steptext.h"

namespace atlas {

/// What is kept back from the class, and what of it has been shown already.
struct Reveal {
    Hiddens hidden;
    std::set<StateIndex> names; ///< shown although names are hidden
    std::set<StateIndex> members; ///< whose alliance is shown although membership is hidden
    int texts = 0; ///< how many of the parts of the text are shown although it is hidden

    bool hasHidden() const { return hidden != Hiddens(); }
    bool operator==(const Reveal &) const = default;
};

/// What there is to be revealed, in the order in which it is.
struct Revealable {
    std::vector<StateIndex> names; ///< states of the day: those of the step first, the others by name
    std::vector<StateIndex> members; ///< of any alliance, in the same order
    int texts = 0; ///< title, quotation, and each event

    static Revealable of(const Step &step, const BorderSet &borders, const Snapshot &snapshot);
};

/// Parts of a text in the order of their reveal: title, quotation, events.
int partsOf(const StepText &text);
/// The text as far as it is shown; what is not is empty.
StepText shownText(const StepText &text, const Reveal &reveal);

/// The next name, else the next alliance, else the next part of the text.
Reveal withNextShown(Reveal reveal, const Revealable &all);
/// What is kept back of one state: its name and its alliance.
Reveal withStateShown(Reveal reveal, StateIndex state);
/// Hides what is not hidden, or shows all of it again.
Reveal toggled(Reveal reveal, Hidden what);

} // namespace atlas
