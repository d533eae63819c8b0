// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerpts/excerptfilter.h"

#include "events/eventfilter.h"

#include <algorithm>

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

} // namespace

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

} // namespace atlas
