// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/veil.h"

namespace atlas {

namespace {

FillClass veiled(FillClass fill)
{
    return fill == FillClass::Outside ? fill : FillClass::Land;
}

} // namespace

std::shared_ptr<const Snapshot> withoutMembership(const std::shared_ptr<const Snapshot> &snapshot,
                                                  const std::set<StateIndex> &shown)
{
    if (!snapshot)
        return snapshot;
    auto made = std::make_shared<Snapshot>(*snapshot);
    for (TerritoryState &land : made->territories) {
        if (!shown.contains(land.holder)) {
            land.fill = veiled(land.fill);
            land.inEu = land.isPartner = false;
        }
        if (!shown.contains(land.rival))
            land.rivalFill = veiled(land.rivalFill);
    }
    int members = 0;
    for (size_t i = 0; i < made->states.size(); ++i) {
        StateStatus &state = made->states[i];
        if (!shown.contains(StateIndex(i))) {
            state.fill = veiled(state.fill);
            state.inEu = state.isPartner = false;
        }
        members += state.exists && isNato(state.fill);
    }
    made->natoMembers = members;
    return made;
}

std::shared_ptr<const Snapshot> joinedSince(const std::shared_ptr<const Snapshot> &snapshot,
                                            const Snapshot &before)
{
    if (!snapshot || before.states.size() != snapshot->states.size()
        || before.span.from >= snapshot->span.from)
        return snapshot;
    std::set<StateIndex> joined;
    for (size_t i = 0; i < snapshot->states.size(); ++i) {
        if (snapshot->states[i].fill == FillClass::Nato && !isNato(before.states[i].fill))
            joined.insert(StateIndex(i));
    }
    if (joined.empty())
        return snapshot;
    auto made = std::make_shared<Snapshot>(*snapshot);
    for (TerritoryState &land : made->territories) {
        if (land.fill == FillClass::Nato && joined.contains(land.holder))
            land.fill = FillClass::NatoJoined;
    }
    for (const StateIndex state : joined)
        made->states[size_t(state)].fill = FillClass::NatoJoined;
    return made;
}

std::shared_ptr<const Snapshot> Veil::over(const std::shared_ptr<const Snapshot> &snapshot,
                                           const std::set<StateIndex> &shown)
{
    if (!m_made || snapshot != m_from || shown != m_shown) {
        m_made = withoutMembership(snapshot, shown);
        m_from = snapshot;
        m_shown = shown;
    }
    return m_made;
}

std::shared_ptr<const Snapshot> JoinedSince::over(const std::shared_ptr<const Snapshot> &snapshot,
                                                  const std::shared_ptr<const Snapshot> &before)
{
    if (!before)
        return snapshot;
    if (!m_made || snapshot != m_from || before != m_before) {
        m_made = joinedSince(snapshot, *before);
        m_from = snapshot;
        m_before = before;
    }
    return m_made;
}

} // namespace atlas
