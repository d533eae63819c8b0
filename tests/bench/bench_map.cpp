// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the map as the reader meets it, offscreen, and prints JSON. Reports only: nothing here fails for
// being slow.
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "coverage/parallel.h"
#include "figures.h"
#include "fonts.h"
#include "mappainter.h"
#include "names/labelstock.h"
#include "pack/packreader.h"
#include "piecesahead.h"
#include "plainpainting.h"
#include "starts.h"
#include "windows.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <random>

using namespace atlas;

namespace {

struct Options {
    std::vector<QSize> sizes;
    int steps = 2000;
    int starts = 20;
    double ratio = 1;
    QString borders;
    bool windows = true;
};

/// A painted map and what its next frames are made of.
struct Stage {
    std::shared_ptr<const BorderSet> borders;
    std::unique_ptr<BorderTimeline> timeline;
    MapScene scene;
    MapPainter painter;

    Spent paint()
    {
        return timed([this] { painter.paint(scene); });
    }
    /// What the map does on another thread while it rests.
    void rest()
    {
        if (const std::unique_ptr<PiecesAhead> ahead = painter.ahead()) {
            while (ahead->makeNext()) { }
            painter.adopt(*ahead);
        }
    }
    void setDate(QDate day)
    {
        scene.date = day;
        scene.snapshot = timeline->snapshotAt(day);
    }
};

using Random = std::mt19937;

QDate randomDay(Random &random)
{
    std::uniform_int_distribution<qint64> days(0, firstDay().daysTo(lastDay()));
    return firstDay().addDays(days(random));
}

QJsonObject randomDates(Stage &stage, int steps)
{
    Random random(1949);
    std::vector<Spent> times, snapshots;
    for (int i = 0; i < steps; ++i) {
        const QDate day = randomDay(random);
        snapshots.push_back(timed([&] { stage.setDate(day); }));
        times.push_back(stage.paint());
    }
    QJsonObject result = figures(times);
    result.insert(QStringLiteral("snapshot"), figures(snapshots));
    return result;
}

QJsonObject sweep(Stage &stage)
{
    std::vector<Spent> times;
    for (int half = 0; half < 148; ++half) {
        stage.setDate(QDate(firstYear + half / 2, half % 2 ? 7 : 1, 1));
        times.push_back(stage.paint());
    }
    return figures(times);
}

QJsonObject scrubWithinSnapshot(Stage &stage)
{
    stage.setDate(QDate(1956, 1, 1));
    stage.paint();
    std::vector<Spent> times;
    for (int day = 0; day < 200; ++day) {
        stage.scene.date = stage.scene.date.addDays(1);
        times.push_back(stage.paint());
    }
    return figures(times);
}

QJsonObject views(Stage &stage, const std::function<Viewport(const Viewport &, int)> &next)
{
    const Viewport before = stage.scene.viewport;
    std::vector<Spent> times;
    for (int i = 0; i < 100; ++i) {
        stage.scene.viewport = next(before, i);
        times.push_back(stage.paint());
    }
    stage.scene.viewport = before;
    stage.paint();
    return figures(times);
}

QJsonObject hovers(Stage &stage, int steps)
{
    Random random(1955);
    const QSizeF size = stage.scene.viewport.size;
    std::vector<Spent> hover, identify;
    for (int i = 0; i < steps; ++i) {
        const QPointF at(double(random() % uint(size.width())), double(random() % uint(size.height())));
        identify.push_back(timed([&] { stage.scene.hovered = stage.painter.territoryAt(at); }));
        hover.push_back(stage.paint());
    }
    stage.scene.hovered = noTerritory;
    QJsonObject result = figures(hover);
    result.insert(QStringLiteral("identify"), figures(identify));
    return result;
}

QJsonObject themes(Stage &stage)
{
    std::vector<Spent> times;
    for (int i = 0; i < 40; ++i) {
        stage.scene.theme = Theme::named(i % 2 ? ThemeName::Light : ThemeName::Dark);
        times.push_back(stage.paint());
    }
    return figures(times);
}

/// What the machine needs for touching each pixel once.
QJsonObject floors(const QImage &frame)
{
    QImage copy(frame.size(), frame.format());
    std::vector<Spent> copies, blits;
    for (int i = 0; i < 50; ++i) {
        copies.push_back(
            timed([&] { std::memcpy(copy.bits(), frame.constBits(), size_t(frame.sizeInBytes())); }));
        blits.push_back(timed([&] {
            QPainter painter(&copy);
            painter.setCompositionMode(QPainter::CompositionMode_Source);
            painter.drawImage(QRectF(copy.rect()), frame, QRectF(frame.rect()));
        }));
    }
    return {{QStringLiteral("memcpy"), figures(copies)}, {QStringLiteral("blit"), figures(blits)}};
}

QJsonObject plainPainter(const Stage &stage)
{
    const PlainPainting plain(stage.scene);
    QImage image(stage.scene.viewport.deviceSize(), QImage::Format_RGB32);
    std::vector<Spent> times;
    for (int i = 0; i < 20; ++i)
        times.push_back(timed([&] { plain.paint(image, stage.scene); }));
    return figures(times);
}

std::unique_ptr<Stage> opened(const Options &options, QSize size, QJsonObject &report)
{
    auto stage = std::make_unique<Stage>();
    BorderReading reading;
    const Spent load = timed([&] { reading = BorderReader().read(options.borders); });
    for (const Issue &issue : reading.issues)
        std::fprintf(stderr, "%s\n", qPrintable(issue.text()));
    if (!reading.borders)
        return nullptr;
    stage->borders = reading.borders;
    stage->timeline = std::make_unique<BorderTimeline>(reading.borders);
    stage->scene.borders = reading.borders;
    stage->scene.theme = Theme::named(ThemeName::Light);
    stage->scene.viewport = Viewport::fitting({europeExtent()}, QSizeF(size) / options.ratio, options.ratio);
    stage->setDate(QDate(1949, 8, 24));
    const Spent first = stage->paint();
    report.insert(QStringLiteral("load"), load.wall);
    report.insert(QStringLiteral("firstPaint"), first.wall);
    const PackReading pack = PackReader().read(QStringLiteral(":/pack"));
    if (pack.pack)
        stage->scene.labels = makeLabelStock(*pack.pack, *stage->borders);
    stage->paint();
    const Spent ahead = timed([&] { stage->rest(); });
    report.insert(QStringLiteral("namesAhead"), ahead.processor);
    return stage;
}

Options optionsFrom(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the painting of the map and prints JSON."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("size"),
                      QStringLiteral("Device pixels; may be given more than once; 1920x1080 and 3840x2160."),
                      QStringLiteral("WxH")});
    parser.addOption({QStringLiteral("starts"), QStringLiteral("Starts of the whole program, 20."),
                      QStringLiteral("count"), QStringLiteral("20")});
    parser.addOption({QStringLiteral("ratio"), QStringLiteral("Device pixel ratio, 1."),
                      QStringLiteral("number"), QStringLiteral("1")});
    parser.addOption({QStringLiteral("steps"), QStringLiteral("Random dates, 2000."), QStringLiteral("count"),
                      QStringLiteral("2000")});
    parser.addOption({QStringLiteral("cores"), QStringLiteral("Cores to use, all."), QStringLiteral("count"),
                      QStringLiteral("0")});
    parser.addOption({QStringLiteral("no-windows"), QStringLiteral("Leave out the whole window.")});
    parser.addOption({QStringLiteral("borders"), QStringLiteral("Compiled borders."), QStringLiteral("file"),
                      QStringLiteral(ATLAS_BORDERS)});
    parser.process(app);
    QStringList sizes = parser.values(QStringLiteral("size"));
    if (sizes.isEmpty())
        sizes = {QStringLiteral("1920x1080"), QStringLiteral("3840x2160")};
    limitCores(parser.value(QStringLiteral("cores")).toInt());
    Options options{{},
                    parser.value(QStringLiteral("steps")).toInt(),
                    parser.value(QStringLiteral("starts")).toInt(),
                    parser.value(QStringLiteral("ratio")).toDouble(),
                    parser.value(QStringLiteral("borders")),
                    !parser.isSet(QStringLiteral("no-windows"))};
    for (const QString &text : sizes) {
        const QStringList size = text.split(QLatin1Char('x'));
        options.sizes.push_back(size.size() == 2 ? QSize(size[0].toInt(), size[1].toInt()) : QSize());
    }
    return options;
}

/// All figures of one size; empty when the borders cannot be read.
QJsonObject measured(const Options &options, QSize size)
{
    QJsonObject report{{QStringLiteral("width"), size.width()},
                       {QStringLiteral("height"), size.height()},
                       {QStringLiteral("ratio"), options.ratio}};
    const std::unique_ptr<Stage> stage = opened(options, size, report);
    if (!stage)
        return {};
    report.insert(QStringLiteral("dateStepRandom"), randomDates(*stage, options.steps));
    report.insert(QStringLiteral("dateStepSweep"), sweep(*stage));
    report.insert(QStringLiteral("scrubWithinSnapshot"), scrubWithinSnapshot(*stage));
    report.insert(QStringLiteral("hover"), hovers(*stage, options.steps));
    report.insert(QStringLiteral("pan"), views(*stage, [](const Viewport &view, int i) {
                      return view.panned(QPointF(48.0 * (i % 10), 24.0 * (i % 7)));
                  }));
    report.insert(QStringLiteral("zoom"), views(*stage, [](const Viewport &view, int i) {
                      return view.zoomedAbout(QPointF(view.size.width() * 0.6, view.size.height() * 0.6),
                                              1 + 7.0 * i / 100);
                  }));
    report.insert(QStringLiteral("theme"), themes(*stage));
    report.insert(QStringLiteral("peakMegabytes"), peakMegabytes());
    const QJsonObject floor = floors(stage->painter.paint(stage->scene));
    const QJsonObject plain = plainPainter(*stage);
    if (options.windows)
        report.insert(QStringLiteral("window"), windows(size, options.steps));
    if (options.starts > 0)
        report.insert(QStringLiteral("start"), starts(size, options.starts));
    report = withMultiples(report,
                           {floor[QLatin1String("memcpy")][QLatin1String("median")].toDouble(),
                            floor[QLatin1String("blit")][QLatin1String("median")].toDouble(),
                            plain[QLatin1String("median")].toDouble()});
    report.insert(QStringLiteral("floor"), floor);
    report.insert(QStringLiteral("plainPainter"), plain);
    return report;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const Options options = optionsFrom(app);
    const bool sized
        = std::none_of(options.sizes.begin(), options.sizes.end(), [](QSize size) { return size.isEmpty(); });
    if (!sized || !(options.ratio > 0) || options.steps < 1) {
        std::fprintf(stderr, "atlas-bench: --size wants WxH, --ratio and --steps numbers above zero\n");
        return 2;
    }
    registerFonts();
    QJsonArray reports;
    for (QSize size : options.sizes) { // the peak is that of the process: the smaller one goes first
        const QJsonObject report = measured(options, size);
        if (report.isEmpty())
            return 1;
        reports.append(report);
    }
    std::fputs(QJsonDocument(reports).toJson().constData(), stdout);
    return 0;
}
