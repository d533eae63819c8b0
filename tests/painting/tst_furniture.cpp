// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "fonts.h"
#include "furniture/furniture.h"
#include "labelfixture.h"
#include "marks/eventlayout.h"
#include "pack/packreader.h"
#include "pieces.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace atlas;

class FurnitureTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(registerFonts());
        m_borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
        QVERIFY(m_borders);
        m_timeline = std::make_unique<BorderTimeline>(m_borders);
        m_labels = makeLabelStock({}, *m_borders);
    }

    void thePlateSaysTheDateAndTheMembers()
    {
        const Furniture joined = furnitureOf(europe({2004, 3, 29}));
        QCOMPARE(joined.date, QStringLiteral("29 March 2004"));
        QCOMPARE(joined.members, QStringLiteral("26 members"));
        QCOMPARE(joined.joined, QStringLiteral("7 joined today"));
        const Furniture after = furnitureOf(europe({2004, 3, 30}));
        QCOMPARE(after.members, QStringLiteral("26 members"));
        QVERIFY(after.joined.isEmpty());
        QCOMPARE(furnitureOf(europe({1949, 4, 10})).members, QStringLiteral("12 signatories"));
        QCOMPARE(furnitureOf(europe({1949, 1, 1})).members, QStringLiteral("No alliance yet"));
    }

    void thePlateOfAnyDayFitsTheReservedRoom()
    {
        for (const QSizeF size : {QSizeF(936, 634), QSizeF(640, 380)}) {
            MapScene scene = europe({2004, 3, 29}, size);
            const QRectF reserved = reservedRects(scene).front();
            for (QDate day(2004, 1, 1); day.year() == 2004; day = day.addDays(1)) {
                scene.date = day; // the borders, and so the seven that join, stay
                QVERIFY(reserved.contains(furnitureOf(scene).datePlate));
                QCOMPARE(reservedRects(scene).front(), reserved);
            }
        }
    }

    void theLookChangesWithTheContentOnly()
    {
        const auto layer = makeFurnitureLayer();
        const MapScene scene = europe({2004, 4, 10});
        const QByteArray key = test::lookOf(*layer, scene);
        MapScene other = scene;
        other.hovered = 12;
        other.selectedStates = {StateId{QStringLiteral("FRA")}};
        other.events = {EventMark{.id = EventId{QStringLiteral("e")}, .at = {4e6, 3e6}, .placeName = {}}};
        other.viewport = scene.viewport.panned({1, 0}); // the bar stays as long, to a pixel
        QCOMPARE(test::lookOf(*layer, other), key);
        other = scene;
        other.date = scene.date.addDays(1);
        QVERIFY(test::lookOf(*layer, other) != key);
        other = scene;
        other.viewport.metresPerPixel *= 1.3;
        QVERIFY(test::lookOf(*layer, other) != key);
        other = scene;
        other.theme = Theme::named(ThemeName::Dark);
        QVERIFY(test::lookOf(*layer, other) != key);
        other = scene;
        other.viewport.ratio = 2;
        QVERIFY(test::lookOf(*layer, other) != key);
    }

    void equalLooksPaintEqualPixels()
    {
        const auto layer = makeFurnitureLayer();
        const MapScene scene = europe({2004, 4, 10});
        MapScene other = scene;
        other.viewport = scene.viewport.panned({1, 0});
        QCOMPARE(test::lookOf(*layer, other), test::lookOf(*layer, scene));
        QCOMPARE(test::painted(*layer, other), test::painted(*layer, scene));
    }

    void withoutFurnitureNothingIsPaintedOrReserved()
    {
        MapScene scene = europe({2004, 3, 29});
        scene.furniture = false;
        QCOMPARE(furnitureOf(scene), Furniture());
        QVERIFY(reservedRects(scene).empty());
        const QImage image = test::painted(*makeFurnitureLayer(), scene);
        QImage blank = image;
        blank.fill(Qt::transparent);
        QCOMPARE(image, blank);
    }

    void partsKeepApartInEveryView_data()
    {
        QTest::addColumn<QSizeF>("size");
        for (const QSizeF size : {QSizeF(936, 634), QSizeF(640, 380), QSizeF(1920, 1080), QSizeF(720, 420)})
            QTest::addRow("%g x %g", size.width(), size.height()) << size;
    }
    void partsKeepApartInEveryView()
    {
        QFETCH(QSizeF, size);
        for (const QDate day :
             {QDate(1949, 1, 1), QDate(1955, 6, 5), QDate(2004, 3, 29), QDate(2022, 2, 24)}) {
            const MapScene scene = europe(day, size);
            const auto rects = reservedRects(scene);
            for (size_t i = 0; i < rects.size(); ++i) {
                QVERIFY(QRectF(QPointF(), size).contains(rects[i]));
                for (size_t j = 0; j < i; ++j)
                    QVERIFY(!rects[i].intersects(rects[j]));
            }
        }
    }

    void theInsetShowsBothMembers()
    {
        MapScene scene = europe({2004, 3, 29});
        const Furniture furniture = furnitureOf(scene);
        QVERIFY(!furniture.inset.isEmpty());
        QCOMPARE(furniture.outside, QStringLiteral("Also members:\nCanada, United States"));
        const QImage image = test::painted(*makeFurnitureLayer(), scene);
        // Away from the names: Oregon, Illinois, Ontario, Yukon, Alaska.
        for (const QGeoCoordinate &place :
             {QGeoCoordinate(44.5, -120), QGeoCoordinate(41, -89), QGeoCoordinate(51, -87),
              QGeoCoordinate(64, -135), QGeoCoordinate(65, -150)}) {
            const QPointF pixel = furniture.inset.topLeft() + m_labels->inset.toPixels(place);
            QVERIFY(furniture.inset.contains(pixel));
            QCOMPARE(image.pixelColor(pixel.toPoint()), scene.theme.nato);
        }
        const QPointF pacific
            = furniture.inset.topLeft() + m_labels->inset.toPixels(QGeoCoordinate(35, -130));
        QCOMPARE(image.pixelColor(pacific.toPoint()), scene.theme.sea);
    }

    void eventsBeyondTheAtlanticStandInTheInset()
    {
        const auto layer = makeFurnitureLayer();
        MapScene scene = europe({2004, 3, 29});
        const QByteArray key = test::lookOf(*layer, scene);
        const QImage without = test::painted(*layer, scene);
        EventMark mark;
        mark.id = EventId{QStringLiteral("washington")};
        mark.at = MapProjection().toMetres(QGeoCoordinate(38.9, -77.03));
        mark.number = 1;
        mark.placeName = QStringLiteral("Washington, DC");
        scene.events = {mark};
        QVERIFY(test::lookOf(*layer, scene) != key);
        QVERIFY(test::painted(*layer, scene) != without);
        const QPointF place
            = furnitureOf(scene).inset.topLeft() + m_labels->inset.toPixels(QGeoCoordinate(38.9, -77.03));
        QCOMPARE(test::eventAt(scene, place), mark.id);
        QVERIFY(linkedEventLayout(scene).edges.empty());

        scene.viewport.metresPerPixel = 1000; // no inset: a marker at the edge takes its place
        QVERIFY(furnitureOf(scene).inset.isEmpty());
        QCOMPARE(linkedEventLayout(scene).edges.size(), size_t(1));
    }

    void noPlaceInTheInsetLiesUnderAName()
    {
        const MapScene scene = europe({2004, 3, 29});
        constexpr double dot = 1; // px of its mark; the letters leave room in their lines
        int seen = 0;
        const auto pack = PackReader().read(QStringLiteral(":/pack")).pack;
        QVERIFY(pack);
        for (const Event &event : pack->events) {
            if (!event.place.at.isValid())
                continue;
            const QPointF metres = MapProjection().toMetres(event.place.at);
            if (!m_labels->inset.shows(metres))
                continue;
            const QPointF place = furnitureOf(scene).inset.topLeft() + m_labels->inset.toPixels(metres);
            for (const QRectF &name : insetNameRects(scene))
                QVERIFY2(!name.adjusted(-dot, -dot, dot, dot).contains(place), qPrintable(event.title));
            ++seen;
        }
        QVERIFY(seen > 5);
    }

    void nothingIsPaintedBesideThePlates_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("with the inset") << QSizeF(936, 634);
        QTest::newRow("compact") << QSizeF(640, 380);
    }
    /// Frames of a gesture keep the plates by their rectangles.
    void nothingIsPaintedBesideThePlates()
    {
        QFETCH(QSizeF, size);
        const MapScene scene = europe({2015, 1, 1}, size);
        const Furniture furniture = furnitureOf(scene);
        const QRectF plates[]{furniture.datePlate, furniture.inset, furniture.outsideRect,
                              furniture.viewpointPlate, furniture.scaleBar};
        QImage image = test::painted(*makeFurnitureLayer(), scene);
        for (const QRectF &plate : plates) {
            const QPoint middle = plate.center().toPoint();
            if (!plate.isEmpty()) // no larger than what is painted, either
                for (const QPoint at :
                     {QPoint(int(plate.left()) + 2, middle.y()), QPoint(int(plate.right()) - 2, middle.y())})
                    QVERIFY2(image.pixelColor(at).alpha() > 0, qPrintable(furniture.outside));
        }
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        for (const QRectF &plate : plates)
            painter.fillRect(plate.toAlignedRect().adjusted(-1, -1, 1, 1), Qt::transparent);
        painter.end();
        QImage blank(image.size(), image.format());
        blank.setDevicePixelRatio(image.devicePixelRatio());
        blank.fill(Qt::transparent);
        QCOMPARE(image, blank);
    }

    void theInsetFollowsTheLegend()
    {
        MapScene scene = europe({2004, 3, 29});
        const std::vector<Furniture::InsetFill> fills = furnitureOf(scene).insetFills;
        QVERIFY(std::ranges::count(fills, FillClass::Nato, &Furniture::InsetFill::fill) > 1);
        scene.layers.setFlag(Layer::Members, false);
        for (const Furniture::InsetFill &land : furnitureOf(scene).insetFills)
            QVERIFY(land.fill != FillClass::Nato);
    }

    void theInsetFollowsTheDate()
    {
        const Furniture before = furnitureOf(europe({1949, 4, 3}));
        const Furniture signedOnly = furnitureOf(europe({1949, 4, 4}));
        QVERIFY(before.insetFills != signedOnly.insetFills);
        QVERIFY(before.outside.isEmpty());
        QCOMPARE(signedOnly.outside, QStringLiteral("Also signed:\nCanada, United States"));
    }

    void smallViewsSayHowManyAreOutside()
    {
        const Furniture furniture = furnitureOf(europe({2004, 3, 29}, {640, 380}));
        QVERIFY(furniture.compact);
        QVERIFY(furniture.inset.isEmpty());
        QCOMPARE(furniture.outside, QStringLiteral("+2 outside"));
        QVERIFY(furniture.datePlate.height() < 40);
    }

    void thePlateKeepsToTheView_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("column of print") << QSizeF(321, 718);
        QTest::newRow("small") << QSizeF(420, 380);
        QTest::newRow("compact") << QSizeF(640, 380);
        QTest::newRow("usual") << QSizeF(1600, 1000);
    }
    void thePlateKeepsToTheView()
    {
        QFETCH(QSizeF, size);
        for (const QDate &day : {QDate(2004, 3, 29), QDate(1949, 8, 24), QDate(2017, 9, 28)}) {
            const QRectF plate = furnitureOf(europe(day, size)).datePlate;
            QVERIFY(QRectF(QPointF(), size).contains(plate.adjusted(-12, -12, 12, 12)));
        }
    }

    void theViewpointIsNamedWhereLandIsContested()
    {
        MapScene scene = europe({2015, 1, 1});
        QCOMPARE(furnitureOf(scene).viewpoint, QStringLiteral("International documents"));
        scene.snapshot = m_timeline->snapshotAt(scene.date, Viewpoint::Control);
        QCOMPARE(furnitureOf(scene).viewpoint, QStringLiteral("Actual control"));
        scene.viewport.centre = MapProjection().toMetres(QGeoCoordinate(47, 2)); // France
        scene.viewport.metresPerPixel = 800;
        QVERIFY(furnitureOf(scene).viewpointPlate.isEmpty());
    }

    void theScaleBarMeasuresTheGround_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<double>("metresPerPixel");
        QTest::newRow("middle") << 52.0 << 10.0 << 6250.0;
        QTest::newRow("Iceland") << 65.0 << -19.0 << 3000.0;
        QTest::newRow("Caucasus") << 42.0 << 45.0 << 700.0;
        QTest::newRow("town") << 50.0 << 30.0 << 25.0;
    }
    void theScaleBarMeasuresTheGround()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QFETCH(double, metresPerPixel);
        MapScene scene = europe({2004, 3, 29});
        const MapProjection projection;
        scene.viewport.centre = projection.toMetres(QGeoCoordinate(latitude, longitude));
        scene.viewport.metresPerPixel = metresPerPixel;
        const Furniture furniture = furnitureOf(scene);
        QVERIFY(furniture.scaleLength >= 40 && furniture.scaleLength <= 112);
        const QPointF half(furniture.scaleLength * metresPerPixel / 2, 0);
        const double ground = projection.toPlace(scene.viewport.centre - half)
                                  .distanceTo(projection.toPlace(scene.viewport.centre + half));
        const QStringList words = furniture.scaleText.split(QLatin1Char(' '));
        const double said = words[0].toDouble() * (words[1] == QLatin1String("km") ? 1000 : 1);
        QVERIFY2(qAbs(ground / said - 1) < 0.02, qPrintable(furniture.scaleText));
    }

private:
    MapScene europe(QDate day, QSizeF size = {936, 634}) const
    {
        MapScene scene;
        scene.borders = m_borders;
        scene.snapshot = m_timeline->snapshotAt(day);
        scene.labels = m_labels;
        scene.date = day;
        scene.theme = Theme::named(ThemeName::Light);
        scene.viewport = Viewport::fitting({europeExtent()}, size, 1);
        return scene;
    }

    std::shared_ptr<const BorderSet> m_borders;
    std::unique_ptr<BorderTimeline> m_timeline;
    std::shared_ptr<const LabelStock> m_labels;
};

QTEST_MAIN(FurnitureTest)
#include "tst_furniture.moc"
