// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/picturewords.h"

#include "borders/changelist.h"
#include "borders/neighbours.h"
#include "borders/statefeatures.h"
#include "borders/wording.h"
#include "mapprojection.h"
#include "measures/differencelist.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace atlas {

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

QString sentence(const QString &words)
{
    return sentenceCase(words) + QLatin1Char('.');
}

QStringList sorted(QStringList names)
{
    names.sort(Qt::CaseInsensitive);
    return names;
}

QStringList namesOf(const std::vector<BorderTimeline::Member> &members)
{
    QStringList names;
    for (const BorderTimeline::Member &member : members)
        names.append(member.name);
    return sorted(names);
}

/// "26 NATO members", "one NATO member"; empty where the layer is off.
QString memberCount(const PictureSubject &subject, QDate day)
{
    if (!subject.shows(Layer::Members))
        return {};
    const int count = subject.snapshotOn(day)->natoMembers;
    if (count > 0)
        return QStringLiteral("%1 NATO member%2").arg(count).arg(count == 1 ? QString() : text("s"));
    const auto signed_ = subject.timeline.signatories(day, Organisation::Nato);
    if (signed_.empty())
        return text("there is no NATO yet");
    return QStringLiteral("%1 states have signed the North Atlantic Treaty, which is not yet in force")
        .arg(signed_.size());
}

/// What happened on the very day: who joined, or the first change of the map.
QString newsOf(const PictureSubject &subject, QDate day)
{
    const QStringList joined = joinedOn(subject, day);
    if (!joined.isEmpty() && subject.shows(Layer::Joined))
        return QStringLiteral("%1 joined on this day: %2")
            .arg(numberWord(int(joined.size())), joinedNames(joined));
    for (const Change &change :
         subject.timeline.changesOn(day, subject.view.viewpoint, subject.view.convention)) {
        if (change.kind != ChangeKind::Name)
            return text("on this day: ") + change.text;
    }
    return {};
}

QString briefOf(const PictureSubject &subject, QDate day)
{
    QStringList parts{memberCount(subject, day), newsOf(subject, day)};
    parts.removeAll({});
    const QString head = QStringLiteral("Europe on ") + dayText(day);
    return (parts.isEmpty() ? head : head + text(": ") + parts.join(text("; "))) + QLatin1Char('.');
}

/// Of a pact: "Warsaw Pact, seven members: …".
QString pactParagraph(const PictureSubject &subject, QDate day, Organisation organisation)
{
    const QStringList names = namesOf(subject.timeline.members(day, organisation, subject.view.convention));
    if (names.isEmpty())
        return {};
    return QStringLiteral("%1, %2 %3: %4.")
        .arg(toString(organisation), numberWord(int(names.size())),
             names.size() == 1 ? text("member") : text("members"), joinedNames(names));
}

QString statesDrawnAs(const PictureSubject &subject, QDate day, FillClass fill)
{
    QStringList names;
    for (const StateStatus &state : subject.snapshotOn(day)->states) {
        if (state.exists && state.fill == fill)
            names.append(state.name);
    }
    return joinedNames(sorted(names));
}

QString commandParagraph(const PictureSubject &subject, QDate day)
{
    const QString names = statesDrawnAs(subject, day, FillClass::NatoOutsideCommand);
    return names.isEmpty() ? QString() : text("Outside the integrated command: ") + names + QLatin1Char('.');
}

QString treatyAreaParagraph(const PictureSubject &subject, QDate day)
{
    QStringList names;
    const auto snapshot = subject.snapshotOn(day);
    for (size_t i = 0; i < snapshot->territories.size(); ++i) {
        if (snapshot->territories[i].fill == FillClass::TreatyArea)
            names.append(briefName(subject.borders().territories[i]));
    }
    names.removeDuplicates();
    return names.isEmpty()
        ? QString()
        : text("In the treaty area without being a member: ") + joinedNames(sorted(names)) + QLatin1Char('.');
}

QString russianBorderParagraph(const PictureSubject &subject, QDate day)
{
    const auto snapshot = subject.snapshotOn(day);
    const StateIndex east = sovietUnionOrRussia(subject.borders(), *snapshot);
    if (east == noState)
        return {};
    QStringList names;
    for (const StateIndex state : neighboursOf(subject.borders(), *snapshot, east)) {
        if (isNato(snapshot->states[size_t(state)].fill))
            names.append(snapshot->states[size_t(state)].name);
    }
    const QString whom = withArticle(snapshot->states[size_t(east)].name);
    return names.isEmpty()
        ? QStringLiteral("No member has a land border with %1.").arg(whom)
        : QStringLiteral("The alliance borders %1 in %2.").arg(whom, joinedNames(sorted(names)));
}

/// Each piece of land in dispute with both positions.
QString contestedParagraph(const PictureSubject &subject, QDate day)
{
    const auto snapshot = subject.snapshotOn(day);
    std::map<std::pair<StateIndex, StateIndex>, QStringList> disputes;
    for (size_t i = 0; i < snapshot->territories.size(); ++i) {
        const TerritoryState &land = snapshot->territories[i];
        if (land.contested)
            disputes[{land.holder, land.rival}].append(briefName(subject.borders().territories[i]));
    }
    const auto nameOf = [&](StateIndex state) {
        return state == noState ? text("no state") : withArticle(snapshot->states[size_t(state)].name);
    };
    QStringList parts;
    for (auto &[parties, names] : disputes) {
        names.removeDuplicates();
        QString words
            = QStringLiteral("%1 (drawn as held by %2").arg(joinedNames(names), nameOf(parties.first));
        if (parties.second != noState)
            words += QStringLiteral(", disputed with %1").arg(nameOf(parties.second));
        parts.append(words + QLatin1Char(')'));
    }
    return parts.isEmpty() ? QString() : QStringLiteral("Contested: %1.").arg(parts.join(text("; ")));
}

QString dayParagraphs(const PictureSubject &subject, QDate day)
{
    QStringList all;
    if (subject.shows(Layer::Members)) {
        all.append(pactParagraph(subject, day, Organisation::Nato));
        if (subject.shows(Layer::OutsideCommand))
            all.append(commandParagraph(subject, day));
        if (subject.shows(Layer::TreatyArea))
            all.append(treatyAreaParagraph(subject, day));
    }
    if (subject.shows(Layer::RussianBorder))
        all.append(russianBorderParagraph(subject, day));
    if (subject.shows(Layer::WarsawPact))
        all.append(pactParagraph(subject, day, Organisation::WarsawPact));
    if (subject.shows(Layer::Csto))
        all.append(pactParagraph(subject, day, Organisation::Csto));
    if (subject.shows(Layer::Contested))
        all.append(contestedParagraph(subject, day));
    if (subject.shows(Layer::EuropeanUnion))
        all.append(pactParagraph(subject, day, Organisation::Eu));
    if (subject.shows(Layer::Partnership))
        all.append(pactParagraph(subject, day, Organisation::PartnershipForPeace));
    all.removeAll({});
    return all.join(QLatin1Char('\n'));
}

QString eventsParagraph(const PictureSubject &subject)
{
    if (!subject.shows(Layer::Events))
        return {};
    const Moment moment = subject.moment();
    std::vector<EventId> ids = moment.currentEvents;
    for (const LinkedEvent &linked : moment.linkedEvents)
        ids.push_back(linked.id);
    QStringList titles;
    for (const EventId &id : ids) {
        const Event *event = subject.pack.event(id);
        if (event && event->place.at.isValid())
            titles.append(event->title);
    }
    titles.removeDuplicates();
    return titles.isEmpty() ? QString() : QStringLiteral("Events: %1.").arg(titles.join(text("; ")));
}

QString selectionParagraph(const PictureSubject &subject)
{
    QStringList names;
    for (const StateId &id : subject.view.selection.states) {
        const StateIndex state = subject.borders().state(id);
        if (state != noState)
            names.append(
                withArticle(subject.borders().states[size_t(state)].nameOn(subject.view.date).brief));
    }
    return names.isEmpty() ? QString() : sentence(text("outlined: ") + joinedNames(sorted(names)));
}

/// What part of Europe is in the picture; empty for all of it.
QString extentParagraph(const QRectF &extent)
{
    if (!extent.isValid())
        return {};
    const MapProjection projection;
    double west = 180, east = -180, south = 90, north = -90;
    for (const double x : {extent.left(), extent.center().x(), extent.right()}) {
        for (const double y : {extent.top(), extent.center().y(), extent.bottom()}) {
            const QGeoCoordinate place = projection.toPlace({x, y});
            if (!place.isValid())
                return {};
            west = std::min(west, place.longitude());
            east = std::max(east, place.longitude());
            south = std::min(south, place.latitude());
            north = std::max(north, place.latitude());
        }
    }
    const auto longitude = [](double degrees) {
        return QStringLiteral("%1° %2")
            .arg(std::lround(std::abs(degrees)))
            .arg(degrees < 0 ? text("West") : text("East"));
    };
    return QStringLiteral("The picture reaches from %1 to %2 and from %3° to %4° North.")
        .arg(longitude(west), longitude(east))
        .arg(std::lround(south))
        .arg(std::lround(north));
}

QString groundsParagraph(const ViewState &view)
{
    return QStringLiteral("Viewpoint: %1. Memberships count from %2.")
        .arg(viewpointText(view.viewpoint),
             view.convention == DateConvention::EntryIntoForce ? text("entry into force")
                                                               : text("signature"));
}

/// In the order of time, whichever side is A.
QString differenceSummary(const PictureSubject &subject)
{
    const auto [from, to] = std::minmax(subject.view.date, subject.view.compare.other);
    return summaryOf(
        differenceList(subject.timeline, {from, to, subject.view.viewpoint, subject.view.convention}),
        subject.timeline);
}

QString compareHead(const ViewState &view)
{
    switch (view.compare.mode) {
    case CompareMode::SideBySide:
        return text("Two maps side by side: ");
    case CompareMode::Outline:
        return text("One map with the outlines of another day: ");
    default:
        return text("Two maps in one, parted by a line: ");
    }
}

AltText comparisonText(const PictureSubject &subject)
{
    const QDate a = dateOf(subject.view, CompareSide::A);
    const QDate b = dateOf(subject.view, CompareSide::B);
    AltText words;
    words.brief = QStringLiteral("%1A, %2, and B, %3. %4")
                      .arg(compareHead(subject.view), dayText(a), dayText(b), differenceSummary(subject));
    QStringList paragraphs{words.brief,
                           QStringLiteral("A: ") + briefOf(subject, a),
                           dayParagraphs(subject, a),
                           QStringLiteral("B: ") + briefOf(subject, b),
                           dayParagraphs(subject, b),
                           selectionParagraph(subject),
                           extentParagraph(subject.view.camera.extent),
                           groundsParagraph(subject.view)};
    paragraphs.removeAll({});
    words.full = paragraphs.join(QLatin1Char('\n'));
    return words;
}

} // namespace

QStringList joinedOn(const PictureSubject &subject, QDate day)
{
    const auto snapshot = subject.snapshotOn(day);
    QStringList names;
    for (const Change &change :
         subject.timeline.changesOn(day, subject.view.viewpoint, subject.view.convention)) {
        if (change.kind != ChangeKind::Joined || change.organisation != Organisation::Nato)
            continue;
        for (const StateIndex state : change.states)
            names.append(snapshot->states[size_t(state)].name);
    }
    names.removeDuplicates();
    return sorted(names);
}

AltText altText(const PictureSubject &subject)
{
    if (subject.view.compare.isOn())
        return comparisonText(subject);
    AltText words;
    words.brief = briefOf(subject, subject.view.date);
    QStringList paragraphs{words.brief,
                           dayParagraphs(subject, subject.view.date),
                           eventsParagraph(subject),
                           selectionParagraph(subject),
                           extentParagraph(subject.view.camera.extent),
                           groundsParagraph(subject.view)};
    paragraphs.removeAll({});
    words.full = paragraphs.join(QLatin1Char('\n'));
    return words;
}

} // namespace atlas
