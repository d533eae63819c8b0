// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// Where letters were found: [from, to) and how many edits (letters put in, left out, exchanged) they differ
/// by.
struct LetterHit {
    int from = 0, to = 0;
    int edits = 0;
    bool operator==(const LetterHit &) const = default;
};

/// The places in `letters` that differ from `sought` by at most `mostEdits`, best first, at most `most`,
/// none overlapping a better one. `letters` is left as it was; it is written to meanwhile.
std::vector<LetterHit> findLetters(std::string &letters, const std::string &sought, int mostEdits, int most);

/// The best place alone; no limit of edits. `letters` must not be empty.
LetterHit bestPlace(std::string_view letters, std::string_view sought);

/// A text that something foreign stands within: the sought letters up to `split` end before `gapFrom`, the
/// rest starts at `gapTo`.
struct LetterSplit {
    int split = 0;
    int gapFrom = 0, gapTo = 0;
    int edits = 0;
};
/// The split with the fewest edits, when the sought letters start where `letters` starts and end where it
/// ends.
LetterSplit bestSplit(std::string_view letters, std::string_view sought);

} // namespace atlas
