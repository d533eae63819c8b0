// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinelayout.h"

#include "datespan.h"
#include "denseevents.h"

#include <QtTest>

using namespace atlas;
using Part = TimelineHit::Part;

namespace {

TimelineScene sceneOf(QSizeF size, double from = dense::julian(1990, 1, 1), double length = 9131)
{
    TimelineScene scene;
    scene.pack = dense::pack(84, 2);
    scene.from = from;
    scene.to = from + length;
    scene.date = {2004, 3, 29};
    scene.size = size;
    return scene;
}

} // namespace

class TimelineLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void rowsFillTheHeightWithoutOverlap_data()
    {
        QTest::addColumn<double>("height");
        for (double height = 130; height <= 320; height += 5)
            QTest::addRow("%g px", height) << height;
    }
    void rowsFillTheHeightWithoutOverlap()
    {
        QFETCH(double, height);
        const TimelineLayout layout = timelineLayout(sceneOf({1600, height}), dense::width);
        QVERIFY(layout.overview.top() >= 0);
        QVERIFY(layout.overview.height() >= 34);
        QVERIFY(layout.changes.top() > layout.overview.bottom());
        QVERIFY(layout.changes.height() >= 18);
        QCOMPARE(layout.lanes.top(), layout.changes.bottom());
        QVERIFY(layout.laneHeight() >= 18);
        QCOMPARE(layout.axis.top(), layout.lanes.bottom());
        QCOMPARE(layout.axis.bottom(), height);
        QCOMPARE(layout.laneCount, height < 170 ? 1 : 4);
    }

    void lanesOfMeasuresStandBetweenEventsAndAxis_data() { rowsFillTheHeightWithoutOverlap_data(); }
    void lanesOfMeasuresStandBetweenEventsAndAxis()
    {
        QFETCH(double, height);
        TimelineScene scene = sceneOf({1600, height});
        scene.showsMeasures = true;
        const TimelineLayout layout = timelineLayout(scene, dense::width);
        if (height < timelineMeasuresFrom) {
            QVERIFY(layout.measures.empty());
            QCOMPARE(layout.lanes, timelineLayout(sceneOf({1600, height}), dense::width).lanes);
            return;
        }
        QCOMPARE(layout.measures.size(), size_t(3));
        QVERIFY(layout.overview.height() >= 28);
        QVERIFY(layout.laneHeight() >= 18);
        QVERIFY(layout.measures.front().top() > layout.lanes.bottom());
        QCOMPARE(layout.measures.back().bottom(), layout.axis.top());
        for (size_t i = 0; i < layout.measures.size(); ++i) {
            const QRectF &row = layout.measures[i];
            QVERIFY(row.height() >= 17);
            if (i > 0)
                QCOMPARE(row.top(), layout.measures[i - 1].bottom());
            for (double x = 140; x < 1580; x += 20) {
                const TimelineHit hit = timelineHit(layout, {x, row.center().y()}, firstDay());
                QCOMPARE(hit.part, Part::Measures);
                QCOMPARE(hit.measure, int(i));
            }
        }
    }

    void glyphsAndBarsStayInTheirLane_data() { rowsFillTheHeightWithoutOverlap_data(); }
    void glyphsAndBarsStayInTheirLane()
    {
        QFETCH(double, height);
        const TimelineLayout layout = timelineLayout(sceneOf({1200, height}), dense::width);
        for (const EventCluster &cluster : layout.events.clusters) {
            const QRectF rect = layout.rectOf(cluster);
            QVERIFY(rect.top() >= layout.laneTop(cluster.lane) - 0.01);
            QVERIFY(rect.bottom() <= layout.laneTop(cluster.lane) + layout.laneHeight());
        }
        for (const DurationBar &bar : layout.events.bars) {
            const QRectF rect = layout.rectOf(bar);
            QVERIFY(rect.height() >= 0.5);
            QVERIFY(rect.bottom() <= layout.laneTop(bar.lane) + layout.laneHeight());
        }
    }

    void everyGlyphIsHitAtItsMiddle()
    {
        const TimelineLayout layout = timelineLayout(sceneOf({1600, 222}), dense::width);
        QVERIFY(layout.events.clusters.size() > 10);
        for (size_t i = 0; i < layout.events.clusters.size(); ++i) {
            const EventCluster &cluster = layout.events.clusters[i];
            const TimelineHit hit
                = timelineHit(layout, {cluster.x, layout.glyphY(cluster.lane)}, {2004, 3, 29});
            QCOMPARE(hit.part, Part::Lanes);
            QCOMPARE(hit.cluster, int(i));
        }
    }

    void targetsAreTwentyFourPixelsWide()
    {
        auto pack = std::make_shared<Pack>();
        pack->events = {dense::dayEvent(QStringLiteral("one"), {2000, 1, 1})};
        TimelineScene scene = sceneOf({1600, 260});
        scene.pack = pack;
        const TimelineLayout layout = timelineLayout(scene, dense::width);
        const EventCluster &cluster = layout.events.clusters.front();
        const double y = layout.glyphY(cluster.lane);
        for (const QPointF off : {QPointF(-11.5, 0), QPointF(11.5, 0), QPointF(0, -11.5), QPointF(0, 11.5)})
            QCOMPARE(timelineHit(layout, QPointF(cluster.x, y) + off, {2012, 1, 1}).cluster, 0);
        QCOMPARE(timelineHit(layout, {cluster.x + 14, y}, {2012, 1, 1}).cluster, -1);
    }

    void partsAreToldApart()
    {
        const TimelineLayout layout = timelineLayout(sceneOf({1600, 222}), dense::width);
        const QDate date(2004, 3, 29);
        const QRectF window = layout.windowRect();
        const double middle = layout.overview.center().y();
        const auto part = [&](double x, double y) { return timelineHit(layout, {x, y}, date).part; };
        QCOMPARE(part(window.left() + 1, middle), Part::WindowStart);
        QCOMPARE(part(window.right() - 1, middle), Part::WindowEnd);
        QCOMPARE(part(window.center().x(), middle), Part::Window);
        QCOMPARE(part(window.left() - 60, middle), Part::Overview);
        QCOMPARE(part(layout.scale.xOf(date), layout.changes.center().y()), Part::Playhead);
        QCOMPARE(part(layout.scale.xOf(date) + 30, layout.axis.center().y()), Part::Playhead);
        QCOMPARE(part(layout.scale.xOf(date) + 90, layout.axis.center().y()), Part::Axis);
        QCOMPARE(part(layout.scale.xOf(date) + 90, layout.changes.center().y()), Part::Changes);
        QCOMPARE(part(40, layout.lanes.center().y()), Part::Nothing);
    }

    void aNarrowWindowCanStillBeMoved()
    {
        const TimelineLayout layout
            = timelineLayout(sceneOf({1600, 222}, dense::julian(2004, 1, 1), 365), dense::width);
        const QPointF middle = layout.windowRect().center();
        QVERIFY(layout.windowRect().width() < 24);
        QCOMPARE(timelineHit(layout, middle, {2004, 3, 29}).part, Part::Window);
    }
};

QTEST_GUILESS_MAIN(TimelineLayoutTest)
#include "tst_timelinelayout.moc"
