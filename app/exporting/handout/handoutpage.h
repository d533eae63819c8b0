// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/deck.h"
#include "handout/handoutsettings.h"
#include "page.h"

namespace atlas {

/// What a page of a handout is made from.
struct HandoutSubject {
    const Scenery &scenery; ///< complete
    const Deck &deck;
    const HandoutSettings &settings;
};

/// A step on paper, with everything in its place. A value; logical pixels, 96 an inch.
struct HandoutPage {
    struct Event { ///< a row beside its glyph
        EventCategory category = EventCategory::Politics;
        InPaper inPaper = InPaper::Yes;
        QPointF glyph; ///< its middle
        TextBlock date, title;
    };

    QSizeF size;
    Page map; ///< title, date, map and legend: the upper part of the paper
    std::vector<InkStroke> ink; ///< on the map; none where two dates are compared
    QRectF quoteRule; ///< beside the quotation; empty without one
    std::vector<Event> events;
    std::vector<TextBlock> texts; ///< quotation, headings, sources, foot
    QString notes; ///< Markdown; empty when there are none or they are not wanted
    QRectF notesRect; ///< where they stand; empty: on pages of their own, behind this one
    TextBlock foot; ///< also of those pages
};

/// The step at `row` of the deck. The map has at least half of the paper: notes that are too long for the
/// rest go to pages of their own.
HandoutPage composeHandoutPage(const HandoutSubject &subject, int row);

/// Sources of the step's events and of its map, then the paper: what stands at the foot of the page.
QString handoutSources(const Step &step, const HandoutSubject &subject);

inline constexpr double handoutMargin = 26; ///< logical pixels, as the composed page has it

} // namespace atlas
