// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/ink.h"
#include "pack/pack.h"
#include "viewstate.h"

#include <QFlags>
#include <QString>

#include <vector>

namespace atlas {

/// The colours of a step; AsShown keeps those of the show.
enum class StepTheme { AsShown, Light, Dark, Contrast, Print };

/// What a step keeps back until the speaker reveals it ("ask the class").
enum class Hidden {
    Names = 1 << 0, ///< of states
    Membership = 1 << 1, ///< fills and outlines of alliances
    Text = 1 << 2 ///< title, quotation and events: what is to come
};
Q_DECLARE_FLAGS(Hiddens, Hidden)
Q_DECLARE_OPERATORS_FOR_FLAGS(Hiddens)

/// One step of a lecture. A value: what the audience sees, and what the speaker reads.
struct Step {
    QString id; ///< unlike any other of its deck; kept through edits and moves
    QString title;
    ViewState view; ///< date, viewpoint, convention, camera, layers, comparison; the selection is shown
    StepTheme theme = StepTheme::AsShown;
    std::vector<EventId> events; ///< listed beside the map, in this order
    bool showsQuotation = true; ///< of the selected excerpt, in large type
    QString notes; ///< for the speaker, Markdown
    int seconds = 60; ///< planned, 1 to mostSeconds
    bool skipped = false; ///< stays in the deck, is not shown
    Hiddens hidden; ///< at first
    std::vector<InkStroke> ink;
    bool operator==(const Step &) const = default;
};
inline constexpr int mostSeconds = 24 * 60 * 60;

/// A lecture: steps in the order in which they are shown, which need not be that of time.
struct Deck {
    QString title;
    QString stance; ///< whose view it gives, as the pack words it; may be empty
    QString packId; ///< of the pack whose events and excerpts it names
    std::vector<Step> steps;
    bool operator==(const Deck &) const = default;

    int plannedSeconds() const; ///< of the steps that are shown
    int indexOf(const QString &stepId) const; ///< -1 when there is none
    QString freshStepId() const; ///< "step-7": not yet used
};

/// What a step of a pack's lecture shows, laid over `base` (viewpoint, convention and layers stay).
ViewState viewOf(const LectureStep &step, const BorderSet &borders, const ViewState &base);
/// A lecture of the pack as a deck that can be shown, or edited as a copy.
Deck deckFrom(const Lecture &lecture, const Pack &pack, const BorderSet &borders);

} // namespace atlas
