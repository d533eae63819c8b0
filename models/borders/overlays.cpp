// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/overlays.h"

namespace atlas {

namespace {

/// Whether land held by this title shares the organisations of its holder.
bool goesByHolder(const Holding &holding)
{
    switch (holding.kind) {
    case HoldingKind::Dependent:
    case HoldingKind::Protectorate:
    case HoldingKind::International:
    case HoldingKind::UnAdministered:
    case HoldingKind::OccupationZone:
        return false;
    case HoldingKind::Occupied:
        return holding.view != HoldingView::Both;
    default:
        return true;
    }
}

} // namespace

bool isOverlay(Organisation organisation)
{
    return organisation == Organisation::Eu || organisation == Organisation::PartnershipForPeace;
}

void addOverlays(const BorderSet &borders, const Classification &classification, QDate day,
                 Snapshot &snapshot)
{
    // These organisations count from the entry into force, whatever the convention for founders of NATO.
    const auto belongs = [&](size_t state, Organisation organisation) {
        return classification.membershipOn(StateIndex(state), organisation, day,
                                           DateConvention::EntryIntoForce)
            != nullptr;
    };
    for (size_t i = 0; i < snapshot.states.size(); ++i) {
        snapshot.states[i].inEu = belongs(i, Organisation::Eu);
        snapshot.states[i].isPartner = belongs(i, Organisation::PartnershipForPeace);
    }
    for (TerritoryState &land : snapshot.territories) {
        if (land.holder == noState || land.holding < 0
            || !goesByHolder(borders.holdings[size_t(land.holding)]))
            continue;
        land.inEu = snapshot.states[size_t(land.holder)].inEu;
        land.isPartner = snapshot.states[size_t(land.holder)].isPartner;
    }
    for (const AllianceTerritory &row : borders.allianceTerritories) {
        if (!isOverlay(row.organisation) || !row.span.contains(day))
            continue;
        TerritoryState &land = snapshot.territories[size_t(row.territory)];
        const bool belongsThere = row.coverage != Coverage::None;
        (row.organisation == Organisation::Eu ? land.inEu : land.isPartner) = belongsThere;
    }
}

} // namespace atlas
