// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniture/maparrangement.h"
#include "mapstage.h"

#include <QApplication>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace atlas;

class TestMapWidget : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(shippedContent().isComplete()); }
    void init() { m_stage = std::make_unique<MapStage>(shippedContent()); }
    void cleanup() { m_stage.reset(); }

    void aClickIsOneEmissionAndSelectsTheState()
    {
        MapStage &b = *m_stage;
        b.goTo({2004, 3, 29});
        const Camera before = b.store.state().camera;
        QSignalSpy changes(&b.store, &ViewStore::changed);
        QTest::mouseClick(&b.map, Qt::LeftButton, {}, b.at(52.2, 19.5));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(b.store.state().selection.states, std::set<StateId>{StateId{QStringLiteral("POL")}});
        QCOMPARE(b.store.state().camera, before);
        QVERIFY(b.navigator.canGoBack());
    }

    void aClickOnTheSeaClearsTheSelection()
    {
        MapStage &b = *m_stage;
        QTest::mouseClick(&b.map, Qt::LeftButton, {}, b.at(46.5, 2.5));
        QVERIFY(!b.store.state().selection.isEmpty());
        b.map.grab();
        QTest::mouseClick(&b.map, Qt::LeftButton, {}, b.at(47, -16));
        QVERIFY(b.store.state().selection.isEmpty());
    }

    void aClickWithControlAddsAState()
    {
        MapStage &b = *m_stage;
        QTest::mouseClick(&b.map, Qt::LeftButton, {}, b.at(46.5, 2.5));
        b.map.grab();
        QTest::mouseClick(&b.map, Qt::LeftButton, Qt::ControlModifier, b.at(40, -4));
        QCOMPARE(b.store.state().selection.states.size(), size_t(2));
    }

    void aClickOnAnEventGoesToIt()
    {
        MapStage &b = *m_stage;
        b.goTo({1989, 11, 9});
        // Beside its place when a name stands there: search about Berlin.
        const EventId wall{QStringLiteral("ev-1989-wall-falls")};
        const QPoint berlin = b.at(52.52, 13.4);
        MapArranger arranger;
        arranger.arrange(b.map.scene());
        QPoint mark;
        for (int y = -60; y <= 60; y += 4) {
            for (int x = -60; x <= 60 && mark.isNull(); x += 4) {
                if (eventAtPixel(b.map.scene(), arranger.arrangement(), berlin + QPoint(x, y)) == wall)
                    mark = berlin + QPoint(x, y);
            }
        }
        QVERIFY(!mark.isNull());
        QTest::mouseClick(&b.map, Qt::LeftButton, {}, mark);
        QCOMPARE(b.store.state().selection.event.value, wall.value);
    }

    void aTurnOfTheWheelIsOneEmissionAndKeepsThePlaceUnderThePointer()
    {
        MapStage &b = *m_stage;
        const QPoint pointer = b.at(50, 14);
        const QPointF before = b.map.viewport().toMetres(pointer);
        const double scale = b.map.viewport().metresPerPixel;
        QSignalSpy changes(&b.store, &ViewStore::changed);
        b.wheel(pointer, 120);
        QCOMPARE(changes.size(), 1);
        QVERIFY(b.map.viewport().metresPerPixel < scale);
        QVERIFY(isNear(b.map.viewport().toMetres(pointer), before, b.map.viewport().metresPerPixel * 0.5));
        b.wheel(pointer, -120);
        QCOMPARE(changes.size(), 2);
        QVERIFY(std::abs(b.map.viewport().metresPerPixel - scale) < scale * 1e-6);
    }

    void zoomingStopsAtBothEnds_data()
    {
        QTest::addColumn<int>("notches");
        QTest::newRow("in") << 60;
        QTest::newRow("out") << -60;
    }
    void zoomingStopsAtBothEnds()
    {
        QFETCH(int, notches);
        MapStage &b = *m_stage;
        for (int i = 0; i < 3; ++i)
            b.wheel(b.at(50, 14), 120 * notches);
        const double scale = b.map.viewport().metresPerPixel;
        QVERIFY2(scale >= 19.9 && scale <= 15001, qPrintable(QString::number(scale)));
        QSignalSpy changes(&b.store, &ViewStore::changed);
        b.wheel(b.at(50, 14), 120 * notches);
        QVERIFY(std::abs(b.map.viewport().metresPerPixel - scale) < scale * 1e-6);
    }

    void aDragMovesTheLandWithThePointerAndIsOneStopOfTheHistory()
    {
        MapStage &b = *m_stage;
        const QPoint from(400, 300);
        const QPointF held = b.map.viewport().toMetres(from);
        const double scale = b.map.viewport().metresPerPixel;
        const Camera before = b.store.state().camera;
        QSignalSpy changes(&b.store, &ViewStore::changed);
        b.dragToRest(from, {70, -40}, 5);
        QCOMPARE(changes.size(), 5); // one a move
        QVERIFY(isNear(b.map.viewport().toMetres(from + QPoint(70, -40)), held, scale));
        QVERIFY(std::abs(b.map.viewport().metresPerPixel - scale) < scale * 1e-6);
        QVERIFY(b.store.state().selection.isEmpty()); // a drag is no click
        QVERIFY(b.navigator.canGoBack());
        b.navigator.back();
        QCOMPARE(b.store.state().camera, before);
    }

    void aDoubleClickZoomsInAboutThePointer()
    {
        MapStage &b = *m_stage;
        const QPoint pointer(420, 260);
        const QPointF before = b.map.viewport().toMetres(pointer);
        const double scale = b.map.viewport().metresPerPixel;
        QMouseEvent event(QEvent::MouseButtonDblClick, pointer, b.map.mapToGlobal(QPointF(pointer)),
                          Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(&b.map, &event);
        QVERIFY(std::abs(b.map.viewport().metresPerPixel - scale / 2) < 1);
        QVERIFY(isNear(b.map.viewport().toMetres(pointer), before, scale));
    }

    void aPinchZoomsAboutItsCentre()
    {
        MapStage &b = *m_stage;
        const QPointF centre(300, 200);
        const QPointF before = b.map.viewport().toMetres(centre);
        const double scale = b.map.viewport().metresPerPixel;
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, centre,
                                  centre, b.map.mapToGlobal(centre), 0.25, {});
        QApplication::sendEvent(&b.map, &pinch);
        QVERIFY(std::abs(b.map.viewport().metresPerPixel - scale / 1.25) < 1);
        QVERIFY(isNear(b.map.viewport().toMetres(centre), before, scale));
    }

    void resizingKeepsTheCamera()
    {
        MapStage &b = *m_stage;
        b.wheel(b.at(50, 14), 120 * 3);
        const Camera before = b.store.state().camera;
        QSignalSpy changes(&b.store, &ViewStore::changed);
        b.map.resize(1200, 500);
        b.map.grab();
        b.map.resize(MapStage::usual);
        b.map.grab();
        QCOMPARE(changes.size(), 0);
        QCOMPARE(b.store.state().camera, before);
    }

    void hoveringRebuildsNoFills()
    {
        MapStage &b = *m_stage;
        b.goTo({2004, 3, 29});
        const RebuildCounts before = b.map.rebuilds();
        for (const auto &[latitude, longitude] :
             {std::pair{52.2, 19.5}, {46.5, 2.5}, {40.0, -4.0}, {62.0, 15.0}})
            b.hover(b.at(latitude, longitude));
        QCOMPARE(b.map.rebuilds().geometry, before.geometry);
        QCOMPARE(b.map.rebuilds().fills, before.fills);
        QCOMPARE(b.map.rebuilds().labels, before.labels);
    }

    void aStepInsideOneSnapshotRebuildsNoBorders()
    {
        MapStage &b = *m_stage;
        b.goTo({1975, 3, 3});
        const auto snapshot = b.map.scene().snapshot;
        const RebuildCounts before = b.map.rebuilds();
        b.goTo({1975, 3, 4});
        QCOMPARE(b.map.scene().snapshot, snapshot);
        QCOMPARE(b.map.rebuilds().geometry, before.geometry);
        QCOMPARE(b.map.rebuilds().fills, before.fills);
    }

    void aDateStepRebuildsNoGeometry()
    {
        MapStage &b = *m_stage;
        b.goTo({1999, 3, 11});
        const RebuildCounts before = b.map.rebuilds();
        b.goTo({1999, 3, 12});
        QCOMPARE(b.map.rebuilds().geometry, before.geometry);
        QCOMPARE(b.map.rebuilds().fills, before.fills + 1);
    }

    void aFrameIsBegunWithTheMomentAndMadeOnce()
    {
        MapStage &b = *m_stage;
        b.goTo({1999, 3, 11});
        QCoreApplication::processEvents();
        const RebuildCounts before = b.map.rebuilds();
        ViewState next = b.store.state();
        next.date = {1999, 3, 12};
        b.store.apply(next);
        QCOMPARE(b.map.rebuilds().fills, before.fills + 1); // the other views have not been told yet
        QCoreApplication::processEvents();
        b.map.grab();
        QCOMPARE(b.map.rebuilds().fills, before.fills + 1);
        QCOMPARE(b.map.rebuilds().labels, before.labels + 1);
    }

    void aJourneyBeginsNoFrameOfTheViewThatItLeaves()
    {
        MapStage &b = *m_stage;
        b.goTo({1999, 3, 11});
        const RebuildCounts before = b.map.rebuilds();
        ViewState next = b.store.state();
        next.date = {2004, 3, 29};
        next.camera = b.map.viewport().zoomedAbout({300, 300}, 2).camera();
        b.store.apply(next);
        QCOMPARE(b.map.rebuilds().fills, before.fills);
        b.map.grab();
        QCOMPARE(b.map.rebuilds().fills, before.fills + 1);
    }

    void hoveringTellsNameAndStatus_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<QStringList>("words");
        const auto words = [](const char *text) { return QString::fromUtf8(text).split(QLatin1Char('|')); };
        QTest::newRow("a member of some years")
            << QDate(2010, 1, 1) << 58.7 << 25.8 << words("Estonia|NATO member|29 March 2004");
        QTest::newRow("a republic of the Soviet Union")
            << QDate(1975, 1, 1) << 53.9 << 27.6 << words("Soviet Union|Warsaw Pact member|1955");
        QTest::newRow("before the pact")
            << QDate(1950, 1, 1) << 53.9 << 27.6 << words("Soviet Union|in no alliance");
        QTest::newRow("after the pact")
            << QDate(1991, 8, 1) << 53.9 << 27.6 << words("Soviet Union|in no alliance");
        QTest::newRow("an annexation that was not recognised")
            << QDate(1975, 1, 1) << 58.7 << 25.8
            << words("Estonia, contested|Held by Soviet Union|claimed by Estonia");
        QTest::newRow("no alliance") << QDate(1975, 1, 1) << 62.0 << 15.0 << words("Sweden|in no alliance");
        QTest::newRow("outside the command")
            << QDate(1975, 1, 1) << 46.5 << 2.5 << words("France|NATO member|outside the integrated command");
        QTest::newRow("contested") << QDate(2015, 1, 1) << 45.3 << 34.3
                                   << words("Crimea|contested|Ukraine|held by Russia");
    }
    void hoveringTellsNameAndStatus()
    {
        QFETCH(QDate, date);
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QFETCH(QStringList, words);
        MapStage &b = *m_stage;
        b.goTo(date);
        QSignalSpy texts(&b.map, &MapWidget::hoverTextChanged);
        b.hover(b.at(latitude, longitude));
        QCOMPARE(texts.size(), 1);
        for (const QString &word : words)
            QVERIFY2(b.map.hoverText().contains(word), qPrintable(b.map.hoverText()));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&b.map, &leave);
        QVERIFY(b.map.hoverText().isEmpty());
    }

    void shiftAndWheelIsOneMapChange()
    {
        MapStage &b = *m_stage;
        b.goTo({1975, 1, 1});
        const QDate next
            = b.timeline.nextChange({1975, 1, 1}, Viewpoint::Documents, DateConvention::EntryIntoForce);
        QSignalSpy changes(&b.store, &ViewStore::changed);
        b.wheel({400, 300}, -120, Qt::ShiftModifier);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(b.store.state().date, next);
        b.wheel({400, 300}, 120, Qt::ShiftModifier);
        QVERIFY(b.store.state().date < next);
    }

    void withoutBordersItShowsAMessageAndTakesGestures()
    {
        ViewStore store;
        const BorderTimeline none(std::make_shared<const BorderSet>());
        Navigator navigator(store, none, std::make_shared<const Pack>());
        MapWidget map(store, navigator);
        map.resize(MapStage::usual);
        const QImage before = map.grab().toImage();
        map.setMessage(QStringLiteral("There is no map."));
        QVERIFY(map.grab().toImage() != before);
        QTest::mouseMove(&map, {100, 100});
        QTest::mouseClick(&map, Qt::LeftButton, {}, {100, 100});
        QTest::keyClick(&map, Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(map.image().isNull());
    }

    void theSmallestAndAnEmptySizeArePainted()
    {
        for (const QSize size : {QSize(0, 0), QSize(1, 1), QSize(3, 2000)}) {
            m_stage->map.setMinimumSize(0, 0);
            m_stage->map.resize(size);
            m_stage->map.grab();
        }
        m_stage->map.resize(MapStage::usual);
        QCOMPARE(m_stage->map.image().size(), MapStage::usual * m_stage->map.devicePixelRatioF());
    }

private:
    std::unique_ptr<MapStage> m_stage;
};

QTEST_MAIN(TestMapWidget)
#include "tst_mapwidget.moc"
