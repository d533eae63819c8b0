// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/drawnstates.h"

namespace atlas {

FillClass drawnFill(FillClass fill, bool russian, Layers layers)
{
    const FillClass plain = russian ? FillClass::Russia : FillClass::Land;
    switch (fill) {
    case FillClass::Nato:
        return layers & Layer::Members ? fill : plain;
    case FillClass::NatoJoined:
    case FillClass::NatoTerritoryAdded:
        return layers & Layer::Joined
            ? drawnFill(FillClass::Nato, russian, layers) == FillClass::Nato ? fill : plain
            : drawnFill(FillClass::Nato, russian, layers);
    case FillClass::NatoOutsideCommand:
        return layers & Layer::OutsideCommand && layers & Layer::Members
            ? fill
            : drawnFill(FillClass::Nato, russian, layers);
    case FillClass::NatoSignatory:
    case FillClass::TreatyArea:
        return layers & Layer::TreatyArea ? fill : plain;
    case FillClass::WarsawPact:
    case FillClass::Ussr:
        return layers & Layer::WarsawPact ? fill : plain;
    case FillClass::Csto:
        return layers & Layer::Csto ? fill : plain;
    case FillClass::Land:
    case FillClass::Russia:
    case FillClass::Outside:
        break;
    }
    return fill;
}

std::vector<TerritoryState> drawnStates(const BorderSet &borders, const Snapshot &snapshot, Layers layers)
{
    const StateIndex russia = borders.state({QStringLiteral("RUS")});
    std::vector<TerritoryState> drawn = snapshot.territories;
    for (TerritoryState &territory : drawn) {
        const auto isRussia = [russia](StateIndex state) { return state != noState && state == russia; };
        territory.fill = drawnFill(territory.fill, isRussia(territory.holder), layers);
        territory.rivalFill = drawnFill(territory.rivalFill, isRussia(territory.rival), layers);
        // A claim adds nothing to the alliance: the rival's band has its everyday colour.
        if (territory.rivalFill == FillClass::NatoTerritoryAdded)
            territory.rivalFill = FillClass::Nato;
        territory.contested = territory.contested && layers & Layer::Contested;
        if (!(layers & Layer::InnerBorders))
            territory.part = 0;
        if (!(layers & Layer::Zones))
            territory.zonePower = noState;
        territory.inEu = territory.inEu && layers & Layer::EuropeanUnion;
        territory.isPartner = territory.isPartner && layers & Layer::Partnership;
    }
    return drawn;
}

} // namespace atlas
