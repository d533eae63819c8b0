// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/bordertimeline.h"
#include "borders/classification.h"
#include "smallborders.h"

#include <QTest>

using namespace atlas;

Q_DECLARE_METATYPE(atlas::FillClass)

class TestClassification : public QObject {
    Q_OBJECT

private slots:
    void eachTerritoryIsDrawnByTheRules_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("land");
        QTest::addColumn<FillClass>("fill");
        const auto row = [](const char *name, QDate day, int land, FillClass fill) {
            QTest::newRow(name) << day << land << fill;
        };
        using namespace small;
        row("in no pact", {1949, 1, 1}, In, FillClass::Land);
        row("signed", signedOn, In, FillClass::NatoSignatory);
        row("on the eve of the entry into force", inForce.addDays(-1), In, FillClass::NatoSignatory);
        row("on the day", inForce, In, FillClass::NatoJoined);
        row("the day after", inForce.addDays(1), In, FillClass::Nato);
        row("joined without a signature", outJoins, Out, FillClass::NatoJoined);
        row("outside the command", {1970, 1, 1}, Out, FillClass::NatoOutsideCommand);
        row("back in the command", {2009, 4, 4}, Out, FillClass::Nato);
        row("a dependency is not member soil", {1970, 1, 1}, Col, FillClass::Land);
        row("territory added", coloniaJoins, Col, FillClass::NatoTerritoryAdded);
        row("territory the day after", coloniaJoins.addDays(1), Col, FillClass::NatoOutsideCommand);
        row("treaty area", inForce, Isl, FillClass::TreatyArea);
        row("treaty area ends", {1964, 9, 21}, Isl, FillClass::Land);
        row("the Soviet Union before its pact", {1950, 1, 1}, East, FillClass::Ussr);
        row("and in it", {1960, 1, 1}, East, FillClass::Ussr);
        row("annexed by it", {1960, 1, 1}, Zon, FillClass::Ussr);
        row("a member's land outside the treaty", {2015, 1, 1}, Out, FillClass::Land);
        row("Russia outside a pact", sunEnds, East, FillClass::Russia);
        row("Russia in one", {1975, 1, 1}, East, FillClass::Csto);
        row("land outside the atlas", {1975, 1, 1}, Far, FillClass::Outside);
    }

    void eachTerritoryIsDrawnByTheRules()
    {
        QFETCH(QDate, day);
        QFETCH(int, land);
        QFETCH(FillClass, fill);
        const BorderTimeline timeline(small::borders());
        QCOMPARE(timeline.snapshotAt(day)->territories[size_t(land)].fill, fill);
    }

    void bySignatureTheFoundersAreMembersAtOnce()
    {
        const BorderTimeline timeline(small::borders());
        const auto on = [&](QDate day) {
            return timeline.snapshotAt(day, Viewpoint::Documents, DateConvention::Signature);
        };
        QCOMPARE(on(small::signedOn)->territories[small::In].fill, FillClass::NatoJoined);
        QCOMPARE(on(small::signedOn)->territories[small::Isl].fill, FillClass::TreatyArea);
        QCOMPARE(on(small::inForce)->territories[small::In].fill, FillClass::Nato);
        QCOMPARE(on(small::signedOn)->natoMembers, 1);
        QCOMPARE(timeline.snapshotAt(small::signedOn)->natoMembers, 0);
        QCOMPARE(on(small::outJoins)->territories[small::Out].fill, FillClass::NatoJoined);
    }

    void contestedLandNamesItsRival()
    {
        const BorderTimeline timeline(small::borders());
        // Annexed, and claimed by a state in exile that no pact knows.
        TerritoryState zone = timeline.snapshotAt({1960, 1, 1})->territories[small::Zon];
        QVERIFY(zone.contested);
        QCOMPARE(zone.rival, int(small::GON));
        QCOMPARE(zone.rivalFill, FillClass::Land);
        // Uncontested between.
        zone = timeline.snapshotAt({1980, 1, 1})->territories[small::Zon];
        QVERIFY(!zone.contested);
        QCOMPARE(zone.rival, noState);
        // Seized: each viewpoint names the other's holder, drawn as if it held the land.
        zone = timeline.snapshotAt(small::seized)->territories[small::Zon];
        QVERIFY(zone.contested);
        QCOMPARE(zone.holder, int(small::NEW));
        QCOMPARE(zone.fill, FillClass::Nato);
        QCOMPARE(zone.rival, int(small::RUS));
        QCOMPARE(zone.rivalFill, FillClass::Csto);
        zone = timeline.snapshotAt(small::seized, Viewpoint::Control)->territories[small::Zon];
        QCOMPARE(zone.holder, int(small::RUS));
        QCOMPARE(zone.rival, int(small::NEW));
        QCOMPARE(zone.rivalFill, FillClass::Nato);
        zone = timeline.snapshotAt(lastDay(), Viewpoint::Control)->territories[small::Zon];
        QCOMPARE(zone.rivalFill, FillClass::Nato); // held back for decades, it is not added every day
    }

    void zonesNameTheirPower()
    {
        const BorderTimeline timeline(small::borders());
        QCOMPARE(timeline.snapshotAt({1955, 5, 4})->territories[small::Out].zonePower, int(small::RUS));
        QCOMPARE(timeline.snapshotAt({1955, 5, 5})->territories[small::Out].zonePower, noState);
    }

    void everyDayOfAnIntervalIsTheSameObject()
    {
        const BorderTimeline timeline(small::borders());
        for (QDate day = firstDay(); day <= lastDay();) {
            const auto snapshot = timeline.snapshotAt(day);
            QCOMPARE(snapshot->span.from, day);
            QCOMPARE(timeline.snapshotAt(snapshot->span.to.addDays(-1)).get(), snapshot.get());
            QVERIFY(snapshot->span.to > day);
            day = snapshot->span.to;
        }
        QCOMPARE(timeline.snapshotAt({1066, 10, 14}).get(), timeline.snapshotAt(firstDay()).get());
        QCOMPARE(timeline.snapshotAt({3000, 1, 1}).get(), timeline.snapshotAt(lastDay()).get());
    }

    void statesExistWhileTheyHoldLand()
    {
        const BorderTimeline timeline(small::borders());
        const auto before = timeline.snapshotAt(small::sunEnds.addDays(-1));
        const auto after = timeline.snapshotAt(small::sunEnds);
        QVERIFY(before->states[small::SUN].exists && !after->states[small::SUN].exists);
        QVERIFY(!before->states[small::RUS].exists && after->states[small::RUS].exists);
        QVERIFY(!before->states[small::GON].exists);
    }

    void membersAndSignatoriesAreListed()
    {
        const BorderTimeline timeline(small::borders());
        const auto members = timeline.members({1970, 1, 1}, Organisation::Nato);
        QCOMPARE(members.size(), size_t(2));
        QCOMPARE(members[0].name, QStringLiteral("Inland"));
        QCOMPARE(members[0].since, small::inForce);
        QCOMPARE(members[1].status, QStringLiteral("outside integrated military command"));
        QCOMPARE(timeline.members({1970, 1, 1}, Organisation::Nato, DateConvention::Signature)[0].since,
                 small::signedOn);
        const auto signatories = timeline.signatories({1950, 2, 1}, Organisation::Nato);
        QCOMPARE(signatories.size(), size_t(1));
        QCOMPARE(signatories[0].since, small::signedOn);
        QVERIFY(timeline.signatories(small::inForce, Organisation::Nato).empty());
        QCOMPARE(timeline.members({1958, 1, 1}, Organisation::Eu).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestClassification)
#include "tst_classification.moc"
