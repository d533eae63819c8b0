// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurereport.h"

#include "dayoptions.h"
#include "measures/areadefinition.h"

namespace atlas::cli {

namespace {

constexpr double km2 = 1e6;
constexpr double km = 1e3;

QString key(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject publishedJson(const PublishedFigure &figure, const char *unit)
{
    QJsonArray sources;
    for (const SourceId &source : figure.sources)
        sources.append(source.value);
    QJsonObject out{{key("least"), figure.least},
                    {key("most"), figure.most},
                    {key("unit"), key(unit)},
                    {key("sources"), sources}};
    if (!figure.note.isEmpty())
        out.insert(key("note"), figure.note);
    return out;
}

void addPublished(QJsonObject &object, const PublishedFigure *figure, const char *unit)
{
    if (figure)
        object.insert(key("published"), publishedJson(*figure, unit));
}

QJsonObject setJson(const MeasureReport &report, const StateSet &set)
{
    QJsonArray states;
    for (const StateIndex state : set.states)
        states.append(report.borders.states[size_t(state)].id.value);
    return {{key("id"), set.id}, {key("name"), set.name}, {key("text"), set.text}, {key("states"), states}};
}

QJsonArray areas(const MeasureReport &report)
{
    QJsonArray rows;
    for (size_t i = 0; i < areaDefinitions().size(); ++i) {
        const AreaDefinition &definition = areaDefinitions()[i];
        QJsonObject row{{key("definition"), key(definition.id)},
                        {key("name"), key(definition.name)},
                        {key("text"), key(definition.text)},
                        {key("km2"), rounded(report.measures.areas[i] / km2)}};
        if (report.measures.undivided && i > 0)
            row.insert(key("note"), key("Holds Russia whole: the data do not divide it at the Urals."));
        if (i == 0)
            addPublished(row, report.published.area(report.question.set.id), "km2");
        rows.append(row);
    }
    return rows;
}

QJsonArray states(const MeasureReport &report)
{
    QJsonArray rows;
    for (const StateArea &area : report.measures.states) {
        QJsonObject row = stateJson(report.borders, area.state, report.question.date);
        row.insert(key("km2"), rounded(area.all / km2));
        row.insert(key("europe_km2"), rounded(area.europe / km2));
        addPublished(row, report.published.area(row[key("id")].toString()), "km2");
        rows.append(row);
    }
    return rows;
}

/// Pieces of the set's land for which there is a figure to compare with.
QJsonArray territories(const MeasureReport &report)
{
    QJsonArray rows;
    for (size_t i = 0; i < report.land.size(); ++i) {
        const Territory &territory = report.borders.territories[i];
        const PublishedFigure *figure = report.land[i] ? report.published.area(territory.id.value) : nullptr;
        if (!figure)
            continue;
        QJsonObject row{{key("id"), territory.id.value},
                        {key("name"), territory.name},
                        {key("km2"), rounded(report.territoryAreas[i] / km2)},
                        {key("approximate"), territory.approximate}};
        addPublished(row, figure, "km2");
        rows.append(row);
    }
    return rows;
}

QJsonArray borders(const MeasureReport &report)
{
    QJsonArray rows;
    for (const BorderLength &border : report.measures.borders) {
        const QJsonObject state = stateJson(report.borders, border.state, report.question.date);
        const QJsonObject neighbour = stateJson(report.borders, border.neighbour, report.question.date);
        QJsonObject row{{key("state"), state},
                        {key("neighbour"), neighbour},
                        {key("km_on_this_map"), rounded(border.metres / km)},
                        {key("approximate"), border.approximate}};
        addPublished(
            row, report.published.border(state[key("id")].toString(), neighbour[key("id")].toString()), "km");
        rows.append(row);
    }
    return rows;
}

QJsonArray distances(const MeasureReport &report)
{
    QJsonArray rows;
    for (const MeasuredDistance &distance : report.distances) {
        rows.append(QJsonObject{{key("name"), distance.name},
                                {key("km"), rounded(distance.metres / km)},
                                {key("territory"), distance.where}});
    }
    return rows;
}

QJsonArray ids(const MeasureReport &report, const std::vector<StateIndex> &states)
{
    QJsonArray out;
    for (const StateIndex state : states)
        out.append(report.borders.states[size_t(state)].id.value);
    return out;
}

const char scaleNote[] = "Lengths depend on the scale of the map (the coastline paradox): a border measured "
                         "here is a length on this map, "
                         "70 to 97 per cent of the published one, and never the length of the border. Areas "
                         "hardly depend on it.";

QJsonObject scale()
{
    return {{key("source"), key("Natural Earth 4.1.0, 1:10,000,000")},
            {key("mean_segment_km"), 1.9},
            {key("method"), key("Geodesic, on the ellipsoid WGS 84, at the finest level of the data")},
            {key("note"), key(scaleNote)}};
}

QString publishedText(const QJsonObject &published)
{
    if (published.isEmpty())
        return {};
    const double least = published[key("least")].toDouble();
    const double most = published[key("most")].toDouble();
    const QString from = QString::number(least, 'f', least < 1000 && least != qint64(least) ? 1 : 0);
    return least < most ? QStringLiteral("%1 to %2").arg(from, QString::number(most, 'f', 0)) : from;
}

struct Row {
    const char *kind;
    QString id;
    QString name;
    double value;
    const char *unit;
    QJsonObject published;
};

QJsonObject json(const Row &row)
{
    return {{key("kind"), key(row.kind)},
            {key("id"), row.id},
            {key("name"), row.name},
            {key("value"), row.value},
            {key("unit"), key(row.unit)},
            {key("published"), publishedText(row.published)},
            {key("sources"), row.published[key("sources")].toArray()}};
}

} // namespace

QJsonObject json(const MeasureReport &report)
{
    QJsonObject out{
        {key("date"), iso(report.question.date)},
        {key("viewpoint"), viewpointWord(report.question.viewpoint)},
        {key("dataset"), report.borders.version},
        {key("scale"), scale()},
        {key("set"), setJson(report, report.question.set)},
        {key("absent"), ids(report, report.measures.absent)},
        {key("areas"), areas(report)},
        {key("states"), states(report)},
        {key("territories"), territories(report)},
        {key("border_km_on_this_map"), rounded(report.measures.borderMetres / km)},
        {key("borders"), borders(report)},
    };
    if (report.question.with)
        out.insert(key("with"), setJson(report, *report.question.with));
    if (!report.distances.empty())
        out.insert(key("distances"), distances(report));
    return out;
}

Listing listing(const MeasureReport &report)
{
    Listing out{
        {key("kind"), key("id"), key("name"), key("value"), key("unit"), key("published"), key("sources")},
        {}};
    const auto published = [](const QJsonValue &value) { return value[key("published")].toObject(); };
    const auto text = [](const QJsonValue &value, const char *name) { return value[key(name)].toString(); };
    for (const QJsonValue area : areas(report)) {
        out.rows.append(json(Row{"area", text(area, "definition"), text(area, "name"),
                                 area[key("km2")].toDouble(), "km2", published(area)}));
    }
    for (const QJsonValue state : states(report)) {
        out.rows.append(json(Row{"state", text(state, "id"), text(state, "name"),
                                 state[key("km2")].toDouble(), "km2", published(state)}));
    }
    for (const QJsonValue part : territories(report)) {
        out.rows.append(json(Row{"territory", text(part, "id"), text(part, "name"),
                                 part[key("km2")].toDouble(), "km2", published(part)}));
    }
    for (const QJsonValue border : borders(report)) {
        const QJsonValue state = border[key("state")];
        const QJsonValue neighbour = border[key("neighbour")];
        out.rows.append(
            json(Row{"border", text(state, "id") + QLatin1Char('-') + text(neighbour, "id"),
                     text(state, "name") + QStringLiteral(" / ") + text(neighbour, "name"),
                     border[key("km_on_this_map")].toDouble(), "km on this map", published(border)}));
    }
    for (const QJsonValue distance : distances(report))
        out.rows.append(
            json(Row{"distance", {}, text(distance, "name"), distance[key("km")].toDouble(), "km", {}}));
    return out;
}

} // namespace atlas::cli
