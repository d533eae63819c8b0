// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "fonts.h"
#include "labelplacement.h"
#include "labelstock.h"
#include "mapprojection.h"
#include "pack/packreader.h"

#include <QTest>

#include <algorithm>

using namespace atlas;

/// Names on the shipped map, zoomed in.
class TestRealNames : public QObject {
    Q_OBJECT

private:
    static MapScene realScene(QDate day, QGeoCoordinate centre, double metresPerPixel, Viewpoint viewpoint)
    {
        static const auto borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
        static const auto pack = PackReader().read(QStringLiteral(":/pack")).pack;
        static const auto stock = makeLabelStock(*pack, *borders);
        MapScene scene;
        scene.borders = borders;
        scene.snapshot = BorderTimeline(borders).snapshotAt(day, viewpoint);
        scene.labels = stock;
        scene.date = day;
        scene.theme = Theme::named(ThemeName::Light);
        scene.viewport = {MapProjection().toMetres(centre), metresPerPixel, {900, 600}, 1};
        return scene;
    }

    static bool hasText(const MapScene &scene, QString text)
    {
        LabelMemory memory;
        const auto labels = placeLabels(scene, memory);
        return std::any_of(labels.begin(), labels.end(), [&](const PlacedLabel &label) {
            QString line = label.look.text;
            return line.replace(QLatin1Char('\n'), QLatin1Char(' ')) == text;
        });
    }

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }

    /// Contested land bears its own name: not that of Spain on the Western Sahara, nor Russia's on Crimea.
    void aStateIsNamedOnLandThatNobodyDisputes()
    {
        MapScene sahara = realScene({1976, 6, 1}, {25, -12}, 2500, Viewpoint::Documents);
        QVERIFY(hasText(sahara, QStringLiteral("Western Sahara")));
        QVERIFY(!hasText(sahara, QStringLiteral("Spain")));
        MapScene crimea = realScene({2014, 6, 1}, {45.3, 34.3}, 400, Viewpoint::Control);
        QVERIFY(hasText(crimea, QStringLiteral("Crimea")));
        QVERIFY(!hasText(crimea, QStringLiteral("Russia")));
        // A state that has no other land keeps its name.
        QVERIFY(hasText(realScene({2010, 6, 1}, {42.55, 20.9}, 400, Viewpoint::Control),
                        QStringLiteral("Kosovo")));
    }

    void lakesAndRiversAreNamedWhereTheyAreDrawn()
    {
        MapScene alps = realScene({1999, 6, 1}, {45.6, 10.2}, 600, Viewpoint::Documents);
        QVERIFY(hasText(alps, QStringLiteral("Lake Garda")));
        alps.layers.setFlag(Layer::Lakes, false);
        QVERIFY(!hasText(alps, QStringLiteral("Lake Garda")));
        MapScene plain = realScene({1999, 6, 1}, {47.2, 19.0}, 900, Viewpoint::Documents);
        QVERIFY(hasText(plain, QStringLiteral("Danube")));
        plain.layers.setFlag(Layer::Rivers, false);
        QVERIFY(!hasText(plain, QStringLiteral("Danube")));
        // From afar none.
        QVERIFY(!hasText(realScene({1999, 6, 1}, {47.2, 19.0}, 8000, Viewpoint::Documents),
                         QStringLiteral("Danube")));
    }

    /// The exclaves too small for the map, each as one point.
    void exclavesAreNamedAsPoints_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<QString>("name");
        QTest::newRow("Büsingen") << 47.70 << 8.70 << QStringLiteral("Büsingen (Germany)");
        QTest::newRow("Campione") << 45.97 << 8.97 << QStringLiteral("Campione d’Italia (Italy)");
        QTest::newRow("Baarle") << 51.44 << 4.93 << QStringLiteral("Baarle (Belgian enclaves)");
    }
    void exclavesAreNamedAsPoints()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QFETCH(QString, name);
        const QGeoCoordinate place(latitude, longitude);
        QVERIFY(hasText(realScene({1999, 6, 1}, place, 200, Viewpoint::Documents), name));
        QVERIFY(!hasText(realScene({1999, 6, 1}, place, 2000, Viewpoint::Documents), name));
    }
};

QTEST_MAIN(TestRealNames)
#include "tst_realnames.moc"
