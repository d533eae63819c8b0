// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/anchoring.h"

#include "pack/pack.h"
#include "paper/quoteplaces.h"

#include <algorithm>
#include <limits>

namespace atlas {

namespace {

/// So near that it stays where it is even against the paper's order: columns can be read in the wrong one.
constexpr double sureLikeness = 0.85;

struct Candidates {
    const Excerpt *excerpt = nullptr;
    std::vector<QuotePlace> places; ///< that do not stand out against one another; one = settled
    bool isSettled() const { return places.size() == 1; }
    int start() const { return places.front().parts.front().from; }
};

/// Of the places, those that the best does not stand out against.
Candidates candidatesFor(const Excerpt &excerpt, SqueezedText &text)
{
    const QuoteLetters quote(excerpt.quote, excerpt.prefix, excerpt.suffix);
    Candidates candidates{&excerpt, placesOf(quote, text)};
    std::vector<QuotePlace> &places = candidates.places;
    for (size_t i = 1; i < places.size(); ++i) {
        if (standsOut(places.front(), places[i], quote)) {
            places.resize(i);
            break;
        }
    }
    return candidates;
}

/// Between which letters the excerpt must stand, by its settled neighbours in the paper's order; one that is
/// settled itself asks only those that are sure.
struct Bounds {
    int from = 0;
    int to = std::numeric_limits<int>::max();
    bool holds(const QuotePlace &place) const
    {
        return place.parts.front().from >= from && place.parts.front().from < to;
    }
};

Bounds boundsOf(size_t which, const std::vector<Candidates> &all)
{
    const auto serves = [&](const Candidates &other) {
        return other.isSettled() && other.places.front().likeness >= sureLikeness
            && other.excerpt->start != all[which].excerpt->start;
    };
    Bounds bounds;
    for (const Candidates &other : all) {
        if (!serves(other))
            continue;
        if (other.excerpt->start < all[which].excerpt->start)
            bounds.from = std::max(bounds.from, other.start());
        else
            bounds.to = std::min(bounds.to, other.start());
    }
    return bounds;
}

/// Settles what the order of the paper can settle, and unsettles what is weak and stands against it.
void heedOrder(std::vector<Candidates> &all)
{
    std::vector<Candidates> settled = all;
    for (size_t i = 0; i < all.size(); ++i) {
        const std::vector<QuotePlace> &places = all[i].places;
        if (places.empty() || (all[i].isSettled() && places.front().likeness >= sureLikeness))
            continue;
        const Bounds bounds = boundsOf(i, all);
        if (bounds.from >= bounds.to)
            continue; // the sure ones do not keep the order themselves: it says nothing here
        std::vector<QuotePlace> within;
        std::copy_if(places.begin(), places.end(), std::back_inserter(within),
                     [&](const QuotePlace &place) { return bounds.holds(place); });
        if (within.size() == 1)
            settled[i].places = within;
        else if (within.empty())
            settled[i].places.push_back(places.front()); // twice: no longer settled
    }
    all = std::move(settled);
}

std::vector<TextRange> rangesOf(const QuotePlace &place, const SqueezedText &text)
{
    std::vector<TextRange> ranges;
    for (const LetterHit &part : place.parts)
        ranges.push_back(text.range(part.from, part.to));
    return ranges;
}

PaperAnchor anchorOf(const Candidates &candidates, const SqueezedText &text)
{
    PaperAnchor anchor;
    anchor.excerpt = candidates.excerpt->id;
    if (candidates.places.empty())
        return anchor;
    anchor.likeness = candidates.places.front().likeness;
    anchor.finding = candidates.isSettled() ? Finding::Found : Finding::Ambiguous;
    if (candidates.isSettled()) {
        anchor.ranges = rangesOf(candidates.places.front(), text);
        return anchor;
    }
    for (const QuotePlace &place : candidates.places) {
        const TextRange range = rangesOf(place, text).front();
        if (std::find(anchor.ranges.begin(), anchor.ranges.end(), range) == anchor.ranges.end())
            anchor.ranges.push_back(range);
    }
    return anchor;
}

} // namespace

int Anchoring::found() const
{
    return int(std::count_if(anchors.begin(), anchors.end(),
                             [](const PaperAnchor &anchor) { return anchor.finding == Finding::Found; }));
}

const PaperAnchor *Anchoring::of(const ExcerptId &id) const
{
    const auto at = std::find_if(anchors.begin(), anchors.end(),
                                 [&](const PaperAnchor &anchor) { return anchor.excerpt == id; });
    return at == anchors.end() ? nullptr : &*at;
}

bool Anchoring::isDoubtful() const
{
    return found() * 3 < int(anchors.size());
}

Anchoring anchored(const Pack &pack, const PaperText &paper, const AnchorProgress &progress)
{
    Anchoring anchoring;
    SqueezedText text = squeezed(paper.text, furnitureOf(paper));
    std::vector<Candidates> all;
    const int total = int(pack.excerpts.size());
    for (const Excerpt &excerpt : pack.excerpts) {
        if (progress && !progress(int(all.size()), total)) {
            anchoring.cancelled = true;
            return anchoring;
        }
        all.push_back(candidatesFor(excerpt, text));
    }
    heedOrder(all);
    for (const Candidates &candidates : all)
        anchoring.anchors.push_back(anchorOf(candidates, text));
    return anchoring;
}

} // namespace atlas
