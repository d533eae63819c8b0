// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"

#include "borders/classification.h"
#include "borders/wording.h"

#include <algorithm>

namespace atlas {

namespace {

void addGround(Evidence &evidence, const QString &text, const QString &lead = {})
{
    if (text.isEmpty())
        return;
    const QString line = lead.isEmpty() ? sentenceCase(text) : lead + text;
    if (!evidence.grounds.contains(line))
        evidence.grounds.append(line);
}

bool begins(const DateSpan &span, QDate day)
{
    return span.from == day || span.to == day;
}

bool isOf(const Holding &row, Viewpoint viewpoint)
{
    const HoldingView own = viewpoint == Viewpoint::Documents ? HoldingView::Documents : HoldingView::Control;
    return row.view == HoldingView::Both || row.view == own || row.view == HoldingView::Claim
        || row.view == HoldingView::Overlay;
}

void addLand(Evidence &evidence, const BorderSet &borders, const Change &change, Viewpoint viewpoint)
{
    const auto concerns = [&change](TerritoryIndex territory) {
        return std::find(change.territories.begin(), change.territories.end(), territory)
            != change.territories.end();
    };
    // What begins on the day speaks for the change; what ends, only where nothing begins.
    for (const bool ending : {false, true}) {
        for (const Holding &row : borders.holdings) {
            const QDate day = ending ? row.span.to : row.span.from;
            if (day != change.date || !concerns(row.territory))
                continue;
            if (isOf(row, viewpoint) || change.kind == ChangeKind::Contested)
                evidence.add(evidenceOf(change.text, row));
        }
        if (!evidence.sources.empty())
            break;
    }
    for (const bool anyDay : {false, true}) { // by signature an area begins before its row does
        for (const AllianceTerritory &row : borders.allianceTerritories) {
            if ((anyDay || begins(row.span, change.date)) && concerns(row.territory))
                evidence.add(evidenceOf(change.text, row));
        }
        if (!evidence.sources.empty())
            break;
    }
}

void addStates(Evidence &evidence, const BorderSet &borders, const Change &change, DateConvention convention)
{
    for (const Membership &row : borders.memberships) {
        const bool concerns
            = std::find(change.states.begin(), change.states.end(), row.state) != change.states.end();
        if (!concerns || (change.organisation && row.organisation != *change.organisation))
            continue;
        const bool turns = begins(row.span, change.date) || row.signature == change.date
            || Classification::beginOf(row, convention) == change.date;
        if (turns)
            evidence.add(evidenceOf(change.text, row));
    }
}

} // namespace

void Evidence::add(const Evidence &more)
{
    if (fact.isEmpty())
        fact = more.fact;
    for (const QString &ground : more.grounds)
        addGround(*this, ground);
    for (const SourceId &source : more.sources) {
        if (std::find(sources.begin(), sources.end(), source) == sources.end())
            sources.push_back(source);
    }
    if (check.isEmpty() || check == more.check)
        check = more.check;
    else if (!more.check.isEmpty())
        check = QStringLiteral("Partly looked up: the sources say which of them were opened.");
    if (more.confidence)
        confidence = confidence ? std::max(*confidence, *more.confidence) : *more.confidence;
}

Evidence evidenceOf(const QString &fact, const Holding &row)
{
    Evidence evidence{fact, {}, row.sources, {}, {}};
    addGround(evidence, row.basis);
    addGround(evidence, row.dateAlternatives, QStringLiteral("Other dates: "));
    addGround(evidence, row.note);
    evidence.check = row.confirmed ? QStringLiteral("The date was looked up in a named source.")
                                   : QStringLiteral("The date was not looked up.");
    return evidence;
}

Evidence evidenceOf(const QString &fact, const Membership &row)
{
    Evidence evidence{fact, {}, row.sources, {}, confidenceFrom(row.confidence)};
    addGround(evidence, row.dateBasis);
    addGround(evidence, row.altFrom, QStringLiteral("Other date: "));
    addGround(evidence, row.altTo, QStringLiteral("Its end also: "));
    addGround(evidence, row.note);
    return evidence;
}

Evidence evidenceOf(const QString &fact, const AllianceTerritory &row)
{
    Evidence evidence{fact, {}, row.sources, {}, {}};
    addGround(evidence, row.note);
    return evidence;
}

Evidence evidenceOf(const Event &event)
{
    Evidence evidence{event.title, {}, event.sources, checkText(event.check), event.confidence};
    addGround(evidence, event.notes);
    return evidence;
}

Evidence evidenceOf(const Excerpt &excerpt, const Pack &pack)
{
    Evidence evidence{
        QChar(0x201C) + excerpt.quote + QChar(0x201D), {}, {}, checkText(excerpt.check), excerpt.confidence};
    for (const EventId &id : excerpt.events) {
        if (const Event *event = pack.event(id))
            evidence.add({{}, {}, event->sources, {}, {}});
    }
    addGround(evidence, excerpt.annotation);
    for (const LiteratureUse &use : excerpt.literature)
        addGround(evidence, use.cite + QStringLiteral(": ") + use.says);
    for (const ReferenceId &id : excerpt.paperReferences) {
        if (const Reference *reference = pack.reference(id))
            addGround(evidence, reference->formatted(), QStringLiteral("Cited by the paper: "));
    }
    return evidence;
}

Evidence evidenceOf(const BorderTimeline &timeline, const Change &change, Viewpoint viewpoint,
                    DateConvention convention)
{
    const BorderSet &borders = *timeline.borders();
    if (change.kind == ChangeKind::Name && !change.states.empty()) {
        Evidence named = nameEvidence(borders, change.states.front(), change.date);
        named.fact = change.text;
        return named;
    }
    Evidence evidence;
    evidence.fact = change.text;
    if (change.territories.empty() || change.organisation)
        addStates(evidence, borders, change, convention);
    addLand(evidence, borders, change, viewpoint);
    if (evidence.sources.empty()) // told by what a holder's membership does to its land
        addStates(evidence, borders, change, convention);
    return evidence;
}

Evidence nameEvidence(const BorderSet &borders, StateIndex state, QDate day)
{
    const StateName &name = borders.states[size_t(state)].nameOn(day);
    Evidence evidence;
    evidence.fact = QStringLiteral("%1: %2").arg(name.brief, name.full);
    if (name.span.from.isValid())
        addGround(evidence, QStringLiteral("in use from %1").arg(dayText(name.span.from)));
    evidence.sources = name.sources;
    evidence.check = checkText(CheckedBy::Knowledge); // of each date in the table; see the dataset's card
    return evidence;
}

std::optional<Confidence> confidenceFrom(const QString &word)
{
    if (word == QLatin1String("high"))
        return Confidence::High;
    if (word == QLatin1String("medium"))
        return Confidence::Medium;
    return word == QLatin1String("low") ? std::optional(Confidence::Low) : std::nullopt;
}

QString checkText(CheckedBy check)
{
    switch (check) {
    case CheckedBy::Lookup:
        return QStringLiteral("Looked up in a named source.");
    case CheckedBy::Knowledge:
        return QStringLiteral("Written from knowledge, not looked up.");
    case CheckedBy::Computed:
        return QStringLiteral("Computed from the borders of this atlas.");
    }
    return {};
}

} // namespace atlas
