// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the map has painted of other days while it rests.
#include "map/namesahead.h"
#include "mapstage.h"

#include <QtTest>

using namespace atlas;

class TestNamesAhead : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(shippedContent().isComplete()); }
    void init()
    {
        m_stage = std::make_unique<MapStage>(shippedContent());
        m_ahead = m_stage->map.findChild<NamesAhead *>();
        QVERIFY(m_ahead);
    }
    void cleanup() { m_stage.reset(); }

    void aStepOntoADayNotSeenYetPaintsNoName();
    void aStepStopsNothing();
    void aViewThatChangesBeginsAnew();
    void aGestureStopsIt();
    void aViewIsLookedAfterOnce();
    void aMapThatGoesAwayWaitsForNothing();

private:
    void rest() { QTRY_VERIFY_WITH_TIMEOUT(!m_ahead->isBusy(), patience); }
    int images() const { return m_stage->map.rebuilds().images; }

    std::unique_ptr<MapStage> m_stage;
    NamesAhead *m_ahead = nullptr;
};

void TestNamesAhead::aStepOntoADayNotSeenYetPaintsNoName()
{
    rest();
    for (const QDate day : {QDate(1950, 5, 9), QDate(1991, 12, 26), QDate(2024, 3, 7)}) {
        const int before = images();
        m_stage->scrubTo(day);
        m_stage->frame();
        QVERIFY2(images() - before <= 1 + int(m_stage->map.scene().events.size()), // the plate, and marks
                 qPrintable(QString::number(images() - before)));
    }
}

void TestNamesAhead::aStepStopsNothing()
{
    QVERIFY(m_ahead->isBusy());
    m_stage->scrubTo({1991, 12, 26});
    m_stage->frame();
    m_stage->scrubTo({1999, 3, 12});
    m_stage->frame();
    rest();
    QCOMPARE(m_ahead->job().done(), 1);
}

void TestNamesAhead::aViewThatChangesBeginsAnew()
{
    rest();
    m_stage->map.zoomIn();
    m_stage->frame();
    QVERIFY(m_ahead->isBusy());
    rest();
    QCOMPARE(m_ahead->job().done(), 2);
}

void TestNamesAhead::aGestureStopsIt()
{
    rest();
    m_stage->map.frames().setBudget(0); // as if frames took long
    m_stage->wheel({300, 200}, 120);
    m_stage->frame();
    QVERIFY(m_stage->map.frames().isCoarse());
    QVERIFY(!m_ahead->isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!m_stage->map.frames().isCoarse(), patience); // settled
    QTRY_COMPARE_WITH_TIMEOUT(m_ahead->job().done(), 2, patience);
}

void TestNamesAhead::aViewIsLookedAfterOnce()
{
    rest();
    m_stage->map.update();
    m_stage->frame();
    m_stage->scrubTo({1955, 5, 9});
    m_stage->frame();
    QVERIFY(!m_ahead->isBusy());
    QCOMPARE(m_ahead->job().done(), 1);
}

void TestNamesAhead::aMapThatGoesAwayWaitsForNothing()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_ahead->job().isBusy(), patience);
    m_stage.reset(); // would crash, or hang, were the job not let go
    m_ahead = nullptr;
    QCoreApplication::processEvents();
}

QTEST_MAIN(TestNamesAhead)
#include "tst_namesahead.moc"
