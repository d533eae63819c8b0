// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace atlas;

class TestViewStore : public QObject {
    Q_OBJECT

private slots:
    void anEqualStateIsNotTold()
    {
        ViewStore store;
        QSignalSpy told(&store, &ViewStore::changed);
        store.apply(store.state());
        QCOMPARE(told.size(), 0);
    }

    void oneChangeOfSeveralPartsIsToldOnce()
    {
        ViewStore store;
        QSignalSpy told(&store, &ViewStore::changed);
        ViewState next = store.state();
        next.date = {1990, 10, 3};
        next.viewpoint = Viewpoint::Control;
        next.selection.states = {StateId{QStringLiteral("DEU")}};
        store.apply(next);
        QCOMPARE(told.size(), 1);
        QCOMPARE(store.state(), next);
    }

    void datesAreClampedAndInvalidOnesKeepThePresent()
    {
        ViewStore store;
        ViewState next = store.state();
        next.date = {1815, 6, 18};
        store.apply(next);
        QCOMPARE(store.state().date, firstDay());
        next.date = {2100, 1, 1};
        store.apply(next);
        QCOMPARE(store.state().date, lastDay());
        next.date = {};
        store.apply(next);
        QCOMPARE(store.state().date, lastDay());
    }
};

QTEST_GUILESS_MAIN(TestViewStore)
#include "tst_viewstore.moc"
