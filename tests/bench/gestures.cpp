// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gestures.h"

#include "figures.h"
#include "mainwindow.h"
#include "map/mapwidget.h"
#include "views.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QMouseEvent>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace atlas {

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr Milliseconds frame(1000.0 / 60);
constexpr int notch = 120; // eighths of a degree

double since(Clock::time_point then)
{
    return Milliseconds(Clock::now() - then).count();
}

/// Lets the window work until then.
void waitUntil(Clock::time_point due)
{
    const double rest = -since(due);
    if (rest > 1) {
        QEventLoop loop;
        QTimer::singleShot(std::chrono::milliseconds(int(rest)), Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
    }
    while (Clock::now() < due)
        QCoreApplication::processEvents();
}

/// A hand on the map.
class Hand {
public:
    explicit Hand(MapWidget &map)
        : m_map(map)
        , m_middle(map.width() * 0.6, map.height() * 0.55)
    { }

    QPointF middle() const { return m_middle; }
    void mouse(QEvent::Type type, QPointF at)
    {
        const bool moves = type == QEvent::MouseMove, up = type == QEvent::MouseButtonRelease;
        QMouseEvent event(type, at, m_map.mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton,
                          up ? Qt::NoButton : Qt::LeftButton, {});
        event.setTimestamp(m_time += 16);
        QCoreApplication::sendEvent(&m_map, &event);
    }
    void wheel(int turn)
    {
        QWheelEvent event(m_middle, m_map.mapToGlobal(m_middle), {}, {0, turn}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&m_map, &event);
    }
    /// From the next move on until the exact frame has been painted.
    double settle()
    {
        const Clock::time_point rest = Clock::now();
        while (m_map.frames().isCoarse() && since(rest) < 5000)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        return since(rest);
    }

private:
    MapWidget &m_map;
    QPointF m_middle;
    quint64 m_time = 1000;
};

QJsonObject paced(MapWidget &map, int frames, const std::function<void(int)> &move)
{
    std::vector<Spent> times;
    int late = 0;
    const Clock::time_point start = Clock::now() + std::chrono::milliseconds(20);
    for (int i = 0; i < frames; ++i) {
        const Clock::time_point due = start + std::chrono::duration_cast<Clock::duration>(i * frame);
        waitUntil(due);
        const Spent spent = timed([&] {
            move(i);
            map.ticker().stop(); // what glides moves with the frames
            map.ticker().advance(frame.count());
            QCoreApplication::processEvents();
        });
        times.push_back({since(due), spent.processor});
        late += times.back().wall > frame.count();
        if (qEnvironmentVariableIsSet("ATLAS_BENCH_FRAMES"))
            std::fprintf(stderr, "%d %.2f %.2f\n", i, times.back().wall, spent.wall);
    }
    QJsonObject report = figures(times);
    report.insert(QStringLiteral("late"), late);
    return report;
}

QJsonObject drag(MapWidget &map)
{
    Hand hand(map);
    const QPointF reach(map.width() * 0.3, map.height() * 0.25);
    const auto place = [&](int i) {
        return hand.middle() + QPointF(reach.x() * std::sin(i * 0.05), reach.y() * std::sin(i * 0.08));
    };
    hand.mouse(QEvent::MouseButtonPress, place(0));
    const QJsonObject report = paced(map, 240, [&](int i) { hand.mouse(QEvent::MouseMove, place(i + 1)); });
    hand.mouse(QEvent::MouseButtonRelease, place(240));
    hand.settle();
    return report;
}

QJsonObject pinch(MapWidget &map)
{
    Hand hand(map);
    const QJsonObject report
        = paced(map, 240, [&](int i) { hand.wheel(int(std::lround(25 * std::cos(i * 0.05)))); });
    hand.settle();
    return report;
}

QJsonObject wheel(MapWidget &map)
{
    Hand hand(map);
    const QJsonObject report = paced(map, 240, [&](int i) {
        if (i % 6 == 0)
            hand.wheel(i % 120 < 60 ? notch : -notch);
    });
    hand.settle();
    return report;
}

QJsonObject restAfterDrags(MapWidget &map)
{
    Hand hand(map);
    std::vector<Spent> times;
    for (int run = 0; run < 24; ++run) {
        const double way = run % 2 ? -9 : 9;
        hand.mouse(QEvent::MouseButtonPress, hand.middle());
        paced(map, 12,
              [&](int i) { hand.mouse(QEvent::MouseMove, hand.middle() + QPointF(way * (i + 1), i)); });
        hand.mouse(QEvent::MouseButtonRelease, hand.middle() + QPointF(way * 12, 11));
        times.push_back({hand.settle(), 0});
    }
    return figures(times);
}

QJsonObject restAfterNotches(MapWidget &map)
{
    Hand hand(map);
    std::vector<Spent> times;
    for (int run = 0; run < 24; ++run) {
        paced(map, 11, [&](int i) { // a notch glides 160 ms
            if (i == 0)
                hand.wheel(run % 2 ? -notch : notch);
        });
        times.push_back({hand.settle(), 0});
    }
    return figures(times);
}

} // namespace

QJsonObject gestureFigures(MainWindow &window)
{
    MapWidget &map = *window.views()->map;
    map.setMotion(Motion::none());
    QJsonObject report{{QStringLiteral("drag"), drag(map)}, {QStringLiteral("pinch"), pinch(map)}};
    QJsonObject rest{{QStringLiteral("drag"), restAfterDrags(map)}};
    map.setMotion(Motion::full());
    report.insert(QStringLiteral("wheel"), wheel(map));
    rest.insert(QStringLiteral("wheel"), restAfterNotches(map));
    report.insert(QStringLiteral("restToExact"), rest);
    return report;
}

} // namespace atlas
