// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/legendmodel.h"
#include "momentof.h"
#include "smallborders.h"
#include "smallpack.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

QModelIndex rowOf(const LegendModel &model, const char *label)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row).data().toString() == QLatin1String(label))
            return model.index(row);
    }
    return {};
}

} // namespace

class TestLegendModel : public QObject {
    Q_OBJECT

private slots:
    void countsAtTheDate()
    {
        const BorderTimeline timeline(small::borders());
        LegendModel model(timeline);
        QAbstractItemModelTester tester(&model);
        model.setMoment(small::momentOn(timeline, small::newJoins, small::pack()));
        QCOMPARE(rowOf(model, "NATO member").data(LegendModel::CountRole).toInt(), 3);
        QCOMPARE(rowOf(model, "Joined on this date").data(LegendModel::CountRole).toInt(), 1);
        QCOMPARE(rowOf(model, "Outside integrated command").data(LegendModel::CountRole).toInt(), 1);
        QCOMPARE(rowOf(model, "CSTO member").data(LegendModel::CountRole).toInt(), 1);
        QCOMPARE(rowOf(model, "Land border with Russia").data(LegendModel::CountRole).toInt(), 2);
        QVERIFY(!rowOf(model, "Names of seas").data(LegendModel::CountRole).isValid());
        QCOMPARE(rowOf(model, "NATO member").data(LegendModel::FillRole).toInt(), int(FillClass::Nato));
        QCOMPARE(rowOf(model, "Outer border of the alliance").data(LegendModel::FillRole).toInt(), -1);
    }

    void absentClassesStayWithTheirYears()
    {
        const BorderTimeline timeline(small::borders());
        LegendModel model(timeline);
        QAbstractItemModelTester tester(&model);
        model.setMoment(small::momentOn(timeline, {1982, 1, 1}));
        const QModelIndex treatyArea = rowOf(model, "Treaty area, not a member");
        QVERIFY(!treatyArea.data(LegendModel::ActiveRole).toBool());
        QCOMPARE(treatyArea.data(LegendModel::YearsRole).toString(), QStringLiteral("1950–64"));
        QCOMPARE(rowOf(model, "Contested territory").data(LegendModel::YearsRole).toString(),
                 QStringLiteral("1949–69, 1990–2024"));
        QCOMPARE(rowOf(model, "Outside integrated command").data(LegendModel::YearsRole).toString(),
                 QStringLiteral("1966–2009"));
        QVERIFY(rowOf(model, "Joined on this date").data(LegendModel::YearsRole).toString().isEmpty());
        QVERIFY(rowOf(model, "Capitals").data(LegendModel::ActiveRole).toBool());
    }

    void checkingIsARequest()
    {
        const BorderTimeline timeline(small::borders());
        LegendModel model(timeline);
        QAbstractItemModelTester tester(&model);
        Moment moment = small::momentOn(timeline, {1982, 1, 1});
        model.setMoment(moment);
        QSignalSpy asked(&model, &LegendModel::layerToggled);
        const QModelIndex names = rowOf(model, "Names of states");
        QVERIFY(names.flags().testFlag(Qt::ItemIsUserCheckable));
        model.setData(names, Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<Layer>(), Layer::Names);
        QCOMPARE(asked.first().at(1).toBool(), false);
        QCOMPARE(names.data(Qt::CheckStateRole).toInt(), int(Qt::Checked)); // nobody granted it yet
        moment.layers.setFlag(Layer::Names, false);
        model.setMoment(moment);
        QCOMPARE(names.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(!model.setData(names, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(asked.size(), 1);
    }

    void anEqualMomentIsNotTold()
    {
        const BorderTimeline timeline(small::borders());
        LegendModel model(timeline);
        model.setMoment(small::momentOn(timeline, {1982, 1, 1}));
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        model.setMoment(small::momentOn(timeline, {1982, 1, 2}));
        QCOMPARE(told.size(), 0);
    }

    void everyLayerHasARow()
    {
        Layers found;
        for (const LegendEntry &entry : legendEntries())
            found.setFlag(entry.layer);
        QCOMPARE(found.toInt(), allLayers);
    }
};

QTEST_GUILESS_MAIN(TestLegendModel)
#include "tst_legendmodel.moc"
