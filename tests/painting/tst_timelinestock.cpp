// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinestock.h"

#include "../models/smallborders.h"

#include <QtTest>

using namespace atlas;

class TimelineStockTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_timeline = std::make_unique<BorderTimeline>(small::borders());
        m_stock = timelineStock(*m_timeline, Viewpoint::Documents, DateConvention::EntryIntoForce);
    }

    void membersAgreeWithTheBordersOnEveryDay()
    {
        for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1))
            QCOMPARE(m_stock->membersOn(day), int(m_timeline->members(day, Organisation::Nato).size()));
    }

    void everyStepDiffersFromTheOneBefore()
    {
        QVERIFY(m_stock->members.size() > 1);
        for (size_t i = 1; i < m_stock->members.size(); ++i) {
            QVERIFY(m_stock->members[i].from > m_stock->members[i - 1].from);
            QVERIFY(m_stock->members[i].count != m_stock->members[i - 1].count);
        }
    }

    void everyChangeHasItsMark()
    {
        const auto &changes = m_timeline->changes(Viewpoint::Documents, DateConvention::EntryIntoForce);
        QCOMPARE(m_stock->changes.size(), changes.size());
        for (size_t i = 0; i < changes.size(); ++i) {
            QCOMPARE(m_stock->changes[i].date, changes[i].date);
            QCOMPARE(m_stock->changes[i].kind, changes[i].kind);
            QCOMPARE(m_stock->changes[i].text, changes[i].text);
        }
    }

    void whoJoinsNatoIsInItsColours()
    {
        const auto mark
            = std::find_if(m_stock->changes.begin(), m_stock->changes.end(), [](const ChangeMark &one) {
                  return one.date == small::newJoins && one.kind == ChangeKind::Joined;
              });
        QVERIFY(mark != m_stock->changes.end());
        QCOMPARE(mark->tone, ChangeTone::Nato);
    }

    void theNearestChangeWithinReachIsFound()
    {
        const double joined = double(small::newJoins.toJulianDay()) + 0.5;
        QCOMPARE(m_stock->changeNear(joined + 3, 5), small::newJoins);
        QCOMPARE(m_stock->changeNear(joined - 3, 5), small::newJoins);
        QCOMPARE(m_stock->changeNear(joined + 6, 5), QDate());
    }

    void namesAloneDoNotAttract()
    {
        TimelineStock stock;
        stock.changes = {{QDate(2000, 1, 1), ChangeKind::Name, 1, ChangeTone::Plain, {}}};
        QCOMPARE(stock.changeNear(double(QDate(2000, 1, 1).toJulianDay()) + 0.5, 10), QDate());
    }

private:
    std::unique_ptr<BorderTimeline> m_timeline;
    std::shared_ptr<const TimelineStock> m_stock;
};

QTEST_GUILESS_MAIN(TimelineStockTest)
#include "tst_timelinestock.moc"
