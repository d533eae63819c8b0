// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/lettersearch.h"

#include <edlib.h>

#include <algorithm>
#include <cstdlib>

namespace atlas {

namespace {

constexpr char blank = '\1'; // no letter is squeezed to it

/// Owns what edlib allocates.
struct Alignment {
    Alignment(std::string_view sought, std::string_view letters, int mostEdits)
        : result(edlibAlign(sought.data(), int(sought.size()), letters.data(), int(letters.size()),
                            edlibNewAlignConfig(mostEdits, EDLIB_MODE_HW, EDLIB_TASK_LOC, nullptr, 0)))
    { }
    ~Alignment() { edlibFreeAlignResult(result); }
    Alignment(const Alignment &) = delete;
    Alignment &operator=(const Alignment &) = delete;

    int count() const
    {
        return result.status == EDLIB_STATUS_OK && result.editDistance >= 0 ? result.numLocations : 0;
    }
    LetterHit hit(int i) const
    {
        const int end = result.endLocations[i] + 1;
        const int start
            = result.startLocations && result.startLocations[i] >= 0 ? result.startLocations[i] : end;
        return {start, end, result.editDistance};
    }

    EdlibAlignResult result;
};

/// Fewest edits that turn the first i sought letters into some beginning of the letters, for each i, and how
/// long that beginning is.
struct Beginnings {
    std::vector<int> edits, length;
};

Beginnings beginnings(std::string_view letters, std::string_view sought)
{
    const size_t n = sought.size(), m = letters.size();
    std::vector<int> row(m + 1), next(m + 1);
    for (size_t j = 0; j <= m; ++j)
        row[j] = int(j);
    Beginnings all{{0}, {0}};
    for (size_t i = 1; i <= n; ++i) {
        next[0] = int(i);
        for (size_t j = 1; j <= m; ++j) {
            const int exchange = row[j - 1] + (sought[i - 1] == letters[j - 1] ? 0 : 1);
            next[j] = std::min({exchange, row[j] + 1, next[j - 1] + 1});
        }
        row.swap(next);
        const auto least = std::min_element(row.begin(), row.end());
        all.edits.push_back(*least);
        all.length.push_back(int(least - row.begin()));
    }
    return all;
}

} // namespace

std::vector<LetterHit> findLetters(std::string &letters, const std::string &sought, int mostEdits, int most)
{
    std::vector<LetterHit> hits;
    std::vector<std::pair<int, std::string>> blanked; // what stood there
    bool found = !sought.empty() && !letters.empty();
    while (found && int(hits.size()) < most) {
        const Alignment alignment(sought, letters, mostEdits);
        found = false;
        for (int i = 0; i < alignment.count() && int(hits.size()) < most; ++i) {
            const LetterHit hit = alignment.hit(i);
            const auto meets
                = [&](const LetterHit &other) { return hit.from < other.to && other.from < hit.to; };
            if (hit.from >= hit.to || std::any_of(hits.begin(), hits.end(), meets))
                continue;
            const size_t length = size_t(hit.to - hit.from);
            blanked.emplace_back(hit.from, letters.substr(size_t(hit.from), length));
            std::fill_n(letters.begin() + hit.from, length, blank);
            hits.push_back(hit);
            found = true;
        }
    }
    for (const auto &[from, text] : blanked)
        letters.replace(size_t(from), text.size(), text);
    return hits;
}

LetterHit bestPlace(std::string_view letters, std::string_view sought)
{
    const Alignment alignment(sought, letters, -1);
    return alignment.count() > 0 ? alignment.hit(0) : LetterHit{0, 0, int(sought.size())};
}

LetterSplit bestSplit(std::string_view letters, std::string_view sought)
{
    const size_t window = std::min(letters.size(), sought.size() + sought.size() / 3);
    const std::string end(letters.substr(letters.size() - window));
    const Beginnings forward = beginnings(letters.substr(0, window), sought);
    const Beginnings backward
        = beginnings(std::string(end.rbegin(), end.rend()), std::string(sought.rbegin(), sought.rend()));
    LetterSplit best;
    best.edits = int(sought.size()) + 1;
    for (size_t i = 0; i <= sought.size(); ++i) {
        const size_t rest = sought.size() - i;
        const int edits = forward.edits[i] + backward.edits[rest];
        const int from = forward.length[i], to = int(letters.size()) - backward.length[rest];
        if (edits < best.edits && from <= to)
            best = {int(i), from, to, edits};
    }
    return best;
}

} // namespace atlas
