// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/statesmodel.h"
#include "momentof.h"
#include "smallborders.h"
#include "smallpack.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

QString names(const StatesModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row).data().toString());
    return list.join(QLatin1String(", "));
}

} // namespace

class TestStatesModel : public QObject {
    Q_OBJECT

private slots:
    void listsWhoHoldsLandOnTheDay()
    {
        const BorderTimeline timeline(small::borders());
        StatesModel model(timeline);
        QAbstractItemModelTester tester(&model);
        model.setMoment(small::momentOn(timeline, {1960, 6, 1}));
        QCOMPARE(names(model), QStringLiteral("Inland, Outland, Soviet Union"));
        model.setMoment(small::momentOn(timeline, small::sunEnds));
        QCOMPARE(names(model), QStringLiteral("Inland, Newland, Outland, Russia"));
        QCOMPARE(model.rowOf(StateId{QStringLiteral("SUN")}), -1);
        QCOMPARE(model.rowOf(StateId{QStringLiteral("RUS")}), 3);
    }

    void saysSinceWhen()
    {
        const BorderTimeline timeline(small::borders());
        StatesModel model(timeline);
        QAbstractItemModelTester tester(&model);
        model.setMoment(small::momentOn(timeline, {1970, 6, 1}));
        const QModelIndex outland = model.index(model.rowOf(StateId{QStringLiteral("OUT")}));
        QCOMPARE(outland.data(StatesModel::SinceRole).toDate(), small::outJoins);
        QCOMPARE(outland.data(StatesModel::StatusRole).toString(),
                 QStringLiteral("NATO member since 1 January 1960, outside the integrated command"));
        const QModelIndex russia = model.index(model.rowOf(StateId{QStringLiteral("RUS")}));
        QVERIFY(russia.data(StatesModel::SinceRole).toDate().isNull());
        QCOMPARE(russia.data(StatesModel::StatusRole).toString(), QStringLiteral("no pact"));
        model.setMoment(small::momentOn(timeline, {1960, 6, 1}));
        QCOMPARE(model.index(2).data(StatesModel::StatusRole).toString(), QStringLiteral("Warsaw Pact"));
    }

    void aSelectionDoesNotResetTheList()
    {
        const BorderTimeline timeline(small::borders());
        StatesModel model(timeline);
        QAbstractItemModelTester tester(&model);
        ViewState state;
        state.date = {1970, 6, 1};
        model.setMoment(small::momentOf(timeline, small::pack(), state));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        state.selection.states = {StateId{QStringLiteral("RUS")}};
        model.setMoment(small::momentOf(timeline, small::pack(), state));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(told.size(), 1);
        QVERIFY(model.index(3).data(StatesModel::SelectedRole).toBool());
        model.setMoment(small::momentOf(timeline, small::pack(), state));
        QCOMPARE(told.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestStatesModel)
#include "tst_statesmodel.moc"
