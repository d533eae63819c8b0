// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerpts/excerptfilter.h"

#include "events/eventfilter.h"

#include <algorithm>
#include <set>

namespace atlas {

namespace {

template <class Test> std::vector<ExcerptId> idsWhere(const Pack &pack, Test test)
{
    std::vector<ExcerptId> ids;
    for (const Excerpt &excerpt : pack.excerpts) {
        if (test(excerpt))
            ids.push_back(excerpt.id);
    }
    return ids;
}

bool isShort(const DateSpan &span)
{
    return span.from.isValid() && span.to.isValid() && span.from.daysTo(span.to) <= longestOwnRangeDays;
}

int linkedOn(const Pack &pack, QDate date)
{
    return int(std::count_if(pack.excerpts.begin(), pack.excerpts.end(), [&](const Excerpt &excerpt) {
        return nearnessOf(excerpt, pack, date) == Nearness::Linked;
    }));
}

} // namespace

Nearness nearnessOf(const Excerpt &excerpt, const Pack &pack, QDate date)
{
    if (isShort(excerpt.span) && excerpt.span.contains(date))
        return Nearness::Linked;
    Nearness best = Nearness::None;
    for (const EventId &id : excerpt.events) {
        const Event *event = pack.event(id);
        if (!event)
            continue;
        const qint64 days = daysFrom(*event, date);
        if (days == 0)
            return Nearness::Linked;
        if (days <= nearbyDays)
            best = Nearness::Nearby;
    }
    return best;
}

std::vector<ExcerptId> currentExcerpts(const Pack &pack, QDate date)
{
    return idsWhere(
        pack, [&](const Excerpt &excerpt) { return nearnessOf(excerpt, pack, date) != Nearness::None; });
}

std::vector<ExcerptId> excerptsOf(const EventId &event, const Pack &pack)
{
    return idsWhere(pack, [&](const Excerpt &excerpt) {
        return std::find(excerpt.events.begin(), excerpt.events.end(), event) != excerpt.events.end();
    });
}

std::vector<ExcerptId> excerptsOf(const StateId &state, const Pack &pack)
{
    return idsWhere(pack, [&](const Excerpt &excerpt) {
        return std::find(excerpt.states.begin(), excerpt.states.end(), state) != excerpt.states.end();
    });
}

QDate dayOf(const Excerpt &excerpt, const Pack &pack)
{
    for (const EventId &id : excerpt.events) {
        if (const Event *event = pack.event(id))
            return dayOf(*event);
    }
    const QDate start = excerpt.span.from;
    if (!start.isValid() || start > lastDay())
        return {};
    return std::max(start, firstDay());
}

NearestExcerpts nearestExcerpts(const Pack &pack, QDate date)
{
    std::set<QDate> days;
    for (const Excerpt &excerpt : pack.excerpts) {
        for (const EventId &id : excerpt.events) {
            const Event *event = pack.event(id);
            if (event)
                days.insert(dayOf(*event));
        }
    }
    NearestExcerpts nearest;
    const auto after = days.upper_bound(date);
    if (after != days.end()) {
        nearest.after = *after;
        nearest.countAfter = linkedOn(pack, *after);
    }
    const auto notBefore = days.lower_bound(date);
    if (notBefore != days.begin()) {
        nearest.before = *std::prev(notBefore);
        nearest.countBefore = linkedOn(pack, nearest.before);
    }
    return nearest;
}

} // namespace atlas
