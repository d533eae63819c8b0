// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the painting of the timeline as the reader meets it, offscreen, and prints JSON. Reports only:
// nothing here fails for being slow.
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "figures.h"
#include "fonts.h"
#include "measure.h"
#include "measures/measureseries.h"
#include "pack/packreader.h"
#include "time/timewindow.h"
#include "timeline/timelinepainter.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>

#include <cstdio>

using namespace atlas;

namespace {

/// A timeline and the image that it is painted into.
struct Stage {
    TimelineScene scene;
    TimelinePainter painter;
    QImage image;

    void resize(QSizeF size, double ratio)
    {
        scene.size = size;
        scene.ratio = ratio;
        image = QImage((size * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
    }
    Spent paint()
    {
        return timed([this] {
            QPainter device(&image);
            painter.paint(device, scene);
        });
    }
    Spent paint(const TimeWindow &window)
    {
        scene.from = window.from();
        scene.to = window.to();
        return paint();
    }
};

/// Ctrl+wheel from all years to fourteen days and out again, about a day at a third of the width.
QJsonObject zooming(Stage &stage, int rounds)
{
    std::vector<Spent> spent;
    TimeWindow window;
    for (int round = 0; round < rounds; ++round) {
        for (const double factor : {1 / 1.06, 1.06}) {
            for (int i = 0; i < 140; ++i) {
                window.zoomAbout(double(QDate(1991, 12, 1).toJulianDay()), factor);
                spent.push_back(stage.paint(window));
            }
        }
    }
    return figures(spent);
}

QJsonObject panning(Stage &stage, int rounds)
{
    std::vector<Spent> spent;
    TimeWindow window;
    window.showLength(25 * 365.25, {1960, 1, 1});
    for (int i = 0; i < rounds * 140; ++i) {
        window.panBy(i % 280 < 140 ? 60 : -60);
        spent.push_back(stage.paint(window));
    }
    return figures(spent);
}

QJsonObject scrubbing(Stage &stage, int rounds)
{
    std::vector<Spent> spent;
    stage.paint(TimeWindow());
    stage.scene.date = firstDay();
    for (int i = 0; i < rounds * 140; ++i) {
        stage.scene.date = firstDay().addDays((i * 97) % firstDay().daysTo(lastDay()));
        spent.push_back(stage.paint());
    }
    return figures(spent);
}

QJsonArray sizes(Stage &stage, int rounds)
{
    QJsonArray all;
    for (const auto &[size, ratio] : {std::pair(QSizeF(1024, 130), 1.0), std::pair(QSizeF(1600, 222), 1.0),
                                      std::pair(QSizeF(1920, 222), 2.0), std::pair(QSizeF(3840, 320), 1.0)}) {
        stage.resize(size, ratio);
        all.append(QJsonObject{{QStringLiteral("width"), size.width()},
                               {QStringLiteral("height"), size.height()},
                               {QStringLiteral("ratio"), ratio},
                               {QStringLiteral("zoom"), zooming(stage, rounds)},
                               {QStringLiteral("pan"), panning(stage, rounds)},
                               {QStringLiteral("scrub"), scrubbing(stage, rounds)}});
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures the painting of the timeline and prints JSON."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("rounds"), QStringLiteral("Times that each gesture is made, 3."),
                      QStringLiteral("count"), QStringLiteral("3")});
    parser.process(app);
    registerFonts();
    const auto borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
    const auto pack = PackReader().read(QStringLiteral(":/pack")).pack;
    if (!borders || !pack) {
        std::fprintf(stderr, "atlas-bench-timeline: the borders or the pack cannot be read\n");
        return 1;
    }
    const BorderTimeline timeline(borders);
    const LandMeasure measure(*borders);
    auto chart = std::make_shared<MeasureChart>();
    const Spent measured = timed([&] { *chart = measureChart(measure, timeline, {}); });
    Stage stage;
    stage.scene.pack = pack;
    stage.scene.stock = timelineStock(timeline, Viewpoint::Documents, DateConvention::EntryIntoForce);
    stage.scene.measures = chart;
    stage.scene.showsMeasures = true;
    stage.scene.russia = russiaFollows(*borders);
    stage.scene.theme = Theme::named(ThemeName::Light);
    stage.scene.date = {2004, 3, 29};
    const int rounds = std::max(1, parser.value(QStringLiteral("rounds")).toInt());
    const QJsonObject report{{QStringLiteral("events"), int(pack->events.size())},
                             {QStringLiteral("changes"), int(stage.scene.stock->changes.size())},
                             {QStringLiteral("measureAll"), measured.wall},
                             {QStringLiteral("sizes"), sizes(stage, rounds)}};
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return 0;
}
