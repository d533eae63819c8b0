// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/differenceparts_p.h"

#include <algorithm>

namespace atlas {

namespace {

DifferenceDays betweenOf(const BorderTimeline &timeline, const DifferenceQuestion &asked)
{
    DifferenceDays between{timeline, *timeline.borders(), asked, {}};
    for (QDate day = asked.from; day <= asked.to;) {
        between.snapshots.push_back(timeline.snapshotAt(day, asked.viewpoint, asked.convention));
        day = between.snapshots.back()->span.to;
    }
    return between;
}

} // namespace

bool holdsState(const std::vector<StateIndex> &states, StateIndex state)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

void addLandEvidence(DifferenceLine &line, const DifferenceDays &between)
{
    line.evidence.fact = line.text;
    for (const TerritoryIndex territory : line.territories) {
        if (const Holding *row = between.holding(between.last(), territory))
            line.evidence.add(evidenceOf(line.text, *row));
    }
}

void addGroup(DifferenceGroup group, DifferenceGroups &groups)
{
    if (group.lines.empty())
        return;
    std::stable_sort(group.lines.begin(), group.lines.end(),
                     [](const DifferenceLine &a, const DifferenceLine &b) { return a.date < b.date; });
    groups.push_back(std::move(group));
}

DifferenceList differenceList(const BorderTimeline &timeline, const DifferenceQuestion &question)
{
    DifferenceList list{
        question,
        mapDifference(timeline, question.from, question.to, question.viewpoint, question.convention),
        {}};
    const DifferenceDays between = betweenOf(timeline, question);
    for (const auto &add :
         {addMembershipDifferences, addStateDifferences, addLandDifferences, addNameDifferences})
        add(between, list.difference, list.groups);
    return list;
}

} // namespace atlas
