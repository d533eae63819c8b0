// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The context menu of MapWidget: of an event, of a state, and of the map itself.
#include "map/mapwidget.h"

#include "map/maptext.h"
#include "navigator.h"
#include "viewstore.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace atlas {

namespace {

/// A name in a menu: what looks like a mnemonic is none.
QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

MapSpot MapWidget::spotAt(QPointF pixel) const
{
    MapSpot spot;
    const QPointF at = onViewport(pixel);
    spot.metres = m_camera.viewport().toMetres(at);
    if (!isReady())
        return spot;
    spot.event = eventAt(pixel);
    spot.state = stateAtEdge(pixel);
    if (spot.state != noState)
        return spot;
    spot.territory = territoryAt(pixel);
    if (spot.territory != noTerritory)
        spot.state = factsAt(pixel).snapshot.territories[size_t(spot.territory)].holder;
    return spot;
}

MapSpot MapWidget::selectedSpot() const
{
    MapSpot spot;
    spot.metres = m_camera.viewport().centre;
    for (const EventMark &mark : m_scene.events)
        if (mark.selected) {
            spot.event = mark.id;
            spot.metres = mark.at;
        }
    spot.state = selectedState();
    if (isReady())
        spot.territory = m_scene.borders->territory(m_scene.selectedTerritory);
    return spot;
}

void MapWidget::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const MapSpot spot = byKey ? selectedSpot() : spotAt(event->pos());
    QMenu menu(this);
    fillMenu(menu, spot);
    // By the keyboard it opens where the thing is, if that can be seen.
    const StateSoil::Soil *soil = byKey && spot.state != noState ? this->soil().of(spot.state) : nullptr;
    const QPoint place
        = m_camera.viewport().toPixels(soil && spot.event.isEmpty() ? soil->centre : spot.metres).toPoint();
    menu.exec(byKey ? mapToGlobal(rect().contains(place) ? place : rect().center()) : event->globalPos());
}

void MapWidget::fillMenu(QMenu &menu, const MapSpot &spot)
{
    if (!spot.event.isEmpty())
        addEventActions(menu, spot.event);
    else if (spot.state != noState)
        addStateActions(menu, spot);
    if (!menu.isEmpty())
        menu.addSeparator();
    emit menuOpening(&menu, spot);
}

void MapWidget::addEventActions(QMenu &menu, const EventId &id)
{
    const Event *event = m_pack ? m_pack->event(id) : nullptr;
    if (!event)
        return;
    menu.addAction(QStringLiteral("Go to %1").arg(plain(event->title)), this,
                   [this, id] { m_navigator.goToEvent(id); });
    menu.addAction(QStringLiteral("Open"), this, [this, id] {
        m_navigator.goToEvent(id);
        emit openRequested();
    });
    menu.addAction(QStringLiteral("Show excerpts"), this, [this, id] {
        m_navigator.goToEvent(id);
        emit excerptsRequested();
    });
    menu.addAction(QStringLiteral("Copy citation"), this,
                   [text = eventCitation(*event, *m_pack)] { copyText(text); });
}

void MapWidget::addStateActions(QMenu &menu, const MapSpot &spot)
{
    const StateIndex state = spot.state;
    const StateId id = m_scene.borders->states[size_t(state)].id;
    const StateStatus &now = m_scene.snapshot->states[size_t(state)];
    const QString name = plain(now.name);
    const QString text
        = spot.territory == noTerritory ? stateText(facts(), state) : territoryText(facts(), spot.territory);
    menu.addAction(QStringLiteral("Open %1").arg(name), this, [this, id] {
        m_navigator.select({{id}, {}, {}, {}});
        emit openRequested();
    });
    QAction *next = menu.addAction(QStringLiteral("Next change of %1").arg(name), this,
                                   [this, id] { m_navigator.nextChangeOf(id); });
    next->setEnabled(m_navigator.dateOfNextChange(id).isValid());
    menu.addAction(QStringLiteral("Zoom to %1").arg(name), this, [this, state] { zoomToState(state); });
    if (const auto alliance = allianceOf(now.fill); isNato(now.fill) || alliance != AllianceName::Nato)
        menu.addAction(QStringLiteral("Zoom to its alliance (%1)").arg(allianceWord(alliance)), this,
                       [this, alliance] { m_camera.show(allianceExtent(m_scene, soil(), alliance)); });
    const bool selected = m_scene.selectedStates.count(id) > 0;
    menu.addAction(selected ? QStringLiteral("Remove from selection") : QStringLiteral("Add to selection"),
                   this, [this, id, selected] {
                       Selection changed{m_scene.selectedStates, {}, {}, {}};
                       if (selected)
                           changed.states.erase(id);
                       else
                           changed.states.insert(id);
                       m_navigator.select(changed);
                   });
    menu.addAction(QStringLiteral("Copy name and status"), this, [text] { copyText(text); });
}

} // namespace atlas
