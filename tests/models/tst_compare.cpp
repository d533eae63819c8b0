// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"

#include "borders/bordertimeline.h"
#include "momenttracker.h"
#include "navigator.h"
#include "smallborders.h"
#include "smallpack.h"
#include "viewstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

const QDate early(1955, 6, 1), late(2004, 3, 29);

ViewState comparing()
{
    ViewState view;
    view.date = late;
    view.compare.mode = CompareMode::Swipe;
    view.compare.other = early;
    return view;
}

} // namespace

class TestCompare : public QObject {
    Q_OBJECT

private slots:
    void wordsAreReadAsTheyAreWritten()
    {
        for (const CompareMode mode :
             {CompareMode::Off, CompareMode::Swipe, CompareMode::SideBySide, CompareMode::Outline})
            QVERIFY(compareModeFrom(compareWord(mode)) == mode);
        QVERIFY(!compareModeFrom(QStringLiteral("blink")));
    }

    void switchingKeysKeepsBothDates()
    {
        const ViewState switched = withSwitchedKeys(comparing());
        QCOMPARE(switched.date, early);
        QVERIFY(switched.compare.active == CompareSide::A);
        for (const CompareSide side : {CompareSide::A, CompareSide::B})
            QCOMPARE(dateOf(switched, side), dateOf(comparing(), side));
        QVERIFY(withSwitchedKeys(switched) == comparing());
    }

    void swappingDatesKeepsTheKeys()
    {
        const ViewState swapped = withSwappedDates(comparing());
        QVERIFY(swapped.compare.active == CompareSide::B);
        QCOMPARE(dateOf(swapped, CompareSide::A), late);
        QCOMPARE(dateOf(swapped, CompareSide::B), early);
    }

    void aSideTakesItsDate()
    {
        const QDate day(1975, 8, 1);
        QCOMPARE(withDate(comparing(), CompareSide::A, day).compare.other, day);
        QCOMPARE(withDate(comparing(), CompareSide::B, day).date, day);
        QCOMPARE(withDate(withSwitchedKeys(comparing()), CompareSide::A, day).date, day);
    }

    void theStoreKeepsDatesAndDividerInRange()
    {
        ViewStore store;
        ViewState view = comparing();
        view.compare.other = QDate(1900, 1, 1);
        view.compare.divider = 7;
        store.apply(view);
        QCOMPARE(store.state().compare.other, firstDay());
        QCOMPARE(store.state().compare.divider, 1 - leastDivider);
    }

    void comparingWithoutADateBeginsWithTheSame()
    {
        ViewStore store;
        ViewState view = store.state();
        view.compare.mode = CompareMode::Outline;
        store.apply(view);
        QCOMPARE(store.state().compare.other, view.date);
    }

    void theOtherDateStaysPinned()
    {
        ViewStore store;
        store.apply(comparing());
        ViewState view = store.state();
        view.date = QDate(2010, 1, 1);
        store.apply(view);
        QCOMPARE(store.state().compare.other, early);
    }

    void bothDatesGoTogetherAndKeepTheirDistance()
    {
        ViewStore store;
        ViewState view = comparing();
        view.compare.scrubsBoth = true;
        store.apply(view);
        view = store.state();
        view.date = late.addDays(100);
        store.apply(view);
        QCOMPARE(store.state().compare.other, early.addDays(100));
        view = store.state();
        view.date = firstDay(); // B would get there long after A has left the atlas
        QSignalSpy changes(&store, &ViewStore::changed);
        store.apply(view);
        QCOMPARE(store.state().compare.other, firstDay());
        QCOMPARE(store.state().compare.other.daysTo(store.state().date), early.daysTo(late));
        QCOMPARE(changes.size(), 1);
    }

    void backBringsTheComparisonBack()
    {
        BorderTimeline timeline(small::borders());
        ViewStore store;
        Navigator navigator(store, timeline, small::pack());
        const ViewState before = store.state();
        navigator.goTo(comparing());
        const ViewState compared = store.state();
        navigator.back();
        QVERIFY(store.state() == before);
        navigator.forward();
        QVERIFY(store.state() == compared);
    }

    void theMomentHoldsBothSnapshots()
    {
        BorderTimeline timeline(small::borders());
        ViewStore store;
        const MomentTracker tracker(store, timeline, small::pack());
        QVERIFY(!tracker.moment().otherSnapshot);
        QVERIFY(tracker.moment().snapshotOf(CompareSide::A) == tracker.moment().snapshot);
        store.apply(comparing());
        const Moment &moment = tracker.moment();
        QVERIFY(moment.otherSnapshot == timeline.snapshotAt(early));
        QVERIFY(moment.snapshotOf(CompareSide::B) == timeline.snapshotAt(late));
        QCOMPARE(moment.dateOf(CompareSide::A), early);
    }
};

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
