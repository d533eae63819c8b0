// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/wording.h"
#include "evidence.h"
#include "layers/layerparts_p.h"

namespace atlas {

namespace {

QString categoryText(EventCategory category)
{
    static constexpr const char *words[eventCategoryCount]
        = {"alliance", "treaty", "conflict", "diplomacy", "politics", "speech", "theory"};
    return QLatin1String(words[size_t(category)]);
}

QString inPaperText(InPaper inPaper)
{
    switch (inPaper) {
    case InPaper::Yes:
        return QStringLiteral("yes");
    case InPaper::Indirect:
        return QStringLiteral("indirect");
    case InPaper::No:
        break;
    }
    return QStringLiteral("no");
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return QStringLiteral("high");
    case Confidence::Medium:
        return QStringLiteral("medium");
    case Confidence::Low:
        break;
    }
    return QStringLiteral("low");
}

QString placesText(const std::vector<Place> &places)
{
    QStringList names;
    for (const Place &place : places)
        names.append(place.name);
    return names.join(QStringLiteral("; "));
}

QString statesText(const std::vector<StateId> &states)
{
    QStringList ids;
    for (const StateId &state : states)
        ids.append(state.value);
    return ids.join(QStringLiteral("; "));
}

DataLayer emptyLayer()
{
    DataLayer layer;
    layer.name = layerName(AtlasLayer::Events);
    layer.description = QStringLiteral("Events with their place, their sources and how sure they are.");
    layer.shape = DataShape::Point;
    const auto text = [&layer](const char *name, const char *meaning) {
        layer.columns.push_back({QLatin1String(name), DataKind::Text, QLatin1String(meaning)});
    };
    text("short", "Title of at most 24 characters");
    text("category", "alliance, treaty, conflict, diplomacy, politics, speech or theory");
    text("place", "Name of the place");
    text("other_places", "Further places");
    text("states", "Ids of the states concerned");
    text("summary", "What happened");
    text("in_paper", "Whether the paper names it: yes, indirect or no");
    text("contested", "yes or no");
    text("confidence", "high, medium or low");
    text("check", "How it was checked");
    text("notes", "Our note");
    return layer;
}

void setTime(DataRow &row, const Event &event)
{
    row.valid = {event.start, event.openEnd ? QDate() : event.end.addDays(1)};
    row.edtf = event.edtf.section(QLatin1Char('/'), 0, 0);
    row.edtfEnd = event.edtf.contains(QLatin1Char('/')) ? event.edtf.section(QLatin1Char('/'), 1) : row.edtf;
    if (event.openEnd)
        row.edtfEnd = QStringLiteral("..");
}

} // namespace

DataLayer eventLayer(const Pack &pack, const LayerQuestion &question)
{
    DataLayer layer = emptyLayer();
    for (const Event &event : pack.events) {
        DataRow row;
        setTime(row, event);
        if (!row.valid.overlaps(question.span))
            continue;
        row.id = event.id.value;
        row.name = event.title;
        row.cells = {event.brief,
                     categoryText(event.category),
                     event.place.name,
                     placesText(event.otherPlaces),
                     statesText(event.states),
                     event.summary,
                     inPaperText(event.inPaper),
                     event.contested ? QStringLiteral("yes") : QStringLiteral("no"),
                     confidenceText(event.confidence),
                     checkText(event.check),
                     event.notes};
        if (event.place.at.isValid())
            row.place = event.place.at;
        row.sources = event.sources;
        layer.rows.push_back(std::move(row));
    }
    return layer;
}

} // namespace atlas
