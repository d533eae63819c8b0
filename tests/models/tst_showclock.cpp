// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/showclock.h"

#include <QTest>

using namespace atlas;

class TestShowClock : public QObject {
    Q_OBJECT

private slots:
    void pausesDoNotCount()
    {
        ShowClock clock;
        clock.start(1000);
        QCOMPARE(clock.elapsed(4000), qint64(3000));
        clock.pause(4000);
        QCOMPARE(clock.elapsed(60000), qint64(3000));
        clock.resume(60000);
        clock.resume(61000); // it runs already
        QCOMPARE(clock.elapsed(62000), qint64(5000));
    }

    void stepsHaveATimeOfTheirOwn()
    {
        ShowClock clock;
        clock.start(0);
        clock.enterStep(0, 0, 70);
        clock.enterStep(66000, 70, 75);
        QCOMPARE(clock.stepElapsed(80000), qint64(14000));
        QCOMPARE(clock.stepSeconds(), 75);
    }

    void whoIsEarlyIsAheadAndWhoStaysTooLongFallsBehind()
    {
        ShowClock clock;
        clock.start(0);
        clock.enterStep(0, 0, 70);
        QCOMPARE(clock.secondsAhead(69000), 0); // as planned
        QCOMPARE(clock.secondsAhead(80000), -10);
        clock.enterStep(66000, 70, 75);
        QCOMPARE(clock.secondsAhead(66000), 4);
        QCOMPARE(clock.secondsAhead(141000), 4);
        QCOMPARE(clock.secondsAhead(151000), -6);
    }

    void paceIsToldInWords_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("on time") << -2 << QStringLiteral("on time");
        QTest::newRow("ahead") << 4 << QStringLiteral("4 s ahead");
        QTest::newRow("behind") << -70 << QStringLiteral("1 min 10 s behind");
        QTest::newRow("whole minutes") << 120 << QStringLiteral("2 min ahead");
    }
    void paceIsToldInWords()
    {
        QFETCH(const int, seconds);
        QTEST(paceWords(seconds), "words");
    }

    void timesAreWrittenAsOnAClock()
    {
        QCOMPARE(clockWords(112), QStringLiteral("1:52"));
        QCOMPARE(clockWords(3723), QStringLiteral("1:02:03"));
        QCOMPARE(clockWords(-5), QStringLiteral("\u22120:05"));
    }
};

QTEST_GUILESS_MAIN(TestShowClock)
#include "tst_showclock.moc"
