// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A painter and its companion on another thread, on the shipped data.
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "fonts.h"
#include "mappainter.h"
#include "names/labelstock.h"
#include "pack/packreader.h"

#include <QtTest>

#include <thread>

using namespace atlas;

class TestCompanion : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        registerFonts();
        m_borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
        const auto pack = PackReader().read(QStringLiteral(":/pack")).pack;
        QVERIFY(m_borders && pack);
        m_labels = makeLabelStock(*pack, *m_borders);
        m_timeline = std::make_unique<BorderTimeline>(m_borders);
    }

    void itsFramesAreThoseOfAnyPainterWhileTheOtherGoesOn_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<QPointF>("way");
        QTest::addColumn<double>("ratio");
        QTest::newRow("moved") << 1.0 << QPointF(90, -40) << 1.0;
        QTest::newRow("nearer") << 6.0 << QPointF() << 1.0;
        QTest::newRow("farther") << 0.5 << QPointF(20, 0) << 1.0;
        QTest::newRow("sharper") << 2.0 << QPointF() << 2.0;
    }
    void itsFramesAreThoseOfAnyPainterWhileTheOtherGoesOn()
    {
        QFETCH(double, zoom);
        QFETCH(QPointF, way);
        QFETCH(double, ratio);
        MapPainter painter;
        MapScene here = sceneOn({1989, 11, 9});
        painter.paint(here);
        MapScene there = here;
        there.viewport = there.viewport.zoomedAbout({400, 250}, zoom).panned(way);
        there.viewport.ratio = ratio;
        const auto companion = painter.companion();
        QImage ahead;
        std::thread thread([&] { ahead = companion->paint(there).copy(); });
        for (int year = 1950; year < 2024; year += 6) { // shares names with it meanwhile
            here = sceneOn({year, 7, 1});
            here.viewport = here.viewport.panned(QPointF(year % 5, 0)); // and plans them anew
            painter.paint(here);
        }
        const QImage meanwhile = painter.paint(here);
        thread.join();
        QVERIFY(meanwhile == MapPainter().paint(here));
        QVERIFY(ahead == MapPainter().paint(there));
        painter.takeOver(*companion);
        QVERIFY(painter.paint(there) == ahead);
    }

    void whatWasTakenOverIsNotMadeAgain()
    {
        MapPainter painter;
        MapScene scene = sceneOn({1989, 11, 9});
        painter.paint(scene);
        const RebuildCounts before = painter.rebuilds();
        scene.viewport = scene.viewport.panned({100, 0});
        const auto companion = painter.companion();
        QCOMPARE(companion->rebuilds().geometry, 0);
        companion->paint(scene);
        painter.takeOver(*companion);
        const RebuildCounts after = painter.rebuilds();
        QCOMPARE(after.geometry, before.geometry + 1);
        QCOMPARE(after.fills, before.fills + 1);
        QCOMPARE(after.places, before.places + 1);
        QCOMPARE(after.waters, before.waters + 1);
        painter.paint(scene);
        QVERIFY(painter.touched().empty());
        scene.date = {2004, 3, 29};
        scene.snapshot = m_timeline->snapshotAt(scene.date);
        QVERIFY(painter.paint(scene) == MapPainter().paint(scene));
        QCOMPARE(painter.rebuilds().geometry, after.geometry);
        QCOMPARE(painter.rebuilds().places, after.places);
    }

    void aDayOfTheSameViewCostsItNoNamesPlacedAnew()
    {
        MapPainter painter;
        MapScene scene = sceneOn({1989, 11, 9});
        painter.paint(scene);
        const auto companion = painter.companion();
        scene.date = {1955, 6, 5};
        scene.snapshot = m_timeline->snapshotAt(scene.date);
        QVERIFY(companion->paint(scene) == MapPainter().paint(scene));
        QCOMPARE(companion->rebuilds().places, 0);
    }

    void itOutlivesThePainterThatItCameFrom()
    {
        auto painter = std::make_unique<MapPainter>();
        MapScene scene = sceneOn({1999, 3, 12});
        painter->paint(scene);
        const auto companion = painter->companion();
        painter.reset();
        QVERIFY(companion->paint(scene) == MapPainter().paint(scene));
    }

private:
    MapScene sceneOn(QDate day) const
    {
        MapScene scene;
        scene.borders = m_borders;
        scene.labels = m_labels;
        scene.date = day;
        scene.snapshot = m_timeline->snapshotAt(day);
        scene.theme = Theme::named(ThemeName::Light);
        scene.viewport = Viewport::fitting({europeExtent()}, {800, 500}, 1);
        return scene;
    }

    std::shared_ptr<const BorderSet> m_borders;
    std::shared_ptr<const LabelStock> m_labels;
    std::unique_ptr<BorderTimeline> m_timeline;
};

QTEST_MAIN(TestCompanion)
#include "tst_companion.moc"
