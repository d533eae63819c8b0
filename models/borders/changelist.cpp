// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/changelist.h"

#include "borders/wording.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <tuple>

namespace atlas {

namespace {

/// "part of Donetsk oblast" for a piece whose name tells when it was held by whom.
QString sentenceName(const Territory &territory)
{
    const QString plain = territory.name.section(QLatin1String(" ("), 0, 0);
    const QString brief = briefName(territory);
    const QString head = brief.section(QLatin1String(": "), 0, 0);
    const bool isPart = head != brief || (brief != plain && plain.at(brief.size()) == QLatin1Char(','));
    return isPart ? QLatin1String("part of ") + head : head;
}

/// "held by Russia", "claimed by Spain", "Ukraine by international documents".
QString rivalry(const Step &step, TerritoryIndex territory)
{
    const TerritoryState &state = step.after.territories[size_t(territory)];
    if (state.rival == noState)
        return QStringLiteral("status disputed");
    const QString rival = withArticle(step.nameAfter(state.rival));
    const QString land = sentenceName(step.borders.territories[size_t(territory)]);
    const QString name = step.nameAfter(state.rival);
    const bool itself = land == name || land == QLatin1String("part of ") + name;
    const Viewpoint opposite
        = step.after.viewpoint == Viewpoint::Documents ? Viewpoint::Control : Viewpoint::Documents;
    const int other = step.classification.holdingOn(territory, opposite, step.day());
    if (other < 0 || step.borders.holdings[size_t(other)].state != state.rival)
        return QStringLiteral("claimed by ") + rival;
    if (opposite == Viewpoint::Control)
        return itself ? QStringLiteral("under own authorities") : QStringLiteral("held by ") + rival;
    return itself ? QStringLiteral("apart by international documents")
                  : rival + QStringLiteral(" by international documents");
}

/// Brief names that changed are told as "Macedonia is now North Macedonia"; else the full names.
QString renaming(const StateName &before, const StateName &after)
{
    if (before.brief != after.brief)
        return QStringLiteral("%1 is renamed %2").arg(before.brief, after.brief);
    return QStringLiteral("%1: now %2").arg(after.brief, after.full);
}

} // namespace

QString Step::nameBefore(StateIndex state) const
{
    return before.states[size_t(state)].name;
}

QString Step::nameAfter(StateIndex state) const
{
    return after.states[size_t(state)].name;
}

QString briefName(const Territory &territory)
{
    static const QRegularExpression piece(QStringLiteral(",? (held by|occupied|government-held)\\b.*$"));
    return territory.name.section(QLatin1String(" ("), 0, 0).remove(piece);
}

QString territoryNames(const BorderSet &borders, const std::vector<TerritoryIndex> &territories)
{
    QStringList names;
    for (TerritoryIndex territory : territories)
        names.append(sentenceName(borders.territories[size_t(territory)]));
    names.removeDuplicates();
    return fewNames(names, QStringLiteral("territories"));
}

std::vector<Change> contestedChanges(const Step &step)
{
    std::map<QString, std::vector<TerritoryIndex>> begun, passed;
    std::vector<TerritoryIndex> ended;
    for (size_t i = 0; i < step.after.territories.size(); ++i) {
        const TerritoryState &was = step.before.territories[i];
        const TerritoryState &is = step.after.territories[i];
        if (is.contested && !was.contested)
            begun[rivalry(step, TerritoryIndex(i))].push_back(TerritoryIndex(i));
        else if (is.contested && is.rival != was.rival)
            passed[rivalry(step, TerritoryIndex(i))].push_back(TerritoryIndex(i));
        else if (was.contested && !is.contested)
            ended.push_back(TerritoryIndex(i));
    }
    std::vector<Change> changes;
    const auto add = [&](const std::vector<TerritoryIndex> &territories, const QString &text) {
        changes.push_back({step.day(),
                           ChangeKind::Contested,
                           int(territories.size()),
                           {},
                           territories,
                           sentenceCase(territoryNames(step.borders, territories) + text)});
    };
    for (const auto &[words, territories] : begun)
        add(territories, QStringLiteral(" contested: ") + words);
    for (const auto &[words, territories] : passed)
        add(territories, QStringLiteral(" still contested, now ") + words);
    if (!ended.empty())
        add(ended, QStringLiteral(" no longer contested"));
    return changes;
}

std::vector<Change> nameChanges(const Step &step)
{
    std::vector<Change> changes;
    for (size_t i = 0; i < step.borders.states.size(); ++i) {
        const State &state = step.borders.states[i];
        if (!step.after.states[i].exists || !step.before.states[i].exists)
            continue; // founded or gone: told as a border
        const StateName &was = state.nameOn(step.eve());
        const StateName &is = state.nameOn(step.day());
        if (was.brief != is.brief || was.full != is.full)
            changes.push_back({step.day(), ChangeKind::Name, 1, {StateIndex(i)}, {}, renaming(was, is)});
    }
    return changes;
}

std::vector<Change> changesBetween(const BorderSet &borders, const Classification &classification,
                                   const Snapshot &before, const Snapshot &after)
{
    const Step step{borders, classification, before, after};
    std::vector<Change> all;
    for (const auto &part :
         {membershipChanges, borderChanges, statusChanges, contestedChanges, nameChanges}) {
        const std::vector<Change> found = part(step);
        all.insert(all.end(), found.begin(), found.end());
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Change &a, const Change &b) { return a.kind < b.kind; });
    return all;
}

} // namespace atlas
