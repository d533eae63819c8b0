// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "momenttracker.h"

#include "borders/bordertimeline.h"
#include "events/eventfilter.h"
#include "excerpts/excerptfilter.h"
#include "viewstore.h"

#include <algorithm>

namespace atlas {

namespace {

void linkExcerpt(Moment &moment, const Pack &pack)
{
    const Excerpt *excerpt = pack.excerpt(moment.selection.excerpt);
    if (!excerpt)
        return;
    int number = 0;
    for (const Event *event : inDateOrder(pack, excerpt->events))
        moment.linkedEvents.push_back({event->id, ++number});
    moment.linkedStates.insert(excerpt->states.begin(), excerpt->states.end());
}

void linkEvent(Moment &moment, const Pack &pack)
{
    const Event *event = pack.event(moment.selection.event);
    if (!event)
        return;
    const bool numbered = std::any_of(moment.linkedEvents.begin(), moment.linkedEvents.end(),
                                      [event](const LinkedEvent &linked) { return linked.id == event->id; });
    if (!numbered)
        moment.linkedEvents.push_back({event->id, 0});
    moment.linkedStates.insert(event->states.begin(), event->states.end());
    moment.linkedExcerpts = excerptsOf(event->id, pack);
}

/// Only what no excerpt or event is selected for: those are the nearer answer.
void linkStates(Moment &moment, const Pack &pack)
{
    if (!moment.selection.event.isEmpty() || !moment.selection.excerpt.isEmpty())
        return;
    const std::set<StateId> &states = moment.selection.states;
    const auto isPicked = [&states](const StateId &state) { return states.count(state) > 0; };
    for (const Event &event : pack.events) {
        if (std::any_of(event.states.begin(), event.states.end(), isPicked))
            moment.linkedEvents.push_back({event.id, 0});
    }
    for (const Excerpt &excerpt : pack.excerpts) {
        if (std::any_of(excerpt.states.begin(), excerpt.states.end(), isPicked))
            moment.linkedExcerpts.push_back(excerpt.id);
    }
}

} // namespace

MomentTracker::MomentTracker(const ViewStore &store, const BorderTimeline &timeline,
                             std::shared_ptr<const Pack> pack, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
    , m_pack(std::move(pack))
    , m_calendar(m_pack)
    , m_moment(derive(store.state()))
{
    connect(&store, &ViewStore::changed, this, [this](const ViewState &now) {
        Moment next = derive(now);
        if (next == m_moment)
            return;
        m_moment = std::move(next);
        emit momentChanged(m_moment);
    });
}

Moment MomentTracker::derive(const ViewState &state) const
{
    Moment moment;
    moment.date = state.date;
    moment.viewpoint = state.viewpoint;
    moment.convention = state.convention;
    moment.layers = state.layers;
    moment.selection = state.selection;
    moment.snapshot = m_timeline.snapshotAt(state.date, state.viewpoint, state.convention);
    moment.compare = state.compare;
    if (state.compare.isOn())
        moment.otherSnapshot = m_timeline.snapshotAt(state.compare.other, state.viewpoint, state.convention);
    if (!m_pack)
        return moment;
    moment.currentEvents = currentEvents(*m_pack, state.date);
    moment.currentExcerpts = m_calendar.current(state.date);
    linkExcerpt(moment, *m_pack);
    linkEvent(moment, *m_pack);
    linkStates(moment, *m_pack);
    return moment;
}

} // namespace atlas
