// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Frames of a gesture, what a click finds, the menus, and what a screen reader is told.
#include "map/linetext.h"
#include "mapstage.h"

#include <QAccessible>
#include <QDeadlineTimer>
#include <QMenu>
#include <QSignalSpy>

using namespace atlas;

namespace {

QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        if (!action->isSeparator())
            texts.append(action->text());
    return texts;
}

/// Pixels of a logical rectangle that differ by more than rounding.
int differences(const QImage &a, const QImage &b, const QRect &part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            count += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 8;
    return count;
}

} // namespace

class TestMapGestures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(shippedContent().isComplete()); }
    void init()
    {
        m_stage = std::make_unique<MapStage>(shippedContent());
        m_stage->hideButtons();
        m_stage->frame();
    }
    void cleanup() { m_stage.reset(); }

    void aDragRasterisesNothingAndTheLandFollowsTheHand()
    {
        MapStage &s = *m_stage;
        s.map.frames().setBudget(0);
        const QImage before = s.frame();
        const int geometry = s.map.rebuilds().geometry;
        s.mouse(QEvent::MouseButtonPress, {450, 300}, 1000);
        for (int i = 1; i <= 6; ++i) {
            s.mouse(QEvent::MouseMove, QPointF(450 - 15 * i, 300 + 8 * i), 1000);
            const QImage frame = s.frame();
            QVERIFY(s.map.frames().isCoarse());
            const QRect part(300, 200, 250, 150); // away from the plates
            QCOMPARE(differences(frame.copy(part), before.copy(part.translated(15 * i, -8 * i)),
                                 QRect(QPoint(), part.size())),
                     0);
        }
        QCOMPARE(s.map.rebuilds().geometry, geometry);
        QSignalSpy settled(&s.map.frames(), &GestureFrames::settled);
        s.mouse(QEvent::MouseButtonRelease, {360, 348}, 2000);
        QVERIFY(settled.wait(patience)); // its ground is made on another thread
        QVERIFY(differences(s.frame(), s.freshFrame(), s.map.rect()) == 0);
        QVERIFY(!s.map.frames().isCoarse());
        QCOMPARE(s.map.rebuilds().geometry, geometry + 1);
    }

    void whatADragUncoversIsLandAndSeaAndNotNothing()
    {
        MapStage &s = *m_stage;
        s.map.frames().setBudget(0);
        s.mouse(QEvent::MouseButtonPress, {450, 300}, 1000);
        s.mouse(QEvent::MouseMove, {250, 300}, 1000);
        const QImage coarse = s.frame(), exact = s.freshFrame();
        const QRect strip(720, 150, 170, 330);
        // Half the resolution: patterns run together and edges are soft, but light is light and dark is dark.
        double sum = 0;
        for (int y = strip.top(); y <= strip.bottom(); ++y)
            for (int x = strip.left(); x <= strip.right(); ++x)
                sum += qAbs(qGray(coarse.pixel(x, y)) - qGray(exact.pixel(x, y)));
        const double mean = sum / strip.width() / strip.height();
        QVERIFY2(mean < 16, qPrintable(QString::number(mean)));
    }

    void aCoarseFrameIsFollowedByAnExactOneWithoutAnyMore()
    {
        MapStage &s = *m_stage;
        s.map.frames().setBudget(0);
        s.wheel({450, 300}, 12);
        s.frame();
        QVERIFY(s.map.frames().isCoarse());
        QSignalSpy settled(&s.map.frames(), &GestureFrames::settled);
        QVERIFY(settled.wait(patience));
        QVERIFY(differences(s.frame(), s.freshFrame(), s.map.rect()) == 0);
    }

    void oneGestureAfterTheOtherComesToRest()
    {
        MapStage &s = *m_stage;
        s.map.frames().setBudget(0);
        QSignalSpy settled(&s.map.frames(), &GestureFrames::settled);
        for (int i = 0; i < 3; ++i) { // each has a ground made on the other thread
            s.wheel({450, 300}, i % 2 == 0 ? 24 : -24);
            s.frame();
            QVERIFY(s.map.frames().isCoarse());
            QVERIFY(settled.wait(patience));
            QVERIFY(differences(s.frame(), s.freshFrame(), s.map.rect()) == 0);
        }
    }

    void aGestureThatGoesFarGoesOnFromANearerFrame()
    {
        MapStage &s = *m_stage;
        s.map.frames().setBudget(0);
        const int geometry = s.map.rebuilds().geometry;
        s.wheel({450, 300}, 240);
        s.advance(1000);
        s.mouse(QEvent::MouseButtonPress, {450, 300}, 1000);
        const QDeadlineTimer deadline(patience);
        for (int i = 0; s.map.rebuilds().geometry == geometry && !deadline.hasExpired(); ++i) {
            s.mouse(QEvent::MouseMove, {450.0 + i % 7, 300}, 1000 + quint64(i)); // it does not rest
            s.frame();
            QTest::qWait(2);
        }
        QCOMPARE(s.map.rebuilds().geometry, geometry + 1);
        s.mouse(QEvent::MouseMove, {470, 320}, 5000);
        s.frame();
        QVERIFY(s.map.frames().isCoarse());
        QSignalSpy settled(&s.map.frames(), &GestureFrames::settled);
        s.mouse(QEvent::MouseButtonRelease, {470, 320}, 9000);
        QVERIFY(settled.wait(patience));
        QVERIFY(differences(s.frame(), s.freshFrame(), s.map.rect()) == 0);
        QVERIFY(!s.map.frames().isCoarse());
    }

    void whatIsUnderThePointerIsWhatIsSeenDuringAGesture()
    {
        MapStage &s = *m_stage;
        s.scrubTo({2004, 3, 29});
        s.frame();
        s.map.frames().setBudget(0);
        s.wheel(s.at(52, 19), 60);
        s.mouse(QEvent::MouseButtonPress, {450, 300}, 1000);
        s.mouse(QEvent::MouseMove, {400, 330}, 1000);
        s.frame();
        QVERIFY(s.map.frames().isCoarse());
        for (const auto &[latitude, longitude, id] :
             {std::tuple{52.2, 19.5, "POL"}, {46.5, 2.5, "FRA"}, {62.0, 15.0, "SWE"}}) {
            const StateIndex state = s.map.stateAt(s.at(latitude, longitude));
            QVERIFY(state != noState);
            QCOMPARE(s.borders->states[size_t(state)].id.value, QLatin1String(id));
        }
    }

    void aChangeOfTheDayDuringAGestureIsShownExactly()
    {
        MapStage &s = *m_stage;
        s.map.frames().setBudget(0);
        s.mouse(QEvent::MouseButtonPress, {450, 300}, 1000);
        s.mouse(QEvent::MouseMove, {400, 330}, 1000);
        s.frame();
        s.scrubTo({1991, 12, 26});
        QVERIFY(differences(s.frame(), s.freshFrame(), s.map.rect()) == 0);
    }

    void withinItsBudgetEveryFrameIsExact()
    {
        MapStage &s = *m_stage;
        s.map.frames().setBudget(1e9);
        s.mouse(QEvent::MouseButtonPress, {450, 300}, 1000);
        s.mouse(QEvent::MouseMove, {400, 330}, 1000);
        QVERIFY(differences(s.frame(), s.freshFrame(), s.map.rect()) == 0);
        QVERIFY(!s.map.frames().isCoarse());
    }

    void aMarkerOfTheSelectionLeadsBackToIt()
    {
        MapStage &s = *m_stage;
        s.scrubTo({2004, 3, 29});
        s.navigator.goToState(StateId{QStringLiteral("PRT")});
        ViewState away = s.store.state();
        away.camera.extent = QRectF(5'500'000, 1'800'000, 900'000, 700'000); // Anatolia
        s.store.apply(away);
        s.frame();
        const StateIndex portugal = s.borders->state(StateId{QStringLiteral("PRT")});
        QPoint marker;
        for (int y = 0; y < 640 && marker.isNull(); y += 4)
            for (int x = 0; x < 900 && marker.isNull(); x += 4)
                if (s.map.spotAt(QPointF(x, y)).state == portugal)
                    marker = {x, y};
        QVERIFY(!marker.isNull());
        QTest::mouseMove(&s.map, marker);
        QVERIFY2(s.map.hoverText().startsWith(QLatin1String("Portugal: NATO member since")),
                 qPrintable(s.map.hoverText()));
        QCOMPARE(s.map.cursor().shape(), Qt::PointingHandCursor);
        const QPointF lisbon = MapProjection().toMetres({38.72, -9.14});
        QVERIFY(!s.map.viewport().visibleMetres().contains(lisbon));
        QTest::mouseClick(&s.map, Qt::LeftButton, {}, marker);
        s.frame();
        QVERIFY(s.map.viewport().visibleMetres().contains(lisbon));
        QVERIFY(s.store.state().selection.states.count(StateId{QStringLiteral("PRT")}));
        const QPoint sea = s.at(37.5, -13.0);
        QTest::mouseMove(&s.map, sea);
        QCOMPARE(s.map.cursor().shape(), Qt::ArrowCursor);
        QTest::mouseClick(&s.map, Qt::LeftButton, Qt::ControlModifier, sea); // one was to be added
        QCOMPARE(s.store.state().selection.states.size(), size_t(1));
        QTest::mouseClick(&s.map, Qt::LeftButton, {}, sea);
        QVERIFY(s.store.state().selection.states.empty());
    }

    void aMarkerAtTheEdgeLeadsToItsPlace()
    {
        MapStage &s = *m_stage;
        const EventId wall{QStringLiteral("ev-1989-wall-falls")};
        s.navigator.goToEvent(wall);
        const QPointF berlin = MapProjection().toMetres({52.52, 13.4});
        ViewState away = s.store.state();
        away.camera.extent = QRectF(5'500'000, 1'800'000, 900'000, 700'000); // Anatolia
        s.store.apply(away);
        s.frame();
        QPoint marker;
        for (int y = 0; y < 640 && marker.isNull(); y += 4)
            for (int x = 0; x < 900 && marker.isNull(); x += 4)
                if (s.map.spotAt(QPointF(x, y)).event == wall)
                    marker = {x, y};
        QVERIFY(!marker.isNull());
        QTest::mouseClick(&s.map, Qt::LeftButton, {}, marker);
        QVERIFY(s.map.viewport().visibleMetres().contains(berlin));
    }

    void theMenuOfAStateHasWhatCanBeDoneWithIt()
    {
        MapStage &s = *m_stage;
        s.scrubTo({1990, 1, 1});
        s.frame();
        QMenu menu;
        QSignalSpy opening(&s.map, &MapWidget::menuOpening);
        const MapSpot spot = s.map.spotAt(s.at(52.2, 19.5));
        s.map.fillMenu(menu, spot);
        QCOMPARE(opening.size(), 1);
        QCOMPARE(textsOf(menu),
                 (QStringList{QStringLiteral("Open Poland"), QStringLiteral("Next change of Poland"),
                              QStringLiteral("Zoom to Poland"),
                              QStringLiteral("Zoom to its alliance (Warsaw Pact)"),
                              QStringLiteral("Add to selection"), QStringLiteral("Copy name and status")}));
        const auto trigger = [&](int index) { menu.actions().at(index)->trigger(); };
        trigger(4);
        QCOMPARE(s.store.state().selection.states, std::set<StateId>{StateId{QStringLiteral("POL")}});
        const QDate next = s.navigator.dateOfNextChange(StateId{QStringLiteral("POL")});
        QVERIFY(next > QDate(1990, 1, 1) && next < QDate(1992, 1, 1));
        trigger(1);
        QCOMPARE(s.store.state().date, next);
        trigger(2);
        QVERIFY(s.map.viewport().metresPerPixel < 3000);
    }

    void theMenuOfAnEventHasWhatCanBeDoneWithIt()
    {
        MapStage &s = *m_stage;
        QMenu menu;
        MapSpot spot;
        spot.event = EventId{QStringLiteral("ev-1989-wall-falls")};
        s.map.fillMenu(menu, spot);
        const QStringList texts = textsOf(menu);
        QVERIFY(texts.first().startsWith(QStringLiteral("Go to ")));
        QCOMPARE(texts.mid(1, 3),
                 (QStringList{QStringLiteral("Open"), QStringLiteral("Show excerpts"),
                              QStringLiteral("Copy citation")}));
        QSignalSpy opened(&s.map, &MapWidget::openRequested);
        QSignalSpy excerpts(&s.map, &MapWidget::excerptsRequested);
        menu.actions().at(1)->trigger();
        menu.actions().at(2)->trigger();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(excerpts.size(), 1);
        QCOMPARE(s.store.state().date, QDate(1989, 11, 9));
    }

    void theSeaHasTheMenuOfWhoeverListens()
    {
        MapStage &s = *m_stage;
        QMenu menu;
        QSignalSpy opening(&s.map, &MapWidget::menuOpening);
        s.map.fillMenu(menu, s.map.spotAt(s.at(47, -16)));
        QCOMPARE(opening.size(), 1);
        QVERIFY(menu.isEmpty());
    }

    void anApproximateBorderIsTold()
    {
        MapStage &s = *m_stage;
        const MapScene &scene = s.map.scene();
        int told = 0;
        const MapFacts facts{*scene.borders, *scene.snapshot, scene.date};
        for (const Arc &arc : s.borders->arcs) {
            const auto &points = arc.levels[0];
            const QString text = lineText(facts, points[points.size() / 2], 500);
            told += !text.isEmpty();
            if (arc.approximate && arc.left != noTerritory && arc.right != noTerritory
                && isDivided(scene.snapshot->territories[size_t(arc.left)],
                             scene.snapshot->territories[size_t(arc.right)]))
                QVERIFY2(text.startsWith(QStringLiteral("Approximate border, known to about ")),
                         qPrintable(text));
        }
        QVERIFY(told > 0);
        QVERIFY(lineText(facts, MapProjection().toMetres({47, -16}), 5000).isEmpty());
    }

    void statesAndContestedAreasAreItemsThatTrackTheirShapes()
    {
        MapStage &s = *m_stage;
        s.scrubTo({2015, 1, 1});
        s.frame();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&s.map);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QStringList names;
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface *item = list->child(i);
            QVERIFY(item);
            QCOMPARE(list->indexOfChild(item), i);
            const QString name = item->text(QAccessible::Name);
            names.append(name);
            if (!name.startsWith(QStringLiteral("Crimea, contested.")))
                continue;
            QVERIFY(item->rect().contains(s.map.mapToGlobal(s.at(45.3, 34.3))));
            item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
            QVERIFY(item->state().selected);
        }
        QCOMPARE(s.store.state().selection.territory.value.isEmpty(), false);
        QVERIFY(!names.filter(QStringLiteral("Estonia, NATO member since 29 March 2004, borders Russia, "))
                     .isEmpty());
        QVERIFY(!names.filter(QStringLiteral("Crimea, contested. Ukraine")).isEmpty());
        const QPoint poland = s.map.mapToGlobal(s.at(52.2, 19.5));
        QAccessibleInterface *under = list->childAt(poland.x(), poland.y());
        QVERIFY(under);
        QVERIFY(under->text(QAccessible::Name).startsWith(QStringLiteral("Poland, NATO member")));
    }

    void anySizeIsPaintedAndTakesGestures_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("nothing") << QSize(0, 0);
        QTest::newRow("a pixel") << QSize(1, 1);
        QTest::newRow("a line") << QSize(3, 3000);
        QTest::newRow("huge") << QSize(16384, 300);
    }
    void anySizeIsPaintedAndTakesGestures()
    {
        QFETCH(QSize, size);
        MapStage &s = *m_stage;
        s.map.setMotion(Motion::full());
        s.map.frames().setBudget(0);
        s.map.setMinimumSize(0, 0);
        s.map.resize(size);
        s.map.grab();
        s.wheel({1, 1}, 120);
        s.advance(50);
        s.map.grab();
        s.drag({1, 1}, {40, 10});
        s.drag({0, 0}, {400, 100}, Qt::ShiftModifier);
        s.map.pickArea();
        QTest::keyClick(&s.map, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&s.map, Qt::Key_Return);
        s.map.fitAlliance();
        s.advance(200);
        s.map.grab();
        s.map.resize(900, 640);
        s.advance(2000);
        QVERIFY(differences(s.frame(), s.freshFrame(), s.map.rect()) == 0);
    }

private:
    std::unique_ptr<MapStage> m_stage;
};

QTEST_MAIN(TestMapGestures)
#include "tst_mapgestures.moc"
