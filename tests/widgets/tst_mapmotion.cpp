// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The camera and the rubber band under the hand: what a gesture sets in motion, and what stops it.
#include "mapstage.h"

#include <QSignalSpy>

using namespace atlas;

class TestMapMotion : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(shippedContent().isComplete()); }
    void init()
    {
        m_stage = std::make_unique<MapStage>(shippedContent());
        m_stage->map.setMotion(Motion::full());
    }
    void cleanup() { m_stage.reset(); }

    void aJourneyGlidesIn450MillisecondsAndIsOneChange()
    {
        MapStage &s = *m_stage;
        const Viewport before = s.map.viewport();
        QSignalSpy changes(&s.store, &ViewStore::changed);
        s.map.zoomToState(s.borders->state(StateId{QStringLiteral("POL")}));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(s.map.viewport(), before); // it has only begun
        QVERIFY(s.map.ticker().isRunning());
        double scale = before.metresPerPixel;
        for (int i = 0; i < 44; ++i) {
            s.advance(10);
            QVERIFY(s.map.viewport().metresPerPixel < scale);
            scale = s.map.viewport().metresPerPixel;
        }
        s.advance(10);
        QCOMPARE(s.map.viewport().camera(), s.store.state().camera);
        QVERIFY(!s.map.ticker().isRunning());
        QCOMPARE(changes.size(), 1);
    }

    void aPressStopsAGlideWhereItIs()
    {
        MapStage &s = *m_stage;
        s.map.zoomToState(s.borders->state(StateId{QStringLiteral("POL")}));
        s.advance(200);
        const Viewport halfway = s.map.viewport();
        s.mouse(QEvent::MouseButtonPress, {300, 300}, 5000);
        s.advance(100);
        QVERIFY(isNear(s.map.viewport().centre, halfway.centre, 1));
        QVERIFY(std::abs(s.map.viewport().metresPerPixel - halfway.metresPerPixel) < 0.01);
        QCOMPARE(s.store.state().camera, s.map.viewport().camera());
    }

    void aThrownMapGoesOnAndComesToRest()
    {
        MapStage &s = *m_stage;
        const QPointF held = s.map.viewport().toMetres({400, 300});
        QSignalSpy changes(&s.store, &ViewStore::changed);
        s.drag({400, 300}, {100, 0}); // a thousand pixels a second
        QCOMPARE(changes.size(), 11); // ten moves and where it comes to rest
        QVERIFY(isNear(s.map.viewport().toPixels(held), {500, 300}, 1));
        s.advance(300);
        const double after = s.map.viewport().toPixels(held).x();
        QVERIFY2(after > 600, qPrintable(QString::number(after)));
        s.advance(700);
        const double end = s.map.viewport().toPixels(held).x();
        QVERIFY2(end > after && end < 500 + 1000 * 0.9, qPrintable(QString::number(end)));
        QVERIFY(!s.map.ticker().isRunning());
        QCOMPARE(changes.size(), 11);
        s.navigator.back(); // the whole throw is one stop
        QVERIFY(s.store.state().camera.extent.isEmpty());
    }

    void withReducedMotionNothingMovesByItself()
    {
        MapStage &s = *m_stage;
        s.map.setMotion(Motion::none());
        s.drag({400, 300}, {100, 0});
        const Viewport let = s.map.viewport();
        s.advance(500);
        QCOMPARE(s.map.viewport(), let);
        s.map.fit();
        QCOMPARE(s.map.viewport(),
                 Viewport::fitting({europeExtent()}, s.map.size(), s.map.devicePixelRatioF()));
        s.wheel({100, 100}, 120);
        QCOMPARE(s.map.viewport().camera(), s.store.state().camera);
        QVERIFY(!s.map.ticker().isRunning());
    }

    void turningMotionOffEndsWhatIsUnderWay()
    {
        MapStage &s = *m_stage;
        s.map.zoomToState(s.borders->state(StateId{QStringLiteral("POL")}));
        s.advance(100);
        s.map.setMotion(Motion::none());
        QCOMPARE(s.map.viewport().camera(), s.store.state().camera);
    }

    void notchesOfTheWheelAddUpAboutThePointer()
    {
        MapStage &s = *m_stage;
        const QPointF pointer(250, 420);
        const QPointF place = s.map.viewport().toMetres(pointer);
        const double scale = s.map.viewport().metresPerPixel;
        for (int i = 0; i < 4; ++i) {
            s.wheel(pointer, 120);
            s.advance(20);
            QVERIFY(isNear(s.map.viewport().toPixels(place), pointer, 1));
        }
        s.advance(1000);
        QVERIFY(isNear(s.map.viewport().toPixels(place), pointer, 1));
        QVERIFY(std::abs(s.map.viewport().metresPerPixel - scale / std::pow(1.25, 4)) < 1);
    }

    void fineTurnsOfATouchPadAreFollowedAtOnce()
    {
        MapStage &s = *m_stage;
        const double scale = s.map.viewport().metresPerPixel;
        s.wheel({400, 300}, 12);
        QVERIFY(s.map.viewport().metresPerPixel < scale);
        QCOMPARE(s.map.viewport().camera(), s.store.state().camera);
    }

    void arrowsGlideAndAddUp()
    {
        MapStage &s = *m_stage;
        const QPointF place = s.map.viewport().toMetres({400, 300});
        QTest::keyClick(&s.map, Qt::Key_Right);
        QTest::keyClick(&s.map, Qt::Key_Right);
        QVERIFY(isNear(s.map.viewport().toPixels(place), {400, 300}, 1));
        s.advance(500);
        QVERIFY(isNear(s.map.viewport().toPixels(place), {280, 300}, 1));
    }

    void resizingDuringAGlideShowsItsEndAtOnce()
    {
        MapStage &s = *m_stage;
        s.map.zoomToState(s.borders->state(StateId{QStringLiteral("POL")}));
        s.advance(100);
        s.map.resize(700, 500);
        QCOMPARE(s.map.viewport(),
                 Viewport::fitting(s.store.state().camera, s.map.size(), s.map.devicePixelRatioF()));
        QVERIFY(s.frame().size() == QSize(700, 500) * s.map.devicePixelRatioF());
    }

    void shiftAndDragShowWhatIsEnclosed()
    {
        MapStage &s = *m_stage;
        s.map.setMotion(Motion::none());
        const Viewport before = s.map.viewport();
        QSignalSpy changes(&s.store, &ViewStore::changed);
        s.drag({300, 200}, {150, 120}, Qt::ShiftModifier);
        QCOMPARE(changes.size(), 1);
        const QRectF wanted = before.toPixels().inverted().mapRect(QRectF(300, 200, 150, 120));
        const QRectF seen = s.map.viewport().visibleMetres();
        QVERIFY(seen.adjusted(-1, -1, 1, 1).contains(wanted));
        QVERIFY(isNear(seen.center(), wanted.center(), 1));
        QVERIFY(s.store.state().selection.isEmpty());
        s.navigator.back();
        QVERIFY(s.store.state().camera.extent.isEmpty());
    }

    void aSlipOfTheHandIsNoArea()
    {
        MapStage &s = *m_stage;
        QSignalSpy changes(&s.store, &ViewStore::changed);
        s.drag({300, 200}, {5, 50}, Qt::ShiftModifier);
        QCOMPARE(changes.size(), 0);
    }

    void anAreaCanBePickedWithTheKeysAlone()
    {
        MapStage &s = *m_stage;
        s.map.setMotion(Motion::none());
        const Viewport before = s.map.viewport();
        const QImage plain = s.frame();
        s.map.pickArea();
        QVERIFY(s.frame() != plain);
        QTest::keyClick(&s.map, Qt::Key_Left);
        QTest::keyClick(&s.map, Qt::Key_Down, Qt::ShiftModifier);
        QSignalSpy changes(&s.store, &ViewStore::changed);
        QTest::keyClick(&s.map, Qt::Key_Return);
        QCOMPARE(changes.size(), 1);
        // Half of the view, one step to the left, and lower by a step at both ends.
        const QRectF area(225 - 20, 160 + 20, 450, 320 - 40);
        QVERIFY(isNear(s.map.viewport().visibleMetres().center(), before.toMetres(area.center()), 1));
        s.map.pickArea();
        QTest::keyClick(&s.map, Qt::Key_Escape);
        QCOMPARE(changes.size(), 1);
    }

    void theAllianceFillsTheView_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("selected");
        QTest::addColumn<QStringList>("seen");
        QTest::newRow("NATO of 1950")
            << QDate(1950, 1, 1) << QString() << QStringList{QStringLiteral("ISL"), QStringLiteral("ITA")};
        QTest::newRow("NATO of 2024")
            << QDate(2024, 6, 1) << QString() << QStringList{QStringLiteral("TUR"), QStringLiteral("PRT")};
        QTest::newRow("the Warsaw Pact") << QDate(1975, 1, 1) << QStringLiteral("POL")
                                         << QStringList{QStringLiteral("BGR"), QStringLiteral("DDR")};
        QTest::newRow("signatories") << QDate(1949, 5, 1) << QString()
                                     << QStringList{QStringLiteral("NOR"), QStringLiteral("PRT")};
    }
    void theAllianceFillsTheView()
    {
        QFETCH(QDate, date);
        QFETCH(QString, selected);
        QFETCH(QStringList, seen);
        MapStage &s = *m_stage;
        s.map.setMotion(Motion::none());
        s.scrubTo(date);
        if (!selected.isEmpty())
            s.map.selectState(s.borders->state(StateId{selected}));
        s.map.fitAlliance();
        for (const QString &id : seen) {
            const StateSoil::Soil *soil = s.map.soil().of(s.borders->state(StateId{id}));
            QVERIFY2(soil, qPrintable(id));
            QVERIFY2(s.map.viewport().visibleMetres().contains(soil->centre), qPrintable(id));
        }
    }

    void theSelectionFillsTheViewWhateverItIs()
    {
        MapStage &s = *m_stage;
        s.map.setMotion(Motion::none());
        QSignalSpy changes(&s.store, &ViewStore::changed);
        s.map.fitSelection(); // nothing is selected
        QCOMPARE(changes.size(), 0);
        Selection two;
        two.states = {StateId{QStringLiteral("PRT")}, StateId{QStringLiteral("GRC")}};
        s.navigator.select(two);
        s.map.fitSelection();
        for (const StateId &id : two.states)
            QVERIFY(s.map.viewport().visibleMetres().contains(
                s.map.soil().of(s.borders->state(id))->extent.center()));
        s.navigator.goToEvent(EventId{QStringLiteral("ev-1989-wall-falls")});
        s.map.fitSelection();
        const QPointF berlin = MapProjection().toMetres({52.52, 13.4});
        QVERIFY(s.map.viewport().visibleMetres().contains(berlin));
        QVERIFY(s.map.viewport().visibleMetres().width() < 2'000'000);
    }

private:
    std::unique_ptr<MapStage> m_stage;
};

QTEST_MAIN(TestMapMotion)
#include "tst_mapmotion.moc"
