// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "fonts.h"
#include "mapprojection.h"
#include "names/labelground.h"
#include "names/labelplacement.h"
#include "names/labelstock.h"
#include "pack/packreader.h"

#include <QTest>

#include <algorithm>
#include <optional>

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

    static std::optional<PlacedLabel> labelOf(const MapScene &scene, const QString &text)
    {
        LabelMemory memory;
        for (const PlacedLabel &label : placeLabels(scene, memory)) {
            QString line = label.look.text;
            line.replace(QLatin1String("-\n"), QLatin1String("-"));
            if (line.replace(QLatin1Char('\n'), QLatin1Char(' ')) == text)
                return label;
        }
        return std::nullopt;
    }

    static bool hasText(const MapScene &scene, const QString &text)
    {
        return labelOf(scene, text).has_value();
    }

    /// Of the state as a whole, in whatever form.
    static std::optional<PlacedLabel> nameOf(const MapScene &scene, const char *id)
    {
        const StateIndex state = scene.borders->state(StateId{QString::fromLatin1(id)});
        LabelMemory memory;
        for (const PlacedLabel &label : placeLabels(scene, memory))
            if (label.kind == LabelKind::State && label.state == state)
                return label;
        return std::nullopt;
    }

    static double shareAbroad(const MapScene &scene, const PlacedLabel &label)
    {
        LabelGround::Soil own;
        for (size_t i = 0; i < scene.snapshot->territories.size(); ++i)
            if (scene.snapshot->territories[i].holder == label.state)
                own.push_back(TerritoryIndex(i));
        return LabelGround(*scene.labels, scene.viewport).shareAbroad(label.box, own);
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

    /// Over the whole sweep, in both viewpoints: what is written without a leader lies on its own land.
    void namesStandOnTheirOwnLand_data()
    {
        QTest::addColumn<QGeoCoordinate>("centre");
        QTest::addColumn<double>("metresPerPixel");
        QTest::newRow("Europe") << QGeoCoordinate(54, 15) << 5200.0;
        QTest::newRow("Germany") << QGeoCoordinate(51.5, 11) << 1300.0;
        QTest::newRow("Adriatic") << QGeoCoordinate(43.5, 18.5) << 1100.0;
        QTest::newRow("Baltics") << QGeoCoordinate(57, 25) << 1000.0;
        QTest::newRow("Caucasus") << QGeoCoordinate(42, 44) << 1200.0;
        QTest::newRow("Crimea") << QGeoCoordinate(46.5, 34.5) << 1100.0;
        QTest::newRow("Cyprus") << QGeoCoordinate(35, 33) << 700.0;
        QTest::newRow("Maghreb") << QGeoCoordinate(30, -2) << 2600.0;
        QTest::newRow("Levant") << QGeoCoordinate(33, 36) << 1300.0;
        QTest::newRow("North Atlantic") << QGeoCoordinate(66, -18) << 3000.0;
    }
    void namesStandOnTheirOwnLand()
    {
        QFETCH(QGeoCoordinate, centre);
        QFETCH(double, metresPerPixel);
        int names = 0;
        QStringList strays;
        LabelMemory memory;
        for (const Viewpoint viewpoint : {Viewpoint::Documents, Viewpoint::Control}) {
            for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(61)) {
                const MapScene scene = realScene(day, centre, metresPerPixel, viewpoint);
                for (const PlacedLabel &label : placeLabels(scene, memory)) {
                    if (label.kind != LabelKind::State || label.leader)
                        continue;
                    ++names;
                    if (label.ground != noTerritory)
                        strays << label.look.text + QLatin1Char(' ') + day.toString(Qt::ISODate);
                }
            }
        }
        QVERIFY(names > 500);
        strays.sort();
        QVERIFY2(strays.isEmpty(), qPrintable(strays.join(QStringLiteral(", "))));
    }

    /// A colony is not what its holder's name means, and Corsica bears a name of its own.
    void statesAreNotNamedOnTheirColoniesNorOnNamedParts()
    {
        for (const QDate day : {QDate(1949, 1, 1), QDate(1950, 1, 1), QDate(1960, 1, 1), QDate(1962, 7, 4)}) {
            const MapScene maghreb = realScene(day, {30, 1}, 2000, Viewpoint::Documents);
            QVERIFY(!hasText(maghreb, QStringLiteral("France")));
            QVERIFY(hasText(maghreb, QStringLiteral("Algerian departments (France)")));
        }
        QVERIFY(!hasText(realScene({1950, 1, 1}, {35.1, 33.2}, 600, Viewpoint::Documents),
                         QStringLiteral("United Kingdom")));
        const MapScene corsica = realScene({1975, 1, 1}, {42, 12.4}, 800, Viewpoint::Documents);
        QVERIFY(hasText(corsica, QStringLiteral("Corsica (France)")));
        QVERIFY(!hasText(corsica, QStringLiteral("France")));
        QVERIFY(hasText(corsica, QStringLiteral("Italy")));
    }

    /// Kosovo's name stood on its neighbour, whose own name then found no room for eleven years.
    void aContestedNameTakesNoNeighboursPlace()
    {
        for (const double metresPerPixel : {4400.0, 4900.0, 5200.0}) {
            MapScene scene = realScene({2010, 6, 1}, {54, 15}, metresPerPixel, Viewpoint::Documents);
            scene.viewport.size = {1920, 1080};
            QVERIFY(nameOf(scene, "MKD"));
        }
    }

    /// Even where little of it is in view, and the middle of its part in view lies off the rows looked at
    /// first.
    void aLandThatTheViewCutsOffIsNamed()
    {
        MapScene germany = realScene({1950, 6, 1}, {51.8, 10}, 480, Viewpoint::Documents);
        germany.viewport.size = {3840, 2160};
        QVERIFY(hasText(germany, QStringLiteral("Soviet Union")));
        MapScene caucasus = realScene({1959, 6, 1}, {41.5, 44.5}, 1000, Viewpoint::Documents);
        const Camera camera{MapProjection().extentOf(37, 37, 52, 46)};
        caucasus.viewport = Viewport::fitting(camera, {1920, 1080}, 1);
        QVERIFY(hasText(caucasus, QStringLiteral("United Arab Republic")));
    }

    void aCityIsNamedOnItsOwnSideOfTheBorder_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<QString>("name");
        QTest::newRow("Strasbourg") << 48.58 << 7.75 << QStringLiteral("Strasbourg");
        QTest::newRow("Vienna") << 48.2 << 16.37 << QStringLiteral("Vienna");
    }
    void aCityIsNamedOnItsOwnSideOfTheBorder()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QFETCH(QString, name);
        const MapScene scene = realScene({1988, 6, 1}, {latitude, longitude}, 1500, Viewpoint::Documents);
        const auto label = labelOf(scene, name);
        QVERIFY(label);
        const auto holderAt = [&](QPointF pixel) {
            const TerritoryIndex land = scene.labels->finder.at(scene.viewport.toMetres(pixel));
            return land == noTerritory ? noState : scene.snapshot->territories[size_t(land)].holder;
        };
        QCOMPARE(holderAt(label->box.centre), holderAt(*label->dot));
    }

    /// Between hatching a name needs the broader halo, a city's too.
    void citiesOnContestedLandStandOutFromItsHatching()
    {
        const auto pristina = labelOf(realScene({2010, 6, 1}, {42.7, 21.1}, 430, Viewpoint::Documents),
                                      QStringLiteral("Pristina"));
        const auto odesa = labelOf(realScene({2010, 6, 1}, {46.5, 30.7}, 600, Viewpoint::Documents),
                                   QStringLiteral("Odesa"));
        QVERIFY(pristina && odesa);
        QVERIFY(pristina->look.haloWidth > odesa->look.haloWidth);
        QCOMPARE(pristina->look.ink, Theme::named(ThemeName::Light).label);
    }

    void theNameOfAStateStandsOutFromLandThatIsAddedThatDay()
    {
        const auto germanyOn = [](QDate day) {
            return labelOf(realScene(day, {52, 11}, 1500, Viewpoint::Documents), QStringLiteral("Germany"));
        };
        const auto united = germanyOn({1990, 10, 3}), later = germanyOn({1990, 11, 15});
        QVERIFY(united && later);
        QVERIFY(united->look.haloWidth > later->look.haloWidth);
        QCOMPARE(united->box.centre, later->box.centre);
    }

    /// In a column of print names are smaller, and no other day claims their room.
    void aColumnNamesTheLargeStates_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QByteArrayList>("states");
        QTest::newRow("2004") << QDate(2004, 3, 29)
                              << QByteArrayList{"DEU", "AUT", "IRL", "SVK", "HUN", "POL"};
        QTest::newRow("2024") << QDate(2024, 3, 7)
                              << QByteArrayList{"DEU", "AUT", "CZE", "HUN", "ROU", "SRB"};
        QTest::newRow("1974") << QDate(1974, 6, 1) << QByteArrayList{"DEU", "YUG", "CSK", "POL"};
    }
    void aColumnNamesTheLargeStates()
    {
        QFETCH(QDate, day);
        QFETCH(QByteArrayList, states);
        MapScene scene = realScene(day, {51, 11}, 1000, Viewpoint::Documents);
        scene.furniture = false;
        scene.viewport = Viewport::fitting({europeExtent()}, {300, 350}, 3.125);
        for (const QByteArray &state : states) {
            const auto label = nameOf(scene, state.constData());
            QVERIFY2(label, state.constData());
            QVERIFY(label->look.style.pixels >= 8.3);
        }
    }

    /// A name that is too broad for its land is written in short, and never lies mostly on neighbours.
    void namesTooBroadForTheirLandAreShort_data()
    {
        QTest::addColumn<double>("metresPerPixel");
        for (const double scale : {600.0, 1100.0, 1700.0, 2600.0, 3600.0, 4400.0, 5500.0, 7000.0})
            QTest::addRow("%g", scale) << scale;
    }
    void namesTooBroadForTheirLandAreShort()
    {
        QFETCH(double, metresPerPixel);
        int names = 0, shorts = 0;
        QStringList strays;
        LabelMemory memory;
        for (const QDate day : {QDate(1950, 6, 1), QDate(1985, 6, 1), QDate(1992, 6, 1), QDate(2004, 6, 1),
                                QDate(2020, 6, 1)}) {
            MapScene scene = realScene(day, {47, 15}, metresPerPixel, Viewpoint::Documents);
            scene.viewport.size = {1600, 1000};
            for (const PlacedLabel &label : placeLabels(scene, memory)) {
                if (label.kind != LabelKind::State || label.leader)
                    continue;
                const bool isShort = label.look.text.endsWith(QLatin1Char('.'));
                ++names;
                shorts += isShort;
                if (shareAbroad(scene, label) > (isShort ? 0.7 : 0.4))
                    strays << label.look.text + QLatin1Char(' ') + day.toString(Qt::ISODate);
            }
        }
        QVERIFY(names > 20);
        QVERIFY2(strays.isEmpty(), qPrintable(strays.join(QStringLiteral(", "))));
        QVERIFY(metresPerPixel < 2000 || shorts > 0);
    }

    void aLandTooSmallForAnyFormHasALeader()
    {
        const auto liechtenstein
            = nameOf(realScene({2010, 6, 1}, {47.15, 9.55}, 1100, Viewpoint::Documents), "LIE");
        QVERIFY(liechtenstein && liechtenstein->leader);
        QCOMPARE(liechtenstein->look.text, QStringLiteral("Liechtenstein"));
    }

    /// One name on one land: in the view that the West Bank is Palestine's, that is its name.
    void contestedLandIsNotNamedTwice_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<Viewpoint>("viewpoint");
        QTest::addColumn<QStringList>("names");
        const QString palestine = QStringLiteral("Palestine"), bank = QStringLiteral("West Bank");
        const QString gaza = QStringLiteral("Gaza Strip");
        for (const QDate day : {QDate(1955, 6, 1), QDate(1970, 6, 1), QDate(1990, 6, 1), QDate(2010, 6, 1)}) {
            QTest::addRow("documents, %d", day.year())
                << day << Viewpoint::Documents << QStringList{palestine, gaza};
            QTest::addRow("control, %d", day.year()) << day << Viewpoint::Control << QStringList{bank, gaza};
        }
    }
    void contestedLandIsNotNamedTwice()
    {
        QFETCH(QDate, day);
        QFETCH(Viewpoint, viewpoint);
        QFETCH(QStringList, names);
        const MapScene scene = realScene(day, {31.8, 35.0}, 400, viewpoint);
        for (const QString &name :
             {QStringLiteral("Palestine"), QStringLiteral("West Bank"), QStringLiteral("Gaza Strip")})
            QVERIFY2(hasText(scene, name) == names.contains(name), qPrintable(name));
        // A state that nobody recognised goes before the districts that it holds.
        QVERIFY(hasText(realScene({1999, 6, 1}, {40, 46.5}, 1300, viewpoint),
                        QStringLiteral("Nagorno-Karabakh")));
        // The same of the republics of 2014: either the holder's name or the oblast's.
        const MapScene donbas = realScene({2018, 6, 1}, {48.2, 38.6}, 900, viewpoint);
        QVERIFY(hasText(donbas, QStringLiteral("LPR")) != hasText(donbas, QStringLiteral("Luhansk oblast")));
    }

    void aNameOnALakeHasTheColoursOfWater()
    {
        const MapScene scene = realScene({2010, 6, 1}, {60.3, 31}, 1000, Viewpoint::Documents);
        const auto ladoga = labelOf(scene, QStringLiteral("Lake Ladoga"));
        const auto ilmen = labelOf(scene, QStringLiteral("Lake Ilmen"));
        QVERIFY(ladoga && ilmen);
        QCOMPARE(ladoga->look.halo, scene.theme.sea);
        QCOMPARE(ilmen->look.halo, scene.theme.csto); // beside its lake
    }

    void citiesAreNamedUnderTheNameOfTheDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("name");
        QTest::newRow("before") << QDate(1949, 10, 6) << QStringLiteral("Berlin");
        QTest::newRow("divided") << QDate(1949, 10, 7) << QStringLiteral("East Berlin");
        QTest::newRow("divided still") << QDate(1990, 10, 2) << QStringLiteral("East Berlin");
        QTest::newRow("after") << QDate(1990, 10, 3) << QStringLiteral("Berlin");
    }
    void citiesAreNamedUnderTheNameOfTheDay()
    {
        QFETCH(QDate, day);
        QFETCH(QString, name);
        for (const Viewpoint viewpoint : {Viewpoint::Documents, Viewpoint::Control}) {
            for (const double metresPerPixel : {1300.0, 2600.0, 3300.0})
                QVERIFY2(hasText(realScene(day, {51, 11}, metresPerPixel, viewpoint), name),
                         qPrintable(QString::number(metresPerPixel)));
        }
    }

    /// A halo in the colour of another land, or of land on the sea, would be a stain.
    void halosAreOfTheGround()
    {
        const MapScene scene = realScene({2023, 1, 1}, {60, -2}, 4000, Viewpoint::Documents);
        const Theme &theme = scene.theme;
        LabelMemory memory;
        QStringList checked;
        for (const PlacedLabel &label : placeLabels(scene, memory)) {
            const QString &text = label.look.text;
            if (text == QLatin1String("Copenhagen") || text == QLatin1String("Reykjavik")) {
                const bool isReykjavik = text == QLatin1String("Reykjavik");
                QCOMPARE(label.look.halo, isReykjavik || label.onWater ? theme.sea : theme.nato);
                checked << text;
            } else if (text == QLatin1String("Berlin")) {
                QCOMPARE(label.look.halo, theme.nato);
                QCOMPARE(label.look.ink, theme.label);
                checked << text;
            }
        }
        QCOMPARE(checked.size(), 3);
    }

    void namesOfRiversHaveTheColoursOfTheirLand()
    {
        MapScene scene = realScene({1985, 6, 1}, {51.3, 14}, 1100, Viewpoint::Documents);
        scene.theme = Theme::named(ThemeName::Dark);
        LabelMemory memory;
        int rivers = 0;
        for (const PlacedLabel &label : placeLabels(scene, memory)) {
            if (label.look.text != QLatin1String("Elbe") && label.look.text != QLatin1String("Oder"))
                continue;
            QCOMPARE(label.look.halo, scene.theme.warsawPact);
            QCOMPARE(label.look.ink, scene.theme.label);
            ++rivers;
        }
        QVERIFY(rivers > 0);
    }

    /// A name that stands on a neighbour, led there by a line, must not look as if it were of that.
    void aStatesNameTellsItsOwnStanding()
    {
        MapScene scene = realScene({2004, 3, 29}, {50, 16}, 8200, Viewpoint::Documents);
        scene.viewport.size = {700, 430};
        scene.selectedStates = {StateId{QStringLiteral("LUX")}, StateId{QStringLiteral("MKD")}};
        LabelMemory memory;
        int seen = 0, elsewhere = 0;
        for (const PlacedLabel &label : placeLabels(scene, memory)) {
            if (label.kind != LabelKind::State || label.onWater)
                continue;
            const FillClass fill = scene.snapshot->states[size_t(label.state)].fill;
            QCOMPARE(label.look.halo, scene.theme.fill(fill));
            ++seen;
            elsewhere += label.ground != noTerritory;
        }
        QVERIFY(seen > 15 && elsewhere > 0);
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
