// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinelabels.h"

#include "denseevents.h"
#include "marks/eventnames.h"

#include <QtTest>

using namespace atlas;

namespace {

TimelineScene sceneOf(const std::shared_ptr<const Pack> &pack, double from, double length)
{
    TimelineScene scene;
    scene.pack = pack;
    scene.from = from;
    scene.to = from + length;
    scene.date = QDate::fromJulianDay(qint64(from + length / 2));
    scene.size = {1600, 222};
    return scene;
}

TimelineLabels labelsOf(const TimelineScene &scene)
{
    return timelineLabels(timelineLayout(scene, dense::width), scene, EventNames(scene.pack, dense::width));
}

} // namespace

class TimelineLabelsTest : public QObject {
    Q_OBJECT

private slots:
    void namesCoverNothingOfTheirLane_data()
    {
        QTest::addColumn<double>("length");
        QTest::addColumn<bool>("linked");
        for (const double length : {200.0, 1826.0, 9131.0, 27759.0}) {
            QTest::addRow("%g days", length) << length << false;
            QTest::addRow("%g days, some linked", length) << length << true;
        }
    }
    void namesCoverNothingOfTheirLane()
    {
        QFETCH(double, length);
        QFETCH(bool, linked);
        TimelineScene scene = sceneOf(dense::pack(84, 5), dense::julian(2025, 1, 1) - length, length);
        for (int i = 0; linked && i < 84; i += 9)
            scene.linkedEvents.push_back({scene.pack->events[size_t(i)].id, i / 9});
        const TimelineLayout layout = timelineLayout(scene, dense::width);
        const TimelineLabels result = timelineLabels(layout, scene, EventNames(scene.pack, dense::width));
        QVERIFY(!result.labels.empty());
        for (const LaneLabel &label : result.labels) {
            const EventCluster &own = layout.events.clusters[size_t(label.cluster)];
            QCOMPARE(label.width, dense::width(label.text, label.linked));
            QVERIFY(label.x + label.width <= layout.scale.right);
            for (size_t i = 0; i < layout.events.clusters.size(); ++i) {
                const EventCluster &other = layout.events.clusters[i];
                if (other.lane == own.lane && int(i) != label.cluster)
                    QVERIFY(other.x + other.halfWidth <= label.x
                            || other.x - other.halfWidth >= label.x + label.width);
            }
            for (const LaneLabel &other : result.labels) {
                const int lane = layout.events.clusters[size_t(other.cluster)].lane;
                if (&other != &label && lane == own.lane)
                    QVERIFY(other.x + other.width < label.x || other.x > label.x + label.width);
            }
        }
    }

    void namesAreWholeOrKeepThirteenCharacters()
    {
        const TimelineScene scene = sceneOf(dense::pack(300, 5), dense::julian(2000, 1, 1), 9000);
        const TimelineLayout layout = timelineLayout(scene, dense::width);
        int cut = 0;
        for (const LaneLabel &label : labelsOf(scene).labels) {
            const Event &event
                = scene.pack->events[size_t(layout.events.clusters[size_t(label.cluster)].lead)];
            if (label.text == event.brief)
                continue;
            ++cut;
            QVERIFY(label.text.endsWith(QChar(0x2026)));
            QVERIFY(label.text.size() > 13);
            QVERIFY(event.brief.startsWith(label.text.left(13)));
        }
        QVERIFY(cut > 0);
    }

    void theNearerToThePlayheadIsNamed()
    {
        auto pack = std::make_shared<Pack>();
        pack->events = {dense::dayEvent(QStringLiteral("left"), {2004, 1, 1}),
                        dense::dayEvent(QStringLiteral("right"), {2004, 11, 1})};
        TimelineScene scene = sceneOf(pack, dense::julian(2000, 1, 1), 3652);
        scene.date = {2004, 11, 1};
        QCOMPARE(labelsOf(scene).labels.front().cluster, 1);
        scene.date = {2004, 1, 1};
        QCOMPARE(labelsOf(scene).labels.front().cluster, 0);
    }

    void linkedEventsAreNumberedAndNamedFirst()
    {
        auto pack = dense::pack(60, 5);
        TimelineScene scene = sceneOf(pack, dense::julian(1949, 1, 1), 27759);
        const EventId far = pack->events[55].id;
        const EventId near = pack->events[30].id;
        scene.linkedEvents = {{near, 1}, {far, 2}};
        const TimelineLabels result = labelsOf(scene);
        std::vector<int> numbers;
        for (const LinkedCluster &link : result.linked) {
            numbers.insert(numbers.end(), link.numbers.begin(), link.numbers.end());
            QVERIFY(link.left < link.right);
        }
        std::sort(numbers.begin(), numbers.end());
        QCOMPARE(numbers, (std::vector<int>{1, 2}));
        QVERIFY(std::any_of(result.labels.begin(), result.labels.end(),
                            [](const LaneLabel &label) { return label.linked; }));
        QVERIFY(std::is_partitioned(result.labels.begin(), result.labels.end(),
                                    [](const LaneLabel &label) { return label.linked; }));
    }

    void numbersOfOneClusterStandTogether()
    {
        auto pack = std::make_shared<Pack>();
        for (const char *id : {"a", "b", "c"})
            pack->events.push_back(dense::dayEvent(QLatin1String(id), {2004, 3, 1}));
        TimelineScene scene = sceneOf(pack, dense::julian(2000, 1, 1), 3652);
        scene.linkedEvents = {{pack->events[2].id, 1}, {pack->events[0].id, 2}};
        const TimelineLabels result = labelsOf(scene);
        QCOMPARE(result.linked.size(), size_t(1));
        QCOMPARE(result.linked.front().numbers, (std::vector<int>{1, 2}));
    }

    void numbersKeepOffTheTitleOfTheLane()
    {
        auto pack = std::make_shared<Pack>();
        for (const char *id : {"a", "b"})
            pack->events.push_back(dense::dayEvent(QLatin1String(id), {2000, 1, 3}));
        TimelineScene scene = sceneOf(pack, dense::julian(2000, 1, 1), 3652);
        scene.linkedEvents = {{pack->events[0].id, 1}, {pack->events[1].id, 2}};
        const TimelineLayout layout = timelineLayout(scene, dense::width);
        const TimelineLabels result = timelineLabels(layout, scene, EventNames(scene.pack, dense::width));
        QCOMPARE(result.linked.size(), size_t(1));
        QVERIFY(result.linked.front().numbersX > layout.events.clusters.front().x);
        QVERIFY(result.linked.front().left > layout.scale.left - 20);
    }

    void withoutAPackThereIsNothing() { QVERIFY(labelsOf(sceneOf(nullptr, 2450000, 1000)).labels.empty()); }
};

QTEST_GUILESS_MAIN(TimelineLabelsTest)
#include "tst_timelinelabels.moc"
