// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinelayout.h"

#include "denseevents.h"
#include "pack/packreader.h"

#include <QtTest>

#include <set>

using namespace atlas;

/// The shipped events at every zoom from all years to fourteen days, over the whole time: what is in view is
/// drawn, alone or in a pill that lists it, and can be hit.
class TimelineZoomsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_pack = PackReader().read(QStringLiteral(":/pack")).pack;
        QVERIFY(m_pack && m_pack->events.size() > 50);
    }

    void everyEventInViewIsDrawnOrListed_data()
    {
        QTest::addColumn<double>("length");
        QTest::addColumn<double>("height");
        const double whole = double(firstDay().daysTo(lastDay())) + 1;
        for (double length = whole; length > 14; length /= 1.6) {
            for (const double height : {130.0, 222.0, 320.0})
                QTest::addRow("%.0f days, %g px", length, height) << length << height;
        }
        QTest::addRow("14 days") << 14.0 << 222.0;
    }
    void everyEventInViewIsDrawnOrListed()
    {
        QFETCH(double, length);
        QFETCH(double, height);
        const double begin = double(firstDay().toJulianDay());
        const double end = double(lastDay().toJulianDay()) + 1;
        const double step = std::max(length * 0.45, (end - begin - length) / 400);
        std::set<int> seen;
        for (double at = begin; at < end - length + step; at += step) {
            const double from = std::min(at, end - length); // the last one ends with the atlas
            const TimelineLayout layout = laidOut(from, length, height);
            check(layout, from, from + length);
            if (QTest::currentTestFailed())
                return;
            for (const EventCluster &cluster : layout.events.clusters)
                seen.insert(cluster.events.begin(), cluster.events.end());
        }
        if (length > 400)
            QCOMPARE(seen.size(), m_pack->events.size());
    }

private:
    TimelineLayout laidOut(double from, double length, double height) const
    {
        TimelineScene scene;
        scene.pack = m_pack;
        scene.from = from;
        scene.to = from + length;
        scene.date = firstDay();
        scene.size = {1600, height};
        scene.showsMeasures = true;
        return timelineLayout(scene, dense::width);
    }

    void check(const TimelineLayout &layout, double from, double to) const
    {
        std::multiset<int> drawn;
        for (size_t i = 0; i < layout.events.clusters.size(); ++i) {
            const EventCluster &cluster = layout.events.clusters[i];
            drawn.insert(cluster.events.begin(), cluster.events.end());
            const QRectF rect = layout.rectOf(cluster);
            QVERIFY(layout.lanes.adjusted(-1, -1, 1, 1).contains(rect));
            const TimelineHit hit = timelineHit(layout, rect.center(), lastDay());
            QCOMPARE(hit.cluster, int(i));
        }
        std::multiset<int> inView;
        for (int i = 0; i < int(m_pack->events.size()); ++i) {
            const Event &event = m_pack->events[size_t(i)];
            const double first = double(std::max(event.start, firstDay()).toJulianDay());
            const double last = double(std::max(event.end, firstDay()).toJulianDay()) + 1;
            if (first < to && last > from)
                inView.insert(i);
        }
        QCOMPARE(drawn, inView);
    }

    std::shared_ptr<const Pack> m_pack;
};

QTEST_GUILESS_MAIN(TimelineZoomsTest)
#include "tst_timelinezooms.moc"
