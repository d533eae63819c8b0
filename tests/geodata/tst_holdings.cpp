// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shippedborders.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace atlas;

namespace {

/// Rows that say who holds a territory on a day in a view; right is exactly one.
std::vector<const Holding *> holders(TerritoryIndex territory, QDate day, HoldingView view)
{
    std::vector<const Holding *> found;
    for (const Holding &holding : shippedBorders().holdings) {
        if (holding.territory == territory && (holding.view == HoldingView::Both || holding.view == view)
            && holding.span.contains(day))
            found.push_back(&holding);
    }
    return found;
}

QString stateId(StateIndex state)
{
    return state == noState ? QString() : shippedBorders().states[size_t(state)].id.value;
}

/// Every day on which a holding begins or ends, with the days before and after, within the range.
std::set<QDate> testDays()
{
    std::set<QDate> days{firstDay(), lastDay()};
    for (const Holding &holding : shippedBorders().holdings) {
        for (const QDate &date : {holding.span.from, holding.span.to}) {
            for (int offset = -1; date.isValid() && offset <= 1; ++offset)
                days.insert(std::clamp(date.addDays(offset), firstDay(), lastDay()));
        }
    }
    return days;
}

} // namespace

class TestHoldings : public QObject {
    Q_OBJECT

private slots:
    void everyTerritoryHasExactlyOneHolderOnEveryDayInEachView()
    {
        const std::set<QDate> days = testDays();
        QVERIFY(days.size() > 180);
        for (size_t i = 0; i < shippedBorders().territories.size(); ++i) {
            const Territory &territory = shippedBorders().territories[i];
            const size_t expected = territory.scope == Scope::Outside ? 0 : 1;
            for (const QDate &day : days) {
                for (const HoldingView view : {HoldingView::Documents, HoldingView::Control}) {
                    const size_t found = holders(int(i), day, view).size();
                    QVERIFY2(found == expected,
                             qPrintable(QStringLiteral("%1 %2: %3")
                                            .arg(territory.id.value, day.toString(Qt::ISODate))
                                            .arg(found)));
                }
            }
        }
    }

    void noStateHoldsLandBeforeItExistsOrAfterItsEnd()
    {
        for (const Holding &holding : shippedBorders().holdings) {
            if (holding.state == noState || holding.view == HoldingView::Claim)
                continue;
            const DateSpan life = shippedBorders().states[size_t(holding.state)].life;
            QVERIFY(!life.from.isValid() || holding.span.from >= life.from);
            QVERIFY(!life.to.isValid() || (holding.span.to.isValid() && holding.span.to <= life.to));
        }
    }

    void holdersChangeOnTheRightDay_data()
    {
        QTest::addColumn<QString>("territory");
        QTest::addColumn<QDate>("day"); // the first of the new holder
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *territory, QDate day, const char *before, const char *after) {
            QTest::addRow("%s %s", territory, qPrintable(day.toString(Qt::ISODate)))
                << QString::fromLatin1(territory) << day << QString::fromLatin1(before)
                << QString::fromLatin1(after);
        };
        row("DE-BY", {1949, 5, 23}, "ALW", "DEU");
        row("DE-SN", {1949, 10, 7}, "ALS", "DDR");
        row("DE-SN", {1990, 10, 3}, "DDR", "DEU");
        row("DE-SL", {1957, 1, 1}, "SAA", "DEU");
        row("IT-TS", {1954, 10, 26}, "FTT", "ITA");
        row("CA-NL", {1949, 3, 31}, "GBR", "CAN");
        row("PL-UST", {1951, 6, 5}, "SUN", "POL");
        row("UA-SOK", {1951, 6, 5}, "POL", "SUN");
        row("UA-SOK", {1991, 12, 26}, "SUN", "UKR");
        row("EE", {1991, 9, 6}, "SUN", "EST");
        row("LV", {1991, 9, 6}, "SUN", "LVA");
        row("LT", {1991, 9, 6}, "SUN", "LTU");
        row("RU", {1991, 12, 26}, "SUN", "RUS");
        row("KZ", {1991, 12, 26}, "SUN", "KAZ");
        row("SI", {1991, 10, 8}, "YUG", "SVN");
        row("HR", {1991, 10, 8}, "YUG", "HRV");
        row("MK", {1991, 9, 17}, "YUG", "MKD");
        row("BA", {1992, 3, 3}, "YUG", "BIH");
        row("RS", {1992, 4, 27}, "YUG", "SCG");
        row("ME", {2006, 6, 3}, "SCG", "MNE");
        row("RS", {2006, 6, 3}, "SCG", "SRB");
        row("CZ", {1993, 1, 1}, "CSK", "CZE");
        row("SK", {1993, 1, 1}, "CSK", "SVK");
        row("CY-S", {1960, 8, 16}, "GBR", "CYP");
        row("MT", {1964, 9, 21}, "GBR", "MLT");
        row("DZ-N", {1962, 7, 5}, "FRA", "DZA");
        row("TN", {1956, 3, 20}, "FRA", "TUN");
        row("MA", {1956, 3, 2}, "FRA", "MAR");
        row("MA-SPN", {1956, 4, 7}, "ESP", "MAR");
        row("MA-TNG", {1956, 10, 29}, "TGZ", "MAR");
        row("MA-TRF", {1958, 4, 10}, "ESP", "MAR");
        row("MA-IFN", {1969, 6, 30}, "ESP", "MAR");
        row("LY-FZ", {1951, 12, 24}, "FRA", "LBY");
        row("SY", {1958, 2, 22}, "SYR", "EGY");
        row("SY", {1961, 9, 28}, "EGY", "SYR");
        row("KW", {1961, 6, 19}, "GBR", "KWT");
    }
    void holdersChangeOnTheRightDay()
    {
        QFETCH(QString, territory);
        QFETCH(QDate, day);
        const TerritoryIndex index = territoryOf(territory.toLatin1().constData());
        for (const HoldingView view : {HoldingView::Documents, HoldingView::Control}) {
            QTEST(stateId(holders(index, day.addDays(-1), view).at(0)->state), "before");
            QTEST(stateId(holders(index, day, view).at(0)->state), "after");
        }
    }

    void theTwoViewsDisagreeWhereTheyShould_data()
    {
        QTest::addColumn<QString>("territory");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("documents");
        QTest::addColumn<QString>("control");
        const auto row = [](const char *territory, QDate day, const char *documents, const char *control) {
            QTest::addRow("%s %s", territory, qPrintable(day.toString(Qt::ISODate)))
                << QString::fromLatin1(territory) << day << QString::fromLatin1(documents)
                << QString::fromLatin1(control);
        };
        row("BER-W", {1961, 8, 13}, "ALW", "DEU");
        row("SI-B", {1950, 1, 1}, "FTT", "YUG");
        row("FI-POR", {1956, 1, 25}, "FIN", "SUN");
        row("FI-POR", {1956, 1, 26}, "FIN", "FIN");
        row("CY-N", {1974, 8, 15}, "CYP", "CYP");
        row("CY-N", {1974, 8, 16}, "CYP", "TRNC");
        row("XK", {2008, 2, 16}, "SRB", "SRB");
        row("XK", {2008, 2, 17}, "SRB", "XKX");
        row("GE-AB", {2008, 8, 8}, "GEO", "ABK");
        row("GE-SO", {2008, 8, 8}, "GEO", "SOS");
        row("MD-TN", {2000, 1, 1}, "MDA", "PMR");
        row("AZ-NKN", {2023, 9, 19}, "AZE", "NKR");
        row("AZ-NKN", {2023, 9, 20}, "AZE", "AZE");
        row("RU-CE", {1999, 1, 1}, "RUS", "CRI");
        row("UA-43", {2014, 3, 17}, "UKR", "UKR");
        row("UA-43", {2014, 3, 18}, "UKR", "RUS");
        row("UA-40", {2024, 12, 31}, "UKR", "RUS");
        row("UA-14E", {2020, 1, 1}, "UKR", "DPR");
        row("UA-14E", {2022, 9, 30}, "UKR", "RUS");
        row("UA-65N", {2022, 11, 10}, "UKR", "RUS");
        row("UA-65N", {2022, 11, 11}, "UKR", "UKR");
        row("UA-14W", {2024, 1, 1}, "UKR", "UKR");
        row("EG-SIN", {1970, 1, 1}, "EGY", "ISR");
        row("IL-GOL", {1990, 1, 1}, "SYR", "ISR");
        row("PS-WB", {1960, 1, 1}, "PSM", "JOR");
        row("KW", {1990, 8, 2}, "KWT", "IRQ");
        row("EH-W", {2000, 1, 1}, "ESP", "MAR");
    }
    void theTwoViewsDisagreeWhereTheyShould()
    {
        QFETCH(QString, territory);
        QFETCH(QDate, day);
        const TerritoryIndex index = territoryOf(territory.toLatin1().constData());
        QTEST(stateId(holders(index, day, HoldingView::Documents).at(0)->state), "documents");
        QTEST(stateId(holders(index, day, HoldingView::Control).at(0)->state), "control");
    }

    void whatNaturalEarthGivesRussiaIsUkrainianInTheDocuments()
    {
        for (const QDate &day : testDays()) {
            if (day < QDate(1991, 12, 26))
                continue;
            for (const char *id : {"UA-43", "UA-40"})
                QCOMPARE(stateId(holders(territoryOf(id), day, HoldingView::Documents).at(0)->state),
                         QStringLiteral("UKR"));
        }
    }

    void crimeaChangedTheRepublicButNotTheState()
    {
        const TerritoryIndex crimea = territoryOf("UA-43");
        const Holding *before = holders(crimea, {1954, 2, 18}, HoldingView::Documents).at(0);
        const Holding *after = holders(crimea, {1954, 2, 19}, HoldingView::Documents).at(0);
        QCOMPARE(before->state, after->state);
        QCOMPARE(before->unit, QStringLiteral("RUS SSR"));
        QCOMPARE(after->unit, QStringLiteral("UKR SSR"));
    }

    void zonesAndClaimsLieOverTheHolders()
    {
        const auto &holdings = shippedBorders().holdings;
        const auto count = [&](HoldingView view, QDate day) {
            return std::count_if(holdings.begin(), holdings.end(), [&](const Holding &holding) {
                return holding.view == view && holding.span.contains(day);
            });
        };
        QCOMPARE(count(HoldingView::Overlay, {1955, 5, 4}), 9 + 7); // western Germany and Austria with Vienna
        QCOMPARE(count(HoldingView::Overlay, {1955, 5, 5}), 7);
        QCOMPARE(count(HoldingView::Overlay, {1955, 7, 27}), 0);
        QVERIFY(count(HoldingView::Claim, {2022, 9, 30}) > count(HoldingView::Claim, {2022, 9, 29}));
    }

    void everyHoldingNamesItsSources()
    {
        std::set<QString> seen;
        for (const Source &source : shippedBorders().sources) {
            QVERIFY(!source.title.isEmpty());
            if (source.confirmed) {
                seen.insert(source.id.value);
                QVERIFY2(!source.url.isEmpty(), qPrintable(source.id.value));
            }
        }
        for (const Holding &holding : shippedBorders().holdings) {
            QVERIFY(!holding.sources.empty());
            const bool statesADate = holding.span.from > firstDay() || holding.span.to.isValid();
            if (!holding.confirmed || !statesADate)
                continue;
            QVERIFY2(std::any_of(holding.sources.begin(), holding.sources.end(),
                                 [&](const SourceId &id) { return seen.count(id.value) > 0; }),
                     qPrintable(shippedBorders().territories[size_t(holding.territory)].id.value));
        }
    }

    void datesNotLookedUpAreMarkedSo()
    {
        const auto unconfirmed = [](const char *territory, QDate day, HoldingView view) {
            return !holders(territoryOf(territory), day, view).at(0)->confirmed;
        };
        QVERIFY(unconfirmed("MA-TRF", {1958, 4, 10}, HoldingView::Documents));
        QVERIFY(unconfirmed("UA-14O", {2022, 5, 21}, HoldingView::Control));
        QVERIFY(!unconfirmed("CZ", {1993, 1, 1}, HoldingView::Documents));
        QVERIFY(!unconfirmed("DE-SL", {1957, 1, 1}, HoldingView::Documents));
    }

    void theTreatyCoversMoreAndLessThanItsMembers_data()
    {
        QTest::addColumn<QString>("territory");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("coverage"); // -1: no row
        QTest::newRow("Algeria in 1949") << "DZ-N" << QDate(1949, 8, 24) << int(Coverage::TreatyArea);
        QTest::newRow("Algeria to the day") << "DZ-N" << QDate(1962, 7, 2) << int(Coverage::TreatyArea);
        QTest::newRow("Algeria after") << "DZ-N" << QDate(1962, 7, 3) << -1;
        QTest::newRow("before the treaty") << "DZ-N" << QDate(1949, 8, 23) << -1;
        QTest::newRow("Sahara") << "DZ-S" << QDate(1960, 1, 1) << int(Coverage::None);
        QTest::newRow("West Berlin") << "BER-W" << QDate(1961, 8, 13) << int(Coverage::TreatyArea);
        QTest::newRow("united Berlin") << "BER-W" << QDate(1990, 10, 3) << -1;
        QTest::newRow("Saar") << "DE-SL" << QDate(1956, 12, 31) << int(Coverage::TreatyArea);
        QTest::newRow("Malta") << "MT" << QDate(1964, 9, 20) << int(Coverage::TreatyArea);
        QTest::newRow("Malta, independent") << "MT" << QDate(1964, 9, 21) << -1;
        QTest::newRow("Gibraltar") << "GI" << QDate(2000, 1, 1) << int(Coverage::Member);
        QTest::newRow("Greenland as a colony") << "GL" << QDate(1951, 1, 1) << int(Coverage::Member);
        QTest::newRow("Akrotiri in the colony") << "SBA-A" << QDate(1960, 8, 15) << int(Coverage::TreatyArea);
        QTest::newRow("Akrotiri kept") << "SBA-A" << QDate(1960, 8, 16) << int(Coverage::Member);
        QTest::newRow("Kosovo") << "XK" << QDate(2020, 1, 1) << int(Coverage::None);
    }
    void theTreatyCoversMoreAndLessThanItsMembers()
    {
        QFETCH(QString, territory);
        QFETCH(QDate, day);
        int found = -1;
        for (const AllianceTerritory &part : shippedBorders().allianceTerritories) {
            if (part.organisation == Organisation::Nato
                && part.territory == territoryOf(territory.toLatin1().constData())
                && part.span.contains(day)) {
                QVERIFY(!part.sources.empty());
                QVERIFY(!part.note.isEmpty());
                found = int(part.coverage);
            }
        }
        QTEST(found, "coverage");
    }

    void signaturesAreTakenFromTheAlternatives()
    {
        int founders = 0;
        for (const Membership &row : shippedBorders().memberships) {
            if (row.layer != MembershipLayer::Membership || !row.signature.isValid())
                continue;
            QVERIFY(row.signature < row.span.from);
            founders += row.organisation == Organisation::Nato ? 1 : 0;
            if (row.organisation == Organisation::Nato)
                QCOMPARE(row.signature, QDate(1949, 4, 4));
            else
                QCOMPARE(row.signature, QDate(1955, 5, 14));
        }
        QCOMPARE(founders, 12);
    }
};

QTEST_GUILESS_MAIN(TestHoldings)
#include "tst_holdings.moc"
