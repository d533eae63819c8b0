// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packdraft.h"
#include "pack/quotation.h"

#include <QRegularExpression>

#include <algorithm>

namespace atlas {

namespace {

using SectionId = Id<struct SectionTag>;

constexpr int longestTitle = 60;
constexpr int longestBrief = 24;

constexpr QStringView idKey(u"id"), startKey(u"start"), endKey(u"end"), edtfKey(u"edtf"),
    precisionKey(u"precision"), titleKey(u"title"), shortKey(u"short"), summaryKey(u"summary"),
    placeKey(u"place"), otherPlacesKey(u"other_places"), actorsKey(u"actors"), categoryKey(u"category"),
    statesKey(u"states"), paperKey(u"paper"), sectionsKey(u"paper_sections"), phraseKey(u"paper_phrase"),
    phraseHashKey(u"paper_phrase_sha256"), sourcesKey(u"sources"), confidenceKey(u"confidence"),
    checkKey(u"check"), tierKey(u"tier"), namesKey(u"names"), milestonesKey(u"milestones"),
    contestedKey(u"contested"), viewpointsKey(u"viewpoints"), notesKey(u"notes"), latKey(u"lat"),
    lonKey(u"lon");

bool isRead(const EdtfSpan &edtf)
{
    return edtf.first.isValid() || edtf.last.isValid();
}

void checkPrecision(JsonItem &item, const EdtfSpan &edtf)
{
    static const char *const words[] = {"day", "month", "season", "year", "decade", "century"};
    const QString given = item.text(precisionKey);
    if (given.isEmpty() || !isRead(edtf))
        return;
    QStringList meant{QLatin1String(words[int(edtf.startPrecision)]),
                      QLatin1String(words[int(edtf.endPrecision)])};
    meant.removeDuplicates();
    static const QRegularExpression between(QStringLiteral("[^a-z]+"));
    const QStringList said = given.split(between);
    for (const char *word : words) {
        if (said.contains(QLatin1String(word)) == meant.contains(QLatin1String(word)))
            continue;
        item.fault(
            precisionKey,
            QStringLiteral("\"%1\" does not fit %2, which is exact to the %3")
                .arg(given, item.json().value(edtfKey).toString(), meant.join(QStringLiteral(" and the "))));
        return;
    }
}

void readDates(JsonItem &item, Event &event)
{
    event.start = item.day(startKey);
    const QDate end = item.day(endKey);
    event.edtf = item.text(edtfKey);
    const EdtfSpan edtf = event.edtf.isEmpty() ? EdtfSpan() : item.edtf(edtfKey);
    event.when = edtf.value;
    event.openEnd = edtf.openEnd && isRead(edtf);
    event.precision = edtf.coarsest();
    event.end = event.openEnd ? std::max(lastDay(), event.start) : end;
    checkPrecision(item, edtf);
    if (!event.start.isValid() || !end.isValid())
        return;
    if (end < event.start) {
        item.fault(endKey,
                   QStringLiteral("%1 is before the start, %2")
                       .arg(end.toString(Qt::ISODate), event.start.toString(Qt::ISODate)));
        return;
    }
    if (!isRead(edtf))
        return;
    if (edtf.openStart) {
        event.start = std::min(firstDay(), end);
    } else if (edtf.first != event.start) {
        item.fault(edtfKey,
                   QStringLiteral("%1 begins on %2, but \"start\" is %3")
                       .arg(event.edtf, edtf.first.toString(Qt::ISODate), event.start.toString(Qt::ISODate)));
    }
    if (!edtf.openEnd && edtf.last != end) {
        item.fault(edtfKey,
                   QStringLiteral("%1 ends on %2, but \"end\" is %3")
                       .arg(event.edtf, edtf.last.toString(Qt::ISODate), end.toString(Qt::ISODate)));
    }
}

void readTitles(JsonItem &item, Event &event)
{
    event.title = item.text(titleKey);
    event.brief = item.text(shortKey);
    event.summary = item.text(summaryKey);
    event.notes = item.text(notesKey, {});
    if (event.title.size() > longestTitle)
        item.fault(
            titleKey,
            QStringLiteral("has %1 characters; at most %2 fit").arg(event.title.size()).arg(longestTitle));
    if (event.brief.size() > longestBrief)
        item.fault(
            shortKey,
            QStringLiteral("has %1 characters; at most %2 fit").arg(event.brief.size()).arg(longestBrief));
}

void readPlaces(JsonItem &item, Event &event)
{
    event.place.name = item.text(placeKey, {});
    if (item.has(latKey) || item.has(lonKey))
        event.place.at = readCoordinate(item);
    for (JsonItem &other : item.items(otherPlacesKey)) {
        event.otherPlaces.push_back({other.text(placeKey), readCoordinate(other)});
        item.accept(other);
    }
}

/// "protocol_in_force" -> "Protocol in force"
QString worded(QString key)
{
    key.replace(QLatin1Char('_'), QLatin1Char(' '));
    return key.isEmpty() ? key : key.at(0).toUpper() + key.mid(1);
}

void readMilestones(JsonItem &item, Event &event)
{
    if (!item.has(milestonesKey))
        return;
    JsonItem milestones = item.item(milestonesKey);
    for (const QString &key : milestones.json().keys()) {
        const EdtfSpan edtf = milestones.edtf(key);
        event.milestones.push_back({key, worded(key), milestones.json().value(key).toString(),
                                    edtf.openStart ? edtf.last : edtf.first});
    }
    item.accept(milestones);
    std::stable_sort(event.milestones.begin(), event.milestones.end(),
                     [](const Milestone &a, const Milestone &b) { return a.date < b.date; });
}

void readDispute(JsonItem &item, Event &event)
{
    event.contested = item.flag(contestedKey, false);
    for (JsonItem &name : item.items(namesKey)) {
        event.names.push_back({name.text(u"name"), name.text(u"used_by")});
        item.accept(name);
    }
    for (JsonItem &view : item.items(viewpointsKey)) {
        event.viewpoints.push_back({view.text(u"view"), view.text(u"text")});
        item.accept(view);
    }
}

void readPaperPart(JsonItem &item, const PackDraft &draft, Event &event)
{
    event.inPaper = item.word<InPaper>(
        paperKey, {{"no", InPaper::No}, {"indirect", InPaper::Indirect}, {"yes", InPaper::Yes}});
    for (const SectionId &section : readLinks<SectionId>(item, sectionsKey, draft.sections))
        event.paperSections.append(section.value);
    event.paperPhrase = item.text(phraseKey, {});
    if (!event.paperPhrase.isEmpty())
        checkQuotation(item, phraseKey, phraseHashKey);
    else if (event.inPaper != InPaper::No)
        item.fault(phraseKey, QStringLiteral("is missing; what the paper names needs the words it uses"));
}

void readGrades(JsonItem &item, Event &event)
{
    event.category = item.word<EventCategory>(categoryKey,
                                              {{"alliance", EventCategory::Alliance},
                                               {"treaty", EventCategory::Treaty},
                                               {"conflict", EventCategory::Conflict},
                                               {"diplomacy", EventCategory::Diplomacy},
                                               {"politics", EventCategory::Politics},
                                               {"speech", EventCategory::Speech},
                                               {"theory", EventCategory::Theory}});
    event.confidence = item.word<Confidence>(
        confidenceKey,
        {{"high", Confidence::High}, {"medium", Confidence::Medium}, {"low", Confidence::Low}});
    event.check = item.word<CheckedBy>(checkKey,
                                       {{"knowledge", CheckedBy::Knowledge}, {"lookup", CheckedBy::Lookup}});
    event.tier = item.has(tierKey) ? item.integer(tierKey, 1, 2) : 2;
}

QJsonObject withSources(QJsonObject json, const Pack &pack, const std::vector<SourceId> &ids)
{
    QJsonArray sources;
    for (const SourceId &id : ids) {
        if (const Source *source = pack.source(id)) {
            sources.append(
                QJsonObject{{QStringLiteral("key"), source->id.value},
                            {QStringLiteral("title"), source->title},
                            {QStringLiteral("publisher"), source->publisher},
                            {QStringLiteral("url"), source->url},
                            {QStringLiteral("type"), source->type},
                            {QStringLiteral("url_check"),
                             source->confirmed ? QStringLiteral("seen") : QStringLiteral("memory")}});
        }
    }
    json.insert(sourcesKey, sources);
    return json;
}

Event readEvent(JsonItem &item, PackDraft &draft)
{
    Event event;
    event.id = {draft.events.declare(item, idKey)};
    readDates(item, event);
    readTitles(item, event);
    readPlaces(item, event);
    event.actors = item.texts(actorsKey);
    event.states = readStates(item, statesKey);
    readPaperPart(item, draft, event);
    readGrades(item, event);
    readMilestones(item, event);
    readDispute(item, event);
    event.sources = readLinks<SourceId>(item, sourcesKey, draft.sources);
    if (item.json().value(sourcesKey).toArray().isEmpty())
        item.fault(sourcesKey, QStringLiteral("is missing; every date needs a source"));
    if (item.isSound())
        event.json = withSources(item.json(), draft.pack, event.sources);
    return event;
}

} // namespace

void readSections(JsonItem &root, PackDraft &draft)
{
    for (JsonItem &item : root.items(u"sections")) {
        Section section;
        section.id = draft.sections.declare(item, idKey);
        section.title = item.text(titleKey);
        section.start = item.integer(u"start_norm", 0, largestPosition);
        section.end = item.integer(u"end_norm", 0, largestPosition);
        if (item.isSound() && section.end <= section.start)
            item.fault(u"end_norm",
                       QStringLiteral("%1 is not after the start, %2").arg(section.end).arg(section.start));
        if (!item.isSound())
            continue;
        draft.sections.keep(section.id);
        draft.pack.sections.push_back(section);
    }
}

void readEvents(JsonItem &root, PackDraft &draft)
{
    std::vector<Event> &events = draft.pack.events;
    for (JsonItem &item : root.items(u"events")) {
        Event event = readEvent(item, draft);
        if (!item.isSound())
            continue;
        draft.events.keep(event.id.value);
        events.push_back(std::move(event));
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const Event &a, const Event &b) { return a.start < b.start; });
}

} // namespace atlas
