// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigator.h"

#include "borders/bordertimeline.h"
#include "borders/statecard.h"
#include "events/eventfilter.h"
#include "excerpts/excerptfilter.h"
#include "mapprojection.h"
#include "sight.h"
#include "viewstore.h"

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr size_t mostStops = 200;

} // namespace

Navigator::Navigator(ViewStore &store, const BorderTimeline &timeline, std::shared_ptr<const Pack> pack,
                     QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_timeline(timeline)
    , m_pack(std::move(pack))
    , m_history{store.state()}
    , m_position(0)
{ }

void Navigator::travel(const ViewState &place)
{
    const bool outer = std::exchange(m_travelling, true);
    m_store.apply(place);
    m_travelling = outer;
}

void Navigator::goTo(const ViewState &place)
{
    // What was scrubbed or panned since the stop belongs to it: Back leads to what was seen last.
    const ViewState left = m_store.state();
    travel(place);
    if (m_store.state() == left)
        return;
    m_history[size_t(m_position)] = left;
    mark();
}

void Navigator::visit(const Destination &destination)
{
    ViewState next = m_store.state();
    if (destination.date.isValid())
        next.date = destination.date;
    next.selection = destination.selection;
    const QRectF &box = destination.degrees;
    if (!box.isEmpty())
        next.camera.extent = MapProjection().extentOf(box.left(), box.top(), box.right(), box.bottom());
    goTo(next);
}

void Navigator::goToDate(QDate date)
{
    ViewState next = m_store.state();
    next.date = date;
    goTo(next);
}

void Navigator::goToEvent(const EventId &id)
{
    const Event *event = m_pack ? m_pack->event(id) : nullptr;
    if (event)
        travelToEvent(*event, placeOf(*event));
}

void Navigator::goToEventAt(const EventId &id, QPointF place)
{
    const Event *event = m_pack ? m_pack->event(id) : nullptr;
    if (event)
        travelToEvent(*event, mappedArea().contains(place) ? std::optional(place) : placeOf(*event));
}

void Navigator::travelToEvent(const Event &event, std::optional<QPointF> place)
{
    ViewState next = m_store.state();
    next.date = dayOf(event);
    const Excerpt *excerpt = m_pack->excerpt(next.selection.excerpt);
    // An event of the open excerpt keeps it open, and with it the numbers that tie both together.
    const bool linked = excerpt
        && std::find(excerpt->events.begin(), excerpt->events.end(), event.id) != excerpt->events.end();
    next.selection = {{}, {}, event.id, linked ? excerpt->id : ExcerptId{}};
    if (place)
        next.camera = bringIntoSight(next.camera, *place);
    goTo(next);
}

void Navigator::goToExcerpt(const ExcerptId &id)
{
    const Excerpt *excerpt = m_pack ? m_pack->excerpt(id) : nullptr;
    if (!excerpt)
        return;
    ViewState next = m_store.state();
    const QDate day = dayOf(*excerpt, *m_pack);
    if (day.isValid())
        next.date = day;
    next.selection = {{}, {}, {}, id};
    goTo(next);
}

void Navigator::goToState(const StateId &id)
{
    const BorderSet &borders = *m_timeline.borders();
    const StateIndex state = borders.state(id);
    if (state == noState)
        return;
    ViewState next = m_store.state();
    next.selection = {{id}, {}, {}, {}};
    const auto snapshot = m_timeline.snapshotAt(next.date, next.viewpoint, next.convention);
    if (const std::optional<QPointF> place = placeOf(borders, *snapshot, state))
        next.camera = bringIntoSight(next.camera, *place);
    goTo(next);
}

void Navigator::select(const Selection &selection)
{
    ViewState next = m_store.state();
    next.selection = selection;
    goTo(next);
}

void Navigator::see(const Selection &selection, const Camera &camera)
{
    ViewState next = m_store.state();
    next.selection = selection;
    if (!camera.extent.isEmpty())
        next.camera = camera;
    goTo(next);
}

void Navigator::clearSelection()
{
    select({});
}

void Navigator::nextChange()
{
    const ViewState &now = m_store.state();
    goToDate(m_timeline.nextChange(now.date, now.viewpoint, now.convention));
}

void Navigator::previousChange()
{
    const ViewState &now = m_store.state();
    goToDate(m_timeline.previousChange(now.date, now.viewpoint, now.convention));
}

QDate Navigator::dateOfNextChange(const StateId &id) const
{
    const ViewState &now = m_store.state();
    Moment moment;
    moment.date = now.date;
    moment.viewpoint = now.viewpoint;
    moment.convention = now.convention;
    moment.snapshot = m_timeline.snapshotAt(now.date, now.viewpoint, now.convention);
    return stateCard(m_timeline, moment, id).nextChange;
}

void Navigator::nextChangeOf(const StateId &id)
{
    const QDate date = dateOfNextChange(id);
    if (!date.isValid())
        return;
    ViewState next = m_store.state();
    next.date = date;
    next.selection = {{id}, {}, {}, {}};
    goTo(next);
}

void Navigator::nextEvent()
{
    const ViewState &now = m_store.state();
    const Event *event = m_pack ? atlas::nextEvent(*m_pack, now.date, now.selection.event) : nullptr;
    if (event)
        goToEvent(event->id);
}

void Navigator::previousEvent()
{
    const ViewState &now = m_store.state();
    const Event *event = m_pack ? atlas::previousEvent(*m_pack, now.date, now.selection.event) : nullptr;
    if (event)
        goToEvent(event->id);
}

void Navigator::mark()
{
    if (m_store.state() == m_history[size_t(m_position)])
        return;
    m_history.resize(size_t(m_position) + 1);
    m_history.push_back(m_store.state());
    if (m_history.size() > mostStops)
        m_history.erase(m_history.begin());
    m_position = int(m_history.size()) - 1;
    emit historyChanged();
}

bool Navigator::canGoBack() const
{
    return m_position > 0;
}

bool Navigator::canGoForward() const
{
    return m_position + 1 < int(m_history.size());
}

void Navigator::back()
{
    if (!canGoBack())
        return;
    m_history[size_t(m_position)] = m_store.state(); // so that Forward returns to what was seen last
    --m_position;
    travel(m_history[size_t(m_position)]);
    emit historyChanged();
}

void Navigator::forward()
{
    if (!canGoForward())
        return;
    m_history[size_t(m_position)] = m_store.state();
    ++m_position;
    travel(m_history[size_t(m_position)]);
    emit historyChanged();
}

} // namespace atlas
