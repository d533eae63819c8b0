// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/deck.h"

namespace atlas {

/// What stands beside the map for the audience: one idea a step.
struct StepText {
    struct Line { ///< an event
        EventCategory category = EventCategory::Politics;
        InPaper inPaper = InPaper::Yes;
        QString date; ///< "6 May", with its year where that is not the step's
        QString title;
        bool operator==(const Line &) const = default;
    };

    QString title;
    QString quotation; ///< with its marks; at most mostQuotedWords, "\u2026" where it was cut
    QString citation; ///< "Paul 2025, Introduction"
    QString view; ///< whose view it is
    std::vector<Line> events; ///< at most mostEventLines, in the step's order
    bool operator==(const StepText &) const = default;
};
inline constexpr int mostQuotedWords = 60;
inline constexpr size_t mostEventLines = 4; ///< the nearest in time are kept

StepText stepText(const Step &step, const Pack &pack);
/// At most `most` words, the cut marked by an ellipsis.
QString firstWords(const QString &text, int most);

} // namespace atlas
