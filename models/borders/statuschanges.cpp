// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/changelist.h"
#include "borders/wording.h"

#include <map>
#include <tuple>

namespace atlas {

namespace {

constexpr Organisation pacts[] = {Organisation::Nato, Organisation::WarsawPact, Organisation::Csto};

Change statusOf(const Step &step, std::vector<StateIndex> states, const QString &text)
{
    const int count = int(states.size());
    return {step.day(), ChangeKind::Status, count, std::move(states), {}, text};
}

Change territoryStatus(const Step &step, const std::vector<TerritoryIndex> &territories, const QString &text)
{
    return {step.day(), ChangeKind::Status, int(territories.size()), {}, territories, sentenceCase(text)};
}

/// Rows such as "outside integrated military command". One that begins or ends with the membership itself
/// is told by the joining or leaving.
void addMemberStatus(const Step &step, StateIndex state, Organisation pact, std::vector<Change> &changes)
{
    const DateConvention convention = step.after.convention;
    if (!step.classification.membershipOn(state, pact, step.eve(), convention)
        || !step.classification.membershipOn(state, pact, step.day(), convention))
        return;
    const Membership *was = step.classification.statusOn(state, pact, step.eve());
    const Membership *is = step.classification.statusOn(state, pact, step.day());
    if (was == is)
        return;
    const QString name = step.nameAfter(state);
    const QString outside = QStringLiteral("outside ");
    const QString status = is ? is->status : was->status;
    QString text = is ? QStringLiteral("%1, %2: %3") : QStringLiteral("%1, %2: no longer %3");
    if (status.startsWith(outside))
        text = is ? QStringLiteral("%1 leaves the %3 of %2") : QStringLiteral("%1 returns to the %3 of %2");
    changes.push_back(statusOf(
        step, {state},
        text.arg(name, toString(pact), status.startsWith(outside) ? status.mid(outside.size()) : status)));
}

void addSignatories(const Step &step, std::vector<Change> &changes)
{
    if (step.after.convention != DateConvention::EntryIntoForce)
        return;
    std::vector<StateIndex> states;
    QStringList names;
    for (StateIndex state = 0; state < StateIndex(step.borders.states.size()); ++state) {
        if (step.classification.signatoryOn(state, Organisation::Nato, step.day())
            && !step.classification.signatoryOn(state, Organisation::Nato, step.eve())) {
            states.push_back(state);
            names.append(step.nameAfter(state));
        }
    }
    if (!states.empty()) {
        const QString text
            = QStringLiteral("%1 %2 the North Atlantic Treaty, not yet in force: %3")
                  .arg(sentenceCase(numberWord(int(states.size()))),
                       states.size() == 1 ? QStringLiteral("state signs") : QStringLiteral("states sign"),
                       joinedNames(names));
        changes.push_back(statusOf(step, std::move(states), text));
    }
}

/// Cover by the treaty that does not come from a membership (Algeria, West Berlin, British Malta).
void addTreatyArea(const Step &step, std::vector<Change> &changes)
{
    std::vector<TerritoryIndex> begun, ended;
    for (size_t i = 0; i < step.after.territories.size(); ++i) {
        const bool was = step.before.territories[i].fill == FillClass::TreatyArea;
        const bool is = step.after.territories[i].fill == FillClass::TreatyArea;
        if (is && !was)
            begun.push_back(TerritoryIndex(i));
        if (was && !is && !isNato(step.after.territories[i].fill))
            ended.push_back(TerritoryIndex(i));
    }
    if (!begun.empty())
        changes.push_back(territoryStatus(step, begun,
                                          QStringLiteral("treaty area, without membership: ")
                                              + territoryNames(step.borders, begun)));
    if (!ended.empty())
        changes.push_back(territoryStatus(step, ended,
                                          QStringLiteral("the North Atlantic Treaty no longer covers ")
                                              + territoryNames(step.borders, ended)));
}

/// A dependency that becomes member soil, or stops to be, without a change of holder or membership.
void addMemberSoil(const Step &step, std::vector<Change> &changes)
{
    std::vector<TerritoryIndex> begun, ended;
    for (size_t i = 0; i < step.after.territories.size(); ++i) {
        const TerritoryState &was = step.before.territories[i];
        const TerritoryState &is = step.after.territories[i];
        if (was.holder != is.holder || is.holder == noState)
            continue;
        const bool stays = isNato(step.before.states[size_t(is.holder)].fill)
            == isNato(step.after.states[size_t(is.holder)].fill);
        if (stays && isNato(is.fill) && !isNato(was.fill))
            begun.push_back(TerritoryIndex(i));
        if (stays && !isNato(is.fill) && isNato(was.fill))
            ended.push_back(TerritoryIndex(i));
    }
    if (!begun.empty())
        changes.push_back(territoryStatus(step, begun,
                                          territoryNames(step.borders, begun)
                                              + QStringLiteral(": now covered as a member’s own soil")));
    if (!ended.empty())
        changes.push_back(
            territoryStatus(step, ended,
                            territoryNames(step.borders, ended)
                                + QStringLiteral(": no longer covered as a member’s own soil")));
}

void addZones(const Step &step, std::vector<Change> &changes)
{
    std::map<std::pair<StateIndex, bool>, std::vector<TerritoryIndex>> groups; // holder, whether it begins
    for (size_t i = 0; i < step.after.territories.size(); ++i) {
        const TerritoryState &is = step.after.territories[i];
        const StateIndex was = step.before.territories[i].zonePower;
        if (was != is.zonePower)
            groups[{is.holder, is.zonePower != noState}].push_back(TerritoryIndex(i));
    }
    for (const auto &[key, territories] : groups) {
        const QString where = key.first == noState ? territoryNames(step.borders, territories)
                                                   : withArticle(step.nameAfter(key.first));
        changes.push_back(
            territoryStatus(step, territories,
                            QStringLiteral("occupation zones in %1 %2")
                                .arg(where, key.second ? QStringLiteral("change") : QStringLiteral("end"))));
    }
}

QString kindSentence(HoldingKind old, HoldingKind kind, const QString &holder)
{
    if (old == HoldingKind::Occupied && kind == HoldingKind::Sovereign)
        return QStringLiteral("no longer occupied, part of ") + holder;
    switch (kind) {
    case HoldingKind::Sovereign:
        return QStringLiteral("now part of ") + holder;
    case HoldingKind::Dependent:
        return QStringLiteral("now a dependency of ") + holder;
    case HoldingKind::Protectorate:
        return QStringLiteral("now a protectorate of ") + holder;
    case HoldingKind::Occupied:
        return QStringLiteral("occupied territory of ") + holder;
    case HoldingKind::AnnexedUnrecognised:
        return QStringLiteral("annexed by %1, not recognised").arg(holder);
    case HoldingKind::International:
    case HoldingKind::UnAdministered:
        return QStringLiteral("under United Nations administration, within ") + holder;
    default:
        return QStringLiteral("now %1, of %2").arg(toString(kind), holder);
    }
}

/// The title changes, the holder does not (Greenland 1953, Kosovo 1999, the Golan 1981).
void addKinds(const Step &step, std::vector<Change> &changes)
{
    std::map<std::tuple<StateIndex, HoldingKind, HoldingKind>, std::vector<TerritoryIndex>> groups;
    for (size_t i = 0; i < step.after.territories.size(); ++i) {
        const TerritoryState &was = step.before.territories[i];
        const TerritoryState &is = step.after.territories[i];
        if (was.holding < 0 || is.holding < 0 || was.holder != is.holder || is.holder == noState
            || was.contested != is.contested)
            continue;
        const HoldingKind old = step.borders.holdings[size_t(was.holding)].kind;
        const HoldingKind kind = step.borders.holdings[size_t(is.holding)].kind;
        if (kind != old)
            groups[{is.holder, old, kind}].push_back(TerritoryIndex(i));
    }
    for (const auto &[key, territories] : groups) {
        const auto &[holder, old, kind] = key;
        changes.push_back(
            territoryStatus(step, territories,
                            territoryNames(step.borders, territories) + QStringLiteral(": ")
                                + kindSentence(old, kind, withArticle(step.nameAfter(holder)))));
    }
}

} // namespace

std::vector<Change> statusChanges(const Step &step)
{
    std::vector<Change> changes;
    addSignatories(step, changes);
    for (Organisation pact : pacts) {
        for (StateIndex state = 0; state < StateIndex(step.borders.states.size()); ++state)
            addMemberStatus(step, state, pact, changes);
    }
    addTreatyArea(step, changes);
    addMemberSoil(step, changes);
    addZones(step, changes);
    addKinds(step, changes);
    return changes;
}

} // namespace atlas
