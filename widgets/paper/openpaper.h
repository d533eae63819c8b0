// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "find/findindex.h"
#include "pagepictures.h"
#include "paper/anchoring.h"

#include <memory>

namespace atlas {

/// The reader's copy as the views show it. Immutable once made.
struct OpenPaper {
    QString file; ///< path
    PaperText text;
    std::shared_ptr<PagePictures> pictures; ///< null for text files
    Anchoring anchoring;
    std::shared_ptr<const PaperIndex> index; ///< for the search; may be null
    bool hasText = true; ///< false for a scan without a text layer
};

/// How far the opening of a copy has come.
struct PaperState {
    enum class Phase { Closed, Reading, Locked, Failed, Open };

    Phase phase = Phase::Closed;
    QString file; ///< path; empty when closed
    QString reason; ///< Failed: why, in a sentence. Locked: what was wrong with the password, if anything
    QString step; ///< Reading: what is done now
    int done = 0, total = 0; ///< Reading; total 0 = unknown
    std::shared_ptr<const OpenPaper> paper; ///< Open
};

/// A passage as it is marked on a page.
struct PaperMark {
    ExcerptId excerpt;
    TextRange range;
    bool isSelected = false;
    bool isHit = false; ///< a hit of a search, not an excerpt
    bool operator==(const PaperMark &) const = default;
};

/// Marks of the passages that were found, and of a hit of a search if it is not empty.
std::vector<PaperMark> marksOf(const OpenPaper &paper, const ExcerptId &selected, const TextRange &hit);

} // namespace atlas
