// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/differencelist.h"

namespace atlas {

/// The days between, and what is asked of them again and again.
struct DifferenceDays {
    const BorderTimeline &timeline;
    const BorderSet &borders;
    DifferenceQuestion asked;
    std::vector<std::shared_ptr<const Snapshot>>
        snapshots; // of all intervals from the first day to the second

    const Snapshot &first() const { return *snapshots.front(); }
    const Snapshot &last() const { return *snapshots.back(); }

    /// Since when it holds without a break up to the second day, on which it does.
    template <class Holds> QDate since(Holds holds) const
    {
        size_t i = snapshots.size() - 1;
        while (i > 0 && holds(*snapshots[i - 1]))
            --i;
        return snapshots[i]->span.from;
    }
    QString nameOn(StateIndex state, QDate day) const
    {
        return state == noState ? QStringLiteral("nobody") : borders.states[size_t(state)].nameOn(day).brief;
    }
    const Holding *holding(const Snapshot &snapshot, TerritoryIndex territory) const
    {
        const int row = snapshot.territories[size_t(territory)].holding;
        return row < 0 ? nullptr : &borders.holdings[size_t(row)];
    }
};

using DifferenceGroups = std::vector<DifferenceGroup>;
void addMembershipDifferences(const DifferenceDays &between, const MapDifference &difference,
                              DifferenceGroups &groups);
void addStateDifferences(const DifferenceDays &between, const MapDifference &difference,
                         DifferenceGroups &groups);
void addLandDifferences(const DifferenceDays &between, const MapDifference &difference,
                        DifferenceGroups &groups);
void addNameDifferences(const DifferenceDays &between, const MapDifference &difference,
                        DifferenceGroups &groups);

bool holdsState(const std::vector<StateIndex> &states, StateIndex state);
/// Of what holds the line's land on the second day.
void addLandEvidence(DifferenceLine &line, const DifferenceDays &between);
/// Adds the group with its lines in order; an empty one is left out.
void addGroup(DifferenceGroup group, DifferenceGroups &groups);

} // namespace atlas
