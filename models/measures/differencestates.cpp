// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/differenceparts_p.h"

#include "borders/wording.h"

#include <algorithm>
#include <map>
#include <set>

namespace atlas {

namespace {

std::vector<TerritoryIndex> movedLand(const MapDifference &difference, StateIndex state,
                                      StateIndex LandDifference::*side)
{
    std::vector<TerritoryIndex> land;
    for (const LandDifference &found : difference.land) {
        if (found.changesHands() && found.*side == state)
            land.push_back(found.territory);
    }
    return land;
}

std::set<StateIndex> holdersOf(const Snapshot &snapshot, const std::vector<TerritoryIndex> &land)
{
    std::set<StateIndex> holders;
    for (const TerritoryIndex territory : land)
        holders.insert(snapshot.territories[size_t(territory)].holder);
    holders.erase(noState);
    return holders;
}

QString endText(const DifferenceDays &between, const QString &name, const std::set<StateIndex> &heirs,
                QDate day)
{
    if (heirs.empty())
        return name;
    QStringList names;
    for (const StateIndex heir : heirs)
        names.append(withArticle(between.nameOn(heir, std::max(day, between.asked.from))));
    if (heirs.size() == 1)
        return QStringLiteral("%1, its land is held by %2").arg(name, names.front());
    return heirs.size() <= 3
        ? QStringLiteral("%1, its land is held by %2").arg(name, joinedNames(names))
        : QStringLiteral("%1, its land is held by %2 states").arg(name, numberWord(int(heirs.size())));
}

void addEnds(const DifferenceDays &between, const MapDifference &difference,
             std::vector<DifferenceGroup> &groups)
{
    DifferenceGroup united{DifferenceKind::United, QStringLiteral("States united with another"), {}, 0, {}};
    DifferenceGroup ended{DifferenceKind::Ended, QStringLiteral("States that ended"), {}, 0, {}};
    for (const StateIndex gone : difference.gone) {
        const auto land = movedLand(difference, gone, &LandDifference::before);
        const std::set<StateIndex> heirs = holdersOf(between.last(), land);
        const QDate day
            = between.since([gone](const Snapshot &at) { return !at.states[size_t(gone)].exists; });
        const QString name = between.nameOn(gone, day.addDays(-1));
        const bool joins = heirs.size() == 1 && between.first().states[size_t(*heirs.begin())].exists;
        const QString text = joins
            ? QStringLiteral("%1, united with %2").arg(name, withArticle(between.nameOn(*heirs.begin(), day)))
            : endText(between, name, heirs, day);
        DifferenceLine line{day, text, {gone}, land, {}};
        addLandEvidence(line, between);
        DifferenceGroup &group = joins ? united : ended;
        ++group.count;
        group.lines.push_back(std::move(line));
    }
    addGroup(std::move(united), groups);
    addGroup(std::move(ended), groups);
}

void addBirths(const DifferenceDays &between, const MapDifference &difference,
               std::vector<DifferenceGroup> &groups)
{
    struct Birth {
        std::vector<StateIndex> states;
        std::vector<TerritoryIndex> land;
    };
    std::map<std::pair<QDate, std::set<StateIndex>>, Birth> births; // by day and whose land it was
    for (const StateIndex born : difference.created) {
        const auto land = movedLand(difference, born, &LandDifference::after);
        const QDate day
            = between.since([born](const Snapshot &at) { return at.states[size_t(born)].exists; });
        Birth &birth = births[{day, holdersOf(between.first(), land)}];
        birth.states.push_back(born);
        birth.land.insert(birth.land.end(), land.begin(), land.end());
    }
    DifferenceGroup group{
        DifferenceKind::Founded, QStringLiteral("States founded or independent"), {}, 0, {}};
    for (const auto &[key, birth] : births) {
        const auto &[day, parents] = key;
        QStringList names, from;
        for (const StateIndex state : birth.states)
            names.append(between.nameOn(state, day));
        for (const StateIndex state : parents)
            from.append(withArticle(between.nameOn(state, between.asked.from)));
        names.sort(Qt::CaseInsensitive);
        const QString text = from.isEmpty() ? names.join(QStringLiteral(", "))
                                            : QStringLiteral("%1 (land of %2 before)")
                                                  .arg(names.join(QStringLiteral(", ")), joinedNames(from));
        DifferenceLine line{day, text, birth.states, birth.land, {}};
        addLandEvidence(line, between);
        group.count += int(birth.states.size());
        group.lines.push_back(std::move(line));
    }
    addGroup(std::move(group), groups);
}

} // namespace

void addStateDifferences(const DifferenceDays &between, const MapDifference &difference,
                         DifferenceGroups &groups)
{
    addEnds(between, difference, groups);
    addBirths(between, difference, groups);
}

void addNameDifferences(const DifferenceDays &between, const MapDifference &difference,
                        std::vector<DifferenceGroup> &groups)
{
    DifferenceGroup group{DifferenceKind::Renamed, QStringLiteral("Renamed"), {}, 0, {}};
    for (const StateIndex state : difference.renamed) {
        const QString &before = between.first().states[size_t(state)].name;
        const QString &after = between.last().states[size_t(state)].name;
        const QDate day
            = between.since([&](const Snapshot &at) { return at.states[size_t(state)].name == after; });
        DifferenceLine line{day, QStringLiteral("%1, before: %2").arg(after, before), {state}, {}, {}};
        line.evidence = nameEvidence(between.borders, state, between.asked.to);
        ++group.count;
        group.lines.push_back(std::move(line));
    }
    addGroup(std::move(group), groups);
}

} // namespace atlas
