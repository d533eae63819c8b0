// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MapWidget finds under the pointer, and what hovering and clicking there do.
#include "map/mapwidget.h"

#include "map/maptext.h"
#include "navigator.h"
#include "viewstore.h"

#include <algorithm>
#include <cmath>

namespace atlas {

TerritoryIndex MapWidget::territoryAt(QPointF pixel) const
{
    return m_painter.territoryAt(m_frames.paintedPixel(onViewport(pixel), m_camera.viewport()));
}

EventId MapWidget::eventAt(QPointF pixel) const
{
    return m_compare.painterAt(m_painter, size(), pixel)
        .eventAt(m_frames.paintedPixel(onViewport(pixel), m_camera.viewport()));
}

StateIndex MapWidget::stateAtEdge(QPointF pixel) const
{
    return m_compare.painterAt(m_painter, size(), pixel)
        .stateAtEdge(m_frames.paintedPixel(onViewport(pixel), m_camera.viewport()));
}

StateIndex MapWidget::stateAt(QPointF pixel) const
{
    const TerritoryIndex territory = isReady() ? territoryAt(pixel) : noTerritory;
    return territory == noTerritory ? noState : factsAt(pixel).snapshot.territories[size_t(territory)].holder;
}

QString MapWidget::textOf(const MapSpot &spot, const MapFacts &facts) const
{
    if (const Event *found = spot.event.isEmpty() || !m_pack ? nullptr : m_pack->event(spot.event))
        return eventLine(*found);
    return spot.isBeyond() ? stateText(facts, spot.state) : territoryText(facts, spot.territory);
}

void MapWidget::hoverAt(QPointF pixel)
{
    if (!isReady())
        return;
    const MapSpot spot = spotAt(pixel);
    setHover(territoryAt(pixel), textOf(spot, factsAt(pixel)));
    const bool leads = !spot.event.isEmpty() || spot.isBeyond();
    const bool hasHand = cursor().shape() == Qt::PointingHandCursor;
    if (leads && !hasHand && !m_band.isArmed() && !m_band.isShown())
        setCursor(Qt::PointingHandCursor);
    else if (hasHand && !leads)
        unsetCursor();
}

void MapWidget::setHover(TerritoryIndex territory, const QString &text)
{
    if (territory != m_scene.hovered) {
        m_scene.hovered = territory;
        refresh();
    }
    if (text == m_hoverText)
        return;
    m_hoverText = text;
    emit hoverTextChanged(text);
}

void MapWidget::clickAt(QPointF pixel, bool add)
{
    if (!isReady())
        return;
    const MapSpot spot = spotAt(pixel);
    if (!spot.event.isEmpty()) {
        if (m_compare.isOther(size(), pixel))
            m_navigator.goToEvent(spot.event);
        else
            m_navigator.goToEventAt(spot.event, placeOfMark(spot.event, onViewport(pixel)));
        return;
    }
    if (spot.isBeyond()) {
        zoomToState(spot.state);
        return;
    }
    if (spot.state == noState) {
        if (!add) // who gathers several loses none by a slip
            m_navigator.clearSelection();
        return;
    }
    Selection next;
    if (add)
        next.states = m_scene.selectedStates;
    next.states.insert(m_scene.borders->states[size_t(spot.state)].id);
    if (factsAt(pixel).snapshot.territories[size_t(spot.territory)].contested)
        next.territory = m_scene.borders->territories[size_t(spot.territory)].id;
    // The card is to speak of the date on which it was clicked.
    ViewState view = m_compare.isOther(size(), pixel) ? withSwitchedKeys(m_store.state()) : m_store.state();
    view.selection = next;
    m_navigator.goTo(view);
}

QPointF MapWidget::placeOfMark(const EventId &id, QPointF pixel) const
{
    const Viewport &view = m_camera.viewport();
    QPointF place;
    double least = HUGE_VAL;
    for (const EventMark &mark : m_scene.events) {
        const QPointF at = view.toPixels(mark.at);
        const QPointF edge(std::clamp(at.x(), 0.0, view.size.width()),
                           std::clamp(at.y(), 0.0, view.size.height()));
        const double distance = QLineF(edge, pixel).length();
        if (mark.id == id && distance < least) {
            least = distance;
            place = mark.at;
        }
    }
    return place;
}

} // namespace atlas
