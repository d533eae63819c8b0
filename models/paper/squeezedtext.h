// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/papertext.h"

#include <string>
#include <vector>

namespace atlas {

/// A text reduced to what survives typesetting: its letters and digits, without case and diacritics, a byte
/// each. White space, line ends, hyphens (of the sentence or of the line), quotation marks and dashes are
/// gone, ligatures are taken apart; so two settings of the same words are equal.
struct SqueezedText {
    std::string letters; ///< a-z and 0-9; letters of other scripts take a byte above 127
    std::vector<int> origin; ///< of each letter, in the text

    /// The part of the text that the letters [from, to) come from.
    TextRange range(int from, int to) const { return {origin[size_t(from)], origin[size_t(to) - 1] + 1}; }
};

/// `without` holds parts to leave out, in order: what is not of the running text.
SqueezedText squeezed(const QString &text, const std::vector<TextRange> &without = {});

/// Running heads, feet and page numbers: lines at one edge of a page that come again there on others, numbers
/// aside. In order.
std::vector<TextRange> furnitureOf(const PaperText &paper);

} // namespace atlas
