// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "paper/papertext.h"

#include <functional>
#include <vector>

namespace atlas {

struct Pack;

/// What became of one excerpt in the reader's copy.
enum class Finding {
    Found,
    Ambiguous, ///< several places fit equally well, or the only one stands against the paper's order
    Missing ///< no place fits well enough
};

/// One excerpt in the reader's copy, by its TextQuoteSelector.
struct PaperAnchor {
    ExcerptId excerpt;
    Finding finding = Finding::Missing;
    std::vector<TextRange> ranges; ///< Found: one, or two about a page end; Ambiguous: one a place
    double likeness = 0; ///< of the quotation and its context to the best place, 0 to 1
    bool operator==(const PaperAnchor &) const = default;
};

/// Told how many of the excerpts are done; false stops the work.
using AnchorProgress = std::function<bool(int done, int total)>;

/// All excerpts of a pack in one copy, in the pack's order.
struct Anchoring {
    std::vector<PaperAnchor> anchors;
    bool cancelled = false;

    int found() const;
    const PaperAnchor *of(const ExcerptId &id) const; ///< null when it is not the pack's
    /// Fewer than a third were found: probably another paper.
    bool isDoubtful() const;
};

/// Looks the quotations up by their letters (squeezedtext.h): exact, else with the fewest edits, weighed
/// with what stands before and after. A place counts when it is much nearer than chance comes, and only
/// when no second place comes near it; the stored positions are a hint, used for the order of the excerpts
/// alone. What heads, feet, page ends and notes put in between is passed over. Pure; safe on any thread.
Anchoring anchored(const Pack &pack, const PaperText &paper, const AnchorProgress &progress = {});

} // namespace atlas
