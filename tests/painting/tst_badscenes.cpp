// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/snapshot.h"
#include "land/landpainter.h"
#include "mappainter.h"
#include "partitions.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <numbers>
#include <random>

using namespace atlas;

namespace {

/// Every territory is a member's or nobody's by turns.
std::shared_ptr<const Snapshot> snapshotOf(const BorderSet &borders)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->states.resize(1);
    snapshot->states[0] = {true, QStringLiteral("Ruritania"), FillClass::Nato};
    for (size_t i = 0; i < borders.territories.size(); ++i) {
        TerritoryState state;
        state.holder = i % 2 ? noState : 0;
        state.fill = i % 2 ? FillClass::Land : FillClass::Nato;
        snapshot->territories.push_back(state);
    }
    return snapshot;
}

MapScene sceneOf(const std::shared_ptr<BorderSet> &borders, const Viewport &view)
{
    if (borders->states.empty())
        borders->states.push_back({StateId{QStringLiteral("RUR")}, {}, {}, {}});
    MapScene scene;
    scene.borders = borders;
    scene.snapshot = snapshotOf(*borders);
    scene.date = QDate(1955, 5, 9);
    scene.theme = Theme::named(ThemeName::Light);
    scene.viewport = view;
    return scene;
}

std::vector<QPointF> circle(int points, double radius)
{
    std::vector<QPointF> ring;
    for (int i = 0; i <= points; ++i) {
        const double angle = 2 * std::numbers::pi * (i % points) / points;
        const double wave = radius * (1 + 0.1 * std::sin(angle * 500));
        ring.emplace_back(wave * std::cos(angle), wave * std::sin(angle));
    }
    return ring;
}

int pixelsOf(const QImage &frame, QRgb colour)
{
    int count = 0;
    for (int y = 0; y < frame.height(); ++y)
        for (int x = 0; x < frame.width(); ++x)
            count += frame.pixel(x, y) == colour;
    return count;
}

} // namespace

class TestBadScenes : public QObject {
    Q_OBJECT

private slots:
    void aDatasetOfOneArcIsPainted();
    void aMillionVerticesArePaintedInBoundedMemory();
    void ringsThatTouchOrCrossThemselvesArePainted_data();
    void ringsThatTouchOrCrossThemselvesArePainted();
    void senselessArcsDoNoHarm();
    void oddRatiosArePainted_data();
    void oddRatiosArePainted();
    void longWindowsArePainted_data();
    void longWindowsArePainted();
    void windowsBeyondAllMeasureAreRefusedWithAWord_data();
    void windowsBeyondAllMeasureAreRefusedWithAWord();
    void viewsThatAreNoNumbersGiveNoImage();
};

void TestBadScenes::aDatasetOfOneArcIsPainted()
{
    const auto borders
        = test::ringOf({{-1000, -1000}, {1000, -1000}, {1000, 1000}, {-1000, 1000}, {-1000, -1000}});
    MapPainter painter;
    const MapScene scene = sceneOf(borders, {{0, 0}, 20, {300, 200}, 1});
    const QImage &frame = painter.paint(scene);
    const int land = pixelsOf(frame, scene.theme.nato.rgb());
    QVERIFY2(land > 94 * 94 && land <= 100 * 100, qPrintable(QString::number(land)));
    QCOMPARE(painter.territoryAt({150, 100}), 0);
    QCOMPARE(painter.territoryAt({20, 20}), noTerritory);
}

void TestBadScenes::aMillionVerticesArePaintedInBoundedMemory()
{
    const auto borders = test::ringOf(circle(1'000'000, 400e3));
    for (const double metresPerPixel : {100.0, 2000.0, 15000.0}) {
        const Viewport view{{0, 0}, metresPerPixel, {800, 600}, 1};
        MapPainter painter;
        const MapScene scene = sceneOf(borders, view);
        QVERIFY(!painter.paint(scene).isNull());
        QCOMPARE(painter.territoryAt({400, 300}), 0);
        LandPainter land;
        land.setView(borders, view);
        QVERIFY2(land.bytes() < size_t(64) << 20, qPrintable(QString::number(land.bytes())));
    }
}

void TestBadScenes::ringsThatTouchOrCrossThemselvesArePainted_data()
{
    QTest::addColumn<QPolygonF>("ring");
    QTest::newRow("touches in a point")
        << QPolygonF({{0, 0}, {1000, 0}, {1000, 1000}, {500, 0}, {0, 1000}, {0, 0}});
    QTest::newRow("eight") << QPolygonF({{0, 0}, {1000, 1000}, {1000, 0}, {0, 1000}, {0, 0}});
    QTest::newRow("spike") << QPolygonF(
        {{0, 0}, {1000, 0}, {9000, 0}, {1000, 0}, {1000, 1000}, {0, 1000}, {0, 0}});
    QTest::newRow("there and back") << QPolygonF({{0, 0}, {1000, 500}, {0, 0}});
    QTest::newRow("twice round") << QPolygonF(
        {{0, 0}, {1000, 0}, {500, 900}, {0, 0}, {1000, 0}, {500, 900}, {0, 0}});
    QTest::newRow("points repeated") << QPolygonF(
        {{0, 0}, {0, 0}, {1000, 0}, {1000, 0}, {500, 900}, {500, 900}, {0, 0}});
    QTest::newRow("open") << QPolygonF({{0, 0}, {1000, 0}, {1000, 1000}});
    QTest::newRow("one point") << QPolygonF({{5, 5}});
    QTest::newRow("none") << QPolygonF();
}

void TestBadScenes::ringsThatTouchOrCrossThemselvesArePainted()
{
    QFETCH(QPolygonF, ring);
    const auto borders = test::ringOf({ring.begin(), ring.end()});
    for (const double metresPerPixel : {0.01, 3.0, 20.0, 5000.0})
        for (const double ratio : {1.0, 1.75, 4.0}) {
            MapPainter painter;
            const MapScene scene = sceneOf(borders, {{500, 450}, metresPerPixel, {200, 160}, ratio});
            QCOMPARE(painter.paint(scene).size(), scene.viewport.deviceSize());
        }
}

void TestBadScenes::senselessArcsDoNoHarm()
{
    std::mt19937 random(1949);
    const double odd[] = {0,
                          -0.0,
                          1e-300,
                          1e300,
                          -1e300,
                          4e6,
                          std::numeric_limits<double>::infinity(),
                          std::numeric_limits<double>::quiet_NaN()};
    std::uniform_real_distribution<double> place(-3000, 3000);
    for (int round = 0; round < 60; ++round) {
        auto borders = std::make_shared<BorderSet>();
        for (int t = 0; t < 4; ++t)
            borders->territories.emplace_back().id = {QStringLiteral("T%1").arg(t)};
        for (int i = 0; i < 12; ++i) {
            Arc arc{TerritoryIndex(random() % 5) - 1, TerritoryIndex(random() % 5) - 1, {}, {}, {}};
            for (auto &level : arc.levels) {
                std::vector<QPointF> points;
                for (uint point = random() % 7; point > 0; --point)
                    points.emplace_back(random() % 9 ? place(random) : odd[random() % std::size(odd)],
                                        random() % 9 ? place(random) : odd[random() % std::size(odd)]);
                level = points;
            }
            arc.bounds = random() % 4 ? QRectF(-3000, -3000, 6000, 6000) : QRectF();
            borders->arcs.push_back(arc);
        }
        for (const double metresPerPixel : {1e-6, 15.0, 1e9}) {
            MapPainter painter;
            MapScene scene = sceneOf(borders, {{100, 50}, metresPerPixel, {160, 120}, 1.5});
            QCOMPARE(painter.paint(scene).size(), scene.viewport.deviceSize());
            scene.hovered = TerritoryIndex(random() % 4);
            painter.paint(scene);
            painter.territoryAt({80, 60});
        }
    }
}

void TestBadScenes::oddRatiosArePainted_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.1, 1.25, 1.3333, 1.5, 1.75, 2.0, 2.5, 2.6667, 3.0, 3.5, 4.0})
        QTest::addRow("%g", ratio) << ratio;
}

void TestBadScenes::oddRatiosArePainted()
{
    QFETCH(double, ratio);
    const test::Partition partition = test::randomPartition(3);
    auto borders = std::make_shared<BorderSet>(*partition.borders);
    for (const QSizeF size : {QSizeF(301, 199), QSizeF(1, 1), QSizeF(33.3, 21.7)}) {
        MapPainter painter, other;
        MapScene scene = sceneOf(borders, {{4000, 4000}, 40, size, ratio});
        QCOMPARE(painter.paint(scene).size(), scene.viewport.deviceSize());
        scene.hovered = 2;
        const QImage frame = painter.paint(scene).copy();
        QCOMPARE(frame, other.paint(scene)); // what a hover touches leaves nothing stale
    }
}

void TestBadScenes::longWindowsArePainted_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("wide") << QSizeF(16384, 200);
    QTest::newRow("high") << QSizeF(200, 16384);
    QTest::newRow("a line") << QSizeF(16384, 1);
}

void TestBadScenes::longWindowsArePainted()
{
    QFETCH(QSizeF, size);
    const test::Partition partition = test::randomPartition(3);
    auto borders = std::make_shared<BorderSet>(*partition.borders);
    MapPainter painter;
    const MapScene scene
        = sceneOf(borders, {{4000, 4000}, 8000 / std::max(size.width(), size.height()), size, 1});
    const QImage &frame = painter.paint(scene);
    QCOMPARE(frame.size(), size.toSize());
    QVERIFY(pixelsOf(frame, scene.theme.nato.rgb()) > 0);
}

void TestBadScenes::windowsBeyondAllMeasureAreRefusedWithAWord_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("ratio");
    QTest::newRow("16384 at ratio 4") << QSizeF(16384, 9000) << 4.0;
    QTest::newRow("long") << QSizeF(40000, 10) << 1.0;
    QTest::newRow("many pixels") << QSizeF(20000, 20000) << 1.0;
    QTest::newRow("infinite") << QSizeF(std::numeric_limits<double>::infinity(), 10) << 1.0;
}

void TestBadScenes::windowsBeyondAllMeasureAreRefusedWithAWord()
{
    QFETCH(QSizeF, size);
    QFETCH(double, ratio);
    const auto borders = test::ringOf({{0, 0}, {10, 0}, {5, 8}, {0, 0}});
    MapPainter painter;
    QTest::ignoreMessage(
        QtWarningMsg, QRegularExpression(QStringLiteral("^A map of .* pixels is too large to be painted")));
    QVERIFY(painter.paint(sceneOf(borders, {{0, 0}, 10, size, ratio})).isNull());
    QCOMPARE(painter.territoryAt({1, 1}), noTerritory);
    QVERIFY(!painter.paint(sceneOf(borders, {{0, 0}, 10, {50, 50}, 1})).isNull());
}

void TestBadScenes::viewsThatAreNoNumbersGiveNoImage()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto borders = test::ringOf({{0, 0}, {10, 0}, {5, 8}, {0, 0}});
    MapPainter painter;
    QVERIFY(painter.paint(sceneOf(borders, {{0, 0}, 10, {nan, 50}, 1})).isNull());
    QVERIFY(painter.paint(sceneOf(borders, {{0, 0}, 10, {50, 50}, nan})).isNull());
    QVERIFY(painter.paint(sceneOf(borders, {{0, 0}, 10, {50, 50}, 0})).isNull());
    for (const Viewport &view : {Viewport{{nan, 0}, 10, {50, 50}, 1}, Viewport{{0, 0}, nan, {50, 50}, 1},
                                 Viewport{{0, 0}, 0, {50, 50}, 1}, Viewport{{0, 0}, -5, {50, 50}, 1}})
        QCOMPARE(painter.paint(sceneOf(borders, view)).size(), QSize(50, 50)); // an empty sea
}

QTEST_MAIN(TestBadScenes)
#include "tst_badscenes.moc"
