// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/sincesnapshot.h"

namespace atlas {

namespace {

bool isMark(FillClass fill)
{
    return fill == FillClass::NatoJoined || fill == FillClass::NatoTerritoryAdded;
}

FillClass markOf(FillClass now, bool wasMember, bool holderWas)
{
    if (!isNato(now))
        return now;
    if (wasMember)
        return isMark(now) ? FillClass::Nato : now;
    return holderWas ? FillClass::NatoTerritoryAdded : FillClass::NatoJoined;
}

} // namespace

std::shared_ptr<const Snapshot> markedSince(const Snapshot &now, const Snapshot &before)
{
    auto marked = std::make_shared<Snapshot>(now);
    const auto was = [&before](StateIndex state) {
        return state != noState && before.states[size_t(state)].exists
            && isNato(before.states[size_t(state)].fill);
    };
    for (size_t i = 0; i < marked->territories.size(); ++i) {
        TerritoryState &land = marked->territories[i];
        const bool wasMember = isNato(before.territories[i].fill);
        land.fill = markOf(land.fill, wasMember, was(land.holder));
    }
    for (size_t i = 0; i < marked->states.size(); ++i) {
        const bool wasMember = was(StateIndex(i));
        marked->states[i].fill = markOf(marked->states[i].fill, wasMember, wasMember);
    }
    return marked;
}

} // namespace atlas
