// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datespan.h"
#include "time/clock.h"
#include "time/player.h"
#include "viewstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace atlas;

class TestPlayer : public QObject {
    Q_OBJECT

private slots:
    void advancesByTheTimeThatPassed()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        clock.seek({1990, 1, 1});
        player.setSpeed(100);
        player.play();
        player.advance(1000);
        QCOMPARE(clock.date(), QDate(1990, 1, 1).addDays(100));
    }

    void smallStepsAddUpWithoutDrift()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        clock.seek({1990, 1, 1});
        player.setSpeed(7.3);
        player.play();
        for (int i = 0; i < 1000; ++i)
            player.advance(16);
        QCOMPARE(clock.date(), QDate(1990, 1, 1).addDays(117)); // 16 s times 7.3 = 116.8, from noon
    }

    void runsBackwards()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        clock.seek({1990, 1, 1});
        player.setSpeed(-10);
        player.play();
        player.advance(1000);
        QCOMPARE(clock.date(), QDate(1989, 12, 22));
    }

    void stopsAtTheEnds_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<QDate>("end");
        QTest::newRow("forward") << 1e6 << lastDay();
        QTest::newRow("back") << -1e6 << firstDay();
    }

    void stopsAtTheEnds()
    {
        QFETCH(double, speed);
        QFETCH(QDate, end);
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        clock.seek({1990, 1, 1});
        player.setSpeed(speed);
        player.play();
        QSignalSpy stopped(&player, &Player::playingChanged);
        player.advance(1000);
        QCOMPARE(clock.date(), end);
        QVERIFY(!player.isPlaying());
        QCOMPARE(stopped.size(), 1);
    }

    void playingFromTheEndBeginsAgain()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        clock.seek(lastDay());
        player.play();
        QVERIFY(player.isPlaying());
        QCOMPARE(clock.date(), firstDay());
    }

    void pausesExactlyOnTheChange()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        const QDate change(1990, 10, 3);
        player.setChangeFinder([change](QDate day, bool forward) {
            return forward == (day < change) && day != change ? change : QDate();
        });
        player.setPausesAtChanges(true);
        clock.seek({1990, 1, 1});
        player.setSpeed(1000);
        player.play();
        player.advance(1000);
        QCOMPARE(clock.date(), change);
        QVERIFY(!player.isPlaying());
        player.play(); // and goes on from there
        player.advance(100);
        QCOMPARE(clock.date(), change.addDays(100));
        QVERIFY(player.isPlaying());
    }

    void pausesOnTheWayBackToo()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        const QDate change(1990, 10, 3);
        player.setChangeFinder(
            [change](QDate day, bool forward) { return !forward && day > change ? change : QDate(); });
        player.setPausesAtChanges(true);
        clock.seek({1992, 1, 1});
        player.setSpeed(-1000);
        player.play();
        player.advance(1000);
        QCOMPARE(clock.date(), change);
        QVERIFY(!player.isPlaying());
    }

    void changesDoNotStopItUnlessAsked()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        player.setChangeFinder([](QDate day, bool) { return day.addDays(1); });
        clock.seek({1990, 1, 1});
        player.setSpeed(10);
        player.play();
        player.advance(1000);
        QCOMPARE(clock.date(), QDate(1990, 1, 11));
    }

    void goesOnFromWhereTheHandPutTheClock()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        clock.seek({1990, 1, 1});
        player.setSpeed(10);
        player.play();
        player.advance(500);
        clock.seek({2000, 1, 1});
        player.advance(1000);
        QCOMPARE(clock.date(), QDate(2000, 1, 11));
    }

    void toggleAndSpeedAreToldOnce()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        QSignalSpy playing(&player, &Player::playingChanged);
        QSignalSpy speed(&player, &Player::speedChanged);
        player.toggle();
        player.toggle();
        QCOMPARE(playing.size(), 2);
        player.pause();
        QCOMPARE(playing.size(), 2);
        player.setSpeed(30);
        player.setSpeed(30);
        QCOMPARE(speed.size(), 1);
    }

    void theTimerRunsTheClock()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        clock.seek({1990, 1, 1});
        player.setSpeed(1000);
        player.play();
        QTRY_VERIFY(clock.date() > QDate(1990, 1, 1));
    }
};

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
