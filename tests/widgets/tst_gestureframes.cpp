// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which frames of a gesture are made where: what comes from the other thread, and when. By counts; time
// stands still but for the ticker.
#include "furniture/furniture.h"
#include "mapstage.h"
#include "marks/eventlayout.h"

#include <QSignalSpy>

using namespace atlas;

class TestGestureFrames : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(shippedContent().isComplete()); }
    void init()
    {
        m_stage = std::make_unique<MapStage>(shippedContent());
        m_stage->hideButtons();
        m_stage->map.setMotion(Motion::full());
        m_stage->map.frames().setBudget(0);
        m_stage->frame();
    }
    void cleanup() { m_stage.reset(); }

    /// A notch of the wheel, a key and a journey alike: where they lead is known when they begin.
    void aGlideEndsOnAnExactFrameThatWasMadeOnTheWay_data()
    {
        QTest::addColumn<int>("gesture");
        QTest::newRow("a notch") << 0;
        QTest::newRow("a key") << 1;
        QTest::newRow("a double click") << 2;
        QTest::newRow("a throw") << 3;
        QTest::newRow("a journey") << 4;
    }
    void aGlideEndsOnAnExactFrameThatWasMadeOnTheWay()
    {
        QFETCH(int, gesture);
        MapStage &s = *m_stage;
        begin(gesture);
        int frames = 0;
        const int geometry = s.map.rebuilds().geometry;
        for (s.map.ticker().stop(); step(); ++frames) {
            s.frame();
            QTRY_VERIFY_WITH_TIMEOUT(!s.map.frames().job().isBusy(),
                                     patience); // the other thread is quick enough
            QVERIFY(s.map.rebuilds().geometry <= geometry + 1); // only the frame ahead
        }
        QVERIFY(frames > 3);
        const QImage last = s.frame();
        QVERIFY(!s.map.frames().isCoarse());
        QCOMPARE(s.map.rebuilds().geometry, geometry + 1);
        QVERIFY(last == s.freshFrame());
        QVERIFY(!s.map.frames().job().isBusy()); // nothing was left to be done
    }

    void markersAtTheEdgeStayThereWhileTheLandMoves()
    {
        MapStage &s = *m_stage;
        s.navigator.goToState(StateId{QStringLiteral("PRT")});
        ViewState away = s.store.state();
        away.camera.extent = QRectF(5'500'000, 1'800'000, 900'000, 700'000); // Anatolia
        s.store.apply(away);
        s.map.setMotion(Motion::none());
        s.map.image(); // exact, so that the markers are there to stay
        const QImage before = s.frame();
        QVERIFY(!s.map.frames().isCoarse());
        MapScene scene = s.map.scene();
        scene.viewport = s.map.viewport();
        const std::vector<EdgeMarker> edges = linkedEventLayout(scene).edges;
        QCOMPARE(edges.size(), size_t(1));
        const QRect plate = edges[0].plate.toAlignedRect().adjusted(4, 4, -4, -4); // within its corners
        const QPoint way(90, 40);
        s.mouse(QEvent::MouseButtonPress, {450, 300}, 1000);
        s.mouse(QEvent::MouseMove, QPointF(450, 300) + way, 1000);
        const QImage frame = s.frame();
        QVERIFY(s.map.frames().isCoarse());
        QVERIFY(frame.copy(plate) == before.copy(plate));
        QVERIFY(frame.copy(plate.translated(way))
                != before.copy(plate)); // and does not go with the land, too
    }

    /// Lines and waters too, and where pixels are few: held against the map of as wide a view, by squares.
    void theLandAboutIsThatOfTheMap_data()
    {
        QTest::addColumn<QPointF>("centre");
        QTest::newRow("lakes") << QPointF(5'000'000, 4'300'000);
        QTest::newRow("rivers") << QPointF(5'900'000, 3'700'000);
        QTest::newRow("the sea") << QPointF(4'000'000, 3'600'000);
    }
    void theLandAboutIsThatOfTheMap()
    {
        QFETCH(QPointF, centre);
        MapScene scene = m_stage->map.scene();
        scene.viewport = m_stage->map.viewport();
        scene.viewport.centre = centre;
        scene.viewport.metresPerPixel = 2000;
        scene.furniture = false;
        scene.events.clear();
        scene.layers &= ~Layers(Layer::Names | Layer::Capitals | Layer::Seas);
        const QImage near = CoarseFrame::nearLand(scene).image, far = CoarseFrame::farLand(scene).image;
        for (const auto &[land, reach] :
             {std::pair(&near, CoarseFrame::Land::nearReach), {&far, CoarseFrame::Land::farReach}}) {
            MapScene wide = scene;
            wide.viewport.size *= reach;
            MapPainter painter;
            const QImage map = painter.paint(wide);
            const int different = differentSquares(*land, map);
            QVERIFY2(different < 8, qPrintable(QString::number(different)));
        }
    }

    void aHandThatIsQuickerThanTheOtherThreadIsNotHeldUp()
    {
        MapStage &s = *m_stage;
        const int geometry = s.map.rebuilds().geometry;
        for (int i = 0; i < 12; ++i) { // back to back: no frame ahead can be there
            s.wheel({450, 300}, 30);
            s.advance(16);
            s.frame();
            QVERIFY(s.map.frames().isCoarse());
        }
        QCOMPARE(s.map.rebuilds().geometry, geometry);
        QSignalSpy settled(&s.map.frames(), &GestureFrames::settled);
        QVERIFY(settled.wait(patience));
        QVERIFY(s.frame() == s.freshFrame());
        QCOMPARE(s.map.rebuilds().geometry, geometry + 1);
    }

    void aStepOnAJourneyCostsNoFrameOfAnotherView()
    {
        MapStage &s = *m_stage;
        const QDate before = s.store.state().date;
        s.navigator.goToEvent(EventId{QStringLiteral("ev-1989-wall-falls")});
        ViewState there = s.store.state();
        QVERIFY(there.date != before);
        there.camera.extent = QRectF(4'400'000, 3'100'000, 500'000, 400'000);
        s.navigator.goTo(there);
        const int geometry = s.map.rebuilds().geometry;
        s.frame(); // the day at once, where the map stood
        QCOMPARE(s.map.rebuilds().geometry, geometry);
        QCOMPARE(s.map.scene().passage, Passage());
        for (int i = 0; i < 6; ++i) {
            s.advance(16);
            s.frame();
            QVERIFY(s.map.frames().isCoarse());
        }
        QCOMPARE(s.map.rebuilds().geometry, geometry);
    }

    void aHandThatRestsAndGoesOnNeedsNoFrameOfWhereItRested()
    {
        MapStage &s = *m_stage;
        s.map.setMotion(Motion::none());
        s.mouse(QEvent::MouseButtonPress, {450, 300}, 1000);
        s.mouse(QEvent::MouseMove, {400, 300}, 1000);
        s.frame();
        s.map.frames().settle(s.map.viewport());
        s.mouse(QEvent::MouseMove, {380, 320}, 1000);
        s.frame();
        QVERIFY(s.map.frames().isCoarse());
        s.mouse(QEvent::MouseButtonRelease, {380, 320}, 3000);
        QSignalSpy settled(&s.map.frames(), &GestureFrames::settled);
        QVERIFY(settled.wait(patience));
        QVERIFY(s.frame() == s.freshFrame());
        QVERIFY(!s.map.frames().isCoarse());
    }

    void aHoverWhileTheMapComesToRestIsOnItsFrame()
    {
        MapStage &s = *m_stage;
        s.map.setMotion(Motion::none());
        s.wheel({450, 300}, 12);
        s.frame();
        QSignalSpy settled(&s.map.frames(), &GestureFrames::settled);
        QVERIFY(settled.wait(patience));
        QMouseEvent hover(QEvent::MouseMove, s.at(52.2, 19.5), s.map.mapToGlobal(s.at(52.2, 19.5)),
                          Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&s.map, &hover);
        QVERIFY(s.map.scene().hovered != noTerritory);
        QVERIFY(s.frame() == s.freshFrame());
    }

    void whatLiesFarAboutIsThereBeforeTheHandMoves()
    {
        MapStage &s = *m_stage;
        QTRY_COMPARE_WITH_TIMEOUT(s.map.frames().job().done(), 1, patience); // a while after the frame
        s.wheel({450, 300}, 12);
        s.frame();
        QTRY_VERIFY_WITH_TIMEOUT(!s.map.frames().isCoarse() || s.map.frames().job().done() >= 2, patience);
    }

    /// The map fills its new size at once, with its plates in their corners.
    void aResizeIsShownAtOnceAndSettles_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("different"); // squares, by names of another size
        QTest::newRow("broader") << QSize(1100, 640) << 40;
        QTest::newRow("narrower") << QSize(760, 640) << 40;
        QTest::newRow("lower") << QSize(900, 500) << 40;
        QTest::newRow("larger") << QSize(1300, 1000) << 40;
        QTest::newRow("so small that the plates take another form") << QSize(500, 400) << 220;
    }
    void aResizeIsShownAtOnceAndSettles()
    {
        QFETCH(QSize, size);
        QFETCH(int, different);
        MapStage &s = *m_stage;
        const int geometry = s.map.rebuilds().geometry;
        const Furniture plates = furnitureOf(s.map.scene());
        const QImage before = s.frame();
        QSignalSpy settled(&s.map.frames(), &GestureFrames::settled);
        s.map.resize(size);
        const QImage coarse = s.frame();
        QVERIFY(s.map.frames().isCoarse());
        QCOMPARE(s.map.rebuilds().geometry, geometry);
        const QImage exact = s.freshFrame();
        QCOMPARE(coarse.size(), exact.size());
        QVERIFY2(differentSquares(coarse, exact) < different,
                 qPrintable(QString::number(differentSquares(coarse, exact))));
        QCOMPARE(coarse.copy(plates.datePlate.toRect()), before.copy(plates.datePlate.toRect()));
        const QRect inset = plates.inset.toRect();
        QVERIFY(!inset.isEmpty());
        QCOMPARE(coarse.copy(inset.translated(0, exact.height() - before.height())), before.copy(inset));
        QVERIFY(settled.wait(patience));
        QVERIFY(s.frame() == exact);
        QCOMPARE(s.map.rebuilds().geometry, geometry + 1);
    }

    void aWindowThatIsDraggedToAnotherSizeCostsNoFrameOfEach()
    {
        MapStage &s = *m_stage;
        const int geometry = s.map.rebuilds().geometry;
        QSignalSpy settled(&s.map.frames(), &GestureFrames::settled);
        for (int i = 1; i <= 12; ++i) {
            s.map.resize(900 + 7 * i, 640 - 5 * i);
            s.frame();
            QVERIFY(s.map.frames().isCoarse());
        }
        QCOMPARE(s.map.rebuilds().geometry, geometry);
        QVERIFY(settled.wait(patience));
        QVERIFY(s.frame() == s.freshFrame());
        QCOMPARE(s.map.rebuilds().geometry, geometry + 1);
    }

    void noFrameIsLeftBehindWhenTheMapIsClosed()
    {
        for (int i = 0; i < 5; ++i) {
            MapStage stage(shippedContent(), {500, 400});
            stage.map.frames().setBudget(0);
            stage.frame();
            stage.wheel({200, 200}, 60);
            stage.frame();
            stage.map.frames().settle(stage.map.viewport());
            QVERIFY(stage.map.frames().job().isBusy());
        }
    }

private:
    /// Of 60 x 42 that the images are divided into.
    static int differentSquares(const QImage &a, const QImage &b)
    {
        const QSize squares(60, 42);
        const QImage one = a.scaled(squares, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const QImage other = b.scaled(squares, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        int different = 0;
        for (int y = 0; y < squares.height(); ++y)
            for (int x = 0; x < squares.width(); ++x)
                different += qAbs(qBlue(one.pixel(x, y)) - qBlue(other.pixel(x, y))) > 40;
        return different;
    }
    /// A frame on; false when the glide has come to its end.
    bool step()
    {
        MapStage &s = *m_stage;
        s.advance(16);
        return s.map.viewport()
            != Viewport::fitting(s.store.state().camera, s.map.size(), s.map.devicePixelRatioF());
    }
    void begin(int gesture)
    {
        MapStage &s = *m_stage;
        switch (gesture) {
        case 0:
            s.wheel({450, 300}, 120);
            break;
        case 1:
            QTest::keyClick(&s.map, Qt::Key_Right);
            break;
        case 2:
            s.mouse(QEvent::MouseButtonDblClick, {300, 200}, 1000);
            break;
        case 3:
            s.drag({450, 300}, {60, 10});
            break;
        default:
            s.map.zoomToState(s.borders->state(StateId{QStringLiteral("DNK")}));
        }
    }

    std::unique_ptr<MapStage> m_stage;
};

QTEST_MAIN(TestGestureFrames)
#include "tst_gestureframes.moc"
