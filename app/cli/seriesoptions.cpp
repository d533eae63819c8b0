// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesoptions.h"

#include "edtf.h"
#include "renderoptions.h"

namespace atlas::cli {

namespace {

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

std::optional<std::vector<QDate>> datesFrom(const QString &text)
{
    std::vector<QDate> dates;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const DayParsing parsing = parseAtlasDay(part.trimmed());
        if (!parsing.day.isValid()) {
            complain(QStringLiteral("--dates %1: %2").arg(part.trimmed(), parsing.error));
            return std::nullopt;
        }
        dates.push_back(parsing.day);
    }
    return dates;
}

/// False after a complaint.
bool pickFrom(const Arguments &arguments, SeriesDays &days)
{
    int picks = 0;
    const auto isPicked = [&](const char *name, SeriesPick pick) {
        if (!arguments.isSet(key(name)))
            return false;
        ++picks;
        days.pick = pick;
        return true;
    };
    isPicked("changes", SeriesPick::Changes);
    isPicked("joinings", SeriesPick::Joinings);
    if (isPicked("every", SeriesPick::Years)) {
        const auto years = numberFrom(arguments, "every", {1, 75});
        if (!years)
            return false;
        days.years = int(*years);
    }
    if (isPicked("dates", SeriesPick::Chosen)) {
        const auto dates = datesFrom(arguments.value(key("dates")));
        if (!dates)
            return false;
        days.chosen = *dates;
    }
    if (picks > 1)
        complain(key("--dates, --changes, --joinings and --every are four ways to choose: give one"));
    return picks <= 1;
}

} // namespace

std::optional<double> numberFrom(const Arguments &arguments, const char *name,
                                 std::pair<double, double> range)
{
    bool number = false;
    const double value = arguments.value(key(name)).toDouble(&number);
    if (number && value >= range.first && value <= range.second)
        return value;
    complain(QStringLiteral("--%1 %2: it is a number from %3 to %4")
                 .arg(key(name), arguments.value(key(name)))
                 .arg(range.first)
                 .arg(range.second));
    return std::nullopt;
}

void addSeriesOptions(Arguments &arguments)
{
    arguments.add(key("dates"), key("Days, yyyy-mm-dd, with commas between."), key("days"));
    arguments.add(key("joinings"), key("All days on which somebody joined NATO."), QString());
    arguments.add(key("changes"), key("All days on which the map changes."), QString());
    arguments.add(key("every"), key("A day each so many years."), key("years"));
    arguments.add(key("from"), key("First day, yyyy-mm-dd; that of the atlas if not given."), key("day"));
    arguments.add(key("to"), key("Last day, yyyy-mm-dd; that of the atlas if not given."), key("day"));
    arguments.add(key("settings"), key("Repeats a series: its settings as JSON. Options go before them."),
                  key("file.json"));
    addRenderOptions(arguments);
}

namespace {

/// Of --settings; `standard` without it. Nothing after a complaint.
std::optional<SeriesSettings> baseOf(const Arguments &arguments, SeriesSettings standard,
                                     const Scenery &scenery)
{
    if (!arguments.isSet(key("settings")))
        return standard;
    const SeriesSettingsReading reading = readSeriesSettingsFile(arguments.value(key("settings")),
                                                                 {scenery.pack.get(), scenery.borders.get()});
    for (const Issue &issue : reading.issues)
        complain(issue.text());
    if (!reading.settings || hasErrors(reading.issues))
        return std::nullopt;
    if (reading.settings->kind == standard.kind)
        return reading.settings;
    complain(
        QStringLiteral("--settings %1: these are of a %2")
            .arg(arguments.value(key("settings")),
                 standard.kind == SeriesKind::Sheet ? key("film; see animate") : key("sheet; see sheet")));
    return std::nullopt;
}

} // namespace

std::optional<SeriesSettings> seriesFrom(const Arguments &arguments, SeriesSettings standard,
                                         const Scenery &scenery)
{
    std::optional<SeriesSettings> series = baseOf(arguments, std::move(standard), scenery);
    if (!series)
        return std::nullopt;
    if (arguments.isSet(key("date")) || arguments.isSet(key("compare"))) {
        complain(key("--date and --compare are for one picture; a series has --dates, or --from and --to"));
        return std::nullopt;
    }
    if (arguments.isSet(key("layout"))) {
        complain(key("--layout is for one picture; a series always has the map among its words"));
        return std::nullopt;
    }
    for (const char *end : {"from", "to"}) {
        if (!arguments.isSet(key(end)))
            continue;
        const std::optional<QDate> day = arguments.day(key(end));
        if (!day)
            return std::nullopt;
        (end == std::string_view("from") ? series->days.from : series->days.to) = *day;
    }
    if (!pickFrom(arguments, series->days) || !applyRenderOptions(arguments, series->page))
        return std::nullopt;
    for (const QString &fault : {faultOf(series->days), faultOf(series->page)}) {
        if (!fault.isEmpty()) {
            complain(fault);
            return std::nullopt;
        }
    }
    return series;
}

} // namespace atlas::cli
