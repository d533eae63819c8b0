// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/bordertimeline.h"
#include "borders/legendmodel.h"
#include "realborders.h"
#include "smallborders.h"

#include <QTest>

#include <algorithm>

using namespace atlas;

class TestOverlays : public QObject {
    Q_OBJECT

private:
    const BorderTimeline m_timeline{real::borders()};

    bool inEu(const char *territory, QDate day, Viewpoint viewpoint = Viewpoint::Documents) const
    {
        return m_timeline.snapshotAt(day, viewpoint)->territories[size_t(real::territory(territory))].inEu;
    }
    bool isPartner(const char *state, QDate day) const
    {
        return m_timeline.snapshotAt(day)->states[size_t(real::state(state))].isPartner;
    }
    static int count(Layer layer, const Snapshot &snapshot)
    {
        for (const LegendEntry &entry : legendEntries())
            if (entry.layer == layer)
                return legendCount(entry, *real::borders(), snapshot).value_or(-1);
        return -1;
    }

private slots:
    void theCountsAreThoseOfTheTable_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("members");
        for (const auto &[day, members] : std::initializer_list<std::pair<QDate, int>>{{{1957, 12, 31}, 0},
                                                                                       {{1958, 1, 1}, 6},
                                                                                       {{1973, 1, 1}, 9},
                                                                                       {{1981, 1, 1}, 10},
                                                                                       {{1986, 1, 1}, 12},
                                                                                       {{1995, 1, 1}, 15},
                                                                                       {{2004, 4, 30}, 15},
                                                                                       {{2004, 5, 1}, 25},
                                                                                       {{2007, 1, 1}, 27},
                                                                                       {{2013, 7, 1}, 28},
                                                                                       {{2020, 1, 31}, 28},
                                                                                       {{2020, 2, 1}, 27}})
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day << members;
    }
    void theCountsAreThoseOfTheTable()
    {
        QFETCH(QDate, day);
        const auto snapshot = m_timeline.snapshotAt(day);
        QTEST(count(Layer::EuropeanUnion, *snapshot), "members");
        QTEST(int(m_timeline.members(day, Organisation::Eu).size()), "members");
        QCOMPARE(count(Layer::Partnership, *snapshot),
                 int(m_timeline.members(day, Organisation::PartnershipForPeace).size()));
    }

    void aSnapshotIsEqualOnAllDaysOfItsSpan()
    {
        for (const Membership &row : real::borders()->memberships)
            for (const QDate day : {row.span.from, row.span.to}) {
                if (!day.isValid() || day <= firstDay() || row.state == noState
                    || (row.organisation != Organisation::Eu
                        && row.organisation != Organisation::PartnershipForPeace)
                    || row.layer == MembershipLayer::Status)
                    continue;
                QVERIFY2(m_timeline.snapshotAt(day) != m_timeline.snapshotAt(day.addDays(-1)),
                         qPrintable(day.toString(Qt::ISODate)));
                QCOMPARE(m_timeline.snapshotAt(day)->span.from, day);
            }
    }

    void theyAreNoChangesOfTheMap()
    {
        for (const QDate day : {QDate(1973, 1, 1), QDate(1995, 1, 1), QDate(2004, 5, 1), QDate(2013, 7, 1)})
            QVERIFY(m_timeline.changesOn(day, Viewpoint::Documents, DateConvention::EntryIntoForce).empty());
    }

    void landThatTheUnionLeavesOutIsNotMarked()
    {
        QVERIFY(!inEu("GL", {1972, 12, 31}));
        QVERIFY(inEu("GL", {1973, 1, 1}));
        QVERIFY(inEu("GL", {1985, 1, 31}));
        QVERIFY(!inEu("GL", {1985, 2, 1}));
        QVERIFY(!inEu("FO", {1990, 1, 1}));
        QVERIFY(inEu("GI", {2000, 1, 1}));
        QVERIFY(inEu("DZ-N", {1962, 7, 4}));
        QVERIFY(!inEu("DZ-N", {1962, 7, 5}));
        QVERIFY(!inEu("IM", {2000, 1, 1}));
        QVERIFY(!inEu("BER-E", {1989, 1, 1}));
        QVERIFY(inEu("BER-E", {1990, 10, 3}));
        QVERIFY(inEu("CY-N", {2010, 1, 1})); // the law is suspended, the island is inside
        QVERIFY(!inEu("CY-N", {2010, 1, 1}, Viewpoint::Control));
    }

    void thePartnershipEndsWithMembershipAndMayPause()
    {
        QVERIFY(isPartner("FIN", {2023, 4, 3}));
        QVERIFY(!isPartner("FIN", {2023, 4, 4}));
        QVERIFY(isPartner("MLT", {1996, 10, 26}));
        QVERIFY(!isPartner("MLT", {1996, 10, 27}));
        QVERIFY(isPartner("MLT", {2008, 4, 3}));
        QVERIFY(isPartner("RUS", {1999, 1, 1}));
    }

    void dependenciesDoNotFollowTheirHolder()
    {
        const BorderTimeline timeline(small::borders());
        const auto snapshot = timeline.snapshotAt({1960, 1, 1});
        QVERIFY(snapshot->territories[small::In].inEu);
        QVERIFY(!snapshot->territories[small::Isl].inEu);
        QVERIFY(!timeline.snapshotAt({1957, 12, 31})->territories[small::In].inEu);
    }
};

QTEST_GUILESS_MAIN(TestOverlays)
#include "tst_overlays.moc"
