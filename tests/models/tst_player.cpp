// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datespan.h"
#include "time/clock.h"
#include "time/player.h"
#include "viewstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

/// A positive speed runs forward, a negative one back.
PlayMode atSpeed(double speed)
{
    PlayMode mode;
    mode.speed = std::abs(speed);
    mode.backward = speed < 0;
    return mode;
}

PlayMode pausing(double speed)
{
    PlayMode mode = atSpeed(speed);
    mode.pausesAtChanges = true;
    return mode;
}

PlayMode byStep(PlayStep step, double speed)
{
    PlayMode mode = atSpeed(speed);
    mode.step = step;
    return mode;
}

/// Changes on 3 October 1990 and 26 December 1991.
QDate twoChanges(QDate day, bool forward)
{
    const QDate one(1990, 10, 3);
    const QDate two(1991, 12, 26);
    if (forward)
        return day < one ? one : day < two ? two : QDate();
    return day > two ? two : day > one ? one : QDate();
}

} // namespace

class TestPlayer : public QObject {
    Q_OBJECT

private slots:
    void advancesByTheTimeThatPassed()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        clock.seek({1990, 1, 1});
        player.setMode(atSpeed(100));
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
        player.setMode(atSpeed(7.3));
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
        player.setMode(atSpeed(-10));
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
        player.setMode(atSpeed(speed));
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
        clock.seek({1990, 1, 1});
        player.setMode(pausing(1000));
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
        clock.seek({1992, 1, 1});
        player.setMode(pausing(-1000));
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
        player.setMode(atSpeed(10));
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
        player.setMode(atSpeed(10));
        player.play();
        player.advance(500);
        clock.seek({2000, 1, 1});
        player.advance(1000);
        QCOMPARE(clock.date(), QDate(2000, 1, 11));
    }

    void toggleAndModeAreToldOnce()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        QSignalSpy playing(&player, &Player::playingChanged);
        QSignalSpy modes(&player, &Player::modeChanged);
        player.toggle();
        player.toggle();
        QCOMPARE(playing.size(), 2);
        player.pause();
        QCOMPARE(playing.size(), 2);
        player.setMode(atSpeed(30));
        player.setMode(atSpeed(30));
        QCOMPARE(modes.size(), 1);
    }

    void landsOnTheFirstOfEachMonth()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        clock.seek({2004, 1, 31});
        player.setMode(byStep(PlayStep::Month, 1));
        player.play();
        std::vector<QDate> seen;
        for (int i = 0; i < 4000; ++i) { // 64 days
            player.advance(16);
            QVERIFY(clock.date().isValid());
            if (seen.empty() || seen.back() != clock.date())
                seen.push_back(clock.date());
        }
        QCOMPARE(seen, (std::vector<QDate>{{2004, 1, 31}, {2004, 2, 1}, {2004, 3, 1}, {2004, 4, 1}}));
    }

    void landsOnTheFirstOfEachYearOnTheWayBack()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        clock.seek({2004, 2, 29});
        player.setMode(byStep(PlayStep::Year, -365));
        player.play();
        std::vector<QDate> seen;
        for (int i = 0; i < 20; ++i) {
            player.advance(100);
            if (seen.empty() || seen.back() != clock.date())
                seen.push_back(clock.date());
        }
        QCOMPARE(seen, (std::vector<QDate>{{2004, 2, 29}, {2004, 1, 1}, {2003, 1, 1}}));
    }

    void stepsByMonthGoOnFromWhereTheHandPutTheClock()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        clock.seek({1990, 1, 1});
        player.setMode(byStep(PlayStep::Month, 31));
        player.play();
        player.advance(500);
        clock.seek({2000, 1, 1});
        player.advance(1000);
        QCOMPARE(clock.date(), QDate(2000, 2, 1));
    }

    void visitsEachChangeAndStopsAtTheLast()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        player.setChangeFinder(twoChanges);
        clock.seek({1990, 1, 1});
        PlayMode mode = byStep(PlayStep::Change, 1);
        mode.changes = 2;
        player.setMode(mode);
        player.play();
        player.advance(499);
        QCOMPARE(clock.date(), QDate(1990, 1, 1));
        player.advance(1);
        QCOMPARE(clock.date(), QDate(1990, 10, 3));
        QVERIFY(player.isPlaying());
        player.advance(500);
        QCOMPARE(clock.date(), QDate(1991, 12, 26));
        QVERIFY(!player.isPlaying());
        player.play(); // nothing lies ahead: from the beginning
        QCOMPARE(clock.date(), firstDay());
    }

    void loopsFromOneEndToTheOther_data()
    {
        QTest::addColumn<double>("speed");
        QTest::newRow("forward") << 1000.0;
        QTest::newRow("back") << -1000.0;
    }
    void loopsFromOneEndToTheOther()
    {
        QFETCH(double, speed);
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        PlayMode mode = atSpeed(speed);
        mode.loops = true;
        player.setMode(mode);
        const QDate end = speed > 0 ? lastDay() : firstDay();
        const QDate start = speed > 0 ? firstDay() : lastDay();
        clock.seek(end.addDays(speed > 0 ? -10 : 10));
        player.play();
        player.advance(1000);
        QCOMPARE(clock.date(), end); // the last day is seen
        QVERIFY(player.isPlaying());
        player.advance(100);
        QCOMPARE(clock.date(), start.addDays(speed > 0 ? 100 : -100));
    }

    void loopsThroughTheChangesBothWays()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        player.setChangeFinder(twoChanges);
        PlayMode mode = byStep(PlayStep::Change, 1);
        mode.loops = true;
        player.setMode(mode);
        clock.seek({1991, 12, 26});
        player.play();
        player.advance(1000);
        QCOMPARE(clock.date(), QDate(1990, 10, 3));
        mode.backward = true;
        player.setMode(mode);
        player.advance(1000);
        QCOMPARE(clock.date(), QDate(1991, 12, 26));
        QVERIFY(player.isPlaying());
    }

    void neverLeavesTheAtlasWhateverTheTimerDoes()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        player.setChangeFinder(twoChanges);
        for (const PlayStep step : {PlayStep::Day, PlayStep::Month, PlayStep::Year, PlayStep::Change}) {
            for (const bool backward : {false, true}) {
                PlayMode mode = byStep(step, 1e8);
                mode.changes = 1e8;
                mode.backward = backward;
                mode.loops = true;
                player.setMode(mode);
                clock.seek({2000, 2, 29});
                player.play();
                for (const qint64 late : {qint64(0), qint64(1), qint64(3'600'000), qint64(1) << 40}) {
                    player.advance(late);
                    QVERIFY(clock.date().isValid());
                    QVERIFY(clock.date() >= firstDay() && clock.date() <= lastDay());
                }
                player.pause();
            }
        }
    }

    void speedsThatAreNoneKeepWhatWas()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        player.setMode(atSpeed(30));
        PlayMode mode;
        mode.speed = 0;
        mode.changes = std::numeric_limits<double>::quiet_NaN();
        player.setMode(mode);
        QCOMPARE(player.mode().speed, 30.0);
        QCOMPARE(player.mode().changes, 1.0);
    }

    void theTimerRunsTheClock()
    {
        ViewStore store;
        Clock clock(store);
        Player player(clock);
        clock.seek({1990, 1, 1});
        player.setMode(atSpeed(1000));
        player.play();
        QTRY_VERIFY(clock.date() > QDate(1990, 1, 1));
    }
};

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
