// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewport.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace atlas;

namespace {

bool near(QPointF a, QPointF b, double tolerance)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) <= tolerance;
}

} // namespace

class TestViewport : public QObject {
    Q_OBJECT

private slots:
    void fittingShowsAllOfTheExtent_data();
    void fittingShowsAllOfTheExtent();
    void pixelsAndMetresAreInverse();
    void theTransformAgreesWithToPixels();
    void zoomKeepsThePlaceUnderThePointer();
    void zoomAtTheLimitMovesNothing();
    void panFollowsThePointer();
    void clampedStaysOnTheMap();
    void nonsenseIsClampedToTheMap();
    void deviceSizeRoundsToWholePixels();
};

void TestViewport::fittingShowsAllOfTheExtent_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("wide") << QSizeF(1920, 1080);
    QTest::newRow("tall") << QSizeF(300, 900);
    QTest::newRow("square") << QSizeF(500, 500);
}

void TestViewport::fittingShowsAllOfTheExtent()
{
    QFETCH(QSizeF, size);
    const QRectF extent = europeExtent();
    const Viewport view = Viewport::fitting({extent}, size, 1.5);
    const QRectF visible = view.visibleMetres();
    QVERIFY(visible.adjusted(-1, -1, 1, 1).contains(extent));
    QVERIFY(near(visible.center(), extent.center(), 1e-3));
    QVERIFY(std::abs(visible.width() - extent.width()) < 1
            || std::abs(visible.height() - extent.height()) < 1);
    QCOMPARE(Viewport::fitting(view.camera(), size, 1.5).metresPerPixel, view.metresPerPixel);
}

void TestViewport::pixelsAndMetresAreInverse()
{
    const Viewport view{{4.3e6, 3.2e6}, 1234.5, {801, 603}, 2};
    QVERIFY(near(view.toPixels(view.toMetres({17, 411})), {17, 411}, 1e-6));
    QVERIFY(view.toMetres({0, 0}).y() > view.toMetres({0, 603}).y()); // north is up
    QCOMPARE(view.toPixels(view.centre), QPointF(400.5, 301.5));
}

void TestViewport::theTransformAgreesWithToPixels()
{
    const Viewport view{{4.3e6, 3.2e6}, 1234.5, {801, 603}, 2};
    const QPointF place(4.41e6, 3.05e6);
    QVERIFY(near(view.toPixels().map(place), view.toPixels(place), 1e-6));
}

void TestViewport::zoomKeepsThePlaceUnderThePointer()
{
    const Viewport view{{4.3e6, 3.2e6}, 4000, {800, 600}, 1};
    const QPointF pointer(123, 456);
    for (const double factor : {0.5, 1.3, 4.0})
        QVERIFY(near(view.zoomedAbout(pointer, factor).toMetres(pointer), view.toMetres(pointer), 1e-3));
    QCOMPARE(view.zoomedAbout(pointer, 2).metresPerPixel, 2000.0);
    QCOMPARE(view.zoomedAbout(pointer, 0), view);
    QCOMPARE(view.zoomedAbout(pointer, -2), view);
}

void TestViewport::zoomAtTheLimitMovesNothing()
{
    Viewport view{{4.3e6, 3.2e6}, 20, {800, 600}, 1};
    QCOMPARE(view.zoomedAbout({10, 10}, 3), view);
    view.metresPerPixel = 15000;
    QCOMPARE(view.zoomedAbout({10, 10}, 0.3), view);
}

void TestViewport::panFollowsThePointer()
{
    const Viewport view{{4.3e6, 3.2e6}, 1000, {800, 600}, 1};
    const QPointF place = view.toMetres({100, 100});
    QVERIFY(near(view.panned({30, -20}).toPixels(place), {130, 80}, 1e-6));
}

void TestViewport::clampedStaysOnTheMap()
{
    const Viewport far = Viewport{{1e9, -1e9}, 1e9, {10, 10}, 1}.clamped();
    QCOMPARE(far.metresPerPixel, 15000.0);
    QVERIFY(std::abs(far.centre.x()) < 1e7 && std::abs(far.centre.y()) < 1e7);
    QCOMPARE(Viewport({{4e6, 3e6}, 1, {10, 10}, 1}).clamped().metresPerPixel, 20.0);
    const Viewport inside{{4e6, 3e6}, 500, {10, 10}, 1};
    QCOMPARE(inside.clamped(), inside);
}

void TestViewport::nonsenseIsClampedToTheMap()
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    const Viewport view = Viewport{{nan, 3e6}, nan, {10, 10}, 1}.clamped();
    QVERIFY(std::isfinite(view.metresPerPixel));
    QVERIFY(std::isfinite(view.centre.x()) && std::isfinite(view.centre.y()));
    QVERIFY(std::isfinite(Viewport::fitting({QRectF()}, {100, 100}, 1).metresPerPixel));
    QVERIFY(std::isfinite(Viewport::fitting({europeExtent()}, {0, 0}, 1).metresPerPixel));
}

void TestViewport::deviceSizeRoundsToWholePixels()
{
    QCOMPARE(Viewport({{}, 1, {801, 603}, 1.5}).deviceSize(), QSize(1202, 905));
    QCOMPARE(Viewport({{}, 1, {100, 50}, 3}).deviceSize(), QSize(300, 150));
}

QTEST_MAIN(TestViewport)
#include "tst_viewport.moc"
