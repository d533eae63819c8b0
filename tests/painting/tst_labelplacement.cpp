// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "fonts.h"
#include "furniture/furniture.h"
#include "labelfixture.h"
#include "names/labelplacement.h"
#include "pack/packreader.h"

#include <QTest>

#include <algorithm>

using namespace atlas;

class LabelPlacementTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }

    void namesKeepApartAndInTheView_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("metresPerPixel");
        for (const QSizeF size : {QSizeF(936, 634), QSizeF(640, 380), QSizeF(1920, 1080), QSizeF(380, 240)}) {
            for (double scale : {600.0, 1400.0, 3100.0, 6250.0, 14000.0})
                QTest::addRow("%g x %g at %g", size.width(), size.height(), scale) << size << scale;
        }
    }
    void namesKeepApartAndInTheView()
    {
        QFETCH(QSizeF, size);
        QFETCH(double, metresPerPixel);
        LabelLand land;
        addTowns(land);
        MapScene scene = land.scene(size, metresPerPixel);
        for (const QPointF shift : {QPointF(0, 0), QPointF(0.3, -0.2), QPointF(-0.45, 0.4)}) {
            MapScene moved = scene;
            moved.viewport.centre
                += QPointF(shift.x() * size.width(), shift.y() * size.height()) * metresPerPixel;
            checkRoom(moved);
        }
    }

    void atLeastTheLargeNamesFindRoom()
    {
        const LabelLand land;
        const auto labels = placed(land.scene({1200, 800}, 2600));
        QVERIFY2(labels.size() >= 20, qPrintable(QString::number(labels.size())));
    }

    void namesKeepStillWhileDatesPass()
    {
        const LabelLand land;
        MapScene scene = land.scene({936, 634}, 4000);
        const auto before = placed(scene);
        for (const QDate day : {QDate(1949, 5, 1), QDate(1999, 9, 28), QDate(2022, 2, 24)}) {
            scene.date = day;
            scene.events = {
                EventMark{.id = EventId{QStringLiteral("e")}, .at = LabelLand::middleOf(8), .placeName = {}}};
            QCOMPARE(boxesOf(placed(scene)), boxesOf(before));
        }
    }

    void joiningMovesNoName()
    {
        const LabelLand land;
        MapScene scene = land.scene({1200, 800}, 2600);
        const auto before = placed(scene);
        auto joined = std::make_shared<Snapshot>(*land.snapshot);
        for (size_t i = 0; i < joined->states.size(); i += 3) {
            joined->states[i].fill = FillClass::NatoJoined;
            joined->territories[i].fill = FillClass::NatoJoined;
        }
        scene.snapshot = joined;
        const auto after = placed(scene);
        for (const PlacedLabel &label : before) {
            const auto same = std::find_if(after.begin(), after.end(), [&](const PlacedLabel &other) {
                return other.state == label.state;
            });
            QVERIFY(same != after.end());
            QCOMPARE(same->box.centre, label.box.centre);
            QCOMPARE(same->look.text, label.look.text);
            QCOMPARE(same->look.style.weight, label.state % 3 == 0 ? 700 : 500);
        }
    }

    void whatIsSelectedTakesItsRoomFirst()
    {
        LabelLand land;
        const QPointF place
            = LabelLand::corner() + QPointF(-300e3, 800e3); // at sea, where neither is foreign
        land.pack.labels = {anchor(0, place), anchor(1, place)};
        MapScene scene = land.scene({936, 634}, 9000);
        const auto nameAtMiddle = [&] {
            for (const PlacedLabel &label : placed(scene)) {
                if (isAt(label.box.centre, scene.viewport.toPixels(place)))
                    return label.state;
            }
            return noState;
        };
        QCOMPARE(nameAtMiddle(), 0); // a member goes before others
        scene.selectedStates = {StateId{QStringLiteral("S1")}};
        QCOMPARE(nameAtMiddle(), 1);
        scene.selectedStates = {};
        scene.linkedStates = {StateId{QStringLiteral("S1")}};
        QCOMPARE(nameAtMiddle(), 1);
        scene.selectedStates = {StateId{QStringLiteral("S0")}}; // selected before linked
        QCOMPARE(nameAtMiddle(), 0);
    }

    void aNameIsHiddenBeyondItsScaleUnlessSelected()
    {
        LabelLand land;
        land.pack.labels = {anchor(8, LabelLand::middleOf(8))};
        land.pack.labels[0].maxMetresPerPixel = 3000;
        MapScene scene = land.scene({936, 634}, 2900);
        QVERIFY(names(scene, 8));
        scene.viewport.metresPerPixel = 3100;
        QVERIFY(!names(scene, 8));
        scene.selectedStates = {StateId{QStringLiteral("S8")}};
        QVERIFY(names(scene, 8));
    }

    void aSelectedNameThatDoesNotFitStandsOutsideWithALeader()
    {
        LabelLand land;
        land.pack.labels = {anchor(5, LabelLand::middleOf(5))}; // at the eastern shore
        land.pack.labels[0].maxMetresPerPixel = 3000;
        MapScene scene = land.scene({936, 634}, 14000);
        scene.selectedStates = {StateId{QStringLiteral("S5")}};
        const auto labels = placed(scene);
        const auto label
            = std::find_if(labels.begin(), labels.end(), [](const PlacedLabel &l) { return l.state == 5; });
        QVERIFY(label != labels.end());
        QVERIFY(label->leader.has_value());
        QVERIFY(isAt(label->leader->p1(), scene.viewport.toPixels(LabelLand::middleOf(5))));
        QVERIFY(!label->box.contains(label->leader->p1()));
    }

    void aStateWhoseAnchorIsOffTheViewIsNamedWhereItIsSeen()
    {
        LabelLand land;
        land.pack.labels = {anchor(8, LabelLand::middleOf(8))};
        MapScene scene = land.scene({936, 634}, 300); // a square is 1333 px wide
        scene.viewport.centre = LabelLand::middleOf(8) + QPointF(0.45, 0.3) * LabelLand::side;
        const auto labels = placed(scene);
        const auto label
            = std::find_if(labels.begin(), labels.end(), [](const PlacedLabel &l) { return l.state == 8; });
        QVERIFY(label != labels.end());
        for (const QPointF corner : label->box.corners()) {
            const QRectF square(LabelLand::middleOf(8) - QPointF(0.5, 0.5) * LabelLand::side,
                                QSizeF(LabelLand::side, LabelLand::side));
            QVERIFY(square.contains(scene.viewport.toMetres(corner)));
        }
    }

    void aPartOfAStateIsNamedThereOrNowhere()
    {
        LabelLand land;
        land.pack.labels = {anchor(8, LabelLand::middleOf(8)), anchor(8, LabelLand::middleOf(20))};
        land.pack.labels[1].text = QStringLiteral("Exclave");
        land.snapshot->territories[20].holder = 8;
        land.snapshot->states[20].exists = false;
        MapScene scene = land.scene({936, 634}, 700);
        scene.viewport.centre = LabelLand::middleOf(20);
        QVERIFY(hasText(scene, QStringLiteral("Exclave")));
        scene.viewport.centre = LabelLand::middleOf(8);
        QVERIFY(!hasText(scene, QStringLiteral("Exclave")));
    }

    void namesFollowTheDate()
    {
        LabelLand land;
        land.pack.labels = {anchor(8, LabelLand::middleOf(8)), anchor(8, LabelLand::middleOf(8))};
        land.pack.labels[0].span.to = QDate(2019, 2, 12);
        land.pack.labels[0].text = QStringLiteral("FYR Dor");
        land.pack.labels[1].span.from = QDate(2019, 2, 12);
        MapScene scene = land.scene({936, 634}, 1500);
        scene.date = QDate(2019, 2, 11);
        QVERIFY(hasText(scene, QStringLiteral("FYR Dor")));
        scene.date = QDate(2019, 2, 12);
        QVERIFY(!hasText(scene, QStringLiteral("FYR Dor")));
        QVERIFY(hasText(scene, land.snapshot->states[8].name));
    }

    void aContestedLandIsNamedWhenNear()
    {
        LabelLand land;
        land.snapshot->territories[9].contested = true;
        land.snapshot->territories[9].holder = 8;
        land.snapshot->territories[9].rival = 10;
        land.snapshot->states[9].exists = false;
        const QString name = nameOnMap(land.borders->territories[9].name);
        QVERIFY(hasText(land.scene({936, 634}, 2000), name));
        QVERIFY(!hasText(land.scene({936, 634}, 6000), name));
    }

    void capitalsAppearWithTheirSpansAndScales()
    {
        LabelLand land;
        addTowns(land);
        land.pack.cities[0].capitalOf = StateId{QStringLiteral("S8")};
        land.pack.cities[0].capitalSpan = {QDate(1990, 1, 1), QDate()};
        MapScene scene = land.scene({936, 634}, 3000);
        QCOMPARE(capitalsOn(scene, {2004, 1, 1}), 1);
        QCOMPARE(capitalsOn(scene, {1989, 12, 31}), 0);
        scene.layers.setFlag(Layer::Capitals, false);
        QCOMPARE(capitalsOn(scene, {2004, 1, 1}), 0);
        const auto labels = placed(scene);
        QVERIFY(std::none_of(labels.begin(), labels.end(),
                             [](const PlacedLabel &label) { return label.kind == LabelKind::City; }));
    }

    void aCityThatIsItsLandIsNamedOnce()
    {
        LabelLand land;
        addTowns(land);
        const QString name = land.snapshot->states[8].name;
        land.pack.cities[0].name = name;
        land.pack.cities[0].at = MapProjection().toPlace(LabelLand::middleOf(8) + QPointF(60e3, 90e3));
        const auto named = [&] {
            const auto labels = placed(land.scene({936, 634}, 2000));
            return std::count_if(labels.begin(), labels.end(),
                                 [&](const PlacedLabel &label) { return label.look.text == name; });
        };
        QCOMPARE(named(), 1);
        land.snapshot->territories[9].holder = 8; // then the state is more than the city
        QCOMPARE(named(), 2);
    }

    void layersSwitchNamesAndSeasOff()
    {
        LabelLand land;
        land.pack.seas = {{QStringLiteral("Outer Sea"),
                           MapProjection().toPlace(LabelLand::corner() - QPointF(300e3, 300e3)), 12, -20, 0}};
        MapScene scene = land.scene({936, 634}, 5000);
        QVERIFY(hasText(scene, QStringLiteral("Outer Sea")));
        scene.layers = Layers(Layer::Seas);
        QCOMPARE(placed(scene).size(), size_t(1));
        scene.layers = Layers(Layer::Names);
        QVERIFY(!hasText(scene, QStringLiteral("Outer Sea")));
        QVERIFY(!placed(scene).empty());
    }

    void aClassThatIsSwitchedOffColoursNoName()
    {
        const LabelLand land;
        MapScene scene = land.scene({936, 634}, 4000);
        LabelMemory memory;
        const auto inBlue = [&] {
            const std::vector<PlacedLabel> labels = placeLabels(scene, memory);
            return std::ranges::count_if(
                labels, [&](const PlacedLabel &label) { return label.look.halo == scene.theme.nato; });
        };
        QVERIFY(inBlue() > 2);
        scene.layers.setFlag(Layer::Members, false);
        QCOMPARE(inBlue(), 0);
        for (const PlacedLabel &label : placeLabels(scene, memory))
            if (label.kind == LabelKind::State && !label.onWater)
                QCOMPARE(label.look.ink, scene.theme.labelOn(FillClass::Land));
    }

    void theShippedNamesKeepApartOnTheRealMap_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate day :
             {QDate(1949, 8, 24), QDate(1955, 6, 5), QDate(1962, 7, 5), QDate(1974, 8, 15),
              QDate(1990, 10, 3), QDate(1993, 1, 1), QDate(2004, 3, 29), QDate(2022, 2, 24)})
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void theShippedNamesKeepApartOnTheRealMap()
    {
        QFETCH(QDate, day);
        const auto borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
        const auto pack = PackReader().read(QStringLiteral(":/pack")).pack;
        QVERIFY(borders);
        QVERIFY(pack);
        MapScene scene;
        scene.borders = borders;
        scene.snapshot = BorderTimeline(borders).snapshotAt(day);
        scene.labels = makeLabelStock(*pack, *borders);
        scene.date = day;
        scene.theme = Theme::named(ThemeName::Light);
        for (const QSizeF size : {QSizeF(936, 634), QSizeF(640, 380), QSizeF(1920, 1080)}) {
            scene.viewport = Viewport::fitting({europeExtent()}, size, 1);
            checkRoom(scene);
            const bool hasRoom = size.width() > 900; // on a smaller map the newcomers come first
            for (const QString &large :
                 {QStringLiteral("France"), QStringLiteral("Poland"), QStringLiteral("Italy")})
                QVERIFY2(!hasRoom || hasText(scene, large),
                         qPrintable(QStringLiteral("%1 at %2").arg(large).arg(size.width())));
            scene.viewport.metresPerPixel = 2500;
            checkRoom(scene);
        }
    }

    void aSceneWithoutBordersHasNoNames()
    {
        MapScene scene;
        QVERIFY(placed(scene).empty());
    }

private:
    /// Anchors went through degrees and back.
    static bool isAt(QPointF one, QPointF other) { return QLineF(one, other).length() < 0.01; }

    static LabelAnchor anchor(int state, QPointF metres)
    {
        return {StateId{QStringLiteral("S%1").arg(state)}, {}, {}, MapProjection().toPlace(metres), 2};
    }

    static void addTowns(LabelLand &land)
    {
        for (int i = 0; i < LabelLand::columns * LabelLand::rows; i += 2) {
            City city;
            city.name = QStringLiteral("Town %1").arg(i);
            city.at = MapProjection().toPlace(LabelLand::middleOf(i) + QPointF(60e3, -70e3));
            land.pack.cities.push_back(city);
        }
        land.pack.cities[0].at = MapProjection().toPlace(LabelLand::middleOf(8) + QPointF(60e3, -70e3));
    }

    static std::vector<PlacedLabel> placed(const MapScene &scene)
    {
        LabelMemory memory;
        return placeLabels(scene, memory);
    }

    static std::vector<LabelBox> boxesOf(const std::vector<PlacedLabel> &labels)
    {
        std::vector<LabelBox> boxes;
        for (const PlacedLabel &label : labels)
            boxes.push_back(label.box);
        return boxes;
    }

    static bool names(const MapScene &scene, StateIndex state)
    {
        const auto labels = placed(scene);
        return std::any_of(labels.begin(), labels.end(),
                           [&](const auto &label) { return label.state == state; });
    }

    static bool hasText(const MapScene &scene, QString text)
    {
        const auto labels = placed(scene);
        text.replace(QLatin1Char('\n'), QLatin1Char(' '));
        return std::any_of(labels.begin(), labels.end(), [&](const PlacedLabel &label) {
            QString line = label.look.text;
            return line.replace(QLatin1Char('\n'), QLatin1Char(' ')) == text;
        });
    }

    static int capitalsOn(MapScene scene, QDate day)
    {
        scene.date = day;
        const auto labels = placed(scene);
        return int(
            std::count_if(labels.begin(), labels.end(), [](const auto &label) { return label.capital; }));
    }

    static void checkRoom(const MapScene &scene)
    {
        const auto labels = placed(scene);
        const QRectF view(QPointF(), scene.viewport.size);
        const auto reserved = reservedRects(scene);
        QVERIFY(!reserved.empty());
        for (size_t i = 0; i < labels.size(); ++i) {
            const LabelBox &box = labels[i].box;
            QVERIFY2(box.liesIn(view), qPrintable(labels[i].look.text));
            for (const QRectF &plate : reserved)
                QVERIFY2(!box.overlaps(LabelBox::of(plate)), qPrintable(labels[i].look.text));
            for (size_t j = 0; j < i; ++j)
                QVERIFY2(!box.overlaps(labels[j].box),
                         qPrintable(labels[i].look.text + QLatin1Char('/') + labels[j].look.text));
        }
    }
};

QTEST_MAIN(LabelPlacementTest)
#include "tst_labelplacement.moc"
