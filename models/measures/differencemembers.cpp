// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/differenceparts_p.h"

#include "borders/wording.h"

#include <algorithm>
#include <map>

namespace atlas {

namespace {

void addMemberEvidence(DifferenceLine &line, const DifferenceDays &between, Organisation organisation)
{
    line.evidence.fact = line.text;
    for (const Membership &row : between.borders.memberships) {
        const bool isMember
            = row.layer == MembershipLayer::Membership || row.layer == MembershipLayer::Partnership;
        if (isMember && row.organisation == organisation && holdsState(line.states, row.state))
            line.evidence.add(evidenceOf(line.text, row));
    }
}

QString fullName(Organisation organisation)
{
    switch (organisation) {
    case Organisation::Nato:
        return QStringLiteral("NATO");
    case Organisation::WarsawPact:
        return QStringLiteral("the Warsaw Pact");
    case Organisation::Csto:
        return QStringLiteral("the CSTO");
    case Organisation::Eu:
        return QStringLiteral("the European Communities or Union");
    case Organisation::PartnershipForPeace:
        return QStringLiteral("the Partnership for Peace");
    }
    return {};
}

QDate joinedOn(const DifferenceDays &between, Organisation organisation, StateIndex state)
{
    for (const auto &member :
         between.timeline.members(between.asked.to, organisation, between.asked.convention)) {
        if (member.state == state)
            return member.since;
    }
    return between.asked.to;
}

QDate leftOn(const DifferenceDays &between, Organisation organisation, StateIndex state)
{
    QDate last = between.asked.from;
    for (const Membership &row : between.borders.memberships) {
        if (row.organisation == organisation && row.state == state && row.span.to.isValid()
            && row.span.to <= between.asked.to && row.layer != MembershipLayer::Status)
            last = std::max(last, row.span.to);
    }
    return last;
}

DifferenceGroup movement(const DifferenceDays &between, Organisation organisation,
                         const std::vector<StateIndex> &states, bool joined)
{
    std::map<QDate, std::vector<StateIndex>> byDay;
    for (const StateIndex state : states)
        byDay[joined ? joinedOn(between, organisation, state) : leftOn(between, organisation, state)]
            .push_back(state);
    DifferenceGroup group{joined ? DifferenceKind::Joined : DifferenceKind::Left,
                          (joined ? QStringLiteral("Joined ") : QStringLiteral("Left "))
                              + fullName(organisation),
                          organisation,
                          int(states.size()),
                          {}};
    for (auto &[day, moved] : byDay) {
        QStringList names;
        for (const StateIndex state : moved)
            names.append(between.nameOn(state, joined ? day : day.addDays(-1)));
        names.sort(Qt::CaseInsensitive);
        DifferenceLine line{day, names.join(QStringLiteral(", ")), moved, {}, {}};
        addMemberEvidence(line, between, organisation);
        group.lines.push_back(std::move(line));
    }
    return group;
}

/// An alliance without members on the second day: one line, as what ended is the alliance.
DifferenceGroup dissolution(const DifferenceDays &between, const MembershipDifference &found)
{
    QDate day = between.asked.from;
    for (const StateIndex state : found.left)
        day = std::max(day, leftOn(between, found.organisation, state));
    const int count = int(found.left.size());
    DifferenceLine line{day,
                        QStringLiteral("%1, %2 %3 before")
                            .arg(toString(found.organisation), numberWord(count),
                                 count == 1 ? QStringLiteral("member") : QStringLiteral("members")),
                        found.left,
                        {},
                        {}};
    addMemberEvidence(line, between, found.organisation);
    return {DifferenceKind::PactEnded, QStringLiteral("Alliance dissolved"), found.organisation, 1, {line}};
}

} // namespace

void addMembershipDifferences(const DifferenceDays &between, const MapDifference &difference,
                              std::vector<DifferenceGroup> &groups)
{
    for (const MembershipDifference &found : difference.memberships) {
        if (!found.joined.empty())
            addGroup(movement(between, found.organisation, found.joined, true), groups);
        if (found.left.empty())
            continue;
        const bool ended
            = between.timeline.members(between.asked.to, found.organisation, between.asked.convention)
                  .empty();
        addGroup(ended ? dissolution(between, found)
                       : movement(between, found.organisation, found.left, false),
                 groups);
    }
}

} // namespace atlas
