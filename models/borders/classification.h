// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/snapshot.h"

#include <QDate>

#include <set>
#include <vector>

namespace atlas {

/// The rules by which a day's map is drawn: who holds a territory in a viewpoint, and as what. Keeps the
/// rows of the tables sorted by territory and by state. `borders` must outlive it.
class Classification {
public:
    explicit Classification(const BorderSet &borders);

    /// Position in BorderSet::holdings of the row that holds on the day; -1 where the table has a gap.
    int holdingOn(TerritoryIndex territory, Viewpoint viewpoint, QDate day) const;
    /// The same for a claim by a state other than `holder`.
    int claimOn(TerritoryIndex territory, StateIndex holder, QDate day) const;
    StateIndex zonePowerOn(TerritoryIndex territory, QDate day) const;

    /// First day of a membership by the convention.
    static QDate beginOf(const Membership &membership, DateConvention convention);
    /// Row of the membership (or partnership) in force on the day; null when there is none.
    const Membership *membershipOn(StateIndex state, Organisation organisation, QDate day,
                                   DateConvention convention) const;
    /// Row of the status (for example "outside integrated military command") on the day; null when none.
    const Membership *statusOn(StateIndex state, Organisation organisation, QDate day) const;
    /// Signed, but not in force on the day. Null when not.
    const Membership *signatoryOn(StateIndex state, Organisation organisation, QDate day) const;

    /// Every day on which a map may differ from the one before, within (firstDay(), lastDay()], in order.
    std::vector<QDate> boundaries() const;
    Snapshot snapshotOn(QDate day, Viewpoint viewpoint, DateConvention convention) const;

private:
    struct Key { ///< what all territories of one snapshot have in common
        QDate day;
        Viewpoint viewpoint;
        DateConvention convention;
    };
    struct TerritoryRows {
        std::vector<int> byView[2]; ///< holdings, by Viewpoint
        std::vector<int> claims, overlays;
        std::vector<int> coverage; ///< of NATO, in BorderSet::allianceTerritories
    };

    DateSpan spanOf(const Membership &membership, DateConvention convention) const;
    DateSpan spanOf(const AllianceTerritory &row, DateConvention convention) const;
    const AllianceTerritory *coverageOn(TerritoryIndex territory, const Key &key) const;
    bool goesByHolder(const Holding &holding, TerritoryIndex territory, const Key &key) const;
    bool isMemberSoil(TerritoryIndex territory, const Key &key) const;
    bool isAddedToday(TerritoryIndex territory, const Key &key) const;
    void addLandDays(std::set<QDate> &days) const;
    FillClass fillOfState(StateIndex state, const Key &key) const;
    FillClass fillOfHolding(const Holding &holding, const Key &key) const;
    TerritoryState territoryOn(TerritoryIndex territory, const Key &key) const;
    void contest(TerritoryState &state, TerritoryIndex territory, const Key &key) const;

    const BorderSet &m_borders;
    std::vector<TerritoryRows> m_territories;
    std::vector<int> m_parts; ///< TerritoryState::part by holding
    std::vector<std::vector<int>> m_memberships; ///< by state, in BorderSet::memberships
    StateIndex m_sovietUnion = noState;
    StateIndex m_russia = noState;
    QDate m_treatySigned; ///< North Atlantic Treaty, from the founders' rows
    QDate m_treatyInForce;
};

} // namespace atlas
