// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "dayoptions.h"
#include "foldedtext.h"
#include "measurereport.h"
#include "nearwords.h"

#include <QJsonDocument>

namespace atlas::cli {

namespace {

QString key(const char *text)
{
    return QLatin1String(text);
}

void declare(Arguments &arguments)
{
    arguments.add(key("date"), key("Day, yyyy-mm-dd."), key("day"));
    arguments.add(
        key("set"),
        QStringLiteral("States to measure: %1; or states by id or name, separated by commas. nato if not "
                       "given.")
            .arg(stateSetNames().join(QStringLiteral(", "))),
        key("name"), key("nato"));
    arguments.add(key("with"), key("Only the borders with these states; as --set."), key("name"));
    arguments.add(
        key("place"),
        key("Also the way from here to the nearest soil of the set: longitude,latitude or a city of the "
            "pack."),
        key("place"));
    arguments.add(key("other-place"), key("Also the way from --place to here."), key("place"));
    addViewOptions(arguments);
    arguments.addFormat(key("table"));
    arguments.addDataOptions();
}

/// "30.3,59.9", or the name of a city; invalid after a complaint.
QGeoCoordinate placeFrom(const QString &option, const QString &text, const Pack &pack)
{
    const QStringList parts = text.split(QLatin1Char(','));
    if (parts.size() == 2) {
        bool east = false;
        bool north = false;
        const double longitude = parts[0].trimmed().toDouble(&east);
        const QGeoCoordinate place(parts[1].trimmed().toDouble(&north), longitude);
        if (east && north && place.isValid())
            return place;
    }
    QStringList names;
    for (const City &city : pack.cities) {
        if (foldedText(city.name) == foldedText(text.trimmed()))
            return city.at;
        names.append(city.name);
    }
    const QStringList near = nearWords(text, names);
    complain(QStringLiteral("--%1: \"%2\" is neither longitude,latitude in degrees nor a city of the pack%3")
                 .arg(option, text,
                      near.isEmpty() ? QString() : QStringLiteral("; did you mean %1?").arg(orList(near))));
    return {};
}

/// False after a complaint.
bool addDistances(const Arguments &arguments, const Pack &pack, const LandMeasure &measure,
                  MeasureReport &report)
{
    if (!arguments.isSet(key("place"))) {
        if (arguments.isSet(key("other-place")))
            complain(key("--other-place wants --place too"));
        return !arguments.isSet(key("other-place"));
    }
    const QString name = arguments.value(key("place"));
    const QGeoCoordinate place = placeFrom(key("place"), name, pack);
    if (!place.isValid())
        return false;
    if (const auto nearest = measure.nearest(place, report.land)) {
        const bool known = nearest->territory != noTerritory;
        report.distances.push_back(
            {QStringLiteral("%1 to the nearest soil of %2").arg(name, report.question.set.name),
             nearest->metres,
             known ? report.borders.territories[size_t(nearest->territory)].name : QString()});
    }
    if (arguments.isSet(key("other-place"))) {
        const QString to = arguments.value(key("other-place"));
        const QGeoCoordinate other = placeFrom(key("other-place"), to, pack);
        if (!other.isValid())
            return false;
        report.distances.push_back(
            {QStringLiteral("%1 to %2").arg(name, to), geodesicDistance(place, other), {}});
    }
    return true;
}

MeasureReport measured(const LandMeasure &measure, const BorderTimeline &timeline,
                       const MeasureQuestion &question, Issues &issues)
{
    const BorderSet &borders = *timeline.borders();
    const auto snapshot = timeline.snapshotAt(question.date, question.viewpoint, question.convention);
    MeasureReport report{borders,
                         question,
                         measureMap(measure, timeline, question),
                         PublishedFigures::read(issues),
                         landOf(borders, *snapshot, question.set.states),
                         {},
                         {}};
    for (size_t i = 0; i < borders.territories.size(); ++i)
        report.territoryAreas.push_back(measure.area(TerritoryIndex(i)));
    return report;
}

} // namespace

int runMeasure(const QStringList &given)
{
    Arguments arguments(key("measure"), {});
    declare(arguments);
    if (!arguments.parse(given, 0))
        return arguments.exitCode();
    const std::optional<QDate> date = neededDay(arguments, key("measure"), key("date"));
    const std::optional<Format> format = arguments.format();
    const std::optional<Viewpoint> viewpoint = arguments.viewpoint();
    const std::optional<DateConvention> convention = arguments.convention();
    if (!date || !format || !viewpoint || !convention)
        return badUsage;
    const std::optional<Scenery> scenery = sceneryFor(arguments);
    if (!scenery)
        return failed;

    const BorderTimeline timeline(scenery->borders);
    const std::optional<StateSet> set = setFrom(arguments, key("set"), timeline, *date);
    if (!set)
        return badUsage;
    MeasureQuestion question{*date, *viewpoint, *convention, *set, std::nullopt};
    if (arguments.isSet(key("with"))) {
        question.with = setFrom(arguments, key("with"), timeline, *date);
        if (!question.with)
            return badUsage;
    }
    const LandMeasure measure(*scenery->borders);
    Issues issues;
    MeasureReport report = measured(measure, timeline, question, issues);
    for (const Issue &issue : issues)
        complain(issue.text());
    if (!addDistances(arguments, *scenery->pack, measure, report))
        return badUsage;
    if (*format == Format::Json)
        print(QJsonDocument(json(report)).toJson());
    else
        print(listing(report), *format);
    return hasErrors(issues) ? failed : done;
}

} // namespace atlas::cli
