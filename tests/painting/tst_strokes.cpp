// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/coverage.h"
#include "coverage/strokes.h"
#include "land/strokepainter.h"
#include "partitions.h"

#include <QPainter>
#include <QtTest>

#include <cmath>
#include <set>

using namespace atlas;

namespace {

std::shared_ptr<const ProjectedArcs> lineOf(const std::vector<QPointF> &points, QSizeF size, double ratio = 1)
{
    // One metre a logical pixel, the view's lower left corner at the origin.
    const Viewport view{QPointF(size.width(), size.height()) / 2, 1, size, ratio};
    return std::make_shared<const ProjectedArcs>(ProjectedArcs::of(test::ringOf(points), view));
}

QImage black(const ProjectedArcs &arcs)
{
    QImage image(arcs.size, QImage::Format_RGB32);
    image.fill(Qt::black);
    return image;
}

RowClip whole(const QImage &image)
{
    return RowClip({{image.rect()}});
}

QImage stroked(const std::shared_ptr<const ProjectedArcs> &arcs, StrokePainter painter)
{
    Strokes strokes(arcs);
    strokes.prepare({0}, painter.reach());
    QImage image = black(*arcs);
    painter.paint(Canvas(image), whole(image), strokes.stroke(0, painter.reach()));
    return image;
}

QImage penned(const ProjectedArcs &arcs, double width)
{
    QImage image = black(arcs);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, width * arcs.ratio, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF(QList<QPointF>(arcs.arcs[0].points.begin(), arcs.arcs[0].points.end())));
    return image;
}

double ink(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += qGreen(image.pixel(x, y)) / 255.0;
    return sum;
}

const std::vector<QPointF> bends{{12, 10}, {70, 18}, {75, 60}, {20, 66}, {52, 88}, {88, 20}};

} // namespace

class TestStrokes : public QObject {
    Q_OBJECT

private slots:
    void widthsAgreeWithQPaintersPen_data();
    void widthsAgreeWithQPaintersPen();
    void eachPixelOccursOnce();
    void dashesTakeTheirPartOfTheLine();
    void dashesScaleWithTheRatio();
    void opacityThinsTheColour();
    void linesFarOutsideTheViewCostNothing();
    void zoomedInLinesAreCutAtTheView();
    void aLineWithinATerritoryStaysThere();
    void thinAndWideReachesAgree();
    void unbrokenHairlinesHaveAShortListOfTheirOwn();
    void brushesPaintAllOfTheirArcsAndNothingElse();
};

void TestStrokes::widthsAgreeWithQPaintersPen_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.5, 2.0, 3.0})
        for (const double width : {0.9, 1.3, 2.0, 2.7, 4.6, 5.4})
            QTest::addRow("%g px at %g", width, ratio) << width << ratio;
}

void TestStrokes::widthsAgreeWithQPaintersPen()
{
    QFETCH(double, width);
    QFETCH(double, ratio);
    const auto arcs = lineOf(bends, {100, 100}, ratio);
    const QImage is = stroked(arcs, {width, qRgb(255, 255, 255), ratio});
    const QImage should = penned(*arcs, width);
    QVERIFY(std::abs(ink(is) / ink(should) - 1) < (width * ratio < 1.4 ? 0.08 : 0.04));
    // A pixel's share is taken from the distance of its centre: right for level lines, up to a fifth off for
    // slanted ones. Where a line meets itself ours takes the nearer part, not the sum of both.
    int off = 0, inked = 0;
    for (int y = 0; y < is.height(); ++y)
        for (int x = 0; x < is.width(); ++x) {
            const int difference = std::abs(qGreen(is.pixel(x, y)) - qGreen(should.pixel(x, y)));
            QVERIFY(difference < 130);
            off += difference > 50;
            inked += qGreen(should.pixel(x, y)) > 0;
        }
    QVERIFY2(off < inked * 0.025, qPrintable(QStringLiteral("%1 of %2 pixels").arg(off).arg(inked)));
}

void TestStrokes::eachPixelOccursOnce()
{
    const auto arcs = lineOf(bends, {100, 100}, 2);
    Strokes strokes(arcs);
    strokes.prepare({0}, StrokeReach::Wide);
    const ArcStroke &stroke = strokes.stroke(0, StrokeReach::Wide);
    size_t count = 0;
    for (int y = stroke.top; y < stroke.bottom(); ++y) {
        std::set<int> seen;
        for (const StrokePixel &pixel : stroke.row(y))
            QVERIFY(seen.insert(pixel.x).second);
        count += seen.size();
    }
    QCOMPARE(count, stroke.pixels.size());
    QVERIFY(count > 1000);
    QVERIFY(stroke.row(stroke.top - 1).empty());
    QVERIFY(stroke.row(stroke.bottom()).empty());
}

void TestStrokes::dashesTakeTheirPartOfTheLine()
{
    const auto arcs = lineOf({{10, 50}, {910, 50}}, {920, 100});
    StrokePainter painter(2, qRgb(255, 255, 255), 1);
    const double whole = ink(stroked(arcs, painter));
    painter.setDash({{8, 3, 1.5, 3}, false});
    const double part = ink(stroked(arcs, painter)) / whole;
    QVERIFY2(std::abs(part - 9.5 / 15.5) < 0.02, qPrintable(QString::number(part)));
}

void TestStrokes::dashesScaleWithTheRatio()
{
    StrokePainter once(2, qRgb(255, 255, 255), 1), thrice(2, qRgb(255, 255, 255), 3);
    once.setDash({{5, 5, 5, 5}, false});
    thrice.setDash({{5, 5, 5, 5}, false});
    const QImage small = stroked(lineOf({{0, 10}, {100, 10}}, {100, 20}, 1), once);
    const QImage large = stroked(lineOf({{0, 10}, {100, 10}}, {100, 20}, 3), thrice);
    for (int x = 0; x < 100; ++x) {
        if (x % 5 == 0 || x % 5 == 4) // the dashes' ends fade
            continue;
        QCOMPARE(qGreen(small.pixel(x, 10)) > 128, x % 10 < 5);
        QCOMPARE(qGreen(large.pixel(x * 3 + 1, 30)) > 128, x % 10 < 5);
    }
}

void TestStrokes::opacityThinsTheColour()
{
    const auto arcs = lineOf({{0, 10.5}, {50, 10.5}}, {50, 21});
    StrokePainter painter(4, qRgb(255, 255, 255), 1);
    painter.setOpacity(0.85);
    QVERIFY(std::abs(qGreen(stroked(arcs, painter).pixel(25, 10)) - 217) <= 1);
}

void TestStrokes::linesFarOutsideTheViewCostNothing()
{
    for (const QPointF far : {QPointF(0, 500), QPointF(0, -500), QPointF(900, 0), QPointF(-900, 0)}) {
        const auto arcs = lineOf({QPointF(5, 5) + far, QPointF(80, 30) + far}, {100, 100});
        Strokes strokes(arcs);
        strokes.prepare({0}, StrokeReach::Wide);
        QVERIFY(strokes.stroke(0, StrokeReach::Wide).pixels.empty());
    }
}

void TestStrokes::zoomedInLinesAreCutAtTheView()
{
    const auto arcs = lineOf({{-1e8, 50}, {1e8, 50}}, {100, 100});
    Strokes strokes(arcs);
    strokes.prepare({0}, StrokeReach::Thin);
    const auto pixels = strokes.stroke(0, StrokeReach::Thin).pixels.size();
    QVERIFY(pixels >= 200 && pixels <= 400);
}

void TestStrokes::aLineWithinATerritoryStaysThere()
{
    const auto island = test::ringOf({{20, 20}, {80, 20}, {80, 80}, {20, 80}, {20, 20}});
    const Viewport view{{50, 50}, 1, {100, 100}, 1};
    const auto arcs = std::make_shared<const ProjectedArcs>(ProjectedArcs::of(island, view));
    const PartitionCoverage coverage(*arcs);
    const std::vector<char> inside{1};
    StrokePainter painter(4, qRgb(255, 255, 255), 1);
    painter.setWithin(coverage, inside);
    const QImage image = stroked(arcs, painter);
    QCOMPARE(qGreen(image.pixel(21, 50)), 255);
    QCOMPARE(qGreen(image.pixel(20, 50)), 255);
    QCOMPARE(qGreen(image.pixel(19, 50)), 0);
    QCOMPARE(qGreen(image.pixel(80, 50)), 0);
    QCOMPARE(qGreen(image.pixel(50, 50)), 0);
}

void TestStrokes::thinAndWideReachesAgree()
{
    const auto arcs = lineOf(bends, {100, 100});
    Strokes strokes(arcs);
    strokes.prepare({0}, StrokeReach::Thin);
    strokes.prepare({0}, StrokeReach::Wide);
    const StrokePainter painter(1.1, qRgb(255, 255, 255), 1);
    QImage thin = black(*arcs), wide = black(*arcs);
    painter.paint(Canvas(thin), whole(thin), strokes.stroke(0, StrokeReach::Thin));
    painter.paint(Canvas(wide), whole(wide), strokes.stroke(0, StrokeReach::Wide));
    QCOMPARE(thin, wide);
}

void TestStrokes::unbrokenHairlinesHaveAShortListOfTheirOwn()
{
    const auto arcs = lineOf(bends, {100, 100}, 1.5);
    StrokePainter hairline(0.65, qRgb(255, 255, 255), 1.5), broken = hairline;
    broken.setDash({{4, 3, 4, 3}, false});
    QCOMPARE(hairline.reach(), StrokeReach::Fine);
    QCOMPARE(broken.reach(), StrokeReach::Thin);
    Strokes strokes(arcs);
    strokes.prepare({0}, StrokeReach::Fine);
    strokes.prepare({0}, StrokeReach::Thin);
    const ArcStroke &fine = strokes.stroke(0, StrokeReach::Fine),
                    &thin = strokes.stroke(0, StrokeReach::Thin);
    QVERIFY(fine.pixels.size() < thin.pixels.size());
    QVERIFY(fine.along.empty());
    QCOMPARE(thin.along.size(), thin.pixels.size());
    QImage one = black(*arcs), other = black(*arcs);
    hairline.paint(Canvas(one), whole(one), fine);
    hairline.paint(Canvas(other), whole(other), thin);
    QCOMPARE(one, other);
}

void TestStrokes::brushesPaintAllOfTheirArcsAndNothingElse()
{
    const auto arcs = lineOf(bends, {100, 100});
    const StrokePainter painter(2.7, qRgb(255, 255, 255), 1);
    const QImage all = stroked(arcs, painter);
    Strokes strokes(arcs);
    const Brush brush(painter, {0}, strokes);
    QImage rowByRow = black(*arcs), parts = black(*arcs);
    for (int top = 0; top < 100; top += 10) {
        brush.paint(Canvas(rowByRow), RowClip({{QRect(0, top, 100, 10)}}));
        brush.paint(Canvas(parts), RowClip({{QRect(20, top, 30, 10), QRect(60, top, 15, 10)}}));
    }
    QCOMPARE(rowByRow, all);
    for (int y = 0; y < 100; ++y)
        for (int x = 0; x < 100; ++x) {
            const bool inside = (x >= 20 && x < 50) || (x >= 60 && x < 75);
            QCOMPARE(parts.pixel(x, y), inside ? all.pixel(x, y) : qRgb(0, 0, 0));
        }
}

QTEST_MAIN(TestStrokes)
#include "tst_strokes.moc"
