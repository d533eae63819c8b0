// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/eventlayout.h"

#include "furniture/furniture.h"
#include "marks/eventsight.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

constexpr double joinDistance = 13; // nearer than this two marks share a row
constexpr double glyphCell = 15;
constexpr double numberCell = 17;
constexpr int itemsPerRow = 4;
constexpr double rowHeight = 17;

double cellWidth(const EventMark &mark)
{
    return glyphCell + (mark.number > 0 ? numberCell : 0);
}

/// Rows of items about the cluster's middle.
void arrange(EventCluster &cluster, QPointF middle, const std::vector<EventMark> &marks)
{
    const auto count = int(cluster.items.size());
    const int rows = (count + itemsPerRow - 1) / itemsPerRow;
    QRectF room;
    for (int row = 0; row < rows; ++row) {
        const int first = row * itemsPerRow;
        const int last = std::min(count, first + itemsPerRow);
        double width = 0;
        for (int i = first; i < last; ++i)
            width += cellWidth(marks[size_t(cluster.items[size_t(i)].mark)]);
        double x = middle.x() - width / 2;
        const double y = middle.y() + (row - (rows - 1) / 2.0) * rowHeight;
        for (int i = first; i < last; ++i) {
            EventCluster::Item &item = cluster.items[size_t(i)];
            const EventMark &mark = marks[size_t(item.mark)];
            item.room = QRectF(x, y - rowHeight / 2, cellWidth(mark), rowHeight);
            item.number = QPointF(x + numberCell / 2, y);
            item.glyph = QPointF(item.room.right() - glyphCell / 2, y);
            room |= item.room;
            x += item.room.width();
        }
    }
    cluster.room = room;
}

/// Puts the mark with those that are near, or by itself.
void gather(std::vector<EventCluster> &clusters, int mark, QPointF at)
{
    auto near = std::find_if(clusters.begin(), clusters.end(), [&](const EventCluster &cluster) {
        return QLineF(cluster.place, at).length() < joinDistance;
    });
    if (near == clusters.end())
        near = clusters.insert(clusters.end(), EventCluster{.place = at, .room = {}, .items = {}});
    near->items.push_back({.mark = mark, .number = {}, .glyph = {}, .room = {}});
}

std::vector<EventCluster> clustersOf(const MapScene &scene, bool linked)
{
    std::vector<EventCluster> clusters;
    for (size_t i = 0; i < scene.events.size(); ++i) {
        const auto at = seenOnMap(scene.events[i], scene);
        if (at && isLinked(scene.events[i]) == linked)
            gather(clusters, int(i), *at);
    }
    for (EventCluster &cluster : clusters) {
        cluster.linked = linked;
        arrange(cluster, cluster.place, scene.events);
    }
    return clusters;
}

/// Moves the cluster to the nearest free room about its place; leaves it there if there is none.
void settle(EventCluster &cluster, const TakenRoom &taken, const std::vector<EventMark> &marks)
{
    static constexpr std::array<QPointF, 8> directions{
        {{0, -1}, {0, 1}, {1, 0}, {-1, 0}, {0.7, -0.7}, {-0.7, -0.7}, {0.7, 0.7}, {-0.7, 0.7}}};
    if (taken.isFree(LabelBox::of(cluster.room)))
        return;
    const QSizeF half = cluster.room.size() / 2;
    for (double gap : {4.0, 12.0, 22.0, 34.0}) {
        for (QPointF direction : directions) {
            const QPointF middle = cluster.place
                + QPointF(direction.x() * (half.width() + gap), direction.y() * (half.height() + gap));
            if (!taken.isFree(LabelBox{middle, cluster.room.size(), 0}))
                continue;
            arrange(cluster, middle, marks);
            return;
        }
    }
}

TakenRoom roomBesideFurniture(const MapScene &scene)
{
    return {QRectF(QPointF(), scene.viewport.size), reservedRects(scene)};
}

EventLayout linkedLayout(const MapScene &scene, TakenRoom &taken)
{
    EventLayout layout;
    if (scene.layers.testFlag(Layer::Events))
        layout.clusters = clustersOf(scene, true);
    for (EventCluster &cluster : layout.clusters) {
        settle(cluster, taken, scene.events);
        taken.take(LabelBox::of(cluster.room));
    }
    layout.edges = edgeMarkers(scene, taken);
    return layout;
}

} // namespace

std::vector<EventCluster> insetEvents(const MapScene &scene)
{
    std::vector<EventCluster> clusters;
    if (!scene.layers.testFlag(Layer::Events))
        return clusters;
    for (size_t i = 0; i < scene.events.size(); ++i) {
        if (const auto at = seenInInset(scene.events[i], scene))
            gather(clusters, int(i), *at);
    }
    if (clusters.empty())
        return clusters;
    TakenRoom taken(insetRect(scene).adjusted(1, 1, -1, -1), insetNameRects(scene));
    for (EventCluster &cluster : clusters) {
        arrange(cluster, cluster.place, scene.events);
        settle(cluster, taken, scene.events);
        taken.take(LabelBox::of(cluster.room));
    }
    return clusters;
}

EventLayout linkedEventLayout(const MapScene &scene)
{
    const bool hasLinked
        = scene.layers.testFlag(Layer::Events) && std::ranges::any_of(scene.events, isLinked);
    if (!hasLinked && !marksSelection(scene))
        return {};
    TakenRoom taken = roomBesideFurniture(scene);
    return linkedLayout(scene, taken);
}

EventLayout eventLayout(const MapScene &scene, const std::vector<LabelBox> &labels)
{
    TakenRoom taken = roomBesideFurniture(scene);
    EventLayout layout = linkedLayout(scene, taken);
    if (!scene.layers.testFlag(Layer::Events))
        return layout;
    for (const LabelBox &label : labels)
        taken.take(label);
    for (EventCluster &cluster : clustersOf(scene, false)) {
        settle(cluster, taken, scene.events);
        taken.take(LabelBox::of(cluster.room));
        layout.clusters.push_back(cluster);
    }
    return layout;
}

std::vector<QRectF> roomOf(const EventLayout &layout)
{
    std::vector<QRectF> rooms;
    for (const EventCluster &cluster : layout.clusters)
        rooms.push_back(cluster.room);
    for (const EdgeMarker &edge : layout.edges)
        rooms.push_back(edge.plate);
    return rooms;
}

} // namespace atlas
