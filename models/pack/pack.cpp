// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/pack.h"

#include <algorithm>

namespace atlas {

namespace {

// Packs hold a few hundred items: a walk along them costs less than an index that has to be kept true.
template <class Item, class Key> const Item *find(const std::vector<Item> &items, const Key &id)
{
    const auto found
        = std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Event *Pack::event(const EventId &wanted) const
{
    return find(events, wanted);
}

const Excerpt *Pack::excerpt(const ExcerptId &wanted) const
{
    return find(excerpts, wanted);
}

const Source *Pack::source(const SourceId &wanted) const
{
    return find(sources, wanted);
}

const Reference *Pack::reference(const ReferenceId &wanted) const
{
    return find(references, wanted);
}

const Lecture *Pack::lecture(const LectureId &wanted) const
{
    return find(lectures, wanted);
}

const Claim *Pack::claim(const ClaimId &wanted) const
{
    return find(claims, wanted);
}

QString Pack::sectionTitle(const QString &section) const
{
    const Section *found = find(sections, section);
    return found ? found->title : QString();
}

} // namespace atlas
