// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/statecard.h"

#include "borders/changelist.h"
#include "borders/neighbours.h"
#include "borders/statebands.h"
#include "borders/wording.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace atlas {

namespace {

/// Nearest changes before and after the card's date for which the test holds; names do not count.
template <class Test>
void addNearestChanges(StateCard &card, const BorderTimeline &timeline, const Moment &moment, Test touches)
{
    for (const Change &change : timeline.changes(moment.viewpoint, moment.convention)) {
        if (change.kind == ChangeKind::Name || !touches(change))
            continue;
        if (change.date < moment.date)
            card.previousChange = change.date;
        if (change.date > moment.date && !card.nextChange.isValid())
            card.nextChange = change.date;
    }
}

template <class Item> bool contains(const std::vector<Item> &items, const Item &item)
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

HoldingLine lineOf(const BorderSet &borders, const Holding &row, const QString &who, QDate date)
{
    HoldingLine line;
    line.span = row.span;
    line.text = QStringLiteral("%1: %2").arg(who, kindText(row.kind));
    if (!row.unit.isEmpty())
        line.text += QStringLiteral(" (%1)").arg(unitText(borders, row.unit));
    line.basis = row.basis;
    line.dateAlternatives = row.dateAlternatives;
    line.note = row.note;
    line.sources = row.sources;
    line.confirmed = row.confirmed;
    line.view = row.view;
    line.current = row.span.contains(date);
    line.evidence = evidenceOf(line.text, row);
    return line;
}

/// "NATO from 24 August 1949 (entry into force of the North Atlantic Treaty); also 1949-04-04 (signature)".
/// The table gives the grounds of both ends as "from / to".
QString datesLine(const Membership &row)
{
    const QStringList grounds = row.dateBasis.split(QStringLiteral(" / "), Qt::SkipEmptyParts);
    const auto ground = [&grounds](qsizetype i) {
        return i < grounds.size() ? QStringLiteral(" (%1)").arg(grounds[i]) : QString();
    };
    QString line = toString(row.organisation);
    if (row.layer == MembershipLayer::Status || row.layer == MembershipLayer::Territory)
        line += QStringLiteral(", %1,").arg(row.status);
    line += QStringLiteral(" from %1%2").arg(dayText(row.span.from), ground(0));
    if (row.span.to.isValid())
        line += QStringLiteral(" to %1%2").arg(dayText(row.span.to), ground(1));
    if (!row.altFrom.isEmpty())
        line += QStringLiteral("; also ") + row.altFrom;
    if (!row.altTo.isEmpty())
        line += QStringLiteral("; its end also ") + row.altTo;
    return line;
}

void addMemberships(StateCard &card, const BorderTimeline &timeline, const Moment &moment, StateIndex state)
{
    const BorderSet &borders = *timeline.borders();
    card.bands = bandsOf(borders, state, moment.convention);
    card.sentence = membershipSentence(borders, state, moment.date, moment.convention);
    for (const auto &member : timeline.members(moment.date, Organisation::Nato, moment.convention)) {
        if (member.state == state)
            card.since = member.since;
    }
    static const QStringList grades{QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")};
    for (const Membership &row : borders.memberships) {
        if (row.state != state)
            continue;
        card.dates.append(datesLine(row));
        card.dateEvidence.push_back(evidenceOf(card.dates.last(), row));
        card.membership.add(card.dateEvidence.back());
        for (const SourceId &source : row.sources) {
            if (!contains(card.sources, source))
                card.sources.push_back(source);
        }
        if (card.confidence.isEmpty() || grades.indexOf(row.confidence) < grades.indexOf(card.confidence))
            card.confidence = row.confidence;
    }
    card.membership.fact = card.sentence;
}

/// Rows that began or ended inside the range: what was always so needs no line.
void addChangingHoldings(StateCard &card, const BorderSet &borders, StateIndex state, QDate date)
{
    for (const Holding &row : borders.holdings) {
        const bool changed = row.span.from > firstDay() || row.span.to.isValid();
        if (row.state == state && changed)
            card.holdings.push_back(
                lineOf(borders, row, briefName(borders.territories[size_t(row.territory)]), date));
    }
    std::stable_sort(card.holdings.begin(), card.holdings.end(),
                     [](const HoldingLine &a, const HoldingLine &b) { return a.span.from < b.span.from; });
}

QString contestOf(const Snapshot &snapshot, const TerritoryState &land)
{
    if (!land.contested)
        return {};
    if (land.rival == noState)
        return QStringLiteral("Contested: annexation not generally recognised");
    const QString rival = withArticle(snapshot.states[size_t(land.rival)].name);
    return snapshot.viewpoint == Viewpoint::Documents
        ? QStringLiteral("Contested: held or claimed by ") + rival
        : QStringLiteral("Contested: by international documents, or by its own claim, of ") + rival;
}

} // namespace

namespace {

/// The approximate lines among the borders of the land for which the test holds.
template <class Test>
void addLines(StateCard &card, const BorderSet &borders, const Snapshot &snapshot, Test isIts)
{
    std::set<LineIndex> lines;
    for (const Arc &arc : borders.arcs) {
        if (!arc.approximate || arc.left == noTerritory || arc.right == noTerritory)
            continue;
        const bool its = isIts(arc.left) || isIts(arc.right);
        if (its && isDivided(snapshot.territories[size_t(arc.left)], snapshot.territories[size_t(arc.right)]))
            lines.insert(arc.line);
    }
    card.lines.assign(lines.begin(), lines.end());
}

} // namespace

namespace {

/// "Today: Czechia (Czech Republic)", or when the state ended.
QString laterName(const State &state, QDate date)
{
    const StateName &then = state.nameOn(date);
    const StateName &now = state.nameOn(lastDay());
    if (state.life.to.isValid() && state.life.to <= lastDay())
        return QStringLiteral("Ended on %1").arg(dayText(state.life.to));
    if (then.brief == now.brief && then.full == now.full)
        return {};
    return QStringLiteral("Today: %1%2")
        .arg(now.brief, now.full == now.brief ? QString() : QStringLiteral(" (%1)").arg(now.full));
}

} // namespace

StateCard stateCard(const BorderTimeline &timeline, const Moment &moment, const StateId &id)
{
    const BorderSet &borders = *timeline.borders();
    const StateIndex index = borders.state(id);
    StateCard card;
    card.date = moment.date;
    if (index == noState || !moment.snapshot)
        return card;
    const State &state = borders.states[size_t(index)];
    card.state = id;
    card.title = state.nameOn(moment.date).brief;
    card.fullName = state.nameOn(moment.date).full;
    card.nameNow = laterName(state, moment.date);
    card.nameEvidence = nameEvidence(borders, index, moment.date);
    card.life = state.life;
    card.fill = moment.snapshot->states[size_t(index)].fill;
    addLines(card, borders, *moment.snapshot,
             [&](TerritoryIndex land) { return moment.snapshot->territories[size_t(land)].holder == index; });
    addMemberships(card, timeline, moment, index);
    addChangingHoldings(card, borders, index, moment.date);
    for (StateIndex neighbour : neighboursOf(borders, *moment.snapshot, index))
        card.neighbours.push_back(borders.states[size_t(neighbour)].id);
    std::set<TerritoryIndex> land;
    for (const Holding &row : borders.holdings) {
        if (row.state == index)
            land.insert(row.territory);
    }
    addNearestChanges(card, timeline, moment, [&](const Change &change) {
        const bool itsLand = change.kind == ChangeKind::Contested || change.kind == ChangeKind::Status;
        return contains(change.states, index)
            || (itsLand
                && std::any_of(change.territories.begin(), change.territories.end(),
                               [&land](TerritoryIndex territory) { return land.count(territory) > 0; }));
    });
    return card;
}

StateCard territoryCard(const BorderTimeline &timeline, const Moment &moment, const TerritoryId &id)
{
    const BorderSet &borders = *timeline.borders();
    const TerritoryIndex index = borders.territory(id);
    StateCard card;
    card.date = moment.date;
    if (index == noTerritory || !moment.snapshot)
        return card;
    const TerritoryState &land = moment.snapshot->territories[size_t(index)];
    if (land.holder != noState) {
        const State &holder = borders.states[size_t(land.holder)];
        card.state = holder.id;
        card.life = holder.life;
        addMemberships(card, timeline, moment, land.holder);
        if (land.holding >= 0)
            card.sentence = titleSentence(borders.holdings[size_t(land.holding)].kind,
                                          withArticle(holder.nameOn(moment.date).brief))
                + QStringLiteral(". ") + card.sentence;
    }
    card.territory = id;
    card.title = briefName(borders.territories[size_t(index)]);
    card.fullName = borders.territories[size_t(index)].name;
    addLines(card, borders, *moment.snapshot, [index](TerritoryIndex other) { return other == index; });
    card.fill = land.fill;
    card.contest = contestOf(*moment.snapshot, land);
    for (const Holding &row : borders.holdings) {
        if (row.territory == index && row.state != noState)
            card.holdings.push_back(
                lineOf(borders, row,
                       borders.states[size_t(row.state)].nameOn(std::max(row.span.from, firstDay())).brief,
                       moment.date));
    }
    addNearestChanges(card, timeline, moment,
                      [index](const Change &change) { return contains(change.territories, index); });
    return card;
}

} // namespace atlas
