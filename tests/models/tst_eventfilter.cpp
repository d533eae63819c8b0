// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventfilter.h"
#include "smallpack.h"

#include <QTest>

using namespace atlas;

class TestEventFilter : public QObject {
    Q_OBJECT

private slots:
    void bothEndsOfAnEventAreCurrent()
    {
        const auto pack = small::pack();
        const Event &book = *pack->event(small::eventId("book"));
        QVERIFY(isCurrent(book, {1950, 1, 1}));
        QVERIFY(isCurrent(book, {1950, 1, 31}));
        QVERIFY(!isCurrent(book, {1950, 2, 1}));
        QVERIFY(!isCurrent(book, {1949, 12, 31}));
    }

    void daysAreCountedToTheNearerEnd()
    {
        const auto pack = small::pack();
        const Event &book = *pack->event(small::eventId("book"));
        QCOMPARE(daysFrom(book, {1950, 1, 15}), 0);
        QCOMPARE(daysFrom(book, {1949, 12, 25}), 7);
        QCOMPARE(daysFrom(book, {1950, 2, 7}), 7);
    }

    void dateOrderLeavesOutStrangersAndRepeats()
    {
        const auto pack = small::pack();
        const auto events = inDateOrder(*pack,
                                        {small::eventId("join"), small::eventId("nobody"),
                                         small::eventId("signed"), small::eventId("join")});
        QCOMPARE(events.size(), size_t(2));
        QCOMPARE(events[0]->id, small::eventId("signed"));
        QCOMPARE(events[1]->id, small::eventId("join"));
    }

    void neighboursInTime()
    {
        const auto pack = small::pack();
        QCOMPARE(nextEvent(*pack, {1955, 1, 1})->id, small::eventId("join"));
        QCOMPARE(previousEvent(*pack, {1955, 1, 1})->id, small::eventId("book"));
        QVERIFY(!nextEvent(*pack, {2000, 1, 1}));
        QVERIFY(!previousEvent(*pack, firstDay()));
        // Several on one day: on from the one that is open, or past the day.
        const QDate day(1950, 1, 1);
        QCOMPARE(nextEvent(*pack, day, small::eventId("signed"))->id, small::eventId("book"));
        QCOMPARE(nextEvent(*pack, day)->id, small::eventId("join"));
        QCOMPARE(previousEvent(*pack, day, small::eventId("book"))->id, small::eventId("signed"));
    }

    void everyCategoryHasItsLane()
    {
        QCOMPARE(laneOf(EventCategory::Treaty), EventLane::Alliance);
        QCOMPARE(laneOf(EventCategory::Conflict), EventLane::Conflict);
        QCOMPARE(laneOf(EventCategory::Politics), EventLane::Diplomacy);
        QCOMPARE(laneOf(EventCategory::Theory), EventLane::Words);
        QCOMPARE(laneOf(EventCategory::Speech), EventLane::Words);
    }
};

QTEST_GUILESS_MAIN(TestEventFilter)
#include "tst_eventfilter.moc"
