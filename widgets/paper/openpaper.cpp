// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/openpaper.h"

namespace atlas {

std::vector<PaperMark> marksOf(const OpenPaper &paper, const ExcerptId &selected, const TextRange &hit)
{
    std::vector<PaperMark> marks;
    for (const PaperAnchor &anchor : paper.anchoring.anchors) {
        if (anchor.finding != Finding::Found)
            continue;
        for (const TextRange &range : anchor.ranges)
            marks.push_back({anchor.excerpt, range, anchor.excerpt == selected, false});
    }
    if (!hit.isEmpty())
        marks.push_back({{}, hit, true, true});
    return marks;
}

} // namespace atlas
