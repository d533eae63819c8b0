// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shippedborders.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace atlas;

/// Which borders of the shipped dataset run along the lines of lines.csv.
class TestBorderLines : public QObject {
    Q_OBJECT

private slots:
    void onlyDoubtfulLinesAreMarkedApproximate_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right"); // empty: sea
        QTest::addColumn<bool>("approximate");
        QTest::newRow("sector boundary of Berlin") << "BER-W"
                                                   << "BER-E" << true;
        QTest::newRow("base of Porkkala") << "FI-POR"
                                          << "FI" << true;
        QTest::newRow("line of contact in Donetsk") << "UA-14E"
                                                    << "UA-14O" << true;
        QTest::newRow("departments of Algeria") << "DZ-N"
                                                << "DZ-S" << true;
        QTest::newRow("Dniester above Bender") << "MD-BEN"
                                               << "MD-TN" << false;
        QTest::newRow("oblast of Luhansk") << "UA-09N"
                                           << "UA" << false;
        QTest::newRow("Armenia and Kalbajar") << "AM"
                                              << "AZ-KEL" << false;
        QTest::newRow("a parallel by treaty") << "EH-W"
                                              << "MA-TRF" << false;
        QTest::newRow("Poland and Ukraine today") << "PL-UST"
                                                  << "UA" << false;
        QTest::newRow("two Länder") << "DE-NI"
                                    << "DE-ST" << false;
        QTest::newRow("coast of Norway") << "NO"
                                         << "" << false;
        QTest::newRow("coast of Algeria") << "DZ-N"
                                          << "" << false;
    }
    void onlyDoubtfulLinesAreMarkedApproximate()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        const TerritoryIndex one = territoryOf(left.toLatin1().constData());
        const TerritoryIndex other
            = right.isEmpty() ? noTerritory : territoryOf(right.toLatin1().constData());
        int found = 0;
        for (const Arc &arc : shippedBorders().arcs) {
            if (!(arc.left == one && arc.right == other) && !(arc.left == other && arc.right == one))
                continue;
            QTEST(arc.approximate, "approximate");
            ++found;
        }
        QVERIFY(found > 0);
    }

    /// Of the border of Bulgaria and Romania the Danube from Archar to Batin is ours, the rest the source's.
    void aBorderIsApproximateOnlyAsFarAsTheLineGoes()
    {
        const BorderSet &borders = shippedBorders();
        const TerritoryIndex one = territoryOf("BG");
        const TerritoryIndex other = territoryOf("RO");
        const auto length = [](const Arc &arc) {
            double metres = 0;
            for (size_t i = 1; i < arc.levels[0].size(); ++i) {
                const QPointF step = arc.levels[0][i] - arc.levels[0][i - 1];
                metres += std::hypot(step.x(), step.y());
            }
            return metres / 1000;
        };
        double ours = 0;
        double others = 0;
        for (const Arc &arc : borders.arcs) {
            if (std::minmax(arc.left, arc.right) != std::minmax(one, other))
                continue;
            (arc.approximate ? ours : others) += length(arc);
            if (arc.approximate) {
                QCOMPARE(borders.lines[size_t(arc.line)].id, QStringLiteral("DANUBE"));
                QCOMPARE(borders.lines[size_t(arc.line)].accuracyKm, 3.0);
            }
        }
        QVERIFY2(ours > 220 && ours < 245, qPrintable(QString::number(ours)));
        QVERIFY2(others > 250, qPrintable(QString::number(others)));
    }

    void eachApproximateLineIsSomewhereAndNoCoastIs()
    {
        const BorderSet &borders = shippedBorders();
        std::vector<int> arcs(borders.lines.size(), 0);
        for (const Arc &arc : borders.arcs) {
            QCOMPARE(arc.approximate, arc.line != noLine && borders.lines[size_t(arc.line)].approximate);
            if (arc.line == noLine)
                continue;
            QVERIFY(arc.left != noTerritory && arc.right != noTerritory);
            ++arcs[size_t(arc.line)];
        }
        QCOMPARE(borders.lines.size(), size_t(26));
        for (size_t i = 0; i < arcs.size(); ++i) {
            QVERIFY2(arcs[i] > 0 || !borders.lines[i].approximate, qPrintable(borders.lines[i].id));
            QVERIFY(borders.lines[i].accuracyKm > 0);
            QVERIFY(!borders.lines[i].source.isEmpty());
        }
    }

    void eachApproximateTerritoryHasAnApproximateLine()
    {
        const BorderSet &borders = shippedBorders();
        for (size_t i = 0; i < borders.territories.size(); ++i) {
            const Territory &territory = borders.territories[i];
            if (!territory.approximate)
                continue;
            double worst = 0;
            for (const Arc &arc : borders.arcs) {
                if (arc.approximate && (arc.left == int(i) || arc.right == int(i)))
                    worst = std::max(worst, borders.lines[size_t(arc.line)].accuracyKm);
            }
            QVERIFY2(worst > 0, qPrintable(territory.id.value));
        }
    }
};

QTEST_GUILESS_MAIN(TestBorderLines)
#include "tst_borderlines.moc"
