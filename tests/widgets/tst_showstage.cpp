// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "showbench.h"

#include "presenter/showhand.h"
#include "presenter/slidepanel.h"

#include <QPainter>

#include <algorithm>
#include <set>

using namespace atlas;

class TestShowStage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_content = ShippedContent::read();
        QVERIFY(m_content.isComplete());
    }

    void theCameraGlidesFirstAndThenTimeRuns()
    {
        ShowBench bench(m_content);
        ShowStage &stage = bench.show->stage();
        stage.setMotion(ShowStage::fullMotion());
        const QDate from = stage.slide().map.date;
        bench.press(Qt::Key_PageDown);
        const QDate to = bench.show->step()->view.date;
        std::set<QDate> days;
        QDate before = from;
        while (stage.isMoving()) {
            stage.ticker().advance(1000.0 / 60);
            const Slide &slide = stage.slide();
            if (stage.camera().isGliding())
                QCOMPARE(slide.map.date, from);
            QVERIFY(slide.map.date >= before);
            QVERIFY(slide.map.snapshot->span.contains(slide.map.date)); // no frame mixes two days
            before = slide.map.date;
            days.insert(before);
        }
        QCOMPARE(before, to);
        QVERIFY(days.size() > 10); // it ran, and did not jump
        QCOMPARE(stage.slide().map.viewport, stage.camera().target());
    }

    void aStepOnTheWayTakesOverWhereItIs()
    {
        ShowBench bench(m_content);
        ShowStage &stage = bench.show->stage();
        stage.setMotion(ShowStage::fullMotion());
        bench.press(Qt::Key_PageDown);
        for (int i = 0; i < 10; ++i)
            stage.ticker().advance(1000.0 / 60);
        const Viewport midway = stage.slide().map.viewport;
        bench.press(Qt::Key_PageDown);
        QCOMPARE(stage.slide().map.viewport, midway); // no jump
        QCOMPARE(bench.show->number(), 3);
        bench.settle();
        QCOMPARE(stage.slide().map.date, bench.show->step()->view.date);
        for (int i = 0; i < 45; ++i) { // into the years of the next stride
            if (i == 0)
                bench.press(Qt::Key_PageDown);
            stage.ticker().advance(1000.0 / 60);
        }
        const QDate onTheWay = stage.slide().map.date;
        bench.press(Qt::Key_PageUp);
        QCOMPARE(stage.slide().map.date, onTheWay);
    }

    void nothingMovesUnderReducedMotion()
    {
        ShowBench bench(m_content);
        bench.press(Qt::Key_PageDown);
        QVERIFY(!bench.show->stage().isMoving());
        QCOMPARE(bench.show->slide().map.date, bench.show->step()->view.date);
        QCOMPARE(bench.show->slide().map.viewport, bench.show->stage().camera().target());
    }

    void aJourneyEndsInTheExactFrame()
    {
        ShowBench bench(m_content);
        SlidePainter painter;
        const QSize size(960, 540);
        const auto paint = [&] {
            QImage frame(size, QImage::Format_RGB32);
            QPainter on(&frame);
            painter.paint(on, bench.show->slide(), frame.rect());
            return frame;
        };
        paint();
        bench.show->stage().setMotion(ShowStage::fullMotion());
        for (int i = 0; i < 4; ++i) {
            bench.press(Qt::Key_PageDown);
            while (bench.show->stage().isMoving()) {
                bench.show->stage().ticker().advance(1000.0 / 60);
                paint();
            }
            QCOMPARE(paint(), bench.speaker());
        }
    }

    void aJourneyThatIsBrokenOffEndsInTheExactFrameToo()
    {
        ShowBench bench(m_content);
        SlidePainter painter;
        QImage frame(960, 540, QImage::Format_RGB32);
        const auto paint = [&] {
            QPainter on(&frame);
            painter.paint(on, bench.show->slide(), frame.rect());
        };
        paint();
        bench.show->stage().setMotion(ShowStage::fullMotion());
        for (const int frames : {3, 30, 12, 25}) { // before midway and behind it
            bench.press(Qt::Key_PageDown);
            for (int i = 0; i < frames; ++i) {
                bench.show->stage().ticker().advance(1000.0 / 60);
                paint();
                QTest::qSleep(8);
            }
        }
        bench.settle();
        paint();
        QCOMPARE(frame, bench.speaker());
    }

    void withoutAMapTheWordsAreShown()
    {
        const auto none = std::make_shared<const BorderSet>();
        const BorderTimeline timeline(none);
        Lectern lectern(m_content.pack->id);
        lectern.openPackLecture(m_content.pack->lectures.front().id,
                                deckFrom(m_content.pack->lectures.front(), *m_content.pack, *none));
        Show show(lectern, {timeline, m_content.pack, nullptr});
        show.begin({});
        for (int i = 0; i < 12; ++i) {
            QVERIFY(!show.slide().text.quotation.isEmpty());
            QCOMPARE(SlidePainter().image(show.slide(), {480, 270}).size(), QSize(480, 270));
            show.run(ShowCommand::RevealNext);
            show.run(ShowCommand::Next);
        }
    }

    void theWayCostsNoFrameARasterisation()
    {
        ShowBench bench(m_content);
        SlidePainter painter;
        QImage frame(960, 540, QImage::Format_RGB32);
        const auto paint = [&] {
            QPainter on(&frame);
            painter.paint(on, bench.show->slide(), frame.rect());
        };
        paint();
        bench.show->stage().setMotion(ShowStage::fullMotion());
        bench.show->goTo(7);
        const int before = painter.rebuilds().geometry, panels = painter.panels();
        int travelled = 0;
        while (bench.show->stage().isMoving()) {
            bench.show->stage().ticker().advance(1000.0 / 60);
            if (bench.show->slide().ahead) {
                paint();
                ++travelled;
                QCOMPARE(painter.rebuilds().geometry, before);
            }
        }
        QVERIFY(travelled > 20);
        paint();
        QCOMPARE(painter.panels() - panels, 1); // words change once
    }

    void inkStaysOnItsGroundUnderPanAndZoom()
    {
        ShowBench bench(m_content);
        const QPointF ground(4.5e6, 3.2e6);
        bench.show->addStroke({InkTool::Pen, 3, 12, {ground}});
        SlidePainter painter;
        for (const double zoom : {1.0, 1.7, 0.6}) {
            bench.show->stage().camera().stepBy(zoom);
            bench.show->stage().camera().panBy({37, -21});
            Slide slide = bench.show->slide();
            const QImage with = painter.image(slide, {1920, 1080});
            slide.ink.clear();
            const QImage without = painter.image(slide, {1920, 1080});
            QRectF inked;
            for (int y = 0; y < with.height(); ++y)
                for (int x = 0; x < with.width(); ++x)
                    if (with.pixel(x, y) != without.pixel(x, y))
                        inked |= QRectF(x, y, 1, 1);
            const SlideLayout layout = SlideLayout::of(slide.aspect);
            Viewport view = slide.map.viewport;
            view.size = layout.mapPixels();
            const QPointF expected = layout.toPage(view.toPixels(ground)); // lines are pixels at this size
            QVERIFY(QLineF(inked.center(), expected).length() <= 1);
            QVERIFY(std::abs(inked.width() - 12) <= 2); // as broad at any scale
        }
    }

    void theHandDrawsErasesPansZoomsAndClicks()
    {
        ShowBench bench(m_content);
        SlideView view;
        view.resize(960, 540);
        ShowHand hand(*bench.show, view);
        QObject::connect(bench.show.get(), &Show::slideChanged, &view, &SlideView::setSlide);
        view.setSlide(bench.show->slide());
        view.grab();
        const QPointF at(500, 500);
        bench.press(Qt::Key_P);
        emit view.pressed(at);
        emit view.moved(at + QPointF(40, 0), true);
        emit view.moved(at + QPointF(80, 20), true);
        emit view.released(at + QPointF(80, 20));
        QCOMPARE(bench.show->slide().ink.size(), size_t(1));
        QCOMPARE(bench.show->slide().ink.front().points.size(), qsizetype(3));
        bench.press(Qt::Key_E);
        emit view.pressed(at + QPointF(20, 2));
        emit view.released(at + QPointF(20, 2));
        QVERIFY(bench.show->slide().ink.empty());
        bench.press(Qt::Key_Escape);
        const Viewport before = bench.show->stage().camera().target();
        emit view.pressed(at);
        emit view.moved(at + QPointF(60, 0), true);
        emit view.released(at + QPointF(60, 0));
        QVERIFY(bench.show->stage().camera().target() != before);
        bench.press(Qt::Key_Z);
        emit view.pressed({400, 400});
        emit view.moved({600, 560}, true);
        QVERIFY(!bench.show->slide().band.isEmpty());
        emit view.released({600, 560});
        QVERIFY(bench.show->tool() == ShowTool::Hand);
        QVERIFY(bench.show->stage().camera().target().metresPerPixel < before.metresPerPixel / 2);
        bench.press(Qt::Key_Escape);
        QCOMPARE(bench.show->stage().camera().target(), before);
        view.grab();
        const SlideLayout layout = SlideLayout::of(bench.show->slide().aspect);
        const QPointF france = layout.toPage(before.toPixels(MapProjection().toMetres({46.5, 2.5})));
        emit view.pressed(france);
        emit view.released(france);
        QVERIFY(bench.show->slide().map.selectedStates.contains(StateId{QStringLiteral("FRA")}));
    }

    void aClickOnAMarkSelectsItsEventAndNotTheLandBelow()
    {
        ShowBench bench(m_content);
        SlideView view;
        view.resize(960, 540);
        ShowHand hand(*bench.show, view);
        QObject::connect(bench.show.get(), &Show::slideChanged, &view, &SlideView::setSlide);
        QPointF mark;
        while (mark.isNull() && bench.show->number() < int(bench.lectern.deck().steps.size())) {
            bench.press(Qt::Key_PageDown);
            bench.settle();
            view.setSlide(bench.show->slide());
            view.grab();
            mark = markOnLand(view);
        }
        QVERIFY(!mark.isNull());
        const EventId event = view.eventAt(mark);
        const QDate day = bench.show->slide().map.date;
        emit view.pressed(mark);
        emit view.released(mark);
        const Slide &slide = bench.show->slide();
        QCOMPARE(bench.show->stage().store().state().selection.event, event);
        QVERIFY(slide.map.selectedStates.empty());
        QCOMPARE(slide.map.date, day);
        QVERIFY(std::ranges::any_of(
            slide.map.events, [&](const EventMark &each) { return each.selected && each.id == event; }));
    }

    void nothingOnASlideIsSmallerThanTheBackRowReads()
    {
        // The smallest name on the map, and the smallest type of the panel, in lines of a page of 1080.
        QVERIFY(10.4 * linesPerMapPixel >= smallestType);
        QVERIFY(smallestType >= 0.022 * slideLines);
    }

    void screensOfAnyShapeHaveAWholePage_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::newRow("16:9") << QSize(1920, 1080);
        QTest::newRow("16:10") << QSize(1280, 800);
        QTest::newRow("4:3") << QSize(1024, 768);
        QTest::newRow("5:4 has bars") << QSize(1280, 1024);
        QTest::newRow("upright has bars") << QSize(1080, 1920);
        QTest::newRow("very wide has bars") << QSize(3440, 1200);
    }
    void screensOfAnyShapeHaveAWholePage()
    {
        QFETCH(const QSize, screen);
        const double aspect = double(screen.width()) / screen.height();
        const SlideLayout layout = SlideLayout::of(aspect);
        QVERIFY(layout.map.width() >= 0.5 * layout.page.width());
        QVERIFY(layout.panel.width() >= 560);
        const QRect page = SlidePainter::pageRect(screen, aspect);
        QVERIFY(QRect(QPoint(), screen).contains(page));
        QVERIFY(page.width() == screen.width() || page.height() == screen.height());
    }

private:
    /// A place of the page where the mark of an event covers land; null when there is none.
    static QPointF markOnLand(const SlideView &view)
    {
        const QRectF map = SlideLayout::of(view.slide().aspect).map;
        for (double y = map.top(); y < map.bottom(); y += 8)
            for (double x = map.left(); x < map.right(); x += 8)
                if (!view.eventAt({x, y}).isEmpty() && view.territoryAt({x, y}) != noTerritory)
                    return {x, y};
        return {};
    }

    ShippedContent m_content;
};

QTEST_MAIN(TestShowStage)
#include "tst_showstage.moc"
