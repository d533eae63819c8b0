// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures what is computed from the borders, without a picture, and prints JSON. Reports only: nothing here
// fails for being slow.
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "borders/statefeatures.h"
#include "figures.h"
#include "measures/mapmeasures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace atlas;

namespace {

/// Days that no two share an interval of, in random order: each is unseen when its turn comes.
std::vector<QDate> unseenDays(const BorderTimeline &timeline, std::mt19937 &random)
{
    std::vector<QDate> days;
    for (QDate day = firstDay(); day <= lastDay(); day = timeline.snapshotAt(day)->span.to)
        days.push_back(day);
    std::shuffle(days.begin(), days.end(), random);
    return days;
}

QJsonObject loading(const QString &path, int runs)
{
    std::vector<Spent> spent;
    for (int i = 0; i < runs; ++i)
        spent.push_back(timed([&path] { BorderReader().read(path); }));
    return figures(spent);
}

QJsonObject snapshots(const std::shared_ptr<const BorderSet> &borders, int runs)
{
    std::mt19937 random(1949);
    const std::vector<QDate> days = unseenDays(BorderTimeline(borders), random);
    std::vector<Spent> spent;
    for (int i = 0; i < runs; ++i) {
        const BorderTimeline fresh(borders);
        for (const QDate day : days) {
            const Viewpoint viewpoint = day.day() % 2 ? Viewpoint::Documents : Viewpoint::Control;
            spent.push_back(timed([&] { fresh.snapshotAt(day, viewpoint); }));
        }
    }
    return figures(spent);
}

/// As the command line does it: nothing has been measured before.
QJsonObject measuring(const std::shared_ptr<const BorderSet> &borders, bool fresh, int runs)
{
    const BorderTimeline timeline(borders);
    const LandMeasure kept(*borders);
    std::mt19937 random(1955);
    std::uniform_int_distribution<qint64> days(0, firstDay().daysTo(lastDay()));
    std::vector<Spent> spent;
    for (int i = 0; i < runs; ++i) {
        const QDate day = firstDay().addDays(days(random));
        const LandMeasure unused(*borders);
        spent.push_back(timed([&] {
            const auto set = stateSetFrom(timeline, QStringLiteral("nato"), day);
            measureMap(fresh ? unused : kept, timeline,
                       {day, Viewpoint::Documents, DateConvention::EntryIntoForce, *set, std::nullopt});
        }));
    }
    return figures(spent);
}

QJsonObject nearestSoil(const std::shared_ptr<const BorderSet> &borders, int runs)
{
    const BorderTimeline timeline(borders);
    const LandMeasure measure(*borders);
    const QDate day(2024, 6, 1);
    const LandSet land = landOf(*borders, *timeline.snapshotAt(day),
                                stateSetFrom(timeline, QStringLiteral("nato"), day)->states);
    std::mt19937 random(1991);
    std::uniform_real_distribution<double> east(20, 90), north(35, 70);
    std::vector<Spent> spent;
    for (int i = 0; i < runs; ++i) {
        const QGeoCoordinate place(north(random), east(random));
        spent.push_back(timed([&] { measure.nearest(place, land); }));
    }
    return figures(spent);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures what is computed from the borders; prints JSON."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("runs"), QStringLiteral("Of each, 30."), QStringLiteral("count"),
                      QStringLiteral("30")});
    parser.addOption({QStringLiteral("borders"), QStringLiteral("Compiled borders."), QStringLiteral("file"),
                      QStringLiteral(ATLAS_BORDERS)});
    parser.process(app);
    const int runs = parser.value(QStringLiteral("runs")).toInt();
    const QString path = parser.value(QStringLiteral("borders"));
    const auto borders = BorderReader().read(path).borders;
    if (!borders || runs < 1) {
        std::fprintf(stderr,
                     "atlas-bench-measure: the borders cannot be read, or --runs is no number above 0\n");
        return 1;
    }
    const QJsonObject report{{QStringLiteral("load"), loading(path, runs)},
                             {QStringLiteral("snapshotUnseen"), snapshots(borders, runs)},
                             {QStringLiteral("measureFirst"), measuring(borders, true, runs)},
                             {QStringLiteral("measureNext"), measuring(borders, false, runs)},
                             {QStringLiteral("nearestSoil"), nearestSoil(borders, runs)}};
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return 0;
}
