// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapscene.h"

#include "mapprojection.h"

#include <algorithm>

namespace atlas {

namespace {

EventMark markOf(const Event &event, const Place &place, const MapProjection &projection)
{
    EventMark mark;
    mark.id = event.id;
    mark.at = projection.toMetres(place.at);
    mark.category = event.category;
    mark.inPaper = event.inPaper;
    mark.placeName = place.name;
    return mark;
}

/// Each event once. Linked and selected ones come last: they are painted over the others.
struct Shown {
    std::vector<EventId> plain;
    std::vector<LinkedEvent> linked;
};

Shown shownEvents(const Moment &moment)
{
    Shown shown;
    const auto isLinked = [&](const EventId &id) {
        return std::any_of(shown.linked.begin(), shown.linked.end(),
                           [&](const LinkedEvent &event) { return event.id == id; });
    };
    for (const LinkedEvent &event : moment.linkedEvents) {
        if (!isLinked(event.id))
            shown.linked.push_back(event);
    }
    if (!moment.selection.event.isEmpty() && !isLinked(moment.selection.event))
        shown.linked.push_back({moment.selection.event, 0});
    for (const EventId &id : moment.currentEvents) {
        if (!isLinked(id) && std::find(shown.plain.begin(), shown.plain.end(), id) == shown.plain.end())
            shown.plain.push_back(id);
    }
    return shown;
}

} // namespace

std::vector<EventMark> eventMarks(const Moment &moment, const Pack &pack)
{
    static const MapProjection projection; // immutable; setting one up costs more than using it
    std::vector<EventMark> marks;
    const auto add = [&](const Event &event, const Place &place, int number) {
        if (!place.at.isValid())
            return;
        EventMark mark = markOf(event, place, projection);
        mark.number = number;
        mark.selected = event.id == moment.selection.event;
        if (std::find(marks.begin(), marks.end(), mark) == marks.end())
            marks.push_back(mark);
    };
    const Shown shown = shownEvents(moment);
    for (const EventId &id : shown.plain) {
        if (const Event *event = pack.event(id))
            add(*event, event->place, 0);
    }
    for (const LinkedEvent &linked : shown.linked) {
        const Event *event = pack.event(linked.id);
        if (!event)
            continue;
        add(*event, event->place, linked.number);
        for (const Place &place : event->otherPlaces) // a linked event is shown at all its places
            add(*event, place, linked.number);
    }
    return marks;
}

} // namespace atlas
