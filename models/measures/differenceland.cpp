// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/differenceparts_p.h"

#include "borders/changelist.h"
#include "borders/fillwords.h"
#include "borders/wording.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace atlas {

namespace {

constexpr Organisation drawn[] = {Organisation::Nato, Organisation::WarsawPact, Organisation::Csto};

void addLand(const DifferenceDays &between, const MapDifference &difference,
             std::vector<DifferenceGroup> &groups)
{
    std::map<std::tuple<QDate, StateIndex, StateIndex>, std::vector<TerritoryIndex>> moves;
    for (const LandDifference &land : difference.land) {
        if (!land.changesHands() || holdsState(difference.gone, land.before)
            || holdsState(difference.created, land.after))
            continue; // told of the state
        const QDate day = between.since([&land](const Snapshot &at) {
            return at.territories[size_t(land.territory)].holder == land.after;
        });
        moves[{day, land.before, land.after}].push_back(land.territory);
    }
    DifferenceGroup group{DifferenceKind::Land, QStringLiteral("Territory that changed hands"), {}, 0, {}};
    for (auto &[key, territories] : moves) {
        const auto &[day, before, after] = key;
        std::vector<StateIndex> states;
        for (const StateIndex state : {before, after}) {
            if (state != noState)
                states.push_back(state);
        }
        DifferenceLine line{day,
                            sentenceCase(QStringLiteral("%1: from %2 to %3")
                                             .arg(territoryNames(between.borders, territories),
                                                  withArticle(between.nameOn(before, between.asked.from)),
                                                  withArticle(between.nameOn(after, day)))),
                            states,
                            territories,
                            {}};
        addLandEvidence(line, between);
        group.count += int(territories.size());
        group.lines.push_back(std::move(line));
    }
    addGroup(std::move(group), groups);
}

void addContests(const DifferenceDays &between, const MapDifference &difference,
                 std::vector<DifferenceGroup> &groups)
{
    for (const bool begun : {true, false}) {
        std::map<QDate, std::vector<TerritoryIndex>> byDay;
        for (const LandDifference &land : difference.land) {
            if (land.contestedBefore == land.contestedAfter || land.contestedAfter != begun)
                continue;
            byDay[between.since([&](const Snapshot &at) {
                return at.territories[size_t(land.territory)].contested == begun;
            })].push_back(land.territory);
        }
        DifferenceGroup group{begun ? DifferenceKind::Contested : DifferenceKind::Settled,
                              begun ? QStringLiteral("Contested since")
                                    : QStringLiteral("No longer contested"),
                              {},
                              0,
                              {}};
        for (auto &[day, territories] : byDay) {
            DifferenceLine line{
                day, sentenceCase(territoryNames(between.borders, territories)), {}, territories, {}};
            addLandEvidence(line, between);
            group.count += int(territories.size());
            group.lines.push_back(std::move(line));
        }
        addGroup(std::move(group), groups);
    }
}

/// Whether the holder's joining or leaving tells already why its land is drawn otherwise.
bool isToldByMembership(const MapDifference &difference, StateIndex holder)
{
    for (const MembershipDifference &found : difference.memberships) {
        const bool counts
            = std::find(std::begin(drawn), std::end(drawn), found.organisation) != std::end(drawn);
        if (counts && (holdsState(found.joined, holder) || holdsState(found.left, holder)))
            return true;
    }
    return false;
}

void addStatusEvidence(DifferenceLine &line, const DifferenceDays &between)
{
    addLandEvidence(line, between);
    for (const AllianceTerritory &row : between.borders.allianceTerritories) {
        const bool concerns = std::find(line.territories.begin(), line.territories.end(), row.territory)
            != line.territories.end();
        if (concerns)
            line.evidence.add(evidenceOf(line.text, row));
    }
    for (const Membership &row : between.borders.memberships) {
        const bool turns = row.span.from == line.date || row.span.to == line.date;
        if (turns && holdsState(line.states, row.state))
            line.evidence.add(evidenceOf(line.text, row));
    }
}

void addStatus(const DifferenceDays &between, const MapDifference &difference,
               std::vector<DifferenceGroup> &groups)
{
    using Key = std::tuple<QDate, StateIndex, FillClass, FillClass>;
    std::map<Key, std::vector<TerritoryIndex>> turns;
    for (const LandDifference &land : difference.land) {
        if (land.changesHands() || land.fillBefore == land.fillAfter
            || isToldByMembership(difference, land.after))
            continue;
        const QDate day = between.since([&land](const Snapshot &at) {
            return steadyFill(at.territories[size_t(land.territory)].fill) == land.fillAfter;
        });
        turns[{day, land.after, land.fillBefore, land.fillAfter}].push_back(land.territory);
    }
    DifferenceGroup group{DifferenceKind::Status, QStringLiteral("Status changed"), {}, 0, {}};
    for (auto &[key, territories] : turns) {
        const auto &[day, holder, before, after] = key;
        const bool whole
            = holder != noState && steadyFill(between.last().states[size_t(holder)].fill) == after;
        const QString who = whole ? between.nameOn(holder, day)
                                  : sentenceCase(territoryNames(between.borders, territories));
        DifferenceLine line{day,
                            QStringLiteral("%1: %2, before %3").arg(who, fillText(after), fillText(before)),
                            holder == noState ? std::vector<StateIndex>() : std::vector{holder},
                            territories,
                            {}};
        addStatusEvidence(line, between);
        group.count += whole ? 1 : int(territories.size());
        group.lines.push_back(std::move(line));
    }
    addGroup(std::move(group), groups);
}

} // namespace

void addLandDifferences(const DifferenceDays &between, const MapDifference &difference,
                        DifferenceGroups &groups)
{
    addLand(between, difference, groups);
    addContests(between, difference, groups);
    addStatus(between, difference, groups);
}

} // namespace atlas
