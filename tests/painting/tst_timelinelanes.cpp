// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinelanes.h"

#include "denseevents.h"
#include "events/eventfilter.h"

#include <QtTest>

#include <set>

using namespace atlas;

class TimelineLanesTest : public QObject {
    Q_OBJECT

private slots:
    void clustersHoldEveryEventOfTheWindowOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("lanes");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("length");
        for (const int count : {0, 1, 84, 700}) {
            for (const int lanes : {1, 4}) {
                for (const double length : {14.0, 365.0, 1826.0, 9131.0, 27759.0}) {
                    for (const double share : {0.0, 0.5, 1.0}) {
                        const double from = dense::julian(1949, 1, 1) + share * (27759 - length);
                        QTest::addRow("%d events, %d lanes, %g days from %.1f", count, lanes, length, from)
                            << count << lanes << from << length;
                    }
                }
            }
        }
    }
    void clustersHoldEveryEventOfTheWindowOnce()
    {
        QFETCH(int, count);
        QFETCH(int, lanes);
        QFETCH(double, from);
        QFETCH(double, length);
        const auto pack = dense::pack(count, 7);
        const TimeScale scale{from, from + length, 132, 1584};
        const TimelineLanes result = timelineLanes(*pack, scale, lanes);
        std::multiset<int> held;
        for (const EventCluster &cluster : result.clusters) {
            QVERIFY(std::find(cluster.events.begin(), cluster.events.end(), cluster.lead)
                    != cluster.events.end());
            for (int event : cluster.events) {
                held.insert(event);
                if (lanes == 4)
                    QCOMPARE(cluster.lane, int(laneOf(pack->events[size_t(event)].category)));
            }
        }
        std::multiset<int> expected;
        for (int i = 0; i < count; ++i) {
            // Days before the atlas count as its first one, where the window shows that.
            const double begin
                = std::max(double(pack->events[size_t(i)].start.toJulianDay()), dense::julian(1949, 1, 1));
            const double end
                = std::max(double(pack->events[size_t(i)].end.toJulianDay()), dense::julian(1949, 1, 1)) + 1;
            if (begin < from + length && end > from)
                expected.insert(i);
        }
        QCOMPARE(held, expected);
        QCOMPARE(result.eventsInView, int(expected.size()));
    }

    void clustersOfALaneKeepTheirDistance()
    {
        const auto pack = dense::pack(700, 11);
        for (const double length : {365.0, 9131.0, 27759.0}) {
            const double from = dense::julian(2024, 12, 31) + 1 - length;
            const TimelineLanes result = timelineLanes(*pack, {from, from + length, 132, 1584}, 4);
            for (size_t i = 1; i < result.clusters.size(); ++i) {
                const EventCluster &a = result.clusters[i - 1];
                const EventCluster &b = result.clusters[i];
                if (a.lane != b.lane)
                    continue;
                QVERIFY(b.x - a.x >= clusterDistance);
                if (a.isPill() || b.isPill())
                    QVERIFY(b.x - a.x >= a.halfWidth + b.halfWidth);
            }
        }
    }

    void twoEventsMergeBelowSixteenPixelsAndNotAbove()
    {
        auto pack = std::make_shared<Pack>();
        pack->events = {dense::dayEvent(QStringLiteral("a"), {2004, 3, 1}),
                        dense::dayEvent(QStringLiteral("b"), {2004, 3, 11})};
        const double from = dense::julian(2004, 1, 1);
        const double days = 200;
        QCOMPARE(timelineLanes(*pack, {from, from + days, 0, days * 1.55}, 4).clusters.size(), size_t(1));
        QCOMPARE(timelineLanes(*pack, {from, from + days, 0, days * 1.65}, 4).clusters.size(), size_t(2));
    }

    void theLeadIsOfTierOneAndThenInThePaper()
    {
        auto pack = std::make_shared<Pack>();
        const QDate day(2004, 3, 1);
        for (const char *id : {"a", "b", "c"})
            pack->events.push_back(dense::dayEvent(QLatin1String(id), day));
        pack->events[1].tier = pack->events[2].tier = 1;
        pack->events[2].inPaper = InPaper::Yes;
        const double from = dense::julian(2004, 1, 1);
        const TimelineLanes result = timelineLanes(*pack, {from, from + 365, 0, 1000}, 4);
        QCOMPARE(result.clusters.size(), size_t(1));
        QCOMPARE(result.clusters.front().lead, 2);
        QCOMPARE(result.clusters.front().events, (std::vector<int>{0, 1, 2}));
    }

    void barsThatOverlapHaveDifferentLevels()
    {
        const auto pack = dense::pack(200, 3);
        const double from = dense::julian(1990, 1, 1);
        const TimelineLanes result = timelineLanes(*pack, {from, from + 3000, 132, 1584}, 4);
        QVERIFY(result.bars.size() > 5);
        for (const DurationBar &a : result.bars) {
            QVERIFY(a.level < result.levels[size_t(a.lane)]);
            for (const DurationBar &b : result.bars) {
                if (&a != &b && a.lane == b.lane && a.level == b.level)
                    QVERIFY(a.to <= b.from || b.to <= a.from);
            }
        }
    }

    void barsSpanTheDaysOfTheirEvent()
    {
        auto pack = std::make_shared<Pack>();
        pack->events = {dense::event(QStringLiteral("term"), QStringLiteral("2004-05-07/2008-05-07"),
                                     {2004, 5, 7}, {2008, 5, 7})};
        const double from = dense::julian(2000, 1, 1);
        const TimeScale scale{from, from + 3652, 100, 1100};
        const DurationBar bar = timelineLanes(*pack, scale, 4).bars.front();
        QCOMPARE(bar.from, scale.xOf(dense::julian(2004, 5, 7)));
        QCOMPARE(bar.to, scale.xOf(dense::julian(2008, 5, 8))); // the last day is whole
        QCOMPARE(bar.solidFrom, bar.begin);
        QCOMPARE(bar.solidTo, bar.end);
    }

    void whatIsKnownToTheYearFadesOverAllOfIt()
    {
        const Event event
            = dense::event(QStringLiteral("book"), QStringLiteral("2001"), {2001, 1, 1}, {2001, 12, 31});
        const EventEdges edges = edgesOf(event);
        QVERIFY(edges.softStart && edges.softEnd && !edges.open);
        QCOMPARE(markDay(event), (dense::julian(2001, 1, 1) + dense::julian(2002, 1, 1)) / 2);
        auto pack = std::make_shared<Pack>();
        pack->events = {event};
        const TimeScale scale{dense::julian(2000, 1, 1), dense::julian(2003, 1, 1), 0, 1000};
        const DurationBar bar = timelineLanes(*pack, scale, 4).bars.front();
        QCOMPARE(bar.solidFrom, bar.solidTo);
        QCOMPARE(bar.solidFrom, (bar.begin + bar.end) / 2);
    }

    void onlyTheUncertainEndFades()
    {
        const Event event = dense::event(QStringLiteral("force"), QStringLiteral("1995-12-14/1996-01"),
                                         {1995, 12, 14}, {1996, 1, 31});
        const EventEdges edges = edgesOf(event);
        QVERIFY(!edges.softStart && edges.softEnd);
        QCOMPARE(edges.endFrom, QDate(1996, 1, 1));
        QCOMPARE(markDay(event), dense::julian(1995, 12, 14) + 0.5);
    }

    void anOpenEndRunsToTheRightEdgeAndFades()
    {
        Event event = dense::event(QStringLiteral("war"), QStringLiteral("2014-04-12/.."), {2014, 4, 12},
                                   {2024, 12, 31});
        event.openEnd = true;
        auto pack = std::make_shared<Pack>();
        pack->events = {event};
        const TimeScale scale{dense::julian(2014, 1, 1), dense::julian(2015, 1, 1), 0, 1000};
        const DurationBar bar = timelineLanes(*pack, scale, 4).bars.front();
        QCOMPARE(bar.to, 1000.0);
        QVERIFY(bar.solidTo < bar.end);
        QCOMPARE(bar.solidFrom, bar.begin);
    }

    void uncertainDaysHaveASoftBarAtEveryZoom_data()
    {
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        const auto row = [](const char *edtf, QDate start, QDate end) {
            QTest::newRow(edtf) << QString::fromLatin1(edtf) << start << end;
        };
        row("2004-03-12~", {2004, 3, 12}, {2004, 3, 12});
        row("2004-03-12?", {2004, 3, 12}, {2004, 3, 12});
        row("2004-03-12%", {2004, 3, 12}, {2004, 3, 12});
        row("2004-03", {2004, 3, 1}, {2004, 3, 31});
        row("2004-03-XX", {2004, 3, 1}, {2004, 3, 31});
        row("2004-21", {2004, 3, 1}, {2004, 5, 31});
        row("200X", {2000, 1, 1}, {2009, 12, 31});
    }
    void uncertainDaysHaveASoftBarAtEveryZoom()
    {
        QFETCH(QString, edtf);
        QFETCH(QDate, start);
        QFETCH(QDate, end);
        auto pack = std::make_shared<Pack>();
        pack->events = {dense::event(QStringLiteral("soft"), edtf, start, end)};
        const double middle = (double(start.toJulianDay()) + double(end.toJulianDay()) + 1) / 2;
        for (const double days : {14.0, 30.0, 365.0, 3652.0, 27759.0}) {
            const TimeScale scale{middle - days / 2, middle + days / 2, 0, 1452};
            const TimelineLanes lanes = timelineLanes(*pack, scale, 4);
            QCOMPARE(lanes.bars.size(), size_t(1));
            const DurationBar &bar = lanes.bars.front();
            QVERIFY(bar.end - bar.begin >= 20);
            QVERIFY(bar.solidFrom > bar.begin && bar.solidTo < bar.end);
        }
    }

    void aDayThatIsCertainHasNoBar()
    {
        auto pack = std::make_shared<Pack>();
        pack->events = {dense::dayEvent(QStringLiteral("hard"), {2004, 3, 12})};
        const double day = double(QDate(2004, 3, 12).toJulianDay());
        QVERIFY(timelineLanes(*pack, {day - 7, day + 7, 0, 1452}, 4).bars.empty());
    }

    void anOpenBeginningComesInFromTheLeftEdge()
    {
        const Event event
            = dense::event(QStringLiteral("old"), QStringLiteral("../1990-05-03"), firstDay(), {1990, 5, 3});
        QVERIFY(edgesOf(event).openStart && edgesOf(event).softStart && !edgesOf(event).softEnd);
        auto pack = std::make_shared<Pack>();
        pack->events = {event};
        const TimeScale scale{dense::julian(1990, 1, 1), dense::julian(1991, 1, 1), 0, 1000};
        const TimelineLanes lanes = timelineLanes(*pack, scale, 4);
        const DurationBar &bar = lanes.bars.front();
        QCOMPARE(bar.from, 0.0);
        QVERIFY(bar.solidFrom > bar.begin);
        QCOMPARE(bar.solidTo, bar.end);
        QCOMPARE(lanes.clusters.front().x, scale.xOf(QDate(1990, 5, 3)));
    }

    void whatBeganBeforeStandsAtTheEdgeAndSaysSo()
    {
        auto pack = std::make_shared<Pack>();
        pack->events = {dense::event(QStringLiteral("law"), QStringLiteral("2010-07-01/2014-12-23"),
                                     {2010, 7, 1}, {2014, 12, 23})};
        const TimeScale scale{dense::julian(2012, 1, 1), dense::julian(2013, 1, 1), 100, 1100};
        const EventCluster cluster = timelineLanes(*pack, scale, 4).clusters.front();
        QVERIFY(cluster.fromBefore);
        QVERIFY(cluster.x >= scale.left && cluster.x < scale.left + 10);
    }
};

QTEST_GUILESS_MAIN(TimelineLanesTest)
#include "tst_timelinelanes.moc"
