// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/bordertimeline.h"
#include "realborders.h"

#include <QTest>

#include <algorithm>

using namespace atlas;

namespace {

QString idOf(StateIndex state)
{
    return state == noState ? QStringLiteral("nobody") : real::borders()->states[size_t(state)].id.value;
}

/// Who holds a territory on the day before a change and on its day.
struct HandOver {
    const char *territory;
    QDate day; ///< the first of the new state of things
    const char *documents; ///< "before>after"
    const char *control;
    const char *contested; ///< "no>yes": in each viewpoint alike
};

const HandOver changes[] = {
    // What Natural Earth gives to Russia, and what it draws as states or leaves out.
    {"UA-43", {2014, 3, 18}, "UKR>UKR", "UKR>RUS", "no>yes"},
    {"UA-40", {2014, 3, 18}, "UKR>UKR", "UKR>RUS", "no>yes"},
    {"CY-N", {1974, 8, 16}, "CYP>CYP", "CYP>TRNC", "no>yes"},
    {"CY-BZ", {1974, 8, 16}, "CYP>CYP", "CYP>UNB", "no>yes"},
    {"XK", {2008, 2, 17}, "SRB>SRB", "SRB>XKX", "no>yes"},
    {"EH-W", {1976, 2, 26}, "ESP>ESP", "ESP>MAR", "no>yes"},
    {"EH-E", {1976, 2, 26}, "ESP>ESP", "ESP>MAR", "no>yes"},
    {"EH-E", {1991, 9, 6}, "ESP>ESP", "MAR>SADR", "yes>yes"},
    {"IL-GOL", {1958, 2, 22}, "SYR>EGY", "SYR>EGY", "no>no"},
    {"IL-GOL", {1961, 9, 28}, "EGY>SYR", "EGY>SYR", "no>no"},
    {"IL-GOL", {1967, 6, 10}, "SYR>SYR", "SYR>ISR", "no>yes"},
    {"IL-GOL", {1981, 12, 14}, "SYR>SYR", "ISR>ISR", "yes>yes"},
    {"GE-AB", {1993, 9, 30}, "GEO>GEO", "GEO>ABK", "no>yes"},
    {"GE-AB", {2008, 8, 26}, "GEO>GEO", "ABK>ABK", "yes>yes"},
    {"GE-SO", {1992, 6, 24}, "GEO>GEO", "GEO>SOS", "no>yes"},
    {"GE-SO", {2008, 8, 26}, "GEO>GEO", "SOS>SOS", "yes>yes"},
    {"MD-TN", {1991, 12, 26}, "SUN>MDA", "SUN>PMR", "no>yes"},
    {"MD-BEN", {1991, 12, 26}, "SUN>MDA", "SUN>MDA", "no>no"},
    {"MD-BEN", {1992, 7, 21}, "MDA>MDA", "MDA>PMR", "no>yes"},
    {"AZ-NKN", {1991, 12, 26}, "SUN>AZE", "SUN>NKR", "no>yes"},
    {"AZ-NKN", {2023, 9, 20}, "AZE>AZE", "NKR>AZE", "yes>no"},
    {"AZ-NKS", {2020, 11, 10}, "AZE>AZE", "NKR>AZE", "yes>no"},
    {"AZ-LAC", {1992, 5, 18}, "AZE>AZE", "AZE>NKR", "no>yes"},
    {"AZ-LAC", {2020, 12, 1}, "AZE>AZE", "NKR>AZE", "yes>no"},
    {"AZ-KEL", {1993, 4, 3}, "AZE>AZE", "AZE>NKR", "no>yes"},
    {"AZ-KEL", {2020, 11, 25}, "AZE>AZE", "NKR>AZE", "yes>no"},
    {"AZ-AGD", {1993, 7, 23}, "AZE>AZE", "AZE>NKR", "no>yes"},
    {"AZ-AGD", {2020, 11, 20}, "AZE>AZE", "NKR>AZE", "yes>no"},
    {"AZ-SW", {1993, 10, 29}, "AZE>AZE", "AZE>NKR", "no>yes"},
    {"AZ-SW", {2020, 11, 10}, "AZE>AZE", "NKR>AZE", "yes>no"},
    {"AZ-NKE", {1991, 12, 26}, "SUN>AZE", "SUN>AZE", "no>no"},
    {"PS-GZ", {1967, 6, 7}, "PSM>PSM", "EGY>ISR", "yes>yes"},
    {"PS-GZ", {1988, 11, 15}, "PSM>PSE", "ISR>ISR", "yes>yes"},
    {"PS-GZ", {2005, 9, 12}, "PSE>PSE", "ISR>PSE", "yes>no"},
    {"PS-WB", {1967, 6, 7}, "PSM>PSM", "JOR>ISR", "yes>yes"},
    {"PS-WB", {1988, 11, 15}, "PSM>PSE", "ISR>ISR", "yes>yes"},
    {"EG-SIN", {1967, 6, 10}, "EGY>EGY", "EGY>ISR", "no>yes"},
    {"EG-SIN", {1982, 4, 25}, "EGY>EGY", "ISR>EGY", "yes>no"},
    {"ES-CE", {1956, 3, 2}, "ESP>ESP", "ESP>ESP", "no>yes"},
    {"ES-ML", {1956, 3, 2}, "ESP>ESP", "ESP>ESP", "no>yes"},
    {"KW", {1990, 8, 2}, "KWT>KWT", "KWT>IRQ", "no>yes"},
    {"KW", {1991, 2, 28}, "KWT>KWT", "IRQ>KWT", "yes>no"},
    // Donbas, and the claims of 30 September 2022.
    {"UA-14E", {2014, 5, 12}, "UKR>UKR", "UKR>DPR", "no>yes"},
    {"UA-14E", {2022, 9, 30}, "UKR>UKR", "DPR>RUS", "yes>yes"},
    {"UA-09S", {2014, 5, 12}, "UKR>UKR", "UKR>LPR", "no>yes"},
    {"UA-09S", {2022, 9, 30}, "UKR>UKR", "LPR>RUS", "yes>yes"},
    {"UA-14O", {2022, 5, 21}, "UKR>UKR", "UKR>RUS", "no>yes"},
    {"UA-09N", {2022, 7, 3}, "UKR>UKR", "UKR>RUS", "no>yes"},
    {"UA-65S", {2022, 3, 2}, "UKR>UKR", "UKR>RUS", "no>yes"},
    {"UA-23S", {2022, 3, 1}, "UKR>UKR", "UKR>RUS", "no>yes"},
    {"UA-65N", {2022, 3, 2}, "UKR>UKR", "UKR>RUS", "no>yes"},
    {"UA-65N", {2022, 11, 11}, "UKR>UKR", "RUS>UKR", "yes>yes"}, // the claim stays
    {"UA-14W", {2022, 9, 30}, "UKR>UKR", "UKR>UKR", "no>yes"},
    {"UA-23N", {2022, 9, 30}, "UKR>UKR", "UKR>UKR", "no>yes"},
    {"UA", {2022, 9, 30}, "UKR>UKR", "UKR>UKR", "no>no"},
    {"RU-CE", {1991, 12, 26}, "SUN>RUS", "SUN>CRI", "no>yes"},
    {"RU-CE", {1994, 12, 11}, "RUS>RUS", "CRI>RUS", "yes>no"},
    {"RU-CE", {1996, 8, 31}, "RUS>RUS", "RUS>CRI", "no>yes"},
    {"RU-CE", {2000, 2, 6}, "RUS>RUS", "CRI>RUS", "yes>no"},
    // Germany, Austria, Trieste, the Saar, Porkkala, the Baltic states, Algeria, Cyprus.
    {"BER-W", {1949, 5, 23}, "ALW>ALW", "ALW>DEU", "no>yes"},
    {"BER-W", {1990, 10, 3}, "ALW>DEU", "DEU>DEU", "yes>no"},
    {"BER-E", {1949, 10, 7}, "ALS>DDR", "ALS>DDR", "no>yes"},
    {"BER-E", {1990, 10, 3}, "DDR>DEU", "DDR>DEU", "yes>no"},
    {"DE-BB", {1949, 10, 7}, "ALS>DDR", "ALS>DDR", "no>no"},
    {"DE-BB", {1990, 10, 3}, "DDR>DEU", "DDR>DEU", "no>no"},
    {"DE-SL", {1957, 1, 1}, "SAA>DEU", "SAA>DEU", "no>no"},
    {"IT-TS", {1954, 10, 26}, "FTT>ITA", "FTT>ITA", "no>no"},
    {"SI-B", {1954, 10, 26}, "FTT>YUG", "YUG>YUG", "yes>no"},
    {"HR-B", {1954, 10, 26}, "FTT>YUG", "YUG>YUG", "yes>no"},
    {"FI-POR", {1956, 1, 26}, "FIN>FIN", "SUN>FIN", "yes>no"},
    {"EE", {1991, 9, 6}, "SUN>EST", "SUN>EST", "yes>no"},
    {"LV", {1991, 9, 6}, "SUN>LVA", "SUN>LVA", "yes>no"},
    {"LT", {1991, 9, 6}, "SUN>LTU", "SUN>LTU", "yes>no"},
    {"DZ-N", {1962, 7, 5}, "FRA>DZA", "FRA>DZA", "no>no"},
    {"CY-S", {1960, 8, 16}, "GBR>CYP", "GBR>CYP", "no>no"},
};

QString sides(const QString &before, const QString &after)
{
    return before + QLatin1Char('>') + after;
}

} // namespace

/// Each place that is disputed or that a source draws in its own way, on the day before each change and on
/// the day, in both viewpoints: Natural Earth's own choice must not leak through.
class TestHardCases : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<BorderTimeline> m_timeline;

    TerritoryState on(const char *territory, QDate day, Viewpoint viewpoint) const
    {
        return m_timeline->snapshotAt(day, viewpoint)->territories[size_t(real::territory(territory))];
    }

private slots:
    void initTestCase()
    {
        QVERIFY(real::borders());
        m_timeline = std::make_unique<BorderTimeline>(real::borders());
    }

    void holdersChangeToTheDayInEachViewpoint_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < int(std::size(changes)); ++i)
            QTest::addRow("%s %s", changes[i].territory, qPrintable(changes[i].day.toString(Qt::ISODate)))
                << i;
    }
    void holdersChangeToTheDayInEachViewpoint()
    {
        QFETCH(int, row);
        const HandOver &change = changes[row];
        QVERIFY(real::territory(change.territory) != noTerritory);
        const auto pair = [&](Viewpoint viewpoint) {
            return sides(idOf(on(change.territory, change.day.addDays(-1), viewpoint).holder),
                         idOf(on(change.territory, change.day, viewpoint).holder));
        };
        QCOMPARE(pair(Viewpoint::Documents), QString::fromLatin1(change.documents));
        QCOMPARE(pair(Viewpoint::Control), QString::fromLatin1(change.control));
        const auto word = [](const TerritoryState &state) {
            return state.contested ? QStringLiteral("yes") : QStringLiteral("no");
        };
        for (const Viewpoint viewpoint : {Viewpoint::Documents, Viewpoint::Control}) {
            const TerritoryState before = on(change.territory, change.day.addDays(-1), viewpoint);
            const TerritoryState after = on(change.territory, change.day, viewpoint);
            QCOMPARE(sides(word(before), word(after)), QString::fromLatin1(change.contested));
        }
    }

    void whatIsContestedIsSoInEveryViewpointOnEveryDayOfChange()
    {
        for (const Holding &holding : real::borders()->holdings) {
            const QDate day = std::clamp(holding.span.from, firstDay(), lastDay());
            const auto documents = m_timeline->snapshotAt(day, Viewpoint::Documents);
            const auto control = m_timeline->snapshotAt(day, Viewpoint::Control);
            for (size_t i = 0; i < documents->territories.size(); ++i) {
                const TerritoryState &one = documents->territories[i];
                const TerritoryState &other = control->territories[i];
                const QByteArray where
                    = (real::borders()->territories[i].id.value + day.toString(Qt::ISODate)).toUtf8();
                QVERIFY2(one.contested == other.contested, where);
                QVERIFY2(one.holder == other.holder || one.contested, where);
            }
        }
    }

    void crimeaIsUkrainianByDocumentsOnEveryDaySince1991()
    {
        for (QDate day(1991, 12, 26); day <= lastDay(); day = day.addMonths(1)) {
            for (const char *id : {"UA-43", "UA-40"})
                QCOMPARE(idOf(on(id, day, Viewpoint::Documents).holder), QStringLiteral("UKR"));
        }
        QCOMPARE(idOf(on("UA-43", {2014, 3, 18}, Viewpoint::Documents).rival), QStringLiteral("RUS"));
        QCOMPARE(idOf(on("UA-43", {2014, 3, 18}, Viewpoint::Control).rival), QStringLiteral("UKR"));
    }

    void gibraltarIsBritishAndClaimedThroughout()
    {
        for (const QDate &day : {firstDay(), QDate(1969, 6, 9), lastDay()}) {
            for (const Viewpoint viewpoint : {Viewpoint::Documents, Viewpoint::Control}) {
                QCOMPARE(idOf(on("GI", day, viewpoint).holder), QStringLiteral("GBR"));
                QVERIFY(on("GI", day, viewpoint).contested);
                QCOMPARE(idOf(on("GI", day, viewpoint).rival), QStringLiteral("ESP"));
            }
        }
    }

    void theBritishBasesOfCyprusStayedBritish()
    {
        for (const char *base : {"SBA-A", "SBA-D"}) {
            for (const QDate &day : {QDate(1960, 8, 15), QDate(1960, 8, 16), lastDay()})
                QCOMPARE(idOf(on(base, day, Viewpoint::Documents).holder), QStringLiteral("GBR"));
        }
    }

    void theZonesOfOccupationEndWithTheirTreaties()
    {
        const auto zone = [&](const char *territory, QDate day) {
            return idOf(on(territory, day, Viewpoint::Documents).zonePower);
        };
        QCOMPARE(zone("AT-SM", {1955, 7, 26}), QStringLiteral("SUN"));
        QCOMPARE(zone("AT-SM", {1955, 7, 27}), QStringLiteral("nobody"));
        QCOMPARE(zone("AT-US", {1955, 7, 26}), QStringLiteral("USA"));
        QCOMPARE(zone("AT-UK", {1955, 7, 26}), QStringLiteral("GBR"));
        QCOMPARE(zone("AT-UE", {1955, 7, 26}), QStringLiteral("GBR"));
        QCOMPARE(zone("AT-FR", {1955, 7, 26}), QStringLiteral("FRA"));
        QCOMPARE(zone("DE-BY", {1955, 5, 4}), QStringLiteral("USA"));
        QCOMPARE(zone("DE-BY", {1955, 5, 5}), QStringLiteral("nobody"));
        QCOMPARE(zone("DE-NW", {1955, 5, 4}), QStringLiteral("GBR"));
    }

    void republicsOfTheUnionChangedHandsWithinIt_data()
    {
        QTest::addColumn<QString>("territory");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("Crimea 1954") << "UA-43" << QDate(1954, 2, 19) << "RUS SSR"
                                     << "UKR SSR";
        QTest::newRow("Karelo-Finland 1956") << "RU-KR" << QDate(1956, 7, 16) << "Karelo-Finnish SSR"
                                             << "RUS SSR";
    }
    void republicsOfTheUnionChangedHandsWithinIt()
    {
        QFETCH(QString, territory);
        QFETCH(QDate, day);
        const auto unit = [&](QDate date) {
            const TerritoryState state = on(territory.toLatin1().constData(), date, Viewpoint::Documents);
            return real::borders()->holdings[size_t(state.holding)].unit;
        };
        QTEST(unit(day.addDays(-1)), "before");
        QTEST(unit(day), "after");
        QCOMPARE(on(territory.toLatin1().constData(), day, Viewpoint::Documents).holder,
                 on(territory.toLatin1().constData(), day.addDays(-1), Viewpoint::Documents).holder);
    }

    void kosovoIsUnderTheResolutionOf1999()
    {
        const auto kind = [&](QDate day, Viewpoint viewpoint) {
            return real::borders()->holdings[size_t(on("XK", day, viewpoint).holding)].kind;
        };
        QVERIFY(kind({1999, 6, 9}, Viewpoint::Documents) == HoldingKind::Sovereign);
        QVERIFY(kind({1999, 6, 10}, Viewpoint::Documents) == HoldingKind::UnAdministered);
        QVERIFY(kind({2024, 1, 1}, Viewpoint::Documents) == HoldingKind::UnAdministered);
        QVERIFY(kind({2024, 1, 1}, Viewpoint::Control) == HoldingKind::DeFactoState);
    }
};

QTEST_GUILESS_MAIN(TestHardCases)
#include "tst_hardcases.moc"
