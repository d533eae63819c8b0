// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datespan.h"
#include "time/clock.h"
#include "viewstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace atlas;

class TestClock : public QObject {
    Q_OBJECT

private slots:
    void seekIsIdempotent()
    {
        ViewStore store;
        Clock clock(store);
        QSignalSpy told(&clock, &Clock::changed);
        clock.seek({2004, 3, 29});
        clock.seek({2004, 3, 29});
        QCOMPARE(told.size(), 1);
        QCOMPARE(clock.date(), QDate(2004, 3, 29));
    }

    void seekClampsToTheAtlas()
    {
        ViewStore store;
        Clock clock(store);
        clock.seek({1900, 1, 1});
        QCOMPARE(clock.date(), firstDay());
        clock.stepDays(-1);
        QCOMPARE(clock.date(), firstDay());
        clock.seek({2999, 1, 1});
        QCOMPARE(clock.date(), lastDay());
        clock.stepYears(1);
        QCOMPARE(clock.date(), lastDay());
    }

    void stepsKeepToTheEndOfTheMonth_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("to");
        QTest::newRow("January to February") << QDate(1990, 1, 31) << 1 << QDate(1990, 2, 28);
        QTest::newRow("leap February") << QDate(2004, 1, 31) << 1 << QDate(2004, 2, 29);
        QTest::newRow("back") << QDate(1990, 3, 31) << -1 << QDate(1990, 2, 28);
        QTest::newRow("over the year") << QDate(1991, 12, 26) << 2 << QDate(1992, 2, 26);
    }

    void stepsKeepToTheEndOfTheMonth()
    {
        QFETCH(QDate, from);
        QFETCH(int, months);
        QFETCH(QDate, to);
        ViewStore store;
        Clock clock(store);
        clock.seek(from);
        clock.stepMonths(months);
        QCOMPARE(clock.date(), to);
    }

    void aYearFromALeapDayIsTheLastOfFebruary()
    {
        ViewStore store;
        Clock clock(store);
        clock.seek({2004, 2, 29});
        clock.stepYears(1);
        QCOMPARE(clock.date(), QDate(2005, 2, 28));
    }

    void aChangeOfTheCameraIsNotTime()
    {
        ViewStore store;
        Clock clock(store);
        QSignalSpy told(&clock, &Clock::changed);
        ViewState next = store.state();
        next.camera.extent = {0, 0, 1, 1};
        store.apply(next);
        QCOMPARE(told.size(), 0);
    }

    void aDateSetElsewhereIsTold()
    {
        ViewStore store;
        Clock clock(store);
        QSignalSpy told(&clock, &Clock::changed);
        ViewState next = store.state();
        next.date = {1989, 11, 9};
        store.apply(next);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toDate(), QDate(1989, 11, 9));
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
