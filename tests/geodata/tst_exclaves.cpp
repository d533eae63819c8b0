// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapprojection.h"
#include "shippedborders.h"
#include "validate/spacechecks.h"

#include <QTest>

using namespace atlas;

/// Enclaves, exclaves and islands of the shipped data: each where it should be, at every level of detail.
class TestExclaves : public QObject {
    Q_OBJECT

private:
    static QString at(double latitude, double longitude, int level)
    {
        QStringList names;
        for (const TerritoryIndex index :
             territoriesAt(shippedBorders().arcs, MapProjection().toMetres({latitude, longitude}), level))
            names.append(shippedBorders().territories[size_t(index)].id.value);
        return names.join(QLatin1Char(' '));
    }

private slots:
    void thoseThatTheDataHaveStayAtEveryLevel_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<int>("coarsest"); // level whose tolerance is still below its size
        QTest::addColumn<QString>("territory");
        QTest::newRow("Kaliningrad") << 54.71 << 20.51 << 5 << "RU-KGD";
        QTest::newRow("Nakhchivan") << 39.21 << 45.41 << 5 << "AZ";
        QTest::newRow("San Marino") << 43.94 << 12.46 << 3 << "SM";
        QTest::newRow("East Tyrol, Lienz") << 46.95 << 12.60 << 4 << "AT-UE";
        QTest::newRow("East Thrace, Edirne") << 41.60 << 26.70 << 5 << "TR-THR";
        QTest::newRow("West Berlin") << 52.507 << 13.25 << 5 << "BER-W";
        QTest::newRow("Porkkala") << 60.08 << 24.45 << 3 << "FI-POR";
        QTest::newRow("Gotland") << 57.5 << 18.5 << 5 << "SE";
        QTest::newRow("Cyprus, north") << 35.27 << 33.4 << 5 << "CY-N";
        QTest::newRow("Corsica") << 42.2 << 9.1 << 5 << "FR";
        QTest::newRow("Llívia") << 42.465 << 1.980 << 2 << "ES";
    }
    void thoseThatTheDataHaveStayAtEveryLevel()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QFETCH(int, coarsest);
        for (int level = 0; level <= coarsest; ++level)
            QTEST(at(latitude, longitude, level), "territory");
    }

    /// The source's scale has none of these: they lie in what surrounds them, and the dataset card says so.
    void thoseThatTheSourceLacksAreInWhatSurroundsThem_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<QString>("territory");
        QTest::newRow("Büsingen am Hochrhein") << 47.697 << 8.690 << "CH";
        QTest::newRow("Campione d'Italia") << 45.970 << 8.973 << "CH";
        QTest::newRow("Baarle-Hertog") << 51.443 << 4.930 << "NL";
    }
    void thoseThatTheSourceLacksAreInWhatSurroundsThem()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QTEST(at(latitude, longitude, 0), "territory");
    }
};

QTEST_GUILESS_MAIN(TestExclaves)
#include "tst_exclaves.moc"
