// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "furniture/furniture.h"
#include "labelfixture.h"
#include "marks/eventlayout.h"
#include "names/labelplacement.h"
#include "pieces.h"

#include <QTest>

using namespace atlas;

class EventLayerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }

    void eventsOfOnePlaceStandSideBySide()
    {
        MapScene scene = m_land.scene({936, 634}, 4000);
        for (int i = 0; i < 7; ++i)
            scene.events.push_back(mark(QString::number(i), LabelLand::middleOf(8)));
        const EventLayout layout = eventLayout(scene, {});
        QCOMPARE(layout.clusters.size(), size_t(1));
        const auto &items = layout.clusters[0].items;
        QCOMPARE(items.size(), size_t(7));
        for (size_t i = 0; i < items.size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!items[i].room.intersects(items[j].room));
        }
    }

    void everyGlyphAndNumberAnswersToTheHand()
    {
        MapScene scene = m_land.scene({936, 634}, 4000);
        for (int i = 0; i < 12; ++i) {
            scene.events.push_back(mark(QString::number(i), LabelLand::middleOf(i % 4 * 2 + 6)));
            scene.events.back().number = i % 3 ? i : 0;
        }
        int asked = 0;
        LabelMemory memory;
        std::vector<LabelBox> names;
        for (const PlacedLabel &label : placeLabels(scene, memory))
            names.push_back(label.box);
        for (const EventCluster &cluster : eventLayout(scene, names).clusters) {
            for (const EventCluster::Item &item : cluster.items) {
                const EventMark &expected = scene.events[size_t(item.mark)];
                QCOMPARE(test::eventAt(scene, item.glyph), expected.id);
                if (expected.number > 0)
                    QCOMPARE(test::eventAt(scene, item.number), expected.id);
                ++asked;
            }
        }
        QCOMPARE(asked, 12);
        QVERIFY(test::eventAt(scene, {930, 300}).isEmpty());
        scene.layers.setFlag(Layer::Events, false);
        for (int x = 0; x < 936; x += 9)
            QVERIFY(test::eventAt(scene, {double(x), 317}).isEmpty());
    }

    void linkedPlacesBeyondTheViewGetAMarkerAtTheEdge()
    {
        MapScene scene = m_land.scene({936, 634}, 1000);
        const QPointF centre = scene.viewport.centre;
        const std::vector<QPointF> ways{{1, 0}, {-1, 0},  {0, 1},    {0, -1},
                                        {1, 1}, {-1, -1}, {-0.9, 1}, {0.2, -1}};
        for (size_t i = 0; i < ways.size(); ++i) {
            scene.events.push_back(mark(QString::number(i), centre + ways[i] * 2e6));
            scene.events.back().number = int(i) + 1;
            scene.events.back().placeName = QStringLiteral("Place %1").arg(i);
        }
        const EventLayout layout = eventLayout(scene, {});
        QVERIFY(layout.clusters.empty());
        QCOMPARE(layout.edges.size(), ways.size());
        const QRectF view(QPointF(), scene.viewport.size);
        for (size_t i = 0; i < layout.edges.size(); ++i) {
            const EdgeMarker &edge = layout.edges[i];
            QVERIFY(view.contains(edge.plate));
            QVERIFY(view.contains(edge.tip));
            QVERIFY(!edge.plate.contains(edge.tip));
            for (const QRectF &rect : reservedRects(scene))
                QVERIFY(!rect.intersects(edge.plate));
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!edge.plate.intersects(layout.edges[j].plate));
            QCOMPARE(test::eventAt(scene, edge.plate.center()).value, QString::number(i));
        }
    }

    void unlinkedPlacesBeyondTheViewGetNone()
    {
        MapScene scene = m_land.scene({936, 634}, 1000);
        scene.events = {mark(QStringLiteral("far"), scene.viewport.centre + QPointF(2e6, 0))};
        const EventLayout layout = eventLayout(scene, {});
        QVERIFY(layout.edges.empty());
        QVERIFY(layout.clusters.empty());
    }

    void severalLinkedEventsOfOneFarPlaceShareAMarker()
    {
        MapScene scene = m_land.scene({936, 634}, 1000);
        for (int i = 1; i <= 3; ++i) {
            scene.events.push_back(mark(QString::number(i), scene.viewport.centre + QPointF(2e6, 0)));
            scene.events.back().number = i;
            scene.events.back().placeName = QStringLiteral("Far");
        }
        const EventLayout layout = eventLayout(scene, {});
        QCOMPARE(layout.edges.size(), size_t(1));
        const EdgeMarker &edge = layout.edges[0];
        QCOMPARE(edge.marks, (std::vector<int>{0, 1, 2}));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(test::eventAt(scene, {edge.plate.left() + 15.5 + 17 * i, edge.plate.center().y()}).value,
                     QString::number(i + 1));
    }

    void aSelectedStateBeyondTheViewGetsAMarkerAtTheEdge()
    {
        MapScene scene = m_land.scene({936, 634}, 100);
        scene.viewport.centre = LabelLand::middleOf(8);
        const auto markersOf = [&](int state) {
            scene.selectedStates = {m_land.borders->states[size_t(state)].id};
            return test::arranged(scene).events.edges;
        };
        for (int state = 0; state < LabelLand::columns * LabelLand::rows; ++state) {
            const std::vector<EdgeMarker> edges = markersOf(state);
            if (state == 8) { // the view lies within its land, and none of its borders is seen
                QVERIFY(edges.empty());
                continue;
            }
            QCOMPARE(edges.size(), size_t(1));
            const EdgeMarker &edge = edges[0];
            QCOMPARE(edge.state, state);
            QCOMPARE(edge.plate.toRect().toRectF(), edge.plate); // so its lines are sharp
            QCOMPARE(edge.name, m_land.snapshot->states[size_t(state)].name);
            const QPointF out = edge.tip - edge.plate.center();
            const QPointF way = scene.viewport.toPixels(LabelLand::middleOf(state))
                - scene.viewport.toPixels(LabelLand::middleOf(8));
            QVERIFY(QPointF::dotProduct(out, way) > 0);
            QCOMPARE(stateAtEdge(test::arranged(scene), edge.plate.center()), state);
            QVERIFY(test::eventAt(scene, edge.plate.center()).isEmpty());
        }
        scene.viewport.centre = LabelLand::middleOf(8) - QPointF(LabelLand::side / 2, 0);
        QVERIFY(markersOf(7).empty()); // both sides of the border are seen
        QVERIFY(markersOf(8).empty());
        QCOMPARE(markersOf(9).size(), size_t(1));
    }

    void aPictureWithoutFurnitureMarksNoSelectionAtTheEdge()
    {
        MapScene scene = m_land.scene({936, 634}, 100);
        scene.viewport.centre = LabelLand::middleOf(8);
        scene.selectedStates = {m_land.borders->states[0].id};
        QCOMPARE(test::arranged(scene).events.edges.size(), size_t(1));
        scene.layers.setFlag(Layer::Events, false); // it is no event
        QCOMPARE(test::arranged(scene).events.edges.size(), size_t(1));
        scene.furniture = false;
        QVERIFY(test::arranged(scene).events.edges.empty());
        scene.furniture = true;
        m_land.snapshot->states[0].exists = false;
        QVERIFY(test::arranged(scene).events.edges.empty());
        m_land.snapshot->states[0].exists = true;
    }

    void namesAndPlatesKeepClearOfTheMarkersOfTheSelection()
    {
        MapScene scene = m_land.scene({936, 634}, 600);
        for (const State &state : m_land.borders->states)
            scene.selectedStates.insert(state.id);
        const std::vector<EdgeMarker> edges = test::arranged(scene).events.edges;
        QVERIFY(edges.size() > 8);
        std::vector<QRectF> taken = reservedRects(scene);
        LabelMemory memory;
        const std::vector<PlacedLabel> labels = placeLabels(scene, memory);
        QVERIFY(!labels.empty());
        for (const EdgeMarker &edge : edges) {
            for (const QRectF &rect : taken)
                QVERIFY(!rect.intersects(edge.plate));
            taken.push_back(edge.plate);
            for (const PlacedLabel &label : labels)
                QVERIFY(!label.box.overlaps(LabelBox::of(edge.plate)));
        }
    }

    void unlinkedEventsStepAsideForNames()
    {
        MapScene scene = m_land.scene({936, 634}, 4000);
        scene.events = {mark(QStringLiteral("a"), LabelLand::middleOf(8))};
        LabelMemory memory;
        std::vector<LabelBox> names;
        for (const PlacedLabel &label : placeLabels(scene, memory))
            names.push_back(label.box);
        const QPointF place = scene.viewport.toPixels(LabelLand::middleOf(8));
        QVERIFY(std::any_of(names.begin(), names.end(),
                            [&](const LabelBox &box) { return box.contains(place); }));
        const EventCluster cluster = eventLayout(scene, names).clusters.at(0);
        QCOMPARE(cluster.place, place);
        for (const LabelBox &name : names)
            QVERIFY(!name.overlaps(LabelBox::of(cluster.room)));
        QVERIFY(QLineF(cluster.room.center(), place).length() < 60);
    }

    void namesStepAsideForLinkedEvents()
    {
        MapScene scene = m_land.scene({936, 634}, 4000);
        scene.events = {mark(QStringLiteral("a"), LabelLand::middleOf(8))};
        scene.events[0].number = 1;
        const EventCluster cluster = linkedEventLayout(scene).clusters.at(0);
        QVERIFY(cluster.room.contains(cluster.place));
        LabelMemory memory;
        for (const PlacedLabel &label : placeLabels(scene, memory))
            QVERIFY(!label.box.overlaps(LabelBox::of(cluster.room)));
    }

    void theLookTellsEveryMarkApart()
    {
        const auto layer = makeEventLayer();
        const auto look = [&](const MapScene &scene) { return test::lookOf(*layer, scene); };
        MapScene scene = m_land.scene({936, 634}, 4000);
        scene.events = {mark(QStringLiteral("a"), LabelLand::middleOf(8))};
        const QByteArray before = look(scene);
        QVERIFY(!before.isEmpty());
        QCOMPARE(look(scene), before);
        MapScene other = scene;
        other.hovered = 3;
        QCOMPARE(look(other), before);
        other.events[0].selected = true;
        QVERIFY(look(other) != before);
        other = scene;
        other.events[0].number = 2;
        QVERIFY(look(other) != before);
        other = scene;
        other.viewport.centre += QPointF(4000, 0);
        QVERIFY(look(other) != before);
        other = scene;
        other.theme = Theme::named(ThemeName::Dark);
        QVERIFY(look(other) != before);
        other.events.clear();
        QCOMPARE(look(other), QByteArray());
    }

private:
    static EventMark mark(const QString &id, QPointF at)
    {
        EventMark mark;
        mark.id = EventId{id};
        mark.at = at;
        return mark;
    }

    LabelLand m_land;
};

QTEST_MAIN(EventLayerTest)
#include "tst_eventlayer.moc"
