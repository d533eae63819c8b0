// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapextents.h"

#include "sight.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double aboutPlace = 300e3; // metres on each side of an event

QRectF aboutPoint(QPointF place)
{
    return {place - QPointF(aboutPlace, aboutPlace), place + QPointF(aboutPlace, aboutPlace)};
}

QRectF territoryExtent(const BorderSet &borders, const TerritoryId &id)
{
    QRectF extent;
    const TerritoryIndex territory = borders.territory(id);
    for (const Arc &arc : borders.arcs)
        if (territory != noTerritory && (arc.left == territory || arc.right == territory))
            extent |= arc.bounds;
    return extent;
}

} // namespace

QRectF selectionExtent(const MapScene &scene, StateSoil &soil)
{
    QRectF extent;
    if (!scene.borders || !scene.snapshot)
        return extent;
    for (const std::set<StateId> *states : {&scene.selectedStates, &scene.linkedStates})
        for (const StateId &id : *states)
            if (const StateSoil::Soil *found = soil.of(scene.borders->state(id)))
                extent |= found->extent;
    extent |= territoryExtent(*scene.borders, scene.selectedTerritory);
    for (const EventMark &mark : scene.events)
        if ((mark.selected || mark.number > 0) && mappedArea().contains(mark.at))
            extent |= aboutPoint(mark.at);
    return extent & mappedArea();
}

AllianceName allianceOf(FillClass fill)
{
    switch (fill) {
    case FillClass::WarsawPact:
    case FillClass::Ussr:
        return AllianceName::WarsawPact;
    case FillClass::Csto:
        return AllianceName::Csto;
    default:
        return AllianceName::Nato;
    }
}

QString allianceWord(AllianceName alliance)
{
    switch (alliance) {
    case AllianceName::WarsawPact:
        return QStringLiteral("Warsaw Pact");
    case AllianceName::Csto:
        return QStringLiteral("CSTO");
    case AllianceName::Nato:
        break;
    }
    return QStringLiteral("NATO");
}

QRectF allianceExtent(const MapScene &scene, StateSoil &soil, AllianceName alliance)
{
    QRectF members, signatories;
    if (!scene.snapshot)
        return members;
    for (const StateSoil::Soil &each : soil.all()) {
        const FillClass fill = scene.snapshot->states[size_t(each.state)].fill;
        if (fill == FillClass::NatoSignatory)
            signatories |= each.extent;
        else if ((alliance == AllianceName::Nato)
                     ? isNato(fill)
                     : (isEastern(fill) || fill == FillClass::Csto) && allianceOf(fill) == alliance)
            members |= each.extent;
    }
    if (members.isEmpty() && alliance == AllianceName::Nato)
        members = signatories;
    return members & mappedArea();
}

} // namespace atlas
