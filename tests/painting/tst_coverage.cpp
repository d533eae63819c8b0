// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/coverage.h"
#include "coverage/parallel.h"
#include "partitions.h"

#include <QPainter>
#include <QtTest>

#include <limits>

using namespace atlas;

namespace {

Viewport viewOf(QPointF centre, double metresPerPixel, QSizeF size, double ratio = 1)
{
    return {centre, metresPerPixel, size, ratio};
}

PartitionCoverage coverageOf(const std::shared_ptr<const BorderSet> &borders, const Viewport &view)
{
    return PartitionCoverage(ProjectedArcs::of(borders, view));
}

std::vector<char> only(const BorderSet &borders, TerritoryIndex territory)
{
    std::vector<char> counts(borders.territories.size(), 0);
    counts[size_t(territory)] = 1;
    return counts;
}

/// Share of each pixel in 1/255, by QPainter.
QImage painted(const QPainterPath &soil, const Viewport &view)
{
    QImage image(view.deviceSize(), QImage::Format_Grayscale8);
    image.fill(0);
    image.setDevicePixelRatio(view.ratio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(view.toPixels(), true);
    painter.fillPath(soil, Qt::white);
    return image;
}

QString firstFault(const PartitionCoverage &coverage)
{
    for (int y = 0; y < coverage.size().height(); ++y) {
        std::vector<int> taken(size_t(coverage.size().width()), 0);
        for (const CoverageSpan &span : coverage.spans(y))
            for (int x = span.from; x < span.to; ++x)
                ++taken.at(size_t(x));
        for (const MixedPixel &pixel : coverage.mixed(y)) {
            ++taken.at(size_t(pixel.x));
            int sum = pixel.sea;
            for (const CoverageShare &share : coverage.shares(y, pixel))
                sum += share.weight;
            if (sum != fullWeight)
                return QStringLiteral("pixel %1,%2 adds up to %3").arg(pixel.x).arg(y).arg(sum);
        }
        for (size_t x = 0; x < taken.size(); ++x)
            if (taken[x] > 1)
                return QStringLiteral("pixel %1,%2 is painted twice").arg(x).arg(y);
    }
    return {};
}

} // namespace

class TestCoverage : public QObject {
    Q_OBJECT

private slots:
    void sharesAgreeWithQPaintersAntialiasing_data();
    void sharesAgreeWithQPaintersAntialiasing();
    void sharesAddUpToOnePixel_data();
    void sharesAddUpToOnePixel();
    void noSeaShinesThroughWhereTerritoriesMeet();
    void aPartOfTheViewIsTheSameAsTheWhole();
    void oneCoreFindsWhatSeveralFind();
    void theDominantTerritoryIsIdentified();
    void insideATerritoryTheViewIsFull_data();
    void insideATerritoryTheViewIsFull();
    void farAwayThePartitionIsASpeck();
    void emptyAndAbsurdViewsHoldNothing_data();
    void emptyAndAbsurdViewsHoldNothing();
    void degenerateRingsDoNoHarm_data();
    void degenerateRingsDoNoHarm();
    void levelLinesThroughARowDivideIt();
};

void TestCoverage::sharesAgreeWithQPaintersAntialiasing_data()
{
    QTest::addColumn<uint>("seed");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("metresPerPixel");
    uint seed = 1;
    for (const double ratio : {1.0, 1.5, 2.0, 3.0})
        for (const double scale : {25.0, 60.0, 130.0})
            QTest::addRow("ratio %g, %g m/px", ratio, scale) << seed++ << ratio << scale;
}

void TestCoverage::sharesAgreeWithQPaintersAntialiasing()
{
    QFETCH(uint, seed);
    QFETCH(double, ratio);
    QFETCH(double, metresPerPixel);
    const test::Partition partition = test::randomPartition(seed);
    const Viewport view = viewOf({3700, 4100}, metresPerPixel, {240, 200}, ratio);
    const PartitionCoverage coverage = coverageOf(partition.borders, view);
    // QPainter rounds corners to 1/64 of a pixel, which is up to 1/32 of a pixel's surface along a long edge;
    // we drop corners nearer than a quarter pixel to the last one.
    constexpr int tolerance = 14;
    qint64 sum = 0, pixels = 0;
    for (const auto &[territory, soil] : partition.soil) {
        const QImage expected = painted(soil, view);
        const std::vector<char> counts = only(*partition.borders, territory);
        for (int y = 0; y < expected.height(); ++y)
            for (int x = 0; x < expected.width(); ++x) {
                const int is = coverage.weightAt(x, y, counts) * 255 / fullWeight;
                const int should = expected.constScanLine(y)[x];
                if (std::abs(is - should) <= tolerance) {
                    sum += is - should;
                    ++pixels;
                    continue;
                }
                QVERIFY2(false,
                         qPrintable(QStringLiteral("territory %1 at %2,%3: %4 instead of %5")
                                        .arg(territory)
                                        .arg(x)
                                        .arg(y)
                                        .arg(is)
                                        .arg(should)));
            }
    }
    QVERIFY(std::abs(double(sum) / double(pixels)) < 0.05); // neither swollen nor shrunk
}

void TestCoverage::sharesAddUpToOnePixel_data()
{
    QTest::addColumn<double>("metresPerPixel");
    for (const double scale : {0.5, 10.0, 100.0, 700.0, 5000.0})
        QTest::addRow("%g m/px", scale) << scale;
}

void TestCoverage::sharesAddUpToOnePixel()
{
    QFETCH(double, metresPerPixel);
    for (uint seed = 1; seed <= 20; ++seed) {
        const test::Partition partition = test::randomPartition(seed, 12);
        for (const QPointF centre : {QPointF(6000, 6000), QPointF(200, 9000)})
            QCOMPARE(firstFault(coverageOf(partition.borders, viewOf(centre, metresPerPixel, {301, 97}))),
                     QString());
    }
}

void TestCoverage::noSeaShinesThroughWhereTerritoriesMeet()
{
    // A square island cut into two by a ragged line: only its shore may have a share of sea.
    auto borders = std::make_shared<BorderSet>();
    borders->territories.resize(2);
    const std::vector<QPointF> cut{{50, 0}, {43.7, 21.3}, {61.1, 38.9}, {47.2, 73.3}, {50, 100}};
    const auto add = [&](TerritoryIndex left, TerritoryIndex right, const std::vector<QPointF> &points) {
        Arc arc{left, right, {}, QRectF(-1, -1, 102, 102), false};
        arc.levels[0] = points;
        borders->arcs.push_back(arc);
    };
    add(0, 1, cut);
    add(noTerritory, 0, {{50, 0}, {0, 0}, {0, 100}, {50, 100}});
    add(1, noTerritory, {{50, 0}, {100, 0}, {100, 100}, {50, 100}});
    for (const double scale : {0.31, 0.77, 1.9, 3.3}) {
        const Viewport view = viewOf({50, 50}, scale, {400, 400});
        const PartitionCoverage coverage = coverageOf(borders, view);
        for (int y = 0; y < 400; ++y)
            for (const MixedPixel &pixel : coverage.mixed(y)) {
                const QPointF at = view.toMetres(QPointF(pixel.x + 0.5, y + 0.5));
                if (QRectF(0, 0, 100, 100).adjusted(scale, scale, -scale, -scale).contains(at))
                    QCOMPARE(int(pixel.sea), 0);
            }
    }
}

void TestCoverage::aPartOfTheViewIsTheSameAsTheWhole()
{
    for (uint seed = 1; seed <= 10; ++seed) {
        const test::Partition partition = test::randomPartition(seed);
        const PartitionCoverage whole = coverageOf(partition.borders, viewOf({4000, 4000}, 50, {200, 200}));
        const QPoint corner(83, 61);
        const PartitionCoverage part = coverageOf(
            partition.borders,
            viewOf({4000 + (83 + 30 - 100) * 50.0, 4000 - (61 + 20 - 100) * 50.0}, 50, {60, 40}));
        for (const auto &[territory, soil] : partition.soil) {
            const std::vector<char> counts = only(*partition.borders, territory);
            for (int y = 0; y < 40; ++y)
                for (int x = 0; x < 60; ++x) // lines are cut at the view's sides, to 1/256 of a pixel
                    QVERIFY(std::abs(part.weightAt(x, y, counts)
                                     - whole.weightAt(x + corner.x(), y + corner.y(), counts))
                            <= 2);
        }
    }
}

void TestCoverage::oneCoreFindsWhatSeveralFind()
{
    const test::Partition partition = test::randomPartition(5);
    const Viewport view = viewOf({4000, 4000}, 40, {211, 173});
    limitCores(1);
    const PartitionCoverage alone = coverageOf(partition.borders, view);
    limitCores(0);
    const PartitionCoverage together = coverageOf(partition.borders, view);
    for (const auto &[territory, soil] : partition.soil) {
        const std::vector<char> counts = only(*partition.borders, territory);
        for (int y = 0; y < 173; ++y)
            for (int x = 0; x < 211; ++x)
                QCOMPARE(together.weightAt(x, y, counts), alone.weightAt(x, y, counts));
    }
}

void TestCoverage::theDominantTerritoryIsIdentified()
{
    const test::Partition partition = test::randomPartition(11);
    const Viewport view = viewOf({4000, 4000}, 45, {220, 220});
    const PartitionCoverage coverage = coverageOf(partition.borders, view);
    int compared = 0;
    for (const auto &[territory, soil] : partition.soil) {
        const QImage expected = painted(soil, view);
        for (int y = 0; y < 220; ++y)
            for (int x = 0; x < 220; ++x) {
                if (expected.constScanLine(y)[x] > 140)
                    QCOMPARE(coverage.territoryAt(x, y), territory);
                else if (expected.constScanLine(y)[x] < 60)
                    QVERIFY(coverage.territoryAt(x, y) != territory);
                ++compared;
            }
    }
    QVERIFY(compared > 200'000);
    QCOMPARE(coverage.territoryAt(-1, 5), noTerritory);
    QCOMPARE(coverage.territoryAt(5, 220), noTerritory);
}

void TestCoverage::insideATerritoryTheViewIsFull_data()
{
    QTest::addColumn<double>("metresPerPixel");
    for (const double scale : {1e-9, 1e-4, 0.01, 0.5})
        QTest::addRow("%g m/px", scale) << scale;
}

void TestCoverage::insideATerritoryTheViewIsFull()
{
    QFETCH(double, metresPerPixel);
    const auto island = test::ringOf({{0, 0}, {1000, 0}, {1000, 1000}, {0, 1000}, {0, 0}});
    const PartitionCoverage coverage = coverageOf(island, viewOf({400, 300}, metresPerPixel, {300, 200}, 2));
    for (int y = 0; y < 400; ++y) {
        QCOMPARE(coverage.spans(y).size(), size_t(1));
        QCOMPARE(coverage.spans(y)[0].from, 0);
        QCOMPARE(coverage.spans(y)[0].to, 600);
        QVERIFY(coverage.mixed(y).empty());
    }
}

void TestCoverage::farAwayThePartitionIsASpeck()
{
    const auto island = test::ringOf({{0, 0}, {1000, 0}, {1000, 1000}, {0, 1000}, {0, 0}});
    const PartitionCoverage coverage = coverageOf(island, viewOf({-250, -250}, 2000, {3, 3}));
    int weight = 0;
    for (int y = 0; y < 3; ++y)
        for (int x = 0; x < 3; ++x)
            weight += coverage.weightAt(x, y, {1});
    QCOMPARE(weight, fullWeight / 4); // a quarter of a pixel
    const PartitionCoverage farther = coverageOf(island, viewOf({0, 0}, 1e12, {30, 30}));
    QCOMPARE(firstFault(farther), QString());
}

void TestCoverage::emptyAndAbsurdViewsHoldNothing_data()
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double infinite = std::numeric_limits<double>::infinity();
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("metresPerPixel");
    QTest::addColumn<QPointF>("centre");
    QTest::newRow("no size") << QSizeF(0, 0) << 10.0 << QPointF();
    QTest::newRow("no height") << QSizeF(100, 0) << 10.0 << QPointF();
    QTest::newRow("negative") << QSizeF(-5, -5) << 10.0 << QPointF();
    QTest::newRow("no scale") << QSizeF(10, 10) << 0.0 << QPointF();
    QTest::newRow("turned inside out") << QSizeF(10, 10) << -3.0 << QPointF();
    QTest::newRow("scale is no number") << QSizeF(10, 10) << nan << QPointF();
    QTest::newRow("endless scale") << QSizeF(10, 10) << infinite << QPointF();
    QTest::newRow("centre is no number") << QSizeF(10, 10) << 10.0 << QPointF(nan, 0);
    QTest::newRow("beyond the world") << QSizeF(10, 10) << 10.0 << QPointF(1e300, 1e300);
}

void TestCoverage::emptyAndAbsurdViewsHoldNothing()
{
    QFETCH(QSizeF, size);
    QFETCH(double, metresPerPixel);
    QFETCH(QPointF, centre);
    const test::Partition partition = test::randomPartition(2);
    const PartitionCoverage coverage = coverageOf(partition.borders, viewOf(centre, metresPerPixel, size));
    QCOMPARE(coverage.territoryAt(0, 0), noTerritory);
    QCOMPARE(coverage.territoryAt(4, 4), noTerritory);
    QCOMPARE(PartitionCoverage(ProjectedArcs::of(nullptr, viewOf({}, 1, {5, 5}))).bandCount(), 0);
}

void TestCoverage::degenerateRingsDoNoHarm_data()
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::addColumn<QPolygonF>("ring");
    QTest::newRow("no point") << QPolygonF();
    QTest::newRow("one point") << QPolygonF({{5, 5}});
    QTest::newRow("one point, often") << QPolygonF({{5, 5}, {5, 5}, {5, 5}, {5, 5}});
    QTest::newRow("there and back") << QPolygonF({{0, 0}, {40, 30}, {0, 0}});
    QTest::newRow("bow tie") << QPolygonF({{0, 0}, {40, 40}, {40, 0}, {0, 40}, {0, 0}});
    QTest::newRow("twice round") << QPolygonF(
        {{0, 0}, {40, 0}, {40, 40}, {0, 40}, {0, 0}, {40, 0}, {40, 40}, {0, 40}, {0, 0}});
    QTest::newRow("clockwise") << QPolygonF({{0, 0}, {0, 40}, {40, 40}, {40, 0}, {0, 0}});
    QTest::newRow("touches itself") << QPolygonF(
        {{0, 0}, {20, 20}, {40, 0}, {40, 40}, {20, 20}, {0, 40}, {0, 0}});
    QTest::newRow("not closed") << QPolygonF({{0, 0}, {40, 0}, {40, 40}});
    QTest::newRow("reaches far out") << QPolygonF({{0, 0}, {1e15, 1}, {3, 1e15}, {-1e15, 4}, {0, 0}});
    QTest::newRow("no number") << QPolygonF({{0, 0}, {nan, 10}, {40, 40}, {0, 0}});
    QTest::newRow("smaller than a pixel") << QPolygonF({{0, 0}, {0.01, 0}, {0, 0.01}, {0, 0}});
}

void TestCoverage::degenerateRingsDoNoHarm()
{
    QFETCH(QPolygonF, ring);
    const auto island = test::ringOf({ring.begin(), ring.end()});
    for (const double scale : {0.1, 1.0, 7.0})
        for (const QPointF centre : {QPointF(20, 20), QPointF(45, 0), QPointF(-5, 33)})
            QCOMPARE(firstFault(coverageOf(island, viewOf(centre, scale, {64, 50}))), QString());
}

void TestCoverage::levelLinesThroughARowDivideIt()
{
    // Two territories that part exactly halfway up a row of pixels, along a line that crosses no row.
    auto borders = std::make_shared<BorderSet>();
    borders->territories.resize(2);
    const auto add = [&](TerritoryIndex left, TerritoryIndex right, const std::vector<QPointF> &points) {
        Arc arc{left, right, {}, QRectF(-1, -1, 42, 42), false};
        arc.levels[0] = points;
        borders->arcs.push_back(arc);
    };
    add(0, 1, {{0, 20}, {40, 20}});
    add(1, noTerritory, {{0, 20}, {0, 0}, {40, 0}, {40, 20}});
    add(noTerritory, 0, {{0, 20}, {0, 40}, {40, 40}, {40, 20}});
    const PartitionCoverage coverage = coverageOf(borders, viewOf({20, 20.5}, 1, {40, 40}));
    for (int x = 0; x < 40; ++x) {
        QCOMPARE(coverage.weightAt(x, 20, {1, 0}), fullWeight / 2);
        QCOMPARE(coverage.weightAt(x, 20, {0, 1}), fullWeight / 2);
        QCOMPARE(coverage.weightAt(x, 19, {1, 0}), fullWeight);
    }
}

QTEST_MAIN(TestCoverage)
#include "tst_coverage.moc"
