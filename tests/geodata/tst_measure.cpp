// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"
#include "shippedborders.h"

#include <QHash>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace atlas;

namespace {

/// Areas of all territories by geodesics alone, taken back from the map vertex by vertex: slow and sure.
std::vector<double> slowAreas(const BorderSet &borders)
{
    const MapProjection projection;
    std::vector<double> areas(borders.territories.size(), 0);
    for (const Arc &arc : borders.arcs) {
        // The arc, closed by way of the pole: its share in the rings that it is part of. The closing lines
        // are those of the neighbours in these rings and cancel.
        const Polyline &points = arc.levels[0];
        double share = 0;
        QPointF before;
        for (size_t i = 0; i < points.size(); ++i) {
            const QGeoCoordinate place = projection.toPlace(points[i]);
            const QPointF at(place.longitude(), place.latitude());
            if (i > 0 && at.x() != before.x())
                share += geodesicArea({before, at, {at.x(), 90}, {before.x(), 90}});
            before = at;
        }
        if (arc.left != noTerritory)
            areas[size_t(arc.left)] += share;
        if (arc.right != noTerritory)
            areas[size_t(arc.right)] -= share;
    }
    return areas;
}

LandSet only(TerritoryIndex territory)
{
    LandSet land(shippedBorders().territories.size(), false);
    land[size_t(territory)] = true;
    return land;
}

} // namespace

class TestMeasure : public QObject {
    Q_OBJECT

private slots:
    void theWayFromParisToBerlinIsAsKnown()
    {
        // Vincenty's and Karney's solutions agree to the millimetre; here they must to the metre.
        const double metres = geodesicDistance({48.8566, 2.3522}, {52.52, 13.405});
        QVERIFY2(std::abs(metres - 879'700) < 1'000, qPrintable(QString::number(metres)));
        QCOMPARE(geodesicDistance({52, 10}, {52, 10}), 0.0);
        QVERIFY(std::isnan(geodesicDistance({}, {52, 10})));
    }

    void aDegreeOfTheEquatorIsAsLongAsTheEllipsoidSays()
    {
        const double degree = 6378137 * std::numbers::pi / 180;
        QVERIFY(std::abs(geodesicDistance({0, 179.5}, {0, -179.5}) - degree) < 0.001);
        QVERIFY(std::abs(geodesicLength({{0, 0}, {1, 0}, {3, 0}}) - 3 * degree) < 0.001);
    }

    void anOctantOfTheGlobeIsAnEighthOfIt()
    {
        const double globe = 510'065'621'724'088.44; // m2, WGS 84
        QVERIFY(std::abs(geodesicArea({{0, 0}, {90, 0}, {0, 90}}) - globe / 8) < 1);
        QVERIFY(std::abs(geodesicArea({{0, 90}, {90, 0}, {0, 0}}) + globe / 8) < 1);
    }

    void aRingMayBeClosedOrNotAndCrossTheAntimeridian()
    {
        const double open = geodesicArea({{10, 50}, {11, 50}, {11, 51}});
        QVERIFY(open > 0);
        QCOMPARE(geodesicArea({{10, 50}, {11, 50}, {11, 51}, {10, 50}}), open);
        const double moved = geodesicArea({{179.5, 50}, {-179.5, 50}, {-179.5, 51}});
        QVERIFY(std::abs(moved - open) < 1);
        QCOMPARE(geodesicArea({{10, 50}, {11, 50}}), 0.0);
    }

    void theAreaOfTheMapIsThatOfGeodesics()
    {
        const BorderSet &borders = shippedBorders();
        const LandMeasure measure(borders);
        const std::vector<double> slow = slowAreas(borders);
        for (size_t i = 0; i < borders.territories.size(); ++i) {
            const Territory &territory = borders.territories[i];
            if (territory.scope == Scope::Outside) {
                QVERIFY(std::isnan(measure.area(TerritoryIndex(i))));
                continue;
            }
            // One part in a hundred thousand, or 0.05 km2.
            const double off = std::abs(measure.area(TerritoryIndex(i)) - slow[i]);
            QVERIFY2(
                off < std::max(1e-5 * slow[i], 5e4),
                qPrintable(QStringLiteral("%1: %2 of %3 m2").arg(territory.id.value).arg(off).arg(slow[i])));
        }
    }

    void areasOfStatesAreNearTheOfficialOnes_data()
    {
        QTest::addColumn<QString>("territory");
        QTest::addColumn<double>("official"); // km2
        QTest::newRow("Iceland") << "IS" << 103'000.0;
        QTest::newRow("Ireland") << "IE" << 70'273.0;
        QTest::newRow("Switzerland") << "CH" << 41'285.0;
        QTest::newRow("Luxembourg") << "LU" << 2'586.0;
        QTest::newRow("Hungary") << "HU" << 93'030.0;
        QTest::newRow("Czechia") << "CZ" << 78'871.0;
        QTest::newRow("West Berlin") << "BER-W" << 480.0;
    }

    void areasOfStatesAreNearTheOfficialOnes()
    {
        QFETCH(QString, territory);
        QFETCH(double, official);
        const double area
            = LandMeasure(shippedBorders()).area(territoryOf(territory.toLatin1().constData())) / 1e6;
        QVERIFY2(std::abs(area / official - 1) < 0.015, qPrintable(QString::number(area)));
    }

    void aPlaceOnTheSoilIsAtNoDistance()
    {
        const LandMeasure measure(shippedBorders());
        const auto found = measure.nearest({48.2, 16.37}, only(territoryOf("AT-W")));
        QVERIFY(found.has_value());
        QCOMPARE(found->metres, 0.0);
        QCOMPARE(found->territory, territoryOf("AT-W"));
    }

    void theNearestSoilIsFoundAcrossTheSea()
    {
        // Helsinki to the north coast of Estonia: some 67 km to the islet, 80 to the mainland.
        const auto found = LandMeasure(shippedBorders()).nearest({60.17, 24.94}, only(territoryOf("EE")));
        QVERIFY(found.has_value());
        QVERIFY2(found->metres > 50'000 && found->metres < 85'000,
                 qPrintable(QString::number(found->metres)));
        QCOMPARE(found->territory, territoryOf("EE"));
        QVERIFY(std::abs(found->place.latitude() - 59.55) < 0.2);
    }

    void theNearestSoilIsTheNearestOfAllVertices()
    {
        const BorderSet &borders = shippedBorders();
        const LandMeasure measure(borders);
        const MapProjection projection;
        for (const QGeoCoordinate &place : {QGeoCoordinate(55.75, 37.62), QGeoCoordinate(64.8, -147.7),
                                            QGeoCoordinate(35.7, 51.4), QGeoCoordinate(21.3, -157.9)}) {
            const LandSet land = only(territoryOf("PL"));
            double least = 1e9;
            for (const Arc &arc : borders.arcs) {
                if (arc.left != territoryOf("PL") && arc.right != territoryOf("PL"))
                    continue;
                for (const QPointF &point : arc.levels[0])
                    least = std::min(least, geodesicDistance(place, projection.toPlace(point)));
            }
            const auto found = measure.nearest(place, land);
            QVERIFY(found.has_value());
            QVERIFY2(found->metres <= least + 1 && found->metres > least - 5'000,
                     qPrintable(QStringLiteral("%1 %2").arg(found->metres).arg(least)));
        }
    }

    void noLandAndNoPlaceHaveNoDistance()
    {
        const LandMeasure measure(shippedBorders());
        QVERIFY(!measure.nearest({50, 10}, LandSet(shippedBorders().territories.size(), false)));
        QVERIFY(!measure.nearest({}, only(territoryOf("PL"))));
    }
};

QTEST_GUILESS_MAIN(TestMeasure)
#include "tst_measure.moc"
