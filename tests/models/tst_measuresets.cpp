// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/areadefinition.h"
#include "measures/mapmeasures.h"
#include "measures/publishedfigures.h"
#include "nearwords.h"
#include "realborders.h"

#include <QFile>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace atlas;

namespace {

StateSet set(const BorderTimeline &timeline, const char *word, QDate day,
             DateConvention convention = DateConvention::EntryIntoForce)
{
    const auto found = stateSetFrom(timeline, QString::fromUtf8(word), day, convention);
    return found ? *found : StateSet{};
}

double areaOf(const MapMeasures &measures, const char *definition)
{
    for (size_t i = 0; i < areaDefinitions().size(); ++i) {
        if (QLatin1String(areaDefinitions()[i].id) == QLatin1String(definition))
            return measures.areas[i] / 1e6;
    }
    return 0;
}

bool isNear(double measured, double expected, double tolerance)
{
    if (std::abs(measured - expected) <= tolerance)
        return true;
    qWarning("%.2f instead of %.2f", measured, expected);
    return false;
}

} // namespace

class TestMeasureSets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(real::borders());
        m_timeline = std::make_unique<BorderTimeline>(real::borders());
        m_measure = std::make_unique<LandMeasure>(*real::borders());
    }

    void theAllianceMeasuresAsInTheTable_data()
    {
        QTest::addColumn<QStringList>("row");
        QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/geodata/data/nato_figures.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QStringList row = QString::fromUtf8(line).trimmed().split(QLatin1Char(','));
            if (row.value(0) == QLatin1String("full")) // the other rows are of simplified lines
                QTest::newRow(qPrintable(row[1])) << row;
        }
    }

    /// The table was computed in degrees, before the projection and with straight parallels as geodesics:
    /// hence one part in a million of the area, 20 km2 at least, and 1 km of a border (the table is rounded).
    void theAllianceMeasuresAsInTheTable()
    {
        QFETCH(QStringList, row);
        const QDate day = QDate::fromString(row[1], Qt::ISODate);
        const auto convention
            = day < QDate(1949, 8, 24) ? DateConvention::Signature : DateConvention::EntryIntoForce;
        const StateSet nato = set(*m_timeline, "nato", day, convention);
        QCOMPARE(int(nato.states.size()), row[2].toInt());
        const MapMeasures found
            = measureMap(*m_measure, *m_timeline,
                         {day, Viewpoint::Documents, convention, nato, set(*m_timeline, "russia", day)});
        const auto tolerance = [](double area) { return std::max(20.0, area * 1e-6); };
        QVERIFY(isNear(areaOf(found, "europe"), row[3].toDouble(), tolerance(row[3].toDouble())));
        QVERIFY(isNear(areaOf(found, "europe-with-turkey"), row[4].toDouble(), tolerance(row[4].toDouble())));
        QVERIFY(isNear(areaOf(found, "article-6"), row[5].toDouble(), tolerance(row[5].toDouble())));
        QVERIFY(isNear(found.borderMetres / 1000, row[6].toDouble(), 1));
        std::map<QString, double> byNeighbour;
        for (const BorderLength &border : found.borders)
            byNeighbour[real::borders()->states[size_t(border.state)].id.value] += border.metres / 1000;
        const QStringList expected = row[7].split(QLatin1Char(';'));
        QCOMPARE(int(byNeighbour.size()), int(expected.size()));
        for (const QString &pair : expected) {
            const QStringList parts = pair.trimmed().split(QLatin1Char(' '));
            QVERIFY2(isNear(byNeighbour[parts[0]], parts[1].toDouble(), 1), qPrintable(pair));
        }
    }

    void theTenAddThirtyPerCentWithAllOfTurkeyOnly()
    {
        const QDate day(2004, 3, 29);
        const auto measured = [&](const char *name) {
            return measureMap(*m_measure, *m_timeline,
                              {day, Viewpoint::Documents, DateConvention::EntryIntoForce,
                               set(*m_timeline, name, day), std::nullopt});
        };
        const MapMeasures sixteen = measured("the-sixteen");
        const MapMeasures ten = measured("the-ten");
        QVERIFY(isNear(areaOf(ten, "europe"), 1'078'628, 20));
        const auto gain = [&](const char *definition) {
            return 100 * areaOf(ten, definition) / areaOf(sixteen, definition);
        };
        QVERIFY(isNear(gain("europe-with-turkey"), 30.3, 0.05));
        QVERIFY(isNear(gain("europe"), 38.5, 0.05));
        QVERIFY(isNear(gain("article-6"), 4.3, 0.05));
    }

    void everySetIsMadeOfStatesOfTheTable()
    {
        for (const QString &name : stateSetNames()) {
            const QDate day = name == QLatin1String("warsaw-pact") ? QDate(1980, 1, 1) : QDate(2004, 3, 29);
            const auto found = stateSetFrom(*m_timeline, name, day);
            QVERIFY2(found && !found->states.empty(), qPrintable(name));
            QCOMPARE(found->id, name);
            QVERIFY(!found->name.isEmpty() && !found->text.isEmpty());
        }
        const QDate day(2004, 3, 29);
        QCOMPARE(set(*m_timeline, "the-twelve", day).states.size(), size_t(12));
        QCOMPARE(set(*m_timeline, "the-sixteen", day).states.size(), size_t(16));
        QCOMPARE(set(*m_timeline, "the-ten", day).states.size(), size_t(10));
        QCOMPARE(set(*m_timeline, "the-twenty-six", day).states.size(), size_t(26));
        QCOMPARE(set(*m_timeline, "soviet-union", day).states.size(), size_t(16));
    }

    void theNamedTenAndSixteenAreTheMembersOfTheirDay()
    {
        const auto sorted = [](StateSet from) {
            std::sort(from.states.begin(), from.states.end());
            return from.states;
        };
        QCOMPARE(sorted(set(*m_timeline, "nato", {1999, 3, 11})),
                 sorted(set(*m_timeline, "the-sixteen", {1999, 3, 11})));
        QCOMPARE(sorted(set(*m_timeline, "nato", {2004, 3, 29})),
                 sorted(set(*m_timeline, "the-twenty-six", {2004, 3, 29})));
        QCOMPARE(sorted(set(*m_timeline, "nato", {1949, 8, 24})),
                 sorted(set(*m_timeline, "the-twelve", {1949, 8, 24})));
    }

    void aSetMayBeAskedForInManyWays()
    {
        const QDate day(1980, 1, 1);
        for (const char *word : {"warsaw-pact", "Warsaw Pact", " WARSAW-PACT "})
            QCOMPARE(set(*m_timeline, word, day).states.size(), size_t(7));
        for (const char *word : {"POL", "pol", "Poland", "poland"})
            QCOMPARE(set(*m_timeline, word, day).states, std::vector{real::state("POL")});
        const StateSet mixed = set(*m_timeline, "benelux, France,BEL", day);
        QCOMPARE(mixed.states.size(), size_t(4));
        QVERIFY(set(*m_timeline, "", day).states.empty());
        QVERIFY(set(*m_timeline, ",", day).states.empty());
    }

    void anUnknownNameTellsTheNearOnes()
    {
        QVERIFY(!stateSetFrom(*m_timeline, QStringLiteral("POL,Ukrane"), {2000, 1, 1}));
        const UnknownName unknown = unknownName(*m_timeline, QStringLiteral("POL, Ukrane"));
        QCOMPARE(unknown.word, QStringLiteral("Ukrane"));
        QVERIFY(unknown.near.contains(QStringLiteral("Ukraine")));
        QVERIFY(unknownName(*m_timeline, QStringLiteral("warsawpact"))
                    .near.contains(QStringLiteral("warsaw-pact")));
        QVERIFY(unknownName(*m_timeline, QStringLiteral("xyzzyplugh")).near.isEmpty());
        QCOMPARE(nearWords(QStringLiteral("natto"), {QStringLiteral("eu"), QStringLiteral("nato")}),
                 QStringList{QStringLiteral("nato")});
    }

    void definitionsAreDocumentedAndNested()
    {
        for (const AreaDefinition &definition : areaDefinitions())
            QVERIFY(QByteArray(definition.text).size() > 40);
        const auto contains = [](int definition, const char *id) {
            return areaDefinitions()[size_t(definition)].includes(
                real::borders()->territories[size_t(real::territory(id))]);
        };
        for (const char *id : {"IS", "SJ-SV", "PT-20", "ES-CN", "TR-THR", "MT", "GI", "FO"})
            QVERIFY2(contains(1, id), id);
        for (const char *id : {"GL", "TR", "CY-S", "SBA-A", "ES-CE", "DZ-N", "US", "PM"})
            QVERIFY2(!contains(1, id), id);
        QVERIFY(contains(2, "TR") && !contains(2, "GL"));
        for (const char *id : {"GL", "TR", "DZ-N", "US-AK", "PM", "CA-NL"})
            QVERIFY2(contains(3, id), id);
        for (const char *id : {"US-HI", "ES-ML", "CY-N", "DZ-S", "MA"})
            QVERIFY2(!contains(3, id), id);
    }

    void aViewpointMovesALineAndAnArea()
    {
        const QDate day(2015, 1, 1);
        const auto measured = [&](Viewpoint viewpoint) {
            return measureMap(*m_measure, *m_timeline,
                              {day, viewpoint, DateConvention::EntryIntoForce, set(*m_timeline, "UKR", day),
                               set(*m_timeline, "RUS", day)});
        };
        const MapMeasures documents = measured(Viewpoint::Documents);
        const MapMeasures control = measured(Viewpoint::Control);
        QVERIFY(documents.areas[0] - control.areas[0] > 26e9); // Crimea and more
        QVERIFY(documents.borderMetres != control.borderMetres);
    }

    void aBorderIsAsLongFromEitherSide()
    {
        const QDate day(1980, 1, 1);
        const auto length = [&](const char *one, const char *other) {
            return measureMap(*m_measure, *m_timeline,
                              {day, Viewpoint::Documents, DateConvention::EntryIntoForce,
                               set(*m_timeline, one, day), set(*m_timeline, other, day)})
                .borderMetres;
        };
        QVERIFY(isNear(length("nato", "warsaw-pact") / 1000, length("warsaw-pact", "nato") / 1000, 0.001));
        QVERIFY(isNear(length("DEU", "DDR") / 1000, 963, 1)); // geodata/data/README.md: full, without Berlin
    }

    void statesWithoutLandAreNamed()
    {
        const QDate day(1980, 1, 1);
        const MapMeasures found = measureMap(*m_measure, *m_timeline,
                                             {day, Viewpoint::Documents, DateConvention::EntryIntoForce,
                                              set(*m_timeline, "the-ten", day), std::nullopt});
        QVERIFY(std::count(found.absent.begin(), found.absent.end(), real::state("EST")) == 1);
        QVERIFY(std::count(found.absent.begin(), found.absent.end(), real::state("POL")) == 0);
    }

    void everyPublishedFigureIsOfSomethingKnownAndHasItsSource()
    {
        Issues issues;
        const PublishedFigures figures = PublishedFigures::read(issues);
        QVERIFY2(issues.empty(), issues.empty() ? "" : qPrintable(issues.front().text()));
        QVERIFY(figures.all().size() > 30);
        const BorderSet &borders = *real::borders();
        for (const PublishedFigure &figure : figures.all()) {
            const bool known = borders.state({figure.of}) != noState
                || borders.territory({figure.of}) != noTerritory || stateSetNames().contains(figure.of);
            QVERIFY2(known, qPrintable(figure.of));
            QVERIFY2(figure.with.isEmpty() || borders.state({figure.with}) != noState,
                     qPrintable(figure.with));
            for (const SourceId &id : figure.sources) {
                QVERIFY2(std::any_of(borders.sources.begin(), borders.sources.end(),
                                     [&id](const Source &source) { return source.id == id; }),
                         qPrintable(id.value));
            }
        }
        QVERIFY(figures.border(QStringLiteral("RUS"), QStringLiteral("NOR")));
        QVERIFY(!figures.border(QStringLiteral("RUS"), QStringLiteral("PRT")));
        QVERIFY(figures.area(QStringLiteral("LIE")));
    }

    void malformedFiguresAreToldWithTheirLine()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("measure,of,with,least,most,note,sources\n"
                   "area,LIE,,160,160,\"a, \"\"b\"\"\",X\n"
                   "area,LIE,,abc,160,,X\n"
                   "border,LIE,CHE,9,8,,X\n"
                   "border,LIE,,8,9,,X\n"
                   "area,LIE,,160\n");
        file.close();
        Issues issues;
        const PublishedFigures figures = PublishedFigures::read(issues, file.fileName());
        QCOMPARE(figures.all().size(), size_t(1));
        QCOMPARE(figures.all().front().note, QStringLiteral("a, \"b\""));
        QStringList places;
        for (const Issue &issue : issues)
            places.append(issue.place);
        places.sort();
        QCOMPARE(places, QStringLiteral("line 3|line 4|line 5|line 6").split(QLatin1Char('|')));
        PublishedFigures::read(issues, QStringLiteral("/no/such/file.csv"));
        QVERIFY(issues.back().text().contains(QLatin1String("/no/such/file.csv")));
    }

private:
    std::unique_ptr<BorderTimeline> m_timeline;
    std::unique_ptr<LandMeasure> m_measure;
};

QTEST_GUILESS_MAIN(TestMeasureSets)
#include "tst_measuresets.moc"
