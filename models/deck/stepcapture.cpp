// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/stepcapture.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace atlas {

namespace {

/// The selected event first, then those that are linked to what is selected, the nearest in time first.
std::vector<const Event *> eventsOf(const Moment &moment, const Pack &pack)
{
    std::vector<const Event *> events;
    const auto add = [&](const EventId &id) {
        const Event *event = pack.event(id);
        if (event && std::find(events.begin(), events.end(), event) == events.end())
            events.push_back(event);
    };
    add(moment.selection.event);
    const auto chosen = qsizetype(events.size());
    for (const LinkedEvent &linked : moment.linkedEvents)
        add(linked.id);
    if (events.empty()) { // nothing is picked out: what the day is known for
        for (const EventId &id : moment.currentEvents) {
            const Event *event = pack.event(id);
            if (event && event->tier == 1)
                add(id);
        }
    }
    const auto distance = [&](const Event *event) { return std::abs(event->start.daysTo(moment.date)); };
    std::stable_sort(events.begin() + chosen, events.end(),
                     [&](const Event *a, const Event *b) { return distance(a) < distance(b); });
    if (events.size() > mostListedEvents)
        events.resize(mostListedEvents);
    return events;
}

QString titleOf(const Moment &moment, const std::vector<const Event *> &events, const Pack &pack)
{
    if (!events.empty())
        return events.front()->title;
    if (const Excerpt *excerpt = pack.excerpt(moment.selection.excerpt))
        return pack.sectionTitle(excerpt->section);
    return QLocale::c().toString(moment.date, QStringLiteral("d MMMM yyyy"));
}

} // namespace

Step captureStep(const ViewState &view, const Moment &moment, const Pack &pack)
{
    std::vector<const Event *> events = eventsOf(moment, pack);
    Step step;
    step.view = view;
    step.title = titleOf(moment, events, pack);
    std::stable_sort(events.begin(), events.end(),
                     [](const Event *a, const Event *b) { return a->start < b->start; });
    for (const Event *event : events)
        step.events.push_back(event->id);
    return step;
}

Step updatedStep(const Step &step, const Step &captured)
{
    Step next = step;
    const bool same = captured.view.selection == step.view.selection && captured.view.date == step.view.date;
    next.view = captured.view;
    if (!same)
        next.events = captured.events;
    return next;
}

} // namespace atlas
