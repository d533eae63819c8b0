// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/quoteplaces.h"

#include <algorithm>

namespace atlas {

namespace {

// Shares of edits. The best place in an unrelated English text comes to about one half; a copy with a tenth
// of its characters wrong to about 0.12. tst_anchoring holds both ends.
constexpr double mostInQuote = 0.30; ///< of the quotation, when its context agrees
constexpr double mostInAll = 0.27; ///< of quotation and context together
constexpr double mostAlone = 0.20; ///< of a long quotation whose context is gone
constexpr double mostAloneShort = 0.12; ///< of a short one
constexpr int longQuote = 40, shortestAlone = 24; // letters
constexpr int mostPlaces = 6;
constexpr int endLetters = 40; ///< by which a quotation that is torn apart is found
constexpr int widestGap = 2500; ///< letters: a page of notes
constexpr double mostInTorn = 0.22;
constexpr double doubtAbout = 0.08; ///< share of edits from which an untorn place may be half of a torn one
constexpr int worthTearing = 8; ///< fewer edits that a torn place must have

int contextEdits(const SqueezedText &text, int from, int to, const std::string &context)
{
    const int first = std::clamp(from, 0, int(text.letters.size()));
    const int last = std::clamp(to, first, int(text.letters.size()));
    if (context.empty() || first == last)
        return int(context.size());
    const std::string_view window(text.letters.data() + first, size_t(last - first));
    return std::min(int(context.size()), bestPlace(window, context).edits);
}

/// The hit with its context weighed in.
QuotePlace placeAt(const LetterHit &hit, const QuoteLetters &quote, const SqueezedText &text)
{
    const int before = int(quote.prefix.size()), after = int(quote.suffix.size());
    const int slack = before / 4 + 4;
    QuotePlace place{{hit}, hit.edits, 0};
    place.edits += contextEdits(text, hit.from - before - slack, hit.from, quote.prefix);
    place.edits += contextEdits(text, hit.to, hit.to + after + slack, quote.suffix);
    place.likeness = 1 - double(place.edits) / quote.length();
    return place;
}

bool isNear(const QuotePlace &place, const QuoteLetters &quote)
{
    const int length = int(quote.exact.size());
    const double inQuote = double(place.parts.front().edits) / length;
    if (inQuote <= mostInQuote && place.edits <= mostInAll * quote.length())
        return true;
    if (length >= longQuote)
        return inQuote <= mostAlone;
    return length >= shortestAlone && inQuote <= mostAloneShort;
}

/// One part of a torn quotation: where its letters stand in [from, to).
void addPart(const std::string &letters, int from, int to, const SqueezedText &text, QuotePlace &place)
{
    constexpr size_t least = 4; // letters; fewer stand anywhere
    if (letters.size() < least || to <= from)
        return;
    const LetterHit hit = bestPlace({text.letters.data() + from, size_t(to - from)}, letters);
    if (hit.to > hit.from)
        place.parts.push_back({from + hit.from, from + hit.to, hit.edits});
}

/// A quotation that stands from `head` to `tail` with something foreign within.
QuotePlace tornPlace(const LetterHit &head, const LetterHit &tail, const QuoteLetters &quote,
                     const SqueezedText &text)
{
    const std::string whole = quote.whole();
    const std::string_view stretch(text.letters.data() + head.from, size_t(tail.to - head.from));
    const LetterSplit split = bestSplit(stretch, whole);
    QuotePlace place{{}, split.edits, 1 - double(split.edits) / double(whole.size())};
    if (split.edits > mostInTorn * double(whole.size()))
        return place;
    const int start = int(quote.prefix.size()), end = start + int(quote.exact.size());
    const int cut = std::clamp(split.split, start, end) - start;
    addPart(quote.exact.substr(0, size_t(cut)), head.from, head.from + split.gapFrom, text, place);
    addPart(quote.exact.substr(size_t(cut)), head.from + split.gapTo, tail.to, text, place);
    return place;
}

/// Places where a head, a foot or a note tears the quotation apart.
std::vector<QuotePlace> tornPlaces(const QuoteLetters &quote, SqueezedText &text)
{
    const std::string whole = quote.whole();
    std::vector<QuotePlace> places;
    if (int(whole.size()) < 2 * endLetters)
        return places;
    const int edits = endLetters * 3 / 10;
    const auto heads = findLetters(text.letters, whole.substr(0, endLetters), edits, mostPlaces);
    const auto tails = findLetters(text.letters, whole.substr(whole.size() - endLetters), edits, mostPlaces);
    for (const LetterHit &head : heads) {
        for (const LetterHit &tail : tails) {
            const int stretch = tail.to - head.from;
            if (tail.from < head.to || stretch > int(whole.size()) + widestGap)
                continue;
            QuotePlace place = tornPlace(head, tail, quote, text);
            if (!place.parts.empty())
                places.push_back(std::move(place));
        }
    }
    return places;
}

void byEdits(std::vector<QuotePlace> &places)
{
    std::stable_sort(places.begin(), places.end(),
                     [](const QuotePlace &a, const QuotePlace &b) { return a.edits < b.edits; });
}

/// The only place with the very letters, context included; most copies are clean, and this is quick.
std::vector<QuotePlace> exactPlace(const QuoteLetters &quote, const SqueezedText &text)
{
    const std::string whole = quote.whole();
    const size_t at = text.letters.find(whole);
    if (at == std::string::npos || text.letters.find(whole, at + 1) != std::string::npos)
        return {};
    const int from = int(at + quote.prefix.size());
    return {{{{from, from + int(quote.exact.size()), 0}}, 0, 1.0}};
}

} // namespace

QuoteLetters::QuoteLetters(const QString &quote, const QString &before, const QString &after)
    : exact(squeezed(quote).letters)
    , prefix(squeezed(before).letters)
    , suffix(squeezed(after).letters)
{ }

std::vector<QuotePlace> placesOf(const QuoteLetters &quote, SqueezedText &text)
{
    if (quote.exact.empty() || text.letters.empty())
        return {};
    std::vector<QuotePlace> places = exactPlace(quote, text);
    if (!places.empty())
        return places;
    const int most = int(mostInQuote * double(quote.exact.size()));
    for (const LetterHit &hit : findLetters(text.letters, quote.exact, most, mostPlaces)) {
        QuotePlace place = placeAt(hit, quote, text);
        if (isNear(place, quote))
            places.push_back(std::move(place));
    }
    byEdits(places);
    if (!places.empty() && places.front().edits <= doubtAbout * quote.length())
        return places;
    std::vector<QuotePlace> torn = tornPlaces(quote, text);
    byEdits(torn);
    const bool tears
        = !torn.empty() && (places.empty() || torn.front().edits + worthTearing <= places.front().edits);
    return tears ? torn : places;
}

bool standsOut(const QuotePlace &best, const QuotePlace &second, const QuoteLetters &quote)
{
    return second.edits - best.edits >= std::max(4, quote.length() / 10);
}

} // namespace atlas
