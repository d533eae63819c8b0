// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/claimground.h"

#include "borders/wording.h"

#include <algorithm>

namespace atlas {

ClaimFinding notTested(const QString &why)
{
    ClaimFinding finding;
    finding.failure = why;
    return finding;
}

std::vector<StateIndex> membersOn(const ClaimGround &ground, const QString &organisation, QDate day)
{
    const auto set = stateSetFrom(ground.timeline, organisation, day, ground.convention);
    return set ? set->states : std::vector<StateIndex>();
}

std::vector<StateIndex> statesOf(const ClaimGround &ground, const QStringList &ids)
{
    std::vector<StateIndex> states;
    for (const QString &id : ids) {
        if (const StateIndex state = ground.timeline.borders()->state(StateId{id}); state != noState)
            states.push_back(state);
    }
    return states;
}

QString nameOf(const ClaimGround &ground, StateIndex state, QDate day)
{
    return withArticle(ground.timeline.borders()->states[size_t(state)].nameOn(day).brief);
}

QString namesOf(const ClaimGround &ground, const std::vector<StateIndex> &states, QDate day)
{
    QStringList names;
    for (const StateIndex state : states)
        names.append(nameOf(ground, state, day));
    names.sort();
    return names.isEmpty() ? QStringLiteral("none") : joinedNames(names);
}

bool isAmong(const std::vector<StateIndex> &states, StateIndex state)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

std::vector<StateIndex> sharedWith(const std::vector<StateIndex> &all, const std::vector<StateIndex> &others)
{
    std::vector<StateIndex> shared;
    std::copy_if(all.begin(), all.end(), std::back_inserter(shared),
                 [&others](StateIndex state) { return isAmong(others, state); });
    return shared;
}

std::vector<StateIndex> without(const std::vector<StateIndex> &all, const std::vector<StateIndex> &others)
{
    std::vector<StateIndex> rest;
    std::copy_if(all.begin(), all.end(), std::back_inserter(rest),
                 [&others](StateIndex state) { return !isAmong(others, state); });
    return rest;
}

} // namespace atlas
