// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datespan.h"
#include "time/timewindow.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace atlas;

namespace {

double jd(QDate day)
{
    return double(day.toJulianDay());
}

} // namespace

class TestTimeWindow : public QObject {
    Q_OBJECT

private slots:
    void beginsWithTheWholeRange()
    {
        TimeWindow window;
        QCOMPARE(window.from(), jd(firstDay()));
        QCOMPARE(window.to(), jd({2025, 1, 1}));
    }

    void neverLeavesItsLimits_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        const double day = jd({1990, 1, 1});
        QTest::newRow("too short") << day << day + 1;
        QTest::newRow("empty") << day << day;
        QTest::newRow("turned round") << day + 400 << day;
        QTest::newRow("before the beginning") << jd({1900, 1, 1}) << jd({1901, 1, 1});
        QTest::newRow("after the end") << jd({2050, 1, 1}) << jd({2060, 1, 1});
        QTest::newRow("far too long") << 0.0 << 9e9;
    }

    void neverLeavesItsLimits()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        TimeWindow window;
        window.setSpan(from, to);
        QVERIFY(window.length() >= 14);
        QVERIFY(window.from() >= jd(firstDay()));
        QVERIFY(window.to() <= jd({2025, 1, 1}));
    }

    void nonsenseIsIgnored()
    {
        TimeWindow window;
        window.setSpan(jd({1990, 1, 1}), jd({1991, 1, 1}));
        QSignalSpy told(&window, &TimeWindow::changed);
        const double nan = std::numeric_limits<double>::quiet_NaN();
        window.setSpan(nan, 3);
        window.panBy(nan);
        window.zoomAbout(nan, 0.5);
        window.zoomAbout(jd({1990, 5, 1}), 0);
        window.showLength(30, QDate());
        window.ensureVisible(QDate());
        QCOMPARE(told.size(), 0);
        QCOMPARE(window.length(), 365.0);
    }

    void zoomKeepsTheDayInItsPlace()
    {
        TimeWindow window;
        window.setSpan(jd({1980, 1, 1}), jd({2000, 1, 1}));
        const double day = jd({1985, 6, 1});
        const double share = (day - window.from()) / window.length();
        window.zoomAbout(day, 0.5);
        QVERIFY(qAbs((day - window.from()) / window.length() - share) < 1e-9);
        QVERIFY(qAbs(window.length() - (jd({2000, 1, 1}) - jd({1980, 1, 1})) / 2) < 1e-6);
    }

    void zoomStopsAtFourteenDaysAndAtTheWhole()
    {
        TimeWindow window;
        window.zoomAbout(jd({1990, 1, 1}), 1e-9);
        QCOMPARE(window.length(), 14.0);
        window.zoomAbout(jd({1990, 1, 1}), 1e9);
        QCOMPARE(window.length(), jd({2025, 1, 1}) - jd(firstDay()));
    }

    void panStopsAtTheEndsWithItsLength()
    {
        TimeWindow window;
        window.setSpan(jd({1990, 1, 1}), jd({1995, 1, 1}));
        const double length = window.length();
        window.panBy(1e6);
        QCOMPARE(window.to(), jd({2025, 1, 1}));
        QCOMPARE(window.length(), length);
        window.panBy(-1e6);
        QCOMPARE(window.from(), jd(firstDay()));
    }

    void ensureVisibleMovesNoMoreThanNeeded()
    {
        TimeWindow window;
        window.setSpan(jd({1990, 1, 1}), jd({1995, 1, 1}));
        QSignalSpy told(&window, &TimeWindow::changed);
        window.ensureVisible({1992, 1, 1});
        QCOMPARE(told.size(), 0);
        window.ensureVisible({1999, 1, 1});
        QCOMPARE(told.size(), 1);
        QVERIFY(window.to() > jd({1999, 1, 2}));
        QVERIFY(window.to() < jd({1999, 6, 1}));
        window.ensureVisible({1950, 1, 1});
        QVERIFY(window.from() <= jd({1950, 1, 1}));
        window.ensureVisible(lastDay());
        QCOMPARE(window.to(), jd({2025, 1, 1}));
    }

    void showLengthKeepsOrCentresTheDay()
    {
        TimeWindow window;
        window.setSpan(jd({1980, 1, 1}), jd({2000, 1, 1}));
        const QDate day(1995, 1, 1);
        const double share = (jd(day) - window.from()) / window.length();
        window.showLength(365, day);
        QCOMPARE(window.length(), 365.0);
        QVERIFY(qAbs((jd(day) - window.from()) / 365 - share) < 1e-9);
        window.showLength(100, {1960, 1, 1});
        QVERIFY(qAbs((window.from() + window.to()) / 2 - jd({1960, 1, 1})) < 1e-6);
    }

    void anEqualSpanIsNotTold()
    {
        TimeWindow window;
        window.setSpan(jd({1990, 1, 1}), jd({1991, 1, 1}));
        QSignalSpy told(&window, &TimeWindow::changed);
        window.setSpan(jd({1990, 1, 1}), jd({1991, 1, 1}));
        QCOMPARE(told.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTimeWindow)
#include "tst_timewindow.moc"
