// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/legendmodel.h"
#include "borders/neighbours.h"

#include <algorithm>
#include <map>
#include <set>

namespace atlas {

namespace {

int statesDrawnAs(const Snapshot &snapshot, FillClass fill)
{
    return int(
        std::count_if(snapshot.states.begin(), snapshot.states.end(),
                      [fill](const StateStatus &state) { return state.exists && state.fill == fill; }));
}

template <class Test> int statesWhere(const Snapshot &snapshot, Test test)
{
    return int(std::count_if(snapshot.states.begin(), snapshot.states.end(),
                             [&](const StateStatus &state) { return state.exists && test(state); }));
}

template <class Test> int territoriesWhere(const Snapshot &snapshot, Test test)
{
    return int(std::count_if(snapshot.territories.begin(), snapshot.territories.end(), test));
}

int territoriesDrawnAs(const Snapshot &snapshot, FillClass fill)
{
    return territoriesWhere(snapshot, [fill](const TerritoryState &land) { return land.fill == fill; });
}

/// Republics, and lands under the UN's administration, that an inner border sets off.
int partsIn(const Snapshot &snapshot)
{
    std::map<StateIndex, std::set<int>> parts;
    for (const TerritoryState &land : snapshot.territories) {
        if (land.holder != noState)
            parts[land.holder].insert(land.part);
    }
    int count = 0;
    for (const auto &[holder, numbers] : parts)
        count += numbers.size() > 1 ? int(numbers.size()) - int(numbers.count(0)) : 0;
    return count;
}

int membersOnTheRussianBorder(const BorderSet &borders, const Snapshot &snapshot)
{
    const StateIndex east = sovietUnionOrRussia(borders, snapshot);
    if (east == noState)
        return 0;
    const std::set<StateIndex> neighbours = neighboursOf(borders, snapshot, east);
    return int(std::count_if(neighbours.begin(), neighbours.end(), [&snapshot](StateIndex state) {
        return isNato(snapshot.states[size_t(state)].fill);
    }));
}

/// "1955–91" within one century, else "1966–2009".
QString yearsText(int first, int last)
{
    if (first == last)
        return QString::number(first);
    const QString end = first / 100 == last / 100
        ? QStringLiteral("%1").arg(last % 100, 2, 10, QLatin1Char('0'))
        : QString::number(last);
    return QStringLiteral("%1–%2").arg(first).arg(end);
}

bool isOfOneDay(const LegendEntry &entry)
{
    return entry.fill == FillClass::NatoJoined || entry.fill == FillClass::NatoTerritoryAdded;
}

} // namespace

const std::vector<LegendEntry> &legendEntries()
{
    static const std::vector<LegendEntry> entries{
        {Layer::Members, FillClass::Nato, QStringLiteral("NATO member")},
        {Layer::Joined, FillClass::NatoJoined, QStringLiteral("Joined on this date")},
        {Layer::Joined, FillClass::NatoTerritoryAdded, QStringLiteral("Territory added on this date")},
        {Layer::OutsideCommand, FillClass::NatoOutsideCommand, QStringLiteral("Outside integrated command")},
        {Layer::TreatyArea, FillClass::NatoSignatory, QStringLiteral("Signed, not yet in force")},
        {Layer::TreatyArea, FillClass::TreatyArea, QStringLiteral("Treaty area, not a member")},
        {Layer::AllianceBorder, std::nullopt, QStringLiteral("Outer border of the alliance")},
        {Layer::RussianBorder, std::nullopt, QStringLiteral("Land border with Russia")},
        {Layer::WarsawPact, FillClass::WarsawPact, QStringLiteral("Warsaw Pact")},
        {Layer::WarsawPact, FillClass::Ussr, QStringLiteral("Soviet Union")},
        {Layer::Csto, FillClass::Csto, QStringLiteral("CSTO member")},
        {Layer::Contested, std::nullopt, QStringLiteral("Contested territory")},
        {Layer::Zones, std::nullopt, QStringLiteral("Occupation zones")},
        {Layer::InnerBorders, std::nullopt, QStringLiteral("Republics, UN-run land")},
        {Layer::Approximate, std::nullopt, QStringLiteral("Approximate borders")},
        {Layer::EuropeanUnion, std::nullopt, QStringLiteral("European Communities, Union")},
        {Layer::Partnership, std::nullopt, QStringLiteral("Partnership for Peace")},
        {Layer::Events, std::nullopt, QStringLiteral("Events")},
        {Layer::Names, std::nullopt, QStringLiteral("Names of states")},
        {Layer::Capitals, std::nullopt, QStringLiteral("Capitals")},
        {Layer::Seas, std::nullopt, QStringLiteral("Names of seas")},
        {Layer::Lakes, std::nullopt, QStringLiteral("Lakes")},
        {Layer::Rivers, std::nullopt, QStringLiteral("Rivers")},
        {Layer::Graticule, std::nullopt, QStringLiteral("Graticule")},
    };
    return entries;
}

std::optional<int> legendCount(const LegendEntry &entry, const BorderSet &borders, const Snapshot &snapshot)
{
    switch (entry.layer) {
    case Layer::Members:
        return snapshot.natoMembers;
    case Layer::AllianceBorder:
        return snapshot.natoMembers > 0 ? std::nullopt : std::optional(0);
    case Layer::RussianBorder:
        return membersOnTheRussianBorder(borders, snapshot);
    case Layer::Contested:
        return territoriesWhere(snapshot, [](const TerritoryState &land) { return land.contested; });
    case Layer::EuropeanUnion:
        return statesWhere(snapshot, [](const StateStatus &state) { return state.inEu; });
    case Layer::Partnership:
        return statesWhere(snapshot, [](const StateStatus &state) { return state.isPartner; });
    case Layer::InnerBorders:
        return partsIn(snapshot);
    case Layer::Zones:
        return territoriesWhere(snapshot,
                                [](const TerritoryState &land) { return land.zonePower != noState; });
    default:
        break;
    }
    if (!entry.fill)
        return std::nullopt;
    if (entry.fill == FillClass::TreatyArea || entry.fill == FillClass::NatoTerritoryAdded)
        return territoriesDrawnAs(snapshot, *entry.fill);
    return statesDrawnAs(snapshot, *entry.fill);
}

QString legendYears(const LegendEntry &entry, const BorderTimeline &timeline, Viewpoint viewpoint,
                    DateConvention convention)
{
    if (isOfOneDay(entry))
        return {};
    QStringList texts;
    QDate begin; // of the stretch that is open
    const auto close = [&](QDate lastOfIt) {
        if (begin.isValid())
            texts.append(yearsText(begin.year(), lastOfIt.year()));
        begin = {};
    };
    for (QDate day = firstDay(); day <= lastDay();) {
        const auto snapshot = timeline.snapshotAt(day, viewpoint, convention);
        const bool present = legendCount(entry, *timeline.borders(), *snapshot).value_or(1) > 0;
        if (present && !begin.isValid())
            begin = day;
        if (!present)
            close(day.addDays(-1));
        day = snapshot->span.to;
    }
    close(lastDay());
    return texts.join(QStringLiteral(", "));
}

} // namespace atlas
