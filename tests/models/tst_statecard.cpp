// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/statecard.h"
#include "momentof.h"
#include "realborders.h"
#include "smallborders.h"

#include <QTest>

using namespace atlas;

namespace {

StateId id(const char *state)
{
    return {QString::fromLatin1(state)};
}

QStringList labels(const StateCard &card)
{
    QStringList list;
    for (const Band &band : card.bands)
        list.append(band.label);
    return list;
}

} // namespace

class TestStateCard : public QObject {
    Q_OBJECT

private slots:
    void tellsAFounder()
    {
        const BorderTimeline timeline(small::borders());
        const StateCard card = stateCard(timeline, small::momentOn(timeline, {1970, 6, 1}), id("IN"));
        QCOMPARE(card.title, QStringLiteral("Inland"));
        QCOMPARE(card.fullName, QStringLiteral("Kingdom of Inland"));
        QCOMPARE(card.since, small::inForce);
        QVERIFY(card.sentence.startsWith(QLatin1String("NATO member since 1 June 1950 (founder).")));
        QCOMPARE(labels(card).join(QLatin1String("; ")),
                 QStringLiteral("NATO; European Communities, European Union; Treaty area: ISL land"));
        QCOMPARE(card.bands[0].stretches.size(), size_t(2)); // signed, then member
        QCOMPARE(card.bands[0].stretches[0].kind, BandStretch::Kind::Signed);
        QCOMPARE(card.bands[0].stretches[1].span, (DateSpan{small::inForce, lastDay().addDays(1)}));
        QCOMPARE(card.bands[2].stretches[0].span, (DateSpan{small::inForce, {1964, 9, 21}}));
        QCOMPARE(card.neighbours, (std::vector{id("OUT"), id("RUS")})); // Russia over ISL
        QCOMPARE(card.nextChange, small::coloniaJoins);
        QCOMPARE(card.previousChange, QDate(1964, 9, 21)); // the treaty area of its dependency
    }

    void tellsByWhichActEachDateStands()
    {
        const BorderTimeline timeline(real::borders());
        const StateCard card = stateCard(timeline, small::momentOn(timeline, {1970, 6, 1}), id("FRA"));
        QVERIFY(card.dates.contains(QStringLiteral(
            "NATO from 24 August 1949 (entry into force of the North Atlantic Treaty); also 1949-04-04 "
            "(signature; the date most textbooks and the paper use)")));
        const QString command = card.dates.filter(QStringLiteral("1 July 1966")).value(0);
        QVERIFY2(command.startsWith(QLatin1String("NATO, ")), qPrintable(command));
        QVERIFY(command.contains(QLatin1String("(French forces withdrawn from assignment) to 4 April 2009")));
    }

    void tellsTheTimeOutsideTheCommand()
    {
        const BorderTimeline timeline(small::borders());
        const StateCard card = stateCard(timeline, small::momentOn(timeline, {1970, 6, 1}), id("OUT"));
        QCOMPARE(card.sentence,
                 QStringLiteral("NATO member since 1 January 1960. Outside the integrated military command, "
                                "1 July 1966 to 4 April 2009."));
        QCOMPARE(card.fill, FillClass::NatoOutsideCommand);
        QCOMPARE(labels(card).join(QLatin1String("; ")), QStringLiteral("NATO; Integrated command"));
        const auto &command = card.bands[1].stretches;
        QCOMPARE(command.size(), size_t(3));
        QCOMPARE(command[0].span, (DateSpan{small::outJoins, {1966, 7, 1}}));
        QCOMPARE(command[1].kind, BandStretch::Kind::OutsideCommand);
        QCOMPARE(command[2].span.from, QDate(2009, 4, 4));
    }

    void tellsTheFutureAsFuture()
    {
        const BorderTimeline timeline(small::borders());
        const StateCard card = stateCard(timeline, small::momentOn(timeline, {1955, 6, 1}), id("OUT"));
        QVERIFY(card.since.isNull());
        QVERIFY(card.sentence.startsWith(QLatin1String("NATO member from 1 January 1960.")));
    }

    void aStateInNoPactSaysSo()
    {
        const BorderTimeline timeline(small::borders());
        const StateCard card = stateCard(timeline, small::momentOn(timeline, {1955, 6, 1}), id("GON"));
        QCOMPARE(card.sentence, QStringLiteral("In no alliance or union, 1949 to 2024."));
        QVERIFY(card.bands.empty());
    }

    void aTerritoryTellsItsHoldersAndItsContest()
    {
        const BorderTimeline timeline(small::borders());
        const Moment moment = small::momentOn(timeline, {1995, 1, 1});
        const StateCard card = territoryCard(timeline, moment, TerritoryId{QStringLiteral("ZON")});
        QCOMPARE(card.title, QStringLiteral("ZON land"));
        QCOMPARE(card.state, id("NEW"));
        QVERIFY(card.sentence.startsWith(QLatin1String("Under occupation: Newland.")));
        QCOMPARE(card.contest, QStringLiteral("Contested: held or claimed by Russia"));
        QCOMPARE(card.holdings.size(), size_t(6));
        int current = 0;
        for (const HoldingLine &line : card.holdings)
            current += line.current;
        QCOMPARE(current, 2);
        QCOMPARE(card.previousChange, small::seized);
        QVERIFY(card.nextChange.isNull());
    }

    void unknownIdsHaveNoCard()
    {
        const BorderTimeline timeline(small::borders());
        const Moment moment = small::momentOn(timeline, {1995, 1, 1});
        QVERIFY(stateCard(timeline, moment, id("XXX")).title.isEmpty());
        QVERIFY(territoryCard(timeline, moment, TerritoryId{QStringLiteral("XX")}).title.isEmpty());
    }

    void doubtfulLinesAreToldOnTheCard()
    {
        auto rough = std::make_shared<BorderSet>(*small::borders());
        rough->territories[small::Zon].approximate = true;
        rough->territories[small::Zon].accuracyKm = 5;
        const BorderTimeline timeline(rough);
        const Moment moment = small::momentOn(timeline, {1960, 1, 1});
        const StateCard land = territoryCard(timeline, moment, {QStringLiteral("ZON")});
        QVERIFY(land.approximate);
        QCOMPARE(land.accuracyKm, 5.0);
        QVERIFY(!territoryCard(timeline, moment, {QStringLiteral("EAST")}).approximate);
        const StateCard holder = stateCard(timeline, moment, {QStringLiteral("SUN")});
        QVERIFY(holder.approximate);
        QCOMPARE(holder.accuracyKm, 5.0);
        const StateCard other = stateCard(timeline, moment, {QStringLiteral("IN")});
        QVERIFY(!other.approximate);
        QCOMPARE(other.accuracyKm, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestStateCard)
#include "tst_statecard.moc"
