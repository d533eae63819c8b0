// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventsmodel.h"
#include "momentof.h"
#include "smallborders.h"
#include "smallpack.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

class TestEventsModel : public QObject {
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels()
    {
        EventsModel model;
        QAbstractItemModelTester tester(&model);
        const BorderTimeline timeline(small::borders());
        model.setPack(small::pack());
        model.setMoment(small::momentOn(timeline, {1950, 1, 1}, small::pack()));
        model.setPack(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void showsWhatThePackSays()
    {
        EventsModel model;
        QAbstractItemModelTester tester(&model);
        model.setPack(small::pack());
        QCOMPARE(model.rowCount(), 5);
        const QModelIndex book = model.index(model.rowOf(small::eventId("book")));
        QCOMPARE(book.data().toString(), QStringLiteral("A book appears"));
        QCOMPARE(book.data(EventsModel::StartRole).toDate(), QDate(1950, 1, 1));
        QCOMPARE(book.data(EventsModel::PrecisionRole).toInt(), int(Precision::Month));
        QCOMPARE(book.data(EventsModel::LaneRole).toInt(), int(EventLane::Words));
        QCOMPARE(model.rowOf(small::eventId("nobody")), -1);
    }

    void followsTheMomentWithOneChange()
    {
        EventsModel model;
        QAbstractItemModelTester tester(&model);
        const auto pack = small::pack();
        const BorderTimeline timeline(small::borders());
        model.setPack(pack);
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        ViewState state;
        state.date = {1960, 1, 1};
        state.selection.excerpt = small::excerptId("e1");
        const Moment moment = small::momentOf(timeline, pack, state);
        model.setMoment(moment);
        QCOMPARE(told.size(), 1);
        model.setMoment(moment);
        QCOMPARE(told.size(), 1);
        const QModelIndex join = model.index(model.rowOf(small::eventId("join")));
        const QModelIndex signing = model.index(model.rowOf(small::eventId("signed")));
        QVERIFY(join.data(EventsModel::CurrentRole).toBool());
        QVERIFY(!signing.data(EventsModel::CurrentRole).toBool());
        QCOMPARE(signing.data(EventsModel::NumberRole).toInt(), 1);
        QCOMPARE(join.data(EventsModel::NumberRole).toInt(), 2);
        QVERIFY(join.data(EventsModel::LinkedRole).toBool());
        QVERIFY(!join.data(EventsModel::SelectedRole).toBool());
    }
};

QTEST_GUILESS_MAIN(TestEventsModel)
#include "tst_eventsmodel.moc"
