// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelfixture.h"
#include "names/soilshape.h"

#include <QTest>

using namespace atlas;

class SoilShapeTest : public QObject {
    Q_OBJECT

private slots:
    void aSquareKnowsItsAreaAndItsRows()
    {
        const LabelLand land;
        const SoilShape shape = shapesByState(land)[0];
        QCOMPARE(shape.area(), LabelLand::side * LabelLand::side);
        QCOMPARE(shape.bounds(), QRectF(LabelLand::corner(), QSizeF(LabelLand::side, LabelLand::side)));
        const auto rows = shape.rowsAt(LabelLand::middleOf(0).y());
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].width(), LabelLand::side);
        QVERIFY(shape.contains(LabelLand::middleOf(0)));
        QVERIFY(!shape.contains(LabelLand::middleOf(1)));
        QVERIFY(shape.rowsAt(LabelLand::corner().y() - 1).empty());
    }

    void linesWithinOneOwnerAreLeftOut()
    {
        const LabelLand land;
        std::vector<int> owners(land.borders->territories.size(), -1);
        owners[0] = owners[1] = 0;
        const SoilShape both = soilShapes(*land.borders, owners, 1, 0).front();
        QCOMPARE(both.rowAround(LabelLand::middleOf(0)).width(), 2 * LabelLand::side);
        QCOMPARE(both.area(), 2 * LabelLand::side * LabelLand::side);
    }

    void anOwnerOfNothingIsEmpty()
    {
        const LabelLand land;
        const std::vector<int> owners(land.borders->territories.size(), -1);
        QVERIFY(soilShapes(*land.borders, owners, 1, 0).front().isEmpty());
    }

    void theInnerPointOfABentLandLiesInItsWidestPart()
    {
        // An L: a column of four squares with two more at its southern end.
        const LabelLand land;
        std::vector<int> owners(land.borders->territories.size(), -1);
        for (int square : {0, 1, 2, 6, 12, 18})
            owners[size_t(square)] = 0;
        const SoilShape shape = soilShapes(*land.borders, owners, 1, 0).front();
        const QPointF inner = shape.innerPoint();
        QVERIFY(shape.contains(inner));
        QVERIFY(inner.y() < LabelLand::corner().y() + LabelLand::side);
        QCOMPARE(inner.x(), LabelLand::middleOf(1).x());
    }

    void everyPointHasItsTerritory()
    {
        const LabelLand land;
        const TerritoryFinder finder(*land.borders, 0);
        for (int i = 0; i < int(land.borders->territories.size()); ++i)
            QCOMPARE(finder.at(LabelLand::middleOf(i)), i);
        QCOMPARE(finder.at(LabelLand::corner() - QPointF(1000, 1000)), noTerritory);
        QCOMPARE(finder.at(LabelLand::middleOf(0) - QPointF(LabelLand::side, 0)), noTerritory);
    }

    void aParallelHasTheTerritoriesOfItsPoints()
    {
        const LabelLand land;
        const TerritoryFinder finder(*land.borders, 0);
        const QPointF corner = LabelLand::corner();
        for (const double share : {-0.4, 0.3, 0.5, 1.7, 2.5}) {
            const double y = corner.y() + share * LabelLand::side;
            const double west = corner.x() - 1.3 * LabelLand::side, east = west + 4.1 * LabelLand::side;
            double x = west;
            for (const TerritoryFinder::Part &part : finder.along(y, west, east)) {
                QVERIFY(part.width >= 0);
                if (part.width > 1)
                    QCOMPARE(finder.at({x + part.width / 2, y}), part.land);
                x += part.width;
            }
            QCOMPARE(x, east);
        }
        // From within one territory to within another.
        const auto parts = finder.along(LabelLand::middleOf(0).y(), LabelLand::middleOf(0).x(),
                                        LabelLand::middleOf(0).x() + LabelLand::side);
        QCOMPARE(parts.front().land, 0);
        QVERIFY(parts.size() > 1);
    }

    void theOutlineOfATerritoryIsClosed()
    {
        const LabelLand land;
        const QPainterPath path
            = territoryPath(*land.borders, 8, 0, [](QPointF point) { return point / 1000; });
        QVERIFY(path.contains(LabelLand::middleOf(8) / 1000));
        QVERIFY(!path.contains(LabelLand::middleOf(9) / 1000));
        QCOMPARE(QPointF(path.elementAt(0)), path.currentPosition());
        QCOMPARE(path.boundingRect().width(), LabelLand::side / 1000);
    }

    void levelsStayUnderHalfAPixel()
    {
        for (double metresPerPixel : {20.0, 600.0, 1500.0, 5000.0, 15000.0, 50000.0}) {
            const int level = levelFor(metresPerPixel);
            QVERIFY(levelTolerance[size_t(level)] <= metresPerPixel / 2);
            if (level + 1 < arcLevels)
                QVERIFY(levelTolerance[size_t(level) + 1] > metresPerPixel / 2);
        }
    }

private:
    static std::vector<SoilShape> shapesByState(const LabelLand &land)
    {
        std::vector<int> owners;
        for (const TerritoryState &territory : land.snapshot->territories)
            owners.push_back(territory.holder);
        return soilShapes(*land.borders, owners, int(land.snapshot->states.size()), 0);
    }
};

QTEST_APPLESS_MAIN(SoilShapeTest)
#include "tst_soilshape.moc"
