// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "dayoptions.h"
#include "measures/mapaccuracy.h"
#include "validate/topologyareas.h"

#include <QJsonDocument>

#include <cmath>

namespace atlas::cli {

namespace {

constexpr double squareKilometre = 1e6;
constexpr size_t worst = 5; // deviations told for a day

QString key(const char *text)
{
    return QLatin1String(text);
}

/// Whole m2: less is the rounding of sums over a continent. Negative zero is none.
double wholeMetres(double area)
{
    return std::abs(area) < 0.5 ? 0 : std::round(area);
}

double percent(double share)
{
    return std::round(share * 1e4) / 100;
}

struct AccuracyReport {
    const BorderTimeline &timeline;
    const LandMeasure &measure;
    const OfficialAreas &official;
    Viewpoint viewpoint = Viewpoint::Documents;
    TopologyAreas topology;
};

QJsonArray deviations(const AccuracyReport &report, const MapAccuracy &accuracy, QDate day)
{
    QJsonArray rows;
    for (size_t i = 0; i < accuracy.deviations.size() && i < worst; ++i) {
        const StateAccuracy &each = accuracy.deviations[i];
        QJsonObject row = stateJson(*report.timeline.borders(), each.state, day);
        row[key("km2")] = rounded(each.measured / squareKilometre);
        row[key("official_km2")] = rounded(each.official / squareKilometre);
        row[key("deviation_percent")] = percent(each.deviation());
        rows.append(row);
    }
    return rows;
}

QJsonObject dayJson(const AccuracyReport &report, QDate day)
{
    const auto snapshot = report.timeline.snapshotAt(day, report.viewpoint);
    const MapAccuracy accuracy = accuracyOf(report.measure, *snapshot, report.official);
    QJsonArray apart;
    for (const StateIndex state : accuracy.apart)
        apart.append(stateJson(*report.timeline.borders(), state, day));
    QJsonArray rows = deviations(report, accuracy, day);
    QStringList words;
    for (const QJsonValue &row : rows)
        words.append(QStringLiteral("%1 %2 %").arg(
            row[key("name")].toString(), QString::number(row[key("deviation_percent")].toDouble())));
    return {{key("date"), iso(day)},
            {key("states"), accuracy.states},
            {key("km2"), rounded(accuracy.measured / squareKilometre)},
            {key("official_km2"), rounded(accuracy.official / squareKilometre)},
            {key("deviation_percent"), percent(accuracy.measured / accuracy.official - 1)},
            {key("gaps_m2"), wholeMetres(report.topology.gaps)},
            {key("overlaps_m2"), wholeMetres(report.topology.overlaps)},
            {key("largest_deviations"), rows},
            {key("largest"), words.join(QStringLiteral(", "))},
            {key("without_figure"), apart}};
}

void declare(Arguments &arguments)
{
    arguments.add(key("date"), key("Day, yyyy-mm-dd; sixteen days from 1950 to 2024 if not given."),
                  key("day"));
    arguments.add(key("viewpoint"), key("documents (if not given) or control."), key("view"),
                  key("documents"));
    arguments.addFormat(key("table"));
    arguments.addDataOptions();
}

/// Nothing after a complaint.
std::optional<std::vector<QDate>> daysFrom(const Arguments &arguments)
{
    if (!arguments.isSet(key("date")))
        return accuracyDays();
    const std::optional<QDate> day = arguments.day(key("date"));
    return day ? std::optional(std::vector<QDate>{*day}) : std::nullopt;
}

Listing listingOf(const AccuracyReport &report, const std::vector<QDate> &days)
{
    Listing listing{{key("date"), key("states"), key("km2"), key("official_km2"), key("deviation_percent"),
                     key("gaps_m2"), key("overlaps_m2"), key("largest")},
                    {}};
    for (const QDate day : days)
        listing.rows.append(dayJson(report, day));
    return listing;
}

} // namespace

int runAccuracy(const QStringList &given)
{
    Arguments arguments(key("accuracy"), {});
    declare(arguments);
    if (!arguments.parse(given, 0))
        return arguments.exitCode();
    const std::optional<std::vector<QDate>> days = daysFrom(arguments);
    const std::optional<Format> format = arguments.format();
    const std::optional<Viewpoint> viewpoint = arguments.viewpoint();
    if (!days || !format || !viewpoint)
        return badUsage;
    const std::optional<Scenery> scenery = sceneryFor(arguments);
    if (!scenery)
        return failed;
    Issues issues;
    const BorderTimeline timeline(scenery->borders);
    const LandMeasure measure(*scenery->borders);
    const OfficialAreas official = OfficialAreas::read(*scenery->borders, issues);
    for (const Issue &issue : issues)
        complain(issue.text());
    const Listing listing
        = listingOf({timeline, measure, official, *viewpoint, topologyAreas(*scenery->borders)}, *days);
    if (*format == Format::Json)
        print(QJsonDocument(listing.rows).toJson());
    else
        print(listing, *format);
    return hasErrors(issues) ? failed : done;
}

} // namespace atlas::cli
