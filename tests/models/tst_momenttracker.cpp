// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/bordertimeline.h"
#include "momenttracker.h"
#include "navigator.h"
#include "smallborders.h"
#include "smallpack.h"
#include "time/clock.h"
#include "viewstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

struct World {
    ViewStore store;
    BorderTimeline timeline{small::borders()};
    std::shared_ptr<const Pack> pack = small::pack();
    MomentTracker tracker{store, timeline, pack};
    Navigator navigator{store, timeline, pack};
    Clock clock{store};
};

} // namespace

class TestMomentTracker : public QObject {
    Q_OBJECT

private slots:
    void hasAMomentFromTheBeginning()
    {
        World world;
        QCOMPARE(world.tracker.moment().date, world.store.state().date);
        QVERIFY(world.tracker.moment().snapshot);
    }

    void oneGestureIsOneMoment()
    {
        World world;
        QSignalSpy told(&world.tracker, &MomentTracker::momentChanged);
        world.navigator.goToEvent(small::eventId("join"));
        QCOMPARE(told.size(), 1);
        world.navigator.back();
        QCOMPARE(told.size(), 2);
        world.clock.seek({1999, 3, 12});
        QCOMPARE(told.size(), 3);
    }

    void aCameraThatMovesIsNoOtherMoment()
    {
        World world;
        QSignalSpy told(&world.tracker, &MomentTracker::momentChanged);
        ViewState next = world.store.state();
        next.camera.extent = {0, 0, 10, 10};
        world.store.apply(next);
        QCOMPARE(told.size(), 0);
    }

    void aScrubInsideOneSnapshotKeepsThePointer()
    {
        World world;
        world.clock.seek({1972, 1, 1});
        const Snapshot *kept = world.tracker.moment().snapshot.get();
        QSignalSpy told(&world.tracker, &MomentTracker::momentChanged);
        for (int day = 0; day < 300; ++day)
            world.clock.stepDays(1);
        QCOMPARE(told.size(), 300);
        QCOMPARE(world.tracker.moment().snapshot.get(), kept);
    }

    void theViewpointIsPartOfTheMoment()
    {
        World world;
        world.clock.seek({1995, 1, 1});
        QCOMPARE(world.tracker.moment().snapshot->territories[small::Zon].holder, small::NEW);
        ViewState next = world.store.state();
        next.viewpoint = Viewpoint::Control;
        QSignalSpy told(&world.tracker, &MomentTracker::momentChanged);
        world.store.apply(next);
        QCOMPARE(told.size(), 1);
        QCOMPARE(world.tracker.moment().snapshot->territories[small::Zon].holder, small::RUS);
    }

    void currentEventsHoldTheDate()
    {
        World world;
        world.clock.seek({1950, 1, 1});
        QCOMPARE(world.tracker.moment().currentEvents,
                 (std::vector{small::eventId("signed"), small::eventId("book")}));
        world.clock.seek({1950, 1, 20}); // the book is known to the month only
        QCOMPARE(world.tracker.moment().currentEvents, std::vector{small::eventId("book")});
        world.clock.seek({2024, 1, 1}); // open end
        QCOMPARE(world.tracker.moment().currentEvents, std::vector{small::eventId("seizure")});
    }

    void anExcerptNumbersItsEventsByDate()
    {
        World world;
        world.navigator.goToExcerpt(small::excerptId("e1"));
        const Moment &moment = world.tracker.moment();
        QCOMPARE(moment.linkedEvents,
                 (std::vector<LinkedEvent>{{small::eventId("signed"), 1}, {small::eventId("join"), 2}}));
        QCOMPARE(moment.linkedStates,
                 (std::set{StateId{QStringLiteral("IN")}, StateId{QStringLiteral("OUT")}}));
    }

    void anEventLinksItsExcerptsAndStates()
    {
        World world;
        world.navigator.goToEvent(small::eventId("seizure"));
        const Moment &moment = world.tracker.moment();
        QCOMPARE(moment.linkedExcerpts, std::vector{small::excerptId("e4")});
        QCOMPARE(moment.linkedStates,
                 (std::set{StateId{QStringLiteral("RUS")}, StateId{QStringLiteral("NEW")}}));
        QCOMPARE(moment.linkedEvents, (std::vector<LinkedEvent>{{small::eventId("seizure"), 0}}));
    }

    void anEventOfTheOpenExcerptKeepsTheNumbers()
    {
        World world;
        world.navigator.goToExcerpt(small::excerptId("e1"));
        world.navigator.goToEvent(small::eventId("signed"));
        QCOMPARE(world.tracker.moment().linkedEvents,
                 (std::vector<LinkedEvent>{{small::eventId("signed"), 1}, {small::eventId("join"), 2}}));
        QCOMPARE(world.tracker.moment().linkedExcerpts, std::vector{small::excerptId("e1")});
    }

    void aStateLinksWhatNamesItWithoutNumbers()
    {
        World world;
        world.navigator.goToState(StateId{QStringLiteral("RUS")});
        const Moment &moment = world.tracker.moment();
        QCOMPARE(moment.linkedEvents, (std::vector<LinkedEvent>{{small::eventId("seizure"), 0}}));
        QCOMPARE(moment.linkedExcerpts, std::vector{small::excerptId("e4")});
        QVERIFY(moment.linkedStates.empty());
    }

    void withoutAPackThereAreStillBorders()
    {
        ViewStore store;
        BorderTimeline timeline(small::borders());
        MomentTracker tracker(store, timeline, nullptr);
        QVERIFY(tracker.moment().snapshot);
        QVERIFY(tracker.moment().currentEvents.empty());
    }
};

QTEST_GUILESS_MAIN(TestMomentTracker)
#include "tst_momenttracker.moc"
