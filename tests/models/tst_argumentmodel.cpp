// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "argument/argumentmodel.h"
#include "argument/destinations.h"
#include "claims/claimsmodel.h"
#include "mapprojection.h"
#include "momenttracker.h"
#include "realborders.h"
#include "shippedpack.h"
#include "viewstore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace atlas;

namespace {

template <class Item, class List> bool holds(const List &list, const Item &item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

} // namespace

/// Arguments and claims of the shipped pack: the trees, and every way from them to the map and back.
class TestArgumentModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_pack = shipped::pack();
        QVERIFY(m_pack);
        QVERIFY(real::borders());
        m_timeline = std::make_unique<BorderTimeline>(real::borders());
        m_tracker = std::make_unique<MomentTracker>(m_store, *m_timeline, m_pack);
        m_navigator = std::make_unique<Navigator>(m_store, *m_timeline, m_pack);
    }

    void bothModelsKeepTheRulesOfModels()
    {
        ArgumentModel arguments;
        QAbstractItemModelTester tester(&arguments, QAbstractItemModelTester::FailureReportingMode::QtTest);
        arguments.setPack(m_pack);
        arguments.setPack(nullptr);
        QCOMPARE(arguments.rowCount(), 0);
        ClaimsModel claims(*m_timeline, m_pack);
        QAbstractItemModelTester other(&claims, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(size_t(claims.rowCount()), m_pack->claims.size());
    }

    void theWalkPassesEveryStepOnceInTheOrderOfTheFile()
    {
        ArgumentModel model;
        model.setPack(m_pack);
        QModelIndex at = model.beside({}, 1);
        int rows = 0;
        for (const Argument &argument : m_pack->arguments) {
            QVERIFY(!model.step(at) && model.argument(at) == &argument);
            for (const ArgumentStep &step : argument.steps) {
                const QModelIndex next = model.beside(at, 1);
                QVERIFY2(model.step(next) == &step, step.id.value.toUtf8());
                QVERIFY(model.beside(next, -1) == at);
                QVERIFY(model.indexOf(step.id) == next);
                const QModelIndex parent = next.parent();
                QVERIFY(step.parent < 0 ? !model.step(parent)
                                        : model.step(parent) == &argument.steps[size_t(step.parent)]);
                QVERIFY(parent.isValid());
                at = next;
                ++rows;
            }
            ++rows;
            at = model.beside(at, 1);
        }
        QVERIFY(!at.isValid());
        QCOMPARE(rows, model.count());
        QVERIFY(!model.indexOf({QStringLiteral("no-step")}).isValid());
    }

    void everyStepMovesTheMapWithOneEmission()
    {
        const MapProjection projection;
        for (const Argument &argument : m_pack->arguments) {
            for (const ArgumentStep &step : argument.steps) {
                const QByteArray who = step.id.value.toUtf8();
                m_navigator->visit({{1961, 3, 3}, {}, {}});
                QSignalSpy changes(&m_store, &ViewStore::changed);
                QSignalSpy moments(m_tracker.get(), &MomentTracker::momentChanged);
                m_navigator->visit(destinationOf(step));
                QVERIFY2(changes.size() == 1 && moments.size() == 1, who);
                const ViewState &now = m_store.state();
                QVERIFY2(now.date == step.date, who);
                const QRectF &box = step.degrees;
                QVERIFY2(now.camera.extent
                             == projection.extentOf(box.left(), box.top(), box.right(), box.bottom()),
                         who);
                QVERIFY2(step.excerpts.empty() || now.selection.excerpt == step.excerpts.front(), who);
                m_navigator->back();
                QVERIFY2(m_store.state().date == QDate(1961, 3, 3), who);
            }
        }
    }

    void everyPassageOfAStepLeadsBackToIt()
    {
        int links = 0;
        for (const Argument &argument : m_pack->arguments) {
            for (const ArgumentStep &step : argument.steps) {
                for (const ExcerptId &id : step.excerpts) {
                    const auto back = stepsOf(id, *m_pack);
                    QVERIFY2(std::any_of(back.begin(), back.end(),
                                         [&](const ArgumentStep *each) { return each->id == step.id; }),
                             step.id.value.toUtf8());
                    ++links;
                }
                for (const EventId &id : step.events)
                    QVERIFY2(m_pack->event(id), id.value.toUtf8());
            }
        }
        QVERIFY(links > 50);
        QVERIFY(stepsOf({QStringLiteral("ex-25")}, *m_pack).empty());
    }

    void everyClaimLeadsToItsDaysAndItsPassageBackToIt()
    {
        ClaimsModel model(*m_timeline, m_pack);
        for (int row = 0; row < model.rowCount(); ++row) {
            const Claim &claim = model.claim(row);
            const QByteArray who = claim.id.value.toUtf8();
            QCOMPARE(model.rowOf(claim.id), row);
            const auto back = claimsOf(claim.excerpt, *m_pack);
            QVERIFY2(holds(back, &claim), who);
            for (const QDate day : model.finding(row).dates) {
                m_navigator->visit({{1961, 3, 3}, {}, {}});
                QSignalSpy changes(&m_store, &ViewStore::changed);
                m_navigator->visit(destinationOf(claim, day));
                QVERIFY2(changes.size() == 1, who);
                QVERIFY2(m_store.state().date == day, who);
                QVERIFY2(m_tracker->moment().selection.excerpt == claim.excerpt, who);
            }
        }
        for (int row = 1; row < model.rowCount(); ++row) // as the paper has them
            QVERIFY(m_pack->excerpt(model.claim(row - 1).excerpt)->start
                    <= m_pack->excerpt(model.claim(row).excerpt)->start);
    }

    void anotherViewpointTestsAgainAndTellsOnce()
    {
        ClaimsModel model(*m_timeline, m_pack);
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        const int row = model.rowOf({QStringLiteral("cl-surrounded")});
        const QString before = model.index(row).data(ClaimsModel::SentenceRole).toString();
        Moment moment;
        model.setMoment(moment);
        QCOMPARE(told.size(), 0);
        moment.viewpoint = Viewpoint::Control;
        model.setMoment(moment);
        model.setMoment(moment);
        QCOMPARE(told.size(), 1);
        // By control, the land of 2022 that was in other hands is no longer Ukraine's: the shares are others.
        QVERIFY(model.index(row).data(ClaimsModel::SentenceRole).toString() != before);
    }

private:
    ViewStore m_store;
    std::shared_ptr<const Pack> m_pack;
    std::unique_ptr<BorderTimeline> m_timeline;
    std::unique_ptr<MomentTracker> m_tracker;
    std::unique_ptr<Navigator> m_navigator;
};

QTEST_GUILESS_MAIN(TestArgumentModel)
#include "tst_argumentmodel.moc"
