// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "fonts.h"
#include "mappainter.h"
#include "mapprojection.h"

#include <QtTest>

#include <random>

using namespace atlas;

class TestMapPainter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theFirstFrameBuildsEachLayerOnce();
    void aScrubWithinOneSnapshotRebuildsNothing();
    void aStepRerasterisesNothing();
    void aHoverEvaluatesNoFill();
    void aHoverTouchesItsOwnOutlineOnly();
    void aThemeRerasterisesNothing();
    void aPanRasterisesOnce();
    void anUnchangedSceneIsNotPaintedAgain();
    void whatIsTouchedLeavesNothingStale_data();
    void whatIsTouchedLeavesNothingStale();
    void whatIsBegunIsWhatIsPainted();
    void framesHaveTheViewsDeviceSize_data();
    void framesHaveTheViewsDeviceSize();
    void patternsAndLinesKeepTheirLogicalSize();
    void placesAreIdentifiedToThePixel_data();
    void placesAreIdentifiedToThePixel();
    void withoutBordersThereIsSea();
    void withoutASnapshotThereIsLand();
    void viewsThatCannotBePaintedGiveNoImage();
    void selectionAndHoverAreSeen();

private:
    MapScene sceneOn(QDate day, QSizeF size = {480, 320}, double ratio = 1) const;
    QImage fresh(const MapScene &scene) const;

    std::shared_ptr<const BorderSet> m_borders;
    std::unique_ptr<BorderTimeline> m_timeline;
};

void TestMapPainter::initTestCase()
{
    registerFonts();
    m_borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
    QVERIFY(m_borders);
    m_timeline = std::make_unique<BorderTimeline>(m_borders);
}

MapScene TestMapPainter::sceneOn(QDate day, QSizeF size, double ratio) const
{
    MapScene scene;
    scene.borders = m_borders;
    scene.date = day;
    scene.snapshot = m_timeline->snapshotAt(day);
    scene.theme = Theme::named(ThemeName::Light);
    scene.viewport = Viewport::fitting({europeExtent()}, size, ratio);
    return scene;
}

QImage TestMapPainter::fresh(const MapScene &scene) const
{
    MapPainter painter;
    return painter.paint(scene);
}

void TestMapPainter::theFirstFrameBuildsEachLayerOnce()
{
    MapPainter painter;
    QVERIFY(!painter.paint(sceneOn({1955, 6, 5})).isNull());
    QCOMPARE(painter.rebuilds().geometry, 1);
    QCOMPARE(painter.rebuilds().fills, 1);
    QCOMPARE(painter.rebuilds().labels, 1);
}

void TestMapPainter::aScrubWithinOneSnapshotRebuildsNothing()
{
    MapPainter painter;
    MapScene scene = sceneOn({1965, 1, 1});
    painter.paint(scene);
    const RebuildCounts before = painter.rebuilds();
    for (int day = 1; day < 60; ++day) {
        scene.date = scene.date.addDays(1);
        QVERIFY(scene.snapshot->span.contains(scene.date));
        painter.paint(scene);
    }
    QCOMPARE(painter.rebuilds().geometry, before.geometry);
    QCOMPARE(painter.rebuilds().fills, before.fills);
    QCOMPARE(painter.rebuilds().labels, before.labels);
    QCOMPARE(painter.rebuilds().overlay, before.overlay);
}

void TestMapPainter::aStepRerasterisesNothing()
{
    MapPainter painter;
    painter.paint(sceneOn({1989, 1, 1}));
    painter.paint(sceneOn({1991, 12, 26}));
    painter.paint(sceneOn({2004, 3, 29}));
    QCOMPARE(painter.rebuilds().geometry, 1);
    QCOMPARE(painter.rebuilds().fills, 3);
}

void TestMapPainter::aHoverEvaluatesNoFill()
{
    MapPainter painter;
    MapScene scene = sceneOn({2004, 3, 29});
    const QImage before = painter.paint(scene).copy();
    const RebuildCounts counts = painter.rebuilds();
    scene.hovered = m_borders->territory({QStringLiteral("POL")});
    if (scene.hovered == noTerritory) // Poland is more than one piece
        scene.hovered = painter.territoryAt(scene.viewport.toPixels(MapProjection().toMetres({52.2, 21.0})));
    QVERIFY(scene.hovered != noTerritory);
    QVERIFY(painter.paint(scene) != before);
    QCOMPARE(painter.rebuilds().fills, counts.fills);
    QCOMPARE(painter.rebuilds().geometry, counts.geometry);
    QCOMPARE(painter.rebuilds().labels, counts.labels);
    QCOMPARE(painter.rebuilds().overlay, counts.overlay + 1);
    scene.hovered = noTerritory;
    QCOMPARE(painter.paint(scene), before);
}

void TestMapPainter::aHoverTouchesItsOwnOutlineOnly()
{
    constexpr int nearby = 32 + 8; // a tile and a line's breadth
    MapPainter painter;
    MapScene scene = sceneOn({1995, 6, 5}, {1200, 900});
    painter.paint(scene);
    painter.paint(scene);
    QVERIFY(painter.touched().empty());
    const StateIndex austria = m_borders->state({QStringLiteral("AUT")});
    QRectF soil;
    for (const Arc &arc : m_borders->arcs)
        for (const TerritoryIndex side : {arc.left, arc.right})
            if (side != noTerritory && scene.snapshot->territories[size_t(side)].holder == austria) {
                scene.hovered = side;
                soil |= QRectF(scene.viewport.toPixels(arc.bounds.bottomLeft()),
                               scene.viewport.toPixels(arc.bounds.topRight()));
            }
    QVERIFY(soil.width() > 20);
    painter.paint(scene);
    QVERIFY(!painter.touched().empty());
    for (const DirtyRow &row : painter.touched())
        for (const QRect &rect : row.rects)
            QVERIFY(soil.adjusted(-nearby, -nearby, nearby, nearby).contains(rect));
}

void TestMapPainter::aThemeRerasterisesNothing()
{
    MapPainter painter;
    MapScene scene = sceneOn({1955, 6, 5});
    painter.paint(scene);
    for (const ThemeName name : {ThemeName::Dark, ThemeName::Print, ThemeName::Contrast, ThemeName::Light}) {
        scene.theme = Theme::named(name);
        QCOMPARE(painter.paint(scene), fresh(scene));
    }
    QCOMPARE(painter.rebuilds().geometry, 1);
}

void TestMapPainter::aPanRasterisesOnce()
{
    MapPainter painter;
    MapScene scene = sceneOn({1955, 6, 5});
    painter.paint(scene);
    scene.viewport = scene.viewport.panned({31, 17});
    QCOMPARE(painter.paint(scene), fresh(scene));
    QCOMPARE(painter.rebuilds().geometry, 2);
}

void TestMapPainter::anUnchangedSceneIsNotPaintedAgain()
{
    MapPainter painter;
    const MapScene scene = sceneOn({1955, 6, 5});
    const QImage first = painter.paint(scene).copy();
    QCOMPARE(painter.paint(scene), first);
    QCOMPARE(painter.rebuilds().fills, 1);
}

void TestMapPainter::whatIsTouchedLeavesNothingStale_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("1") << 1.0;
    QTest::newRow("1.5") << 1.5;
    QTest::newRow("2") << 2.0;
}

void TestMapPainter::whatIsTouchedLeavesNothingStale()
{
    QFETCH(double, ratio);
    std::mt19937 random(1949);
    MapPainter painter;
    MapScene scene = sceneOn({1949, 8, 24}, {400, 300}, ratio);
    const auto days = int(firstDay().daysTo(lastDay()));
    for (int step = 0; step < 60; ++step) {
        const auto chance = [&](uint outOf) { return random() % outOf == 0; };
        scene.date = firstDay().addDays(int(random() % uint(days)));
        scene.snapshot
            = m_timeline->snapshotAt(scene.date, chance(2) ? Viewpoint::Documents : Viewpoint::Control);
        scene.hovered = chance(2) ? TerritoryIndex(random() % m_borders->territories.size()) : noTerritory;
        scene.selectedStates.clear();
        scene.linkedStates.clear();
        if (chance(2))
            scene.selectedStates.insert(m_borders->states[random() % m_borders->states.size()].id);
        if (chance(3))
            scene.linkedStates.insert(m_borders->states[random() % m_borders->states.size()].id);
        if (chance(5))
            scene.layers = Layers(int(random()) & allLayers);
        if (chance(8))
            scene.viewport = scene.viewport.zoomedAbout({200, 150}, chance(2) ? 3 : 0.4);
        const QImage &frame = painter.paint(scene);
        QVERIFY2(frame == fresh(scene),
                 qPrintable(QStringLiteral("step %1, %2").arg(step).arg(scene.date.toString(Qt::ISODate))));
    }
}

void TestMapPainter::whatIsBegunIsWhatIsPainted()
{
    MapPainter painter, plain;
    MapScene scene = sceneOn({1989, 11, 9}, {700, 450});
    plain.paint(scene);
    painter.begin(scene); // a new view
    std::mt19937 random(1955);
    for (int i = 0; i < 200; ++i) {
        scene.date = firstDay().addDays(random() % (firstDay().daysTo(lastDay()) + 1));
        scene.snapshot = m_timeline->snapshotAt(scene.date);
        scene.hovered = TerritoryIndex(random() % m_borders->territories.size());
        painter.begin(scene); // the one before may still be on its way
        plain.paint(scene);
        QCOMPARE(painter.touched().size(), plain.touched().size());
        painter.territoryAt({350, 200});
        if (i % 3 > 0)
            continue;
        QVERIFY(painter.paint(scene) == plain.paint(scene));
        QVERIFY(painter.touched().empty());
    }
    QCOMPARE(painter.rebuilds().fills, plain.rebuilds().fills);
}

void TestMapPainter::framesHaveTheViewsDeviceSize_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0, 4.0})
        QTest::addRow("%g", ratio) << ratio;
}

void TestMapPainter::framesHaveTheViewsDeviceSize()
{
    QFETCH(double, ratio);
    MapPainter painter;
    const MapScene scene = sceneOn({1955, 6, 5}, {321, 201}, ratio);
    const QImage &frame = painter.paint(scene);
    QCOMPARE(frame.size(), scene.viewport.deviceSize());
    QCOMPARE(frame.devicePixelRatio(), ratio);
}

void TestMapPainter::patternsAndLinesKeepTheirLogicalSize()
{
    // The mean colour of the frame hardly depends on the ratio: fills, hatches and lines all scale with it.
    const auto mean = [&](double ratio) {
        const QImage frame = fresh(sceneOn({1962, 1, 1}, {480, 320}, ratio));
        double sum[3] = {};
        for (int y = 0; y < frame.height(); ++y)
            for (int x = 0; x < frame.width(); ++x) {
                const QRgb pixel = frame.pixel(x, y);
                sum[0] += qRed(pixel);
                sum[1] += qGreen(pixel);
                sum[2] += qBlue(pixel);
            }
        const double pixels = double(frame.width()) * frame.height();
        return std::array<double, 3>{sum[0] / pixels, sum[1] / pixels, sum[2] / pixels};
    };
    const auto once = mean(1);
    for (const double ratio : {1.5, 2.0, 3.0}) {
        const auto more = mean(ratio);
        for (size_t i = 0; i < 3; ++i)
            QVERIFY2(std::abs(more[i] - once[i]) < 2, qPrintable(QString::number(more[i] - once[i])));
    }
}

void TestMapPainter::placesAreIdentifiedToThePixel_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QString>("territory");
    QTest::newRow("West Berlin") << 52.51 << 13.28 << QStringLiteral("BER-W");
    QTest::newRow("East Berlin") << 52.51 << 13.50 << QStringLiteral("BER-E");
    QTest::newRow("Atlantic") << 47.0 << -15.0 << QString();
    QTest::newRow("Black Sea") << 43.3 << 34.0 << QString();
}

void TestMapPainter::placesAreIdentifiedToThePixel()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(QString, territory);
    const QPointF place = MapProjection().toMetres({latitude, longitude});
    for (const double ratio : {1.0, 2.0})
        for (const double metresPerPixel : {100.0, 700.0, 3000.0}) {
            MapScene scene = sceneOn({1962, 1, 1}, {300, 200}, ratio);
            scene.viewport.centre = place + QPointF(1000, 500);
            scene.viewport.metresPerPixel = metresPerPixel;
            MapPainter painter;
            painter.paint(scene);
            const TerritoryIndex found = painter.territoryAt(scene.viewport.toPixels(place));
            QCOMPARE(found == noTerritory ? QString() : m_borders->territories[size_t(found)].id.value,
                     territory);
            QCOMPARE(painter.territoryAt({-5, 10}), noTerritory);
            QCOMPARE(painter.territoryAt({1e6, 1e6}), noTerritory);
        }
}

void TestMapPainter::withoutBordersThereIsSea()
{
    MapScene scene = sceneOn({1955, 6, 5});
    scene.borders = nullptr;
    scene.snapshot = nullptr;
    MapPainter painter;
    const QImage &frame = painter.paint(scene);
    QCOMPARE(frame.size(), QSize(480, 320));
    int sea = 0;
    for (int y = 0; y < frame.height(); ++y)
        for (int x = 0; x < frame.width(); ++x)
            sea += frame.pixel(x, y) == scene.theme.sea.rgb();
    QVERIFY(sea > 480 * 320 * 3 / 4);
    QCOMPARE(painter.territoryAt({240, 160}), noTerritory);
}

void TestMapPainter::withoutASnapshotThereIsLand()
{
    MapScene scene = sceneOn({1955, 6, 5});
    scene.snapshot = nullptr;
    const QImage frame = fresh(scene);
    const QPointF warsaw = scene.viewport.toPixels(MapProjection().toMetres({52.2, 21.0}));
    QCOMPARE(frame.pixel(warsaw.toPoint()), scene.theme.outside.rgb());
}

void TestMapPainter::viewsThatCannotBePaintedGiveNoImage()
{
    MapPainter painter;
    MapScene scene = sceneOn({1955, 6, 5});
    painter.paint(scene);
    for (const QSizeF size : {QSizeF(0, 0), QSizeF(10, 0), QSizeF(-3, 8)}) {
        scene.viewport.size = size;
        QVERIFY(painter.paint(scene).isNull());
        QCOMPARE(painter.territoryAt({1, 1}), noTerritory);
        QVERIFY(painter.eventAt({1, 1}).isEmpty());
    }
    scene.viewport.size = {40000, 40000};
    QTest::ignoreMessage(QtWarningMsg, "A map of 40000 x 40000 pixels is too large to be painted.");
    QVERIFY(painter.paint(scene).isNull());
    scene.viewport.size = {1, 1};
    QCOMPARE(painter.paint(scene).size(), QSize(1, 1));
    scene.viewport.size = {300, 200};
    QCOMPARE(painter.paint(scene), fresh(scene));
}

void TestMapPainter::selectionAndHoverAreSeen()
{
    MapScene scene = sceneOn({2004, 3, 29});
    const auto count = [](const QImage &image, QRgb colour) {
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixel(x, y) == colour;
        return pixels;
    };
    const int before = count(fresh(scene), scene.theme.select.rgb());
    scene.linkedStates.insert({QStringLiteral("SWE")});
    const int linked = count(fresh(scene), scene.theme.select.rgb());
    scene.linkedStates.clear();
    scene.selectedStates.insert({QStringLiteral("SWE")});
    const int selected = count(fresh(scene), scene.theme.select.rgb());
    QVERIFY(linked > before + 20);
    QVERIFY(selected > linked * 3 / 2);
    scene.selectedStates = {{QStringLiteral("no such state")}};
    QCOMPARE(count(fresh(scene), scene.theme.select.rgb()), before);
}

QTEST_MAIN(TestMapPainter)
#include "tst_mappainter.moc"
