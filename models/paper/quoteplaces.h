// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/lettersearch.h"
#include "paper/squeezedtext.h"

#include <vector>

namespace atlas {

/// A place that may be the quotation's.
struct QuotePlace {
    std::vector<LetterHit> parts; ///< one, or two about something foreign
    int edits = 0; ///< of the quotation and its context together
    double likeness = 0; ///< 1 - edits / letters
};

/// A quotation and what stands before and after it, as letters.
struct QuoteLetters {
    QuoteLetters(const QString &exact, const QString &prefix, const QString &suffix);

    std::string exact, prefix, suffix;
    int length() const { return int(exact.size() + prefix.size() + suffix.size()); }
    std::string whole() const { return prefix + exact + suffix; }
};

/// Places that are near enough to be the quotation's, best first. Empty: none is. The letters of `text` are
/// left as they were.
std::vector<QuotePlace> placesOf(const QuoteLetters &quote, SqueezedText &text);

/// Whether `best` stands out against `second`: the difference is more than the noise of a bad copy makes.
bool standsOut(const QuotePlace &best, const QuotePlace &second, const QuoteLetters &quote);

} // namespace atlas
