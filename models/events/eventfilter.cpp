// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventfilter.h"

#include <algorithm>

namespace atlas {

namespace {

std::vector<const Event *> byDay(const Pack &pack)
{
    std::vector<const Event *> events;
    for (const Event &event : pack.events)
        events.push_back(&event);
    std::stable_sort(events.begin(), events.end(),
                     [](const Event *a, const Event *b) { return dayOf(*a) < dayOf(*b); });
    return events;
}

bool startsAfter(QDate date, const Event *event)
{
    return date < dayOf(*event);
}

bool startsBefore(const Event *event, QDate date)
{
    return dayOf(*event) < date;
}

} // namespace

bool isCurrent(const Event &event, QDate date)
{
    return event.start <= date && date <= event.end;
}

qint64 daysFrom(const Event &event, QDate date)
{
    if (date < event.start)
        return date.daysTo(event.start);
    return date > event.end ? event.end.daysTo(date) : 0;
}

std::vector<EventId> currentEvents(const Pack &pack, QDate date)
{
    std::vector<EventId> ids;
    for (const Event &event : pack.events) {
        if (isCurrent(event, date))
            ids.push_back(event.id);
    }
    return ids;
}

std::vector<const Event *> inDateOrder(const Pack &pack, const std::vector<EventId> &ids)
{
    std::vector<const Event *> events;
    for (const EventId &id : ids) {
        const Event *event = pack.event(id);
        if (event && std::find(events.begin(), events.end(), event) == events.end())
            events.push_back(event);
    }
    std::sort(events.begin(), events.end(), [](const Event *a, const Event *b) {
        return a->start != b->start ? a->start < b->start : a->title < b->title;
    });
    return events;
}

QDate dayOf(const Event &event)
{
    return std::clamp(event.start, firstDay(), lastDay());
}

const Event *nextEvent(const Pack &pack, QDate date, const EventId &present)
{
    const std::vector<const Event *> events = byDay(pack);
    const auto begin = std::upper_bound(events.begin(), events.end(), date, startsAfter);
    const auto at
        = std::find_if(events.begin(), begin, [&](const Event *event) { return event->id == present; });
    const bool goesOn = at != begin && dayOf(**at) == date;
    const auto next = goesOn ? std::next(at) : begin;
    return next == events.end() ? nullptr : *next;
}

const Event *previousEvent(const Pack &pack, QDate date, const EventId &present)
{
    const std::vector<const Event *> events = byDay(pack);
    const auto end = std::lower_bound(events.begin(), events.end(), date, startsBefore);
    const auto at = std::find_if(end, events.end(), [&](const Event *event) { return event->id == present; });
    const bool goesOn = at != events.end() && dayOf(**at) == date;
    const auto after = goesOn ? at : end;
    return after == events.begin() ? nullptr : *std::prev(after);
}

EventLane laneOf(EventCategory category)
{
    switch (category) {
    case EventCategory::Alliance:
    case EventCategory::Treaty:
        return EventLane::Alliance;
    case EventCategory::Conflict:
        return EventLane::Conflict;
    case EventCategory::Diplomacy:
    case EventCategory::Politics:
        return EventLane::Diplomacy;
    case EventCategory::Speech:
    case EventCategory::Theory:
        break;
    }
    return EventLane::Words;
}

} // namespace atlas
