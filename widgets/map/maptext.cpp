// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/maptext.h"

#include "borders/neighbours.h"
#include "borders/statefeatures.h"
#include "furniture/datetext.h"
#include "names/labelstock.h"
#include "panels/eventdates.h"

#include <QRegularExpression>

#include <algorithm>

namespace atlas {

namespace {

/// ISO dates inside a basis, as a reader says them.
QString spoken(QString text)
{
    static const QRegularExpression iso(QStringLiteral("\\b(\\d{4}-\\d{2}-\\d{2})\\b"));
    for (auto match = iso.match(text); match.hasMatch(); match = iso.match(text)) {
        const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
        if (!date.isValid())
            break;
        text.replace(match.capturedStart(1), match.capturedLength(1), longDate(date));
    }
    return text;
}

QString nameOf(const MapFacts &facts, StateIndex state)
{
    if (state == noState)
        return QStringLiteral("nobody named");
    const QString &name = facts.snapshot.states[size_t(state)].name;
    return name.isEmpty() ? facts.borders.states[size_t(state)].nameOn(facts.date).brief : name;
}

bool isSince(const Membership &row, StateIndex state, const MapFacts &facts)
{
    if (row.state != state || row.layer != MembershipLayer::Membership)
        return false;
    DateSpan span = row.span;
    if (facts.snapshot.convention == DateConvention::Signature && row.signature.isValid())
        span.from = row.signature;
    return span.contains(facts.date);
}

/// " since 29 March 2004"; empty where the tables do not say.
QString since(const MapFacts &facts, StateIndex state, Organisation organisation)
{
    const auto &rows = facts.borders.memberships;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Membership &each) {
        return each.organisation == organisation && isSince(each, state, facts);
    });
    if (row == rows.end())
        return {};
    const bool signedFirst
        = facts.snapshot.convention == DateConvention::Signature && row->signature.isValid();
    return QStringLiteral(" since %1").arg(longDate(signedFirst ? row->signature : row->span.from));
}

bool tiles(const Holding &row, Viewpoint viewpoint)
{
    return row.view == HoldingView::Both
        || row.view == (viewpoint == Viewpoint::Documents ? HoldingView::Documents : HoldingView::Control);
}

const Holding *holdingOf(const MapFacts &facts, TerritoryIndex territory, Viewpoint viewpoint)
{
    const auto &rows = facts.borders.holdings;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Holding &each) {
        return each.territory == territory && tiles(each, viewpoint) && each.span.contains(facts.date);
    });
    return row == rows.end() ? nullptr : &*row;
}

QString possessive(const QString &name)
{
    return name + (name.endsWith(QLatin1Char('s')) ? QStringLiteral("\u2019") : QStringLiteral("\u2019s"));
}

QString contestedText(const MapFacts &facts, TerritoryIndex territory)
{
    const QString start
        = QStringLiteral("%1, contested. ").arg(nameOnMap(facts.borders.territories[size_t(territory)].name));
    const Holding *documents = holdingOf(facts, territory, Viewpoint::Documents);
    const Holding *control = holdingOf(facts, territory, Viewpoint::Control);
    if (documents && control && documents->state != control->state) {
        const QString owner = possessive(nameOf(facts, documents->state));
        const QString title = documents->basis.isEmpty()
            ? QStringLiteral("%1 by international documents").arg(owner)
            : QStringLiteral("%1 under %2").arg(owner, spoken(documents->basis));
        return start + QStringLiteral("%1; held by %2").arg(title, nameOf(facts, control->state));
    }
    const TerritoryState &now = facts.snapshot.territories[size_t(territory)];
    const QString held = QStringLiteral("Held by %1").arg(nameOf(facts, now.holder));
    return start
        + (now.rival == noState ? held
                                : held + QStringLiteral("; claimed by %1").arg(nameOf(facts, now.rival)));
}

bool isNamedApart(HoldingKind kind)
{
    return kind != HoldingKind::Sovereign && kind != HoldingKind::DeFactoState
        && kind != HoldingKind::OccupationZone;
}

} // namespace

QString statusText(const MapFacts &facts, StateIndex state, FillClass fill)
{
    switch (fill) {
    case FillClass::Nato:
        return QStringLiteral("NATO member") + since(facts, state, Organisation::Nato);
    case FillClass::NatoJoined:
        return QStringLiteral("NATO member, joined") + since(facts, state, Organisation::Nato).mid(6);
    case FillClass::NatoTerritoryAdded:
        return QStringLiteral("territory added to NATO with its holder");
    case FillClass::NatoOutsideCommand:
        return QStringLiteral("NATO member%1, outside the integrated command")
            .arg(since(facts, state, Organisation::Nato));
    case FillClass::NatoSignatory:
        return QStringLiteral("has signed, not yet a NATO member");
    case FillClass::TreatyArea:
        return QStringLiteral("in the area of the North Atlantic Treaty, not a member");
    case FillClass::WarsawPact:
    case FillClass::Ussr: {
        // The Soviet Union is drawn as itself before the pact and after it, too.
        const QString begin = since(facts, state, Organisation::WarsawPact);
        return begin.isEmpty() ? QStringLiteral("in no alliance")
                               : QStringLiteral("Warsaw Pact member") + begin;
    }
    case FillClass::Csto:
        return QStringLiteral("CSTO member") + since(facts, state, Organisation::Csto);
    case FillClass::Land:
    case FillClass::Russia:
        return QStringLiteral("in no alliance");
    case FillClass::Outside:
        break;
    }
    return QStringLiteral("beyond what the atlas follows");
}

QString stateText(const MapFacts &facts, StateIndex state)
{
    if (state == noState)
        return {};
    const FillClass fill = facts.snapshot.states[size_t(state)].fill;
    return QStringLiteral("%1: %2").arg(nameOf(facts, state), statusText(facts, state, fill));
}

QString spokenState(const MapFacts &facts, StateIndex state)
{
    if (state == noState)
        return {};
    const FillClass fill = facts.snapshot.states[size_t(state)].fill;
    QStringList parts{nameOf(facts, state)};
    if (fill == FillClass::NatoJoined)
        parts << QStringLiteral("NATO member") << QStringLiteral("joined today");
    else
        parts << statusText(facts, state, fill);
    const StateIndex moscow = sovietUnionOrRussia(facts.borders, facts.snapshot);
    if (moscow != noState && state != moscow
        && neighboursOf(facts.borders, facts.snapshot, state).count(moscow) > 0)
        parts << QStringLiteral("borders %1").arg(nameOf(facts, moscow));
    return parts.join(QStringLiteral(", "));
}

QString territoryText(const MapFacts &facts, TerritoryIndex territory)
{
    if (territory == noTerritory)
        return {};
    const TerritoryState &now = facts.snapshot.territories[size_t(territory)];
    if (now.contested)
        return contestedText(facts, territory);
    const QString own = nameOnMap(facts.borders.territories[size_t(territory)].name);
    if (now.holder == noState)
        return own;
    QString name = nameOf(facts, now.holder);
    const bool apart = now.holding >= 0 && isNamedApart(facts.borders.holdings[size_t(now.holding)].kind);
    if (own != name && (apart || now.fill != facts.snapshot.states[size_t(now.holder)].fill))
        name = QStringLiteral("%1 (%2)").arg(own, name);
    return QStringLiteral("%1: %2").arg(name, statusText(facts, now.holder, now.fill));
}

QString eventLine(const Event &event)
{
    return QStringLiteral("%1, %2").arg(event.title, longDates(event.edtf));
}

QString eventCitation(const Event &event, const Pack &pack)
{
    QString text = eventLine(event);
    if (!event.place.name.isEmpty())
        text += QStringLiteral(", %1").arg(event.place.name);
    QStringList sources;
    for (const SourceId &id : event.sources)
        if (const Source *source = pack.source(id)) {
            QStringList parts{source->title, source->publisher, source->url};
            parts.removeAll(QString());
            sources.append(parts.join(QStringLiteral(", ")));
        }
    if (!sources.isEmpty())
        text += QStringLiteral(".\nSources: %1").arg(sources.join(QStringLiteral("; ")));
    return text + QLatin1Char('.');
}

QString mapText(const Moment &moment)
{
    const auto membersOn = [&](CompareSide side) {
        return QStringLiteral("%1, %2 NATO members")
            .arg(longDate(moment.dateOf(side)))
            .arg(moment.snapshotOf(side)->natoMembers);
    };
    const QString viewpoint = viewpointText(moment.snapshot->viewpoint);
    if (moment.compare.isOn())
        return QStringLiteral("Map of Europe on two dates, A: %1, B: %2, viewpoint %3")
            .arg(membersOn(CompareSide::A), membersOn(CompareSide::B), viewpoint);
    const auto states = std::count_if(moment.snapshot->states.begin(), moment.snapshot->states.end(),
                                      [](const StateStatus &each) { return each.exists; });
    return QStringLiteral("Map of Europe, %1, viewpoint %2, %3 states")
        .arg(membersOn(moment.compare.active), viewpoint)
        .arg(states);
}

} // namespace atlas
