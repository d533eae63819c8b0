// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/changesmodel.h"
#include "momentof.h"
#include "smallborders.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

class TestChangesModel : public QObject {
    Q_OBJECT

private slots:
    void aJoiningShowsItsStates()
    {
        const BorderTimeline timeline(small::borders());
        ChangesModel model(timeline);
        QAbstractItemModelTester tester(&model);
        model.setMoment(small::momentOn(timeline, small::newJoins));
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex group = model.index(0, 0);
        QCOMPARE(group.data().toString(), QStringLiteral("Joined NATO"));
        QCOMPARE(group.data(ChangesModel::CountRole).toInt(), 1);
        QCOMPARE(group.data(ChangesModel::KindRole).toInt(), int(ChangeKind::Joined));
        QCOMPARE(group.data(ChangesModel::SentenceRole).toString(), QStringLiteral("Newland joins NATO"));
        QCOMPARE(model.rowCount(group), 1);
        const QModelIndex leaf = model.index(0, 0, group);
        QCOMPARE(leaf.data().toString(), QStringLiteral("Newland"));
        QCOMPARE(leaf.data(ChangesModel::StateRole).toString(), QStringLiteral("NEW"));
        QCOMPARE(leaf.data(ChangesModel::NoteRole).toString(), QStringLiteral("borders Russia"));
        QCOMPARE(leaf.data(ChangesModel::FillRole).toInt(), int(FillClass::NatoJoined));
        QCOMPARE(leaf.parent(), group);
    }

    void aCessionShowsItsLandAndADissolutionItsStates()
    {
        const BorderTimeline timeline(small::borders());
        ChangesModel model(timeline);
        QAbstractItemModelTester tester(&model);
        model.setMoment(small::momentOn(timeline, small::coloniaJoins));
        const QModelIndex land = model.index(0, 0, model.index(0, 0));
        QCOMPARE(land.data(ChangesModel::TerritoryRole).toString(), QStringLiteral("COL"));
        QCOMPARE(land.data().toString(), QStringLiteral("COL land"));
        model.setMoment(small::momentOn(timeline, small::sunEnds));
        QStringList names;
        const QModelIndex dissolution = model.index(1, 0);
        for (int row = 0; row < model.rowCount(dissolution); ++row)
            names.append(model.index(row, 0, dissolution).data().toString());
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("Soviet Union Russia Newland"));
    }

    void aQuietDayOffersTheNearestChanges()
    {
        const BorderTimeline timeline(small::borders());
        ChangesModel model(timeline);
        QAbstractItemModelTester tester(&model);
        QSignalSpy nearest(&model, &ChangesModel::nearestChanged);
        model.setMoment(small::momentOn(timeline, {1982, 1, 1}));
        QCOMPARE(model.shownDay(), small::newJoins); // the last change is what the map shows
        QVERIFY(model.rowCount() > 0);
        QVERIFY(!model.evidence(model.index(0, 0)).isEmpty());
        QCOMPARE(model.previousDay(), small::newJoins);
        QCOMPARE(model.nextDay(), small::coloniaJoins);
        model.setMoment(small::momentOn(timeline, {1982, 1, 2}));
        QCOMPARE(nearest.size(), 1);
        model.setMoment(small::momentOn(timeline, lastDay()));
        QVERIFY(model.nextDay().isNull());
        QCOMPARE(nearest.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestChangesModel)
#include "tst_changesmodel.moc"
