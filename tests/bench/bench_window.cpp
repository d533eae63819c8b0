// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the whole window, all views open, as the reader meets it, and prints JSON. Under X11 it also
// measures from a pressed key to the changed pixels. "pan" and "zoom" are frames back to back, faster than
// any hand moves, each from the camera's change until it has been painted; "paced" has them as a hand gives
// them (gestures.h). Reports only: nothing here fails for being slow.
#include "figures.h"
#include "fonts.h"
#include "freedmemory.h"
#include "gestures.h"
#include "keystopixels.h"
#include "mainwindow.h"
#include "map/mapwidget.h"
#include "session.h"
#include "settings.h"
#include "views.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QJsonDocument>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <random>

using namespace atlas;

namespace {

constexpr int looksFor = 500; // ms that a reader looks at the map before travelling

struct Wanted {
    QSize size;
    int steps = 2000;
    bool keys = false;
};

std::unique_ptr<MainWindow> opened(const QString &settings, QSize size)
{
    Options options;
    options.settings = settings;
    options.borders = QStringLiteral(ATLAS_BORDERS);
    options.date = QDate(1989, 11, 9);
    Settings usual;
    usual.showsStartCard = false; // it would lie over the map that is measured
    SettingsStore(settings).save(usual);
    auto window = std::make_unique<MainWindow>(options, QPalette(QColor(240, 240, 240)));
    QEventLoop loop;
    bool complete = false;
    QObject::connect(window.get(), &MainWindow::opened, &loop, [&](bool all) {
        complete = all;
        loop.quit();
    });
    QTimer::singleShot(60000, &loop, &QEventLoop::quit);
    window->setGeometry(QRect(QPoint(), size));
    window->show();
    loop.exec();
    QTimer::singleShot(looksFor, &loop, &QEventLoop::quit);
    loop.exec();
    return complete ? std::move(window) : nullptr;
}

/// Sets the state and lets everything be painted that this calls for.
Spent step(MainWindow &window, const std::function<void(ViewState &)> &edit)
{
    ViewState next = window.store().state();
    edit(next);
    return timed([&] {
        window.store().apply(next);
        QCoreApplication::processEvents();
    });
}

QJsonObject randomDates(MainWindow &window, int steps)
{
    std::mt19937 random(1949);
    std::uniform_int_distribution<qint64> days(0, firstDay().daysTo(lastDay()));
    std::vector<Spent> times;
    for (int i = 0; i < steps; ++i)
        times.push_back(step(window, [&](ViewState &next) { next.date = firstDay().addDays(days(random)); }));
    return figures(times);
}

QJsonObject sweep(MainWindow &window)
{
    std::vector<Spent> times;
    for (int half = 0; half < 148; ++half)
        times.push_back(step(window, [half](ViewState &next) {
            next.date = QDate(firstYear + half / 2, half % 2 ? 7 : 1, 1);
        }));
    return figures(times);
}

QJsonObject cameras(MainWindow &window, const std::function<Viewport(const Viewport &, int)> &move)
{
    MapWidget &map = *window.views()->map;
    const Viewport before = map.viewport();
    map.setMotion(Motion::none()); // each frame is where its camera is, and not on the way there
    std::vector<Spent> times;
    for (int i = 0; i < 100; ++i)
        times.push_back(step(window, [&](ViewState &next) { next.camera = move(before, i).camera(); }));
    step(window, [&](ViewState &next) { next.camera = before.camera(); });
    map.setMotion(Motion::full());
    return figures(times);
}

QJsonObject hovers(MainWindow &window, int steps)
{
    std::mt19937 random(1955);
    MapWidget &map = *window.views()->map;
    std::vector<Spent> times;
    for (int i = 0; i < steps; ++i) {
        const QPointF at(int(random() % uint(map.width())), int(random() % uint(map.height())));
        QMouseEvent move(QEvent::MouseMove, at, map.mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        times.push_back(timed([&] {
            QCoreApplication::sendEvent(&map, &move);
            QCoreApplication::processEvents();
        }));
    }
    return figures(times);
}

Wanted wantedFrom(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the whole window and prints JSON."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("size"), QStringLiteral("Of the window, 1920x1080."),
                      QStringLiteral("WxH"), QStringLiteral("1920x1080")});
    parser.addOption({QStringLiteral("steps"), QStringLiteral("Random dates, 2000."), QStringLiteral("count"),
                      QStringLiteral("2000")});
    parser.addOption({QStringLiteral("keys"), QStringLiteral("Only from key to pixels; wants X11.")});
    parser.process(app);
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    return {size.size() == 2 ? QSize(size[0].toInt(), size[1].toInt()) : QSize(),
            parser.value(QStringLiteral("steps")).toInt(), parser.isSet(QStringLiteral("keys"))};
}

QJsonObject measured(MainWindow &window, const Wanted &wanted)
{
    const QSize map = window.views()->map->size();
    QJsonObject report{{QStringLiteral("mapWidth"), map.width()},
                       {QStringLiteral("mapHeight"), map.height()}};
    if (wanted.keys) {
        report.insert(QStringLiteral("keyToPixels"), keysToPixels(window, wanted.steps));
        return report;
    }
    report.insert(QStringLiteral("dateStepRandom"), randomDates(window, wanted.steps));
    report.insert(QStringLiteral("dateStepSweep"), sweep(window));
    report.insert(QStringLiteral("hover"), hovers(window, wanted.steps));
    report.insert(QStringLiteral("pan"), cameras(window, [](const Viewport &view, int i) {
                      return view.panned(QPointF(48.0 * (i % 10), 24.0 * (i % 7)));
                  }));
    report.insert(QStringLiteral("zoom"), cameras(window, [](const Viewport &view, int i) {
                      return view.zoomedAbout(QPointF(view.size.width() * 0.6, view.size.height() * 0.6),
                                              1 + 7.0 * i / 100);
                  }));
    report.insert(QStringLiteral("paced"), gestureFigures(window));
    report.insert(QStringLiteral("peakMegabytes"), peakMegabytes());
    return report;
}

} // namespace

int main(int argc, char **argv)
{
    limitFreedMemory(); // as the program does
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const Wanted wanted = wantedFrom(app);
    if (wanted.size.isEmpty() || wanted.steps < 1) {
        std::fprintf(stderr, "atlas-bench-window: --size wants WxH, --steps a number above zero\n");
        return 2;
    }
    registerFonts();
    const QTemporaryDir folder;
    const auto window = opened(folder.filePath(QStringLiteral("bench.ini")), wanted.size);
    if (!window) {
        std::fprintf(stderr, "atlas-bench-window: borders or pack cannot be read\n");
        return 1;
    }
    std::fputs(QJsonDocument(measured(*window, wanted)).toJson().constData(), stdout);
    return 0;
}
