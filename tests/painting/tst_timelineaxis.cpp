// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineaxis.h"

#include "datespan.h"
#include "denseevents.h"

#include <QtTest>

using namespace atlas;

class TimelineAxisTest : public QObject {
    Q_OBJECT

private slots:
    void everyDayComesBackFromItsPlace_data() { zooms(); }
    void everyDayComesBackFromItsPlace()
    {
        const TimeScale scale = fetched();
        for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1))
            QCOMPARE(scale.dateAt(scale.xOf(day)), day);
    }

    void theWholeCellOfADayIsThatDay()
    {
        const TimeScale scale{dense::julian(2004, 3, 20), dense::julian(2004, 4, 3), 132, 1532};
        const double begin = scale.xOf(dense::julian(2004, 3, 29));
        QCOMPARE(scale.dateAt(begin + 0.01), QDate(2004, 3, 29));
        QCOMPARE(scale.dateAt(begin + 99.9), QDate(2004, 3, 29));
        QCOMPARE(scale.dateAt(begin - 0.01), QDate(2004, 3, 28));
    }

    void placesOutsideTheAtlasAreItsEnds()
    {
        const TimeScale scale{dense::julian(1949, 1, 1), dense::julian(2025, 1, 1), 100, 1100};
        QCOMPARE(scale.dateAt(-500), firstDay());
        QCOMPARE(scale.dateAt(100), firstDay());
        QCOMPARE(scale.dateAt(1100), lastDay());
        QCOMPARE(scale.dateAt(9999), lastDay());
    }

    void ticksAscendAndLabelsNeverTouch_data() { zooms(); }
    void ticksAscendAndLabelsNeverTouch()
    {
        const TimeScale scale = fetched();
        const TimeAxis axis = timeAxis(scale, dense::width);
        double lastX = -1e9;
        double lastEnd = -1e9;
        int labels = 0;
        for (const AxisTick &tick : axis.ticks) {
            QVERIFY2(tick.x > lastX + 3, qPrintable(tick.label));
            lastX = tick.x;
            QVERIFY(tick.x >= scale.left - 0.01 && tick.x <= scale.right + 0.01);
            if (tick.label.isEmpty())
                continue;
            ++labels;
            QVERIFY2(tick.labelX - tick.width / 2 > lastEnd + 5, qPrintable(tick.label));
            lastEnd = tick.labelX + tick.width / 2;
        }
        QVERIFY(labels >= 2);
    }

    void ticksStandOnTheDaysThatTheyName()
    {
        const TimeScale scale{dense::julian(2010, 4, 1), dense::julian(2015, 4, 1), 132, 1584};
        const TimeAxis axis = timeAxis(scale, dense::width);
        QStringList texts;
        for (const AxisTick &tick : axis.ticks) {
            if (tick.label.isEmpty())
                continue;
            texts.append(tick.label);
            if (tick.strong)
                QCOMPARE(tick.x, scale.xOf(dense::julian(tick.label.toInt(), 1, 1)));
        }
        QVERIFY2(texts.join(QLatin1Char(' ')).contains(QStringLiteral("Oct 2011 Apr Jul Oct 2012 Apr")),
                 qPrintable(texts.join(QLatin1Char(' '))));
        QCOMPARE(axis.context, QStringLiteral("2010"));
    }

    void aMonthOfDaysSaysWhichMonth()
    {
        const TimeScale scale{dense::julian(2014, 3, 2), dense::julian(2014, 3, 18), 132, 1584};
        const TimeAxis axis = timeAxis(scale, dense::width);
        QCOMPARE(axis.context, QStringLiteral("Mar 2014"));
        QCOMPARE(axis.ticks.front().label, QStringLiteral("2"));
        QCOMPARE(axis.ticks.front().labelX, scale.xOf(QDate(2014, 3, 2)));
    }

    void anEmptyScaleHasNoTicks()
    {
        QVERIFY(timeAxis({10, 10, 0, 100}, dense::width).ticks.empty());
        QVERIFY(timeAxis({10, 20, 100, 100}, dense::width).ticks.empty());
    }

private:
    static void zooms()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("length");
        QTest::addColumn<double>("width");
        for (const double width : {300.0, 876.0, 1452.0, 3800.0}) {
            for (const double length :
                 {14.0, 30.4, 61.0, 120.0, 365.25, 800.0, 1826.0, 4000.0, 9131.0, 27759.0}) {
                for (const double share : {0.0, 0.371, 1.0}) {
                    const double from = dense::julian(1949, 1, 1) + share * (27759 - length);
                    QTest::addRow("%g days on %g px from %.2f", length, width, from)
                        << from << length << width;
                }
            }
        }
    }

    static TimeScale fetched()
    {
        QFETCH(double, from);
        QFETCH(double, length);
        QFETCH(double, width);
        return {from, from + length, 132, 132 + width};
    }
};

QTEST_GUILESS_MAIN(TimelineAxisTest)
#include "tst_timelineaxis.moc"
