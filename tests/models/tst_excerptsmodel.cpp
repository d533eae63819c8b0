// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerpts/excerptsmodel.h"
#include "momentof.h"
#include "smallborders.h"
#include "smallpack.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

class TestExcerptsModel : public QObject {
    Q_OBJECT

private slots:
    void keepsThePapersOrder()
    {
        ExcerptsModel model;
        QAbstractItemModelTester tester(&model);
        model.setPack(small::pack());
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row).data(ExcerptsModel::IdRole).toString());
        QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("e1 e2 e3 e4 e5 e6"));
    }

    void showsWhatThePackSays()
    {
        ExcerptsModel model;
        QAbstractItemModelTester tester(&model);
        model.setPack(small::pack());
        const QModelIndex first = model.index(0);
        QCOMPARE(first.data(ExcerptsModel::DatesRole).toString(),
                 QStringLiteral("1 January 1950, 1 January 1960"));
        QCOMPARE(first.data(ExcerptsModel::EventsRole).toStringList(),
                 (QStringList{QStringLiteral("signed"), QStringLiteral("join")}));
        QCOMPARE(first.data(ExcerptsModel::SectionTitleRole).toString(), QStringLiteral("Introduction"));
        const QModelIndex book = model.index(1); // known to the month: no day is made up
        QCOMPARE(book.data(ExcerptsModel::DatesRole).toString(), QStringLiteral("January 1950"));
        const QModelIndex fourth = model.index(model.rowOf(small::excerptId("e4")));
        QCOMPARE(fourth.data(ExcerptsModel::LiteratureRole).toString(),
                 QStringLiteral("Treisman 2016: a gamble"));
        QCOMPARE(fourth.data(ExcerptsModel::GradeRole).toString(),
                 QStringLiteral("High confidence, from knowledge, 1 work"));
    }

    void gradesAreInWords()
    {
        QCOMPARE(gradeText(Confidence::High, CheckedBy::Lookup),
                 QStringLiteral("High confidence, looked up"));
        QCOMPARE(gradeText(Confidence::Low, CheckedBy::Knowledge),
                 QStringLiteral("Low confidence, from knowledge"));
    }

    void followsTheMomentWithOneChange()
    {
        ExcerptsModel model;
        QAbstractItemModelTester tester(&model);
        const auto pack = small::pack();
        const BorderTimeline timeline(small::borders());
        model.setPack(pack);
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        ViewState state;
        state.date = {1990, 1, 1};
        state.selection.event = small::eventId("join");
        const Moment moment = small::momentOf(timeline, pack, state);
        model.setMoment(moment);
        model.setMoment(moment);
        QCOMPARE(told.size(), 1);
        QVERIFY(model.index(0).data(ExcerptsModel::LinkedRole).toBool());
        QVERIFY(!model.index(0).data(ExcerptsModel::CurrentRole).toBool());
        QVERIFY(model.index(3).data(ExcerptsModel::CurrentRole).toBool());
        state.selection = {};
        state.selection.excerpt = small::excerptId("e6");
        model.setMoment(small::momentOf(timeline, pack, state));
        QVERIFY(model.index(5).data(ExcerptsModel::SelectedRole).toBool());
        QVERIFY(!model.index(0).data(ExcerptsModel::LinkedRole).toBool());
    }
};

QTEST_GUILESS_MAIN(TestExcerptsModel)
#include "tst_excerptsmodel.moc"
