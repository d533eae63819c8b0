// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/changelist.h"
#include "borders/wording.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace atlas {

namespace {

/// One territory that has another holder than the day before.
struct Transfer {
    TerritoryIndex territory = noTerritory;
    StateIndex from = noState;
    StateIndex to = noState;
    HoldingKind oldKind = HoldingKind::Sovereign;
    HoldingKind newKind = HoldingKind::Sovereign;
    bool freed = false; ///< the new holder held a claim, or had lived before
};
using Transfers = std::vector<Transfer>;

bool isBorn(const Step &step, StateIndex state)
{
    return state != noState && step.after.states[size_t(state)].exists
        && !step.before.states[size_t(state)].exists;
}

bool isGone(const Step &step, StateIndex state)
{
    return state != noState && step.before.states[size_t(state)].exists
        && !step.after.states[size_t(state)].exists;
}

bool isOccupationRegime(const Step &step, StateIndex state)
{
    return step.borders.states[size_t(state)].kind.startsWith(QLatin1String("occupation"));
}

Transfers transfersOf(const Step &step)
{
    Transfers transfers;
    for (size_t i = 0; i < step.after.territories.size(); ++i) {
        const TerritoryState &was = step.before.territories[i];
        const TerritoryState &is = step.after.territories[i];
        if (was.holder == is.holder || was.holding < 0 || is.holding < 0 || is.holder == noState
            || was.holder == noState)
            continue;
        const bool lived = step.borders.states[size_t(is.holder)].life.from < step.day();
        transfers.push_back(
            {TerritoryIndex(i), was.holder, is.holder, step.borders.holdings[size_t(was.holding)].kind,
             step.borders.holdings[size_t(is.holding)].kind, lived || was.rival == is.holder});
    }
    return transfers;
}

std::set<StateIndex> partiesOf(const Transfers &transfers, StateIndex Transfer::*side)
{
    std::set<StateIndex> states;
    for (const Transfer &transfer : transfers)
        states.insert(transfer.*side);
    return states;
}

QString names(const Step &step, const std::set<StateIndex> &states, bool before, bool articles = true)
{
    QStringList list;
    for (StateIndex state : states) {
        const QString name = before ? step.nameBefore(state) : step.nameAfter(state);
        list.append(articles ? withArticle(name) : name);
    }
    return fewNames(list, QStringLiteral("states"));
}

QString landOf(const Step &step, const Transfers &transfers)
{
    std::vector<TerritoryIndex> land;
    for (const Transfer &transfer : transfers)
        land.push_back(transfer.territory);
    return territoryNames(step.borders, land);
}

Change changeOf(const Step &step, const Transfers &transfers, const QString &text)
{
    Change change{step.day(), ChangeKind::Border, int(transfers.size()), {}, {}, sentenceCase(text)};
    std::set<StateIndex> states = partiesOf(transfers, &Transfer::from);
    states.merge(partiesOf(transfers, &Transfer::to));
    change.states.assign(states.begin(), states.end());
    for (const Transfer &transfer : transfers)
        change.territories.push_back(transfer.territory);
    return change;
}

template <class Test> Transfers take(Transfers &from, Test test)
{
    Transfers taken;
    const auto rest = std::stable_partition(from.begin(), from.end(),
                                            [&](const Transfer &transfer) { return !test(transfer); });
    taken.assign(rest, from.end());
    from.erase(rest, from.end());
    return taken;
}

/// A state that ends and leaves its land to several: "Czechoslovakia dissolved: Czechia and Slovakia
/// founded".
QString dissolution(const Step &step, StateIndex gone, const Transfers &parts)
{
    const std::set<StateIndex> heirs = partiesOf(parts, &Transfer::to);
    const QString name = step.nameBefore(gone);
    const auto born
        = std::count_if(heirs.begin(), heirs.end(), [&](StateIndex heir) { return isBorn(step, heir); });
    if (born == 0)
        return QStringLiteral("%1 divided between %2").arg(name, names(step, heirs, false));
    constexpr size_t few = 3;
    if (size_t(born) == heirs.size() && heirs.size() <= few)
        return QStringLiteral("%1 dissolved: %2 founded").arg(name, names(step, heirs, false, false));
    const bool unrecognised = std::any_of(parts.begin(), parts.end(), [](const Transfer &part) {
        return part.newKind == HoldingKind::DeFactoState;
    });
    QStringList list;
    for (StateIndex heir : heirs)
        list.append(step.nameAfter(heir));
    return QStringLiteral("%1 dissolved: %2 %3 in its place: %4")
        .arg(name, numberWord(int(heirs.size())),
             unrecognised ? QStringLiteral("states and entities") : QStringLiteral("states"),
             joinedNames(list));
}

/// A new state whose predecessor's land it takes whole, or that stands in an occupation zone.
QString succession(const Step &step, StateIndex from, StateIndex to)
{
    const QString heir = step.nameAfter(to);
    const QString old = step.nameBefore(from);
    if (isOccupationRegime(step, from))
        return QStringLiteral("%1 founded in %2").arg(heir, withArticle(old));
    if (heir == old)
        return QStringLiteral("%1: now %2")
            .arg(heir, step.borders.states[size_t(to)].nameOn(step.day()).full);
    return QStringLiteral("%1 succeeds %2").arg(heir, withArticle(old));
}

void addEnds(const Step &step, Transfers &open, std::vector<Change> &changes)
{
    for (StateIndex gone : partiesOf(open, &Transfer::from)) {
        if (!isGone(step, gone))
            continue;
        const auto isPart = [gone](const Transfer &transfer) { return transfer.from == gone; };
        Transfers parts;
        std::copy_if(open.begin(), open.end(), std::back_inserter(parts), isPart);
        const std::set<StateIndex> heirs = partiesOf(parts, &Transfer::to);
        const StateIndex heir = *heirs.begin();
        if (heirs.size() > 1)
            changes.push_back(changeOf(step, parts, dissolution(step, gone, parts)));
        else if (isBorn(step, heir))
            changes.push_back(changeOf(step, parts, succession(step, gone, heir)));
        else
            continue; // joins an older state: grouped with its like
        take(open, isPart);
    }
}

enum class Birth { Founded, Free, Again, InFact };

Birth birthOf(const Step &step, const Transfer &part)
{
    if (isOccupationRegime(step, part.from))
        return Birth::Founded;
    if (part.newKind == HoldingKind::DeFactoState || part.newKind == HoldingKind::UnAdministered)
        return Birth::InFact;
    return part.freed ? Birth::Again : Birth::Free;
}

QString birthLine(const Step &step, Birth birth, const Transfers &parts)
{
    const std::set<StateIndex> born = partiesOf(parts, &Transfer::to);
    const QString who = names(step, born, false, false);
    const QString from = names(step, partiesOf(parts, &Transfer::from), true);
    switch (birth) {
    case Birth::Founded:
        return succession(step, parts.front().from, parts.front().to);
    case Birth::InFact:
        return QStringLiteral("%1 outside the control of %2").arg(who, from);
    case Birth::Again:
        return QStringLiteral("%1 independent again, from %2").arg(who, from);
    case Birth::Free:
        break;
    }
    const QString verb = born.size() == 1 ? QStringLiteral("becomes") : QStringLiteral("become");
    return QStringLiteral("%1 %2 independent from %3").arg(who, verb, from);
}

/// States that begin beside their predecessor: "Slovenia and Croatia become independent from Yugoslavia".
void addBirths(const Step &step, Transfers &open, std::vector<Change> &changes)
{
    // Told together: born alike, from the same parents; a founding has a sentence of its own.
    std::map<std::tuple<Birth, std::set<StateIndex>, StateIndex>, Transfers> groups;
    for (StateIndex born : partiesOf(open, &Transfer::to)) {
        if (!isBorn(step, born))
            continue;
        const Transfers parts = take(open, [born](const Transfer &transfer) { return transfer.to == born; });
        const Birth birth = birthOf(step, parts.front());
        Transfers &group
            = groups[{birth, partiesOf(parts, &Transfer::from), birth == Birth::Founded ? born : noState}];
        group.insert(group.end(), parts.begin(), parts.end());
    }
    for (const auto &[key, parts] : groups)
        changes.push_back(changeOf(step, parts, birthLine(step, std::get<Birth>(key), parts)));
}

enum class Style { Joins, TakesControl, Annexes, Occupies, Returns, Passes };

Style styleOf(const Step &step, const Transfer &transfer)
{
    if (transfer.newKind == HoldingKind::AnnexedUnrecognised)
        return Style::Annexes;
    if (transfer.newKind == HoldingKind::Occupied && step.after.viewpoint == Viewpoint::Control)
        return Style::Occupies;
    if (transfer.oldKind == HoldingKind::DeFactoState
        || step.borders.states[size_t(transfer.from)].kind == QLatin1String("unrecognised"))
        return Style::TakesControl;
    if (isGone(step, transfer.from))
        return Style::Joins;
    const bool wasTaken = transfer.oldKind == HoldingKind::Occupied
        || transfer.oldKind == HoldingKind::AnnexedUnrecognised || transfer.oldKind == HoldingKind::Leased;
    return wasTaken && transfer.freed ? Style::Returns : Style::Passes;
}

QString transferLine(const Step &step, Style style, const Transfers &parts)
{
    const StateIndex to = parts.front().to;
    const QString holder = step.nameAfter(to);
    const QString land = landOf(step, parts);
    const bool several = parts.size() > 1;
    switch (style) {
    case Style::Annexes:
        return QStringLiteral("%1 annexes %2, not recognised").arg(holder, land);
    case Style::Occupies:
        return QStringLiteral("%1 occupies %2").arg(holder, land);
    case Style::TakesControl:
        return QStringLiteral("%1 takes control of %2").arg(holder, land);
    case Style::Joins: {
        const std::set<StateIndex> from = partiesOf(parts, &Transfer::from);
        return QStringLiteral("%1 %2 %3")
            .arg(names(step, from, true, false),
                 from.size() > 1 ? QStringLiteral("join") : QStringLiteral("joins"),
                 withArticle(step.borders.states[size_t(to)].nameOn(step.day()).full));
    }
    case Style::Returns:
        return QStringLiteral("%1 %2 to %3")
            .arg(land, several ? QStringLiteral("return") : QStringLiteral("returns"), withArticle(holder));
    case Style::Passes:
        break;
    }
    return QStringLiteral("%1 %2 from %3 to %4")
        .arg(land, several ? QStringLiteral("pass") : QStringLiteral("passes"),
             names(step, partiesOf(parts, &Transfer::from), true), withArticle(holder));
}

void addTransfers(const Step &step, const Transfers &open, std::vector<Change> &changes)
{
    std::map<std::pair<StateIndex, Style>, Transfers> groups;
    for (const Transfer &transfer : open)
        groups[{transfer.to, styleOf(step, transfer)}].push_back(transfer);
    for (const auto &[key, parts] : groups)
        changes.push_back(changeOf(step, parts, transferLine(step, key.second, parts)));
}

/// Land that moves between the republics of one state (Crimea 1954).
void addUnits(const Step &step, std::vector<Change> &changes)
{
    std::map<std::tuple<StateIndex, QString, QString>, std::vector<TerritoryIndex>> groups;
    for (size_t i = 0; i < step.after.territories.size(); ++i) {
        const TerritoryState &was = step.before.territories[i];
        const TerritoryState &is = step.after.territories[i];
        if (was.holding < 0 || is.holding < 0 || was.holder != is.holder || is.holder == noState)
            continue;
        const QString &oldUnit = step.borders.holdings[size_t(was.holding)].unit;
        const QString &newUnit = step.borders.holdings[size_t(is.holding)].unit;
        if (oldUnit != newUnit && !newUnit.isEmpty() && !oldUnit.isEmpty())
            groups[{is.holder, oldUnit, newUnit}].push_back(TerritoryIndex(i));
    }
    for (const auto &[key, land] : groups) {
        const auto &[holder, from, to] = key;
        const QString text = QStringLiteral("%1: from the %2 to the %3, inside %4")
                                 .arg(territoryNames(step.borders, land), unitText(step.borders, from),
                                      unitText(step.borders, to), withArticle(step.nameAfter(holder)));
        changes.push_back({step.day(), ChangeKind::Border, int(land.size()), {holder}, land, text});
    }
}

} // namespace

std::vector<Change> borderChanges(const Step &step)
{
    std::vector<Change> changes;
    Transfers open = transfersOf(step);
    addEnds(step, open, changes);
    addBirths(step, open, changes);
    addTransfers(step, open, changes);
    addUnits(step, changes);
    return changes;
}

} // namespace atlas
