// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/bordertimeline.h"
#include "mapprojection.h"
#include "navigator.h"
#include "sight.h"
#include "smallborders.h"
#include "smallpack.h"
#include "viewstore.h"

#include <QLineF>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

/// All that a navigator needs, in the order of their lives.
struct Travel {
    ViewStore store;
    BorderTimeline timeline{small::borders()};
    Navigator navigator{store, timeline, small::pack()};
};

QRectF around(double latitude, double longitude)
{
    QRectF box(0, 0, 400'000, 300'000);
    box.moveCenter(MapProjection().toMetres(QGeoCoordinate(latitude, longitude)));
    return box;
}

} // namespace

class TestNavigator : public QObject {
    Q_OBJECT

private slots:
    void nothingToGoBackToAtFirst()
    {
        Travel travel;
        QVERIFY(!travel.navigator.canGoBack());
        QVERIFY(!travel.navigator.canGoForward());
        const ViewState before = travel.store.state();
        travel.navigator.back();
        travel.navigator.forward();
        QCOMPARE(travel.store.state(), before);
    }

    void backRestoresTheWholeState()
    {
        Travel travel;
        ViewState first = travel.store.state();
        first.date = {1955, 5, 6};
        first.viewpoint = Viewpoint::Control;
        first.selection.states = {StateId{QStringLiteral("IN")}};
        first.camera.extent = {1, 2, 3, 4};
        first.layers.setFlag(Layer::Seas, false);
        travel.navigator.goTo(first);
        travel.navigator.goToEvent(small::eventId("join"));
        QVERIFY(travel.store.state() != first);
        const ViewState second = travel.store.state();
        travel.navigator.back();
        QCOMPARE(travel.store.state(), first);
        QVERIFY(travel.navigator.canGoForward());
        travel.navigator.forward();
        QCOMPARE(travel.store.state(), second);
        QVERIFY(!travel.navigator.canGoForward());
    }

    void whatWasPannedSinceTheStopBelongsToIt()
    {
        Travel travel;
        travel.navigator.goToDate({1960, 1, 1});
        ViewState panned = travel.store.state();
        panned.camera.extent = {10, 20, 30, 40};
        travel.store.apply(panned);
        travel.navigator.goToDate({1970, 1, 1});
        travel.navigator.back();
        QCOMPARE(travel.store.state(), panned);
    }

    void equalStatesAreNotRecordedTwice()
    {
        Travel travel;
        QSignalSpy told(&travel.navigator, &Navigator::historyChanged);
        travel.navigator.goTo(travel.store.state());
        travel.navigator.mark();
        QCOMPARE(told.size(), 0);
        QVERIFY(!travel.navigator.canGoBack());
        travel.navigator.goToDate({1960, 1, 1});
        travel.navigator.goToDate({1960, 1, 1});
        travel.navigator.mark();
        QCOMPARE(told.size(), 1);
        travel.navigator.back();
        QVERIFY(!travel.navigator.canGoBack());
    }

    void markKeepsTheEndOfAScrub()
    {
        Travel travel;
        const QDate begin = travel.store.state().date;
        ViewState scrubbed = travel.store.state();
        scrubbed.date = {1991, 12, 26};
        travel.store.apply(scrubbed);
        travel.navigator.mark();
        QVERIFY(travel.navigator.canGoBack());
        travel.navigator.back();
        QCOMPARE(travel.store.state().date, begin);
        travel.navigator.forward();
        QCOMPARE(travel.store.state().date, scrubbed.date);
    }

    void aNewWayForgetsTheOldForward()
    {
        Travel travel;
        travel.navigator.goToDate({1960, 1, 1});
        travel.navigator.goToDate({1970, 1, 1});
        travel.navigator.back();
        travel.navigator.goToDate({1980, 1, 1});
        QVERIFY(!travel.navigator.canGoForward());
        travel.navigator.back();
        QCOMPARE(travel.store.state().date, QDate(1960, 1, 1));
    }

    void theHistoryIsBounded()
    {
        Travel travel;
        for (int day = 0; day < 500; ++day)
            travel.navigator.goToDate(QDate(1960, 1, 1).addDays(day));
        int steps = 0;
        while (travel.navigator.canGoBack()) {
            travel.navigator.back();
            ++steps;
        }
        QCOMPARE(steps, 199);
        QCOMPARE(travel.store.state().date, QDate(1960, 1, 1).addDays(300));
    }

    void everyMethodIsOneEmission()
    {
        Travel travel;
        travel.store.apply([&] {
            ViewState state = travel.store.state();
            state.camera.extent = around(60, 30);
            return state;
        }());
        QSignalSpy told(&travel.store, &ViewStore::changed);
        travel.navigator.goToEvent(small::eventId("join")); // date, selection and camera at once
        QCOMPARE(told.size(), 1);
        travel.navigator.goToExcerpt(small::excerptId("e4"));
        QCOMPARE(told.size(), 2);
        travel.navigator.back();
        QCOMPARE(told.size(), 3);
    }

    void anEventBringsItsDateAndItsPlaceIntoSight()
    {
        Travel travel;
        ViewState state = travel.store.state();
        state.camera.extent = around(60, 30);
        travel.store.apply(state);
        travel.navigator.goToEvent(small::eventId("join"));
        QCOMPARE(travel.store.state().date, QDate(1960, 1, 1));
        QCOMPARE(travel.store.state().selection.event, small::eventId("join"));
        const QRectF extent = travel.store.state().camera.extent;
        QCOMPARE(extent.size(), state.camera.extent.size());
        const QPointF lisbon = MapProjection().toMetres(QGeoCoordinate(38.7, -9.1));
        QVERIFY(QLineF(extent.center(), lisbon).length() < 1);
    }

    void theCameraStaysForAPlaceInSightOrInTheInset()
    {
        Travel travel;
        ViewState state = travel.store.state();
        state.camera.extent = around(52.4, 13.0); // near Berlin
        travel.store.apply(state);
        travel.navigator.goToEvent(small::eventId("war"));
        QCOMPARE(travel.store.state().camera, state.camera);
        travel.navigator.goToEvent(small::eventId("signed")); // Washington
        QCOMPARE(travel.store.state().camera, state.camera);
    }

    void eventsBeforeTheAtlasGoToItsFirstDay()
    {
        Travel travel;
        travel.navigator.goToEvent(small::eventId("war"));
        QCOMPARE(travel.store.state().date, firstDay());
        QCOMPARE(travel.store.state().selection.event, small::eventId("war"));
    }

    void anExcerptGoesToItsFirstEventElseToItsRange()
    {
        Travel travel;
        travel.navigator.goToExcerpt(small::excerptId("e1"));
        QCOMPARE(travel.store.state().date, QDate(1960, 1, 1)); // first as the pack lists them
        travel.navigator.goToExcerpt(small::excerptId("e5"));
        QCOMPARE(travel.store.state().date, QDate(1975, 6, 1));
        travel.navigator.goToExcerpt(small::excerptId("e6")); // about no time: stay
        QCOMPARE(travel.store.state().date, QDate(1975, 6, 1));
        QCOMPARE(travel.store.state().selection.excerpt, small::excerptId("e6"));
    }

    void anEventOfTheOpenExcerptKeepsItOpen()
    {
        Travel travel;
        travel.navigator.goToExcerpt(small::excerptId("e1"));
        travel.navigator.goToEvent(small::eventId("signed"));
        QCOMPARE(travel.store.state().selection.excerpt, small::excerptId("e1"));
        travel.navigator.goToEvent(small::eventId("seizure"));
        QVERIFY(travel.store.state().selection.excerpt.isEmpty());
    }

    void aStateComesIntoSight()
    {
        Travel travel;
        ViewState state = travel.store.state();
        state.camera.extent = QRectF(1'000'000, 1'000'000, 200'000, 100'000);
        travel.store.apply(state);
        travel.navigator.goToState(StateId{QStringLiteral("OUT")});
        QCOMPARE(travel.store.state().selection.states, std::set{StateId{QStringLiteral("OUT")}});
        QCOMPARE(travel.store.state().camera.extent.size(), state.camera.extent.size());
        const auto borders = small::borders();
        const auto place
            = placeOf(*borders, *travel.timeline.snapshotAt(travel.store.state().date), small::OUT);
        QVERIFY(place);
        QVERIFY(travel.store.state().camera.extent.contains(*place));
    }

    void unknownIdsDoNothing()
    {
        Travel travel;
        QSignalSpy told(&travel.store, &ViewStore::changed);
        travel.navigator.goToEvent(small::eventId("no such"));
        travel.navigator.goToExcerpt(small::excerptId("no such"));
        travel.navigator.goToState(StateId{QStringLiteral("XXX")});
        QCOMPARE(told.size(), 0);
        QVERIFY(!travel.navigator.canGoBack());
    }

    void eventsFollowOneAnotherEvenOnOneDay()
    {
        Travel travel;
        travel.navigator.goToDate(firstDay());
        QStringList visited;
        for (int i = 0; i < 6; ++i) {
            travel.navigator.nextEvent();
            visited.append(travel.store.state().selection.event.value);
        }
        QCOMPARE(visited.join(QLatin1Char(' ')), QStringLiteral("signed book join seizure seizure seizure"));
        visited.clear();
        for (int i = 0; i < 5; ++i) {
            travel.navigator.previousEvent();
            visited.append(travel.store.state().selection.event.value);
        }
        QCOMPARE(visited.join(QLatin1Char(' ')), QStringLiteral("join book signed war war"));
    }

    void changesFollowOneAnother()
    {
        Travel travel;
        travel.navigator.goToDate(firstDay());
        travel.navigator.nextChange();
        QCOMPARE(travel.store.state().date, small::signedOn);
        travel.navigator.nextChange();
        QCOMPARE(travel.store.state().date, small::inForce);
        travel.navigator.previousChange();
        QCOMPARE(travel.store.state().date, small::signedOn);
        travel.navigator.previousChange(); // none before: stay
        QCOMPARE(travel.store.state().date, small::signedOn);
    }

    void selectingIsRecordedAndClearingToo()
    {
        Travel travel;
        Selection selection;
        selection.territory = {QStringLiteral("ZON")};
        travel.navigator.select(selection);
        travel.navigator.clearSelection();
        QVERIFY(travel.store.state().selection.isEmpty());
        travel.navigator.back();
        QCOMPARE(travel.store.state().selection, selection);
    }
};

QTEST_GUILESS_MAIN(TestNavigator)
#include "tst_navigator.moc"
