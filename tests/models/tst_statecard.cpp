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

    /// Each line that a card tells bounds the land on that day, and each that does so is told.
    void approximateBordersOfTheDayAreToldOnTheCard()
    {
        auto rough = std::make_shared<BorderSet>(*small::borders());
        rough->lines.resize(2);
        int along = 0;
        for (Arc &arc : rough->arcs) {
            const bool between = arc.left != noTerritory && arc.right != noTerritory;
            if (!between || (arc.left != small::Zon && arc.right != small::Zon))
                continue;
            arc.approximate = true;
            arc.line = 1;
            ++along;
        }
        QVERIFY(along > 0);
        const BorderTimeline timeline(rough);
        const Moment moment = small::momentOn(timeline, {1960, 1, 1});
        int told = 0;
        for (size_t i = 0; i < rough->territories.size(); ++i) {
            bool bounded = false;
            for (const Arc &arc : rough->arcs) {
                bounded = bounded
                    || (arc.line == 1 && (arc.left == int(i) || arc.right == int(i))
                        && moment.snapshot->territories[size_t(arc.left)].holder
                            != moment.snapshot->territories[size_t(arc.right)].holder);
            }
            const StateCard land = territoryCard(timeline, moment, rough->territories[i].id);
            if (bounded)
                QCOMPARE(land.lines, std::vector<LineIndex>{1});
            told += land.lines.empty() ? 0 : 1;
        }
        QVERIFY(told > 0);
        QVERIFY(told < int(rough->territories.size()));
    }

    /// The Danube of lines.csv is a border of Romania on all days, the line of Porkkala for seven years.
    void shippedLinesAreToldWhileTheyAreBorders_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("told");
        const auto row = [](const char *state, QDate day, const char *line, bool told) {
            QTest::addRow("%s %s %s", state, line, qPrintable(day.toString(Qt::ISODate)))
                << QString::fromLatin1(state) << day << QString::fromLatin1(line) << told;
        };
        row("ROU", {1949, 1, 1}, "DANUBE", true);
        row("BGR", {2024, 6, 1}, "DANUBE", true);
        row("YUG", {1960, 1, 1}, "DANUBE", false);
        row("FIN", {1956, 1, 25}, "PORKKALA", true);
        row("FIN", {1956, 1, 26}, "PORKKALA", false);
        row("POL", {1951, 6, 4}, "SOKAL", true);
        row("POL", {1951, 6, 5}, "SOKAL", false);
        row("ESP", {1960, 1, 1}, "WSAHARA", false);
    }
    void shippedLinesAreToldWhileTheyAreBorders()
    {
        QFETCH(QString, state);
        QFETCH(QDate, day);
        QFETCH(QString, line);
        QFETCH(bool, told);
        static const BorderTimeline timeline(real::borders());
        const BorderSet &borders = *timeline.borders();
        const StateCard card = stateCard(timeline, small::momentOn(timeline, day), {state});
        const bool found = std::any_of(card.lines.begin(), card.lines.end(), [&](LineIndex index) {
            return borders.lines[size_t(index)].id == line;
        });
        QCOMPARE(found, told);
    }
};

QTEST_GUILESS_MAIN(TestStateCard)
#include "tst_statecard.moc"
