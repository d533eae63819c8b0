// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/mapdifference.h"

#include "borders/fillwords.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr Organisation organisations[] = {Organisation::Nato, Organisation::WarsawPact, Organisation::Csto,
                                          Organisation::Eu, Organisation::PartnershipForPeace};

void compareLand(const Snapshot &before, const Snapshot &after, MapDifference &out)
{
    for (size_t i = 0; i < before.territories.size(); ++i) {
        const TerritoryState &was = before.territories[i];
        const TerritoryState &is = after.territories[i];
        const LandDifference found{TerritoryIndex(i),   was.holder,    is.holder,   steadyFill(was.fill),
                                   steadyFill(is.fill), was.contested, is.contested};
        if (found.changesHands() || found.fillBefore != found.fillAfter
            || found.contestedBefore != found.contestedAfter)
            out.land.push_back(found);
    }
}

void compareStates(const Snapshot &before, const Snapshot &after, MapDifference &out)
{
    for (size_t i = 0; i < before.states.size(); ++i) {
        const StateStatus &was = before.states[i];
        const StateStatus &is = after.states[i];
        if (was.exists && !is.exists)
            out.gone.push_back(StateIndex(i));
        else if (!was.exists && is.exists)
            out.created.push_back(StateIndex(i));
        else if (was.exists && was.name != is.name)
            out.renamed.push_back(StateIndex(i));
    }
}

std::vector<StateIndex> statesOf(const std::vector<BorderTimeline::Member> &members)
{
    std::vector<StateIndex> states;
    for (const BorderTimeline::Member &member : members)
        states.push_back(member.state);
    return states;
}

/// Those of `all` that are not in `others`.
std::vector<StateIndex> without(const std::vector<StateIndex> &all, const std::vector<StateIndex> &others)
{
    std::vector<StateIndex> rest;
    std::copy_if(all.begin(), all.end(), std::back_inserter(rest), [&others](StateIndex state) {
        return std::find(others.begin(), others.end(), state) == others.end();
    });
    return rest;
}

} // namespace

MapDifference mapDifference(const BorderTimeline &timeline, QDate from, QDate to, Viewpoint viewpoint,
                            DateConvention convention)
{
    Q_ASSERT(from <= to);
    const auto before = timeline.snapshotAt(from, viewpoint, convention);
    const auto after = timeline.snapshotAt(to, viewpoint, convention);
    MapDifference out;
    compareLand(*before, *after, out);
    compareStates(*before, *after, out);
    for (const Organisation organisation : organisations) {
        const auto first = statesOf(timeline.members(from, organisation, convention));
        const auto second = statesOf(timeline.members(to, organisation, convention));
        const MembershipDifference found{organisation, without(second, first), without(first, second)};
        if (!found.joined.empty() || !found.left.empty())
            out.memberships.push_back(found);
    }
    for (const Change &change : timeline.changes(viewpoint, convention)) {
        if (change.date > from && change.date <= to)
            out.changes.push_back(change);
    }
    return out;
}

} // namespace atlas
