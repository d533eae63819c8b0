// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/eventlayout.h"

#include "furniture/furniture.h"
#include "furniture/furniturefonts.h"
#include "names/labelstock.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace atlas {

namespace {

constexpr double joinDistance = 13; // nearer than this two marks share a row
constexpr double glyphCell = 15;
constexpr double numberCell = 17;
constexpr int itemsPerRow = 4;
constexpr double rowHeight = 17;
constexpr double edgeHeight = 26;
constexpr double edgeGap = 12; // plate to the edge of the view: room for the arrow

bool isLinked(const EventMark &mark)
{
    return mark.number > 0 || mark.selected;
}

std::optional<QPointF> seenOnMap(const EventMark &mark, const MapScene &scene)
{
    const QPointF pixel = scene.viewport.toPixels(mark.at);
    if (QRectF(QPointF(), scene.viewport.size).adjusted(4, 4, -4, -4).contains(pixel))
        return pixel;
    return std::nullopt;
}

std::optional<QPointF> seenInInset(const EventMark &mark, const MapScene &scene)
{
    if (seenOnMap(mark, scene) || !hasInset(scene) || !scene.labels->inset.shows(mark.at))
        return std::nullopt;
    return insetRect(scene).topLeft() + scene.labels->inset.toPixels(mark.at);
}

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

double edgeWidth(const EdgeMarker &marker)
{
    return 16 + numberCell * double(marker.marks.size()) + 4
        + std::ceil(QFontMetricsF(plateFonts().text).horizontalAdvance(marker.place));
}

/// Where the line from the middle of the view to the pixel leaves the rectangle.
QPointF exitPoint(const QRectF &rect, QPointF pixel)
{
    const QPointF way = pixel - rect.center();
    const double across = way.x() == 0 ? 1e9 : rect.width() / 2 / std::abs(way.x());
    const double down = way.y() == 0 ? 1e9 : rect.height() / 2 / std::abs(way.y());
    return rect.center() + way * std::min(across, down);
}

/// Puts the plate at the edge nearest to its place, sliding along until it is clear of the others.
void settleEdge(EdgeMarker &marker, QPointF pixel, const MapScene &scene, const TakenRoom &taken)
{
    const QSizeF size(edgeWidth(marker), edgeHeight);
    const QRectF view(QPointF(), scene.viewport.size);
    const QRectF middles = view.adjusted(edgeGap + size.width() / 2, edgeGap + size.height() / 2,
                                         -edgeGap - size.width() / 2, -edgeGap - size.height() / 2);
    if (!middles.isValid())
        return;
    const QPointF exit = exitPoint(middles, pixel);
    const bool upright = exit.x() <= middles.left() + 0.5 || exit.x() >= middles.right() - 0.5;
    for (int step = 0; step < 160; ++step) {
        const double slide = 8.0 * ((step + 1) / 2) * (step % 2 ? 1 : -1);
        const QPointF middle = exit + (upright ? QPointF(0, slide) : QPointF(slide, 0));
        const LabelBox box{middle, size, 0};
        if (!middles.adjusted(-1, -1, 1, 1).contains(middle) || !taken.isFree(box))
            continue;
        marker.plate = QRectF(middle - QPointF(size.width(), size.height()) / 2, size);
        const QPointF out = upright ? QPointF(exit.x() < view.center().x() ? -1 : 1, 0)
                                    : QPointF(0, exit.y() < view.center().y() ? -1 : 1);
        marker.tip = middle + QPointF(out.x() * (size.width() / 2 + 7), out.y() * (size.height() / 2 + 7));
        return;
    }
}

std::vector<EdgeMarker> edgesOf(const MapScene &scene, TakenRoom &taken)
{
    std::vector<EdgeMarker> edges;
    std::vector<QPointF> pixels;
    for (size_t i = 0; i < scene.events.size(); ++i) {
        const EventMark &mark = scene.events[i];
        if (!isLinked(mark) || seenOnMap(mark, scene) || seenInInset(mark, scene))
            continue;
        auto same = std::find_if(edges.begin(), edges.end(),
                                 [&](const EdgeMarker &edge) { return edge.place == mark.placeName; });
        if (same == edges.end()) {
            same = edges.insert(edges.end(),
                                EdgeMarker{.plate = {}, .tip = {}, .place = mark.placeName, .marks = {}});
            pixels.push_back(scene.viewport.toPixels(mark.at));
        }
        same->marks.push_back(int(i));
    }
    for (size_t i = 0; i < edges.size(); ++i) {
        settleEdge(edges[i], pixels[i], scene, taken);
        taken.take(LabelBox::of(edges[i].plate));
    }
    std::erase_if(edges, [](const EdgeMarker &edge) { return edge.plate.isEmpty(); });
    return edges;
}

TakenRoom roomBesideFurniture(const MapScene &scene)
{
    return {QRectF(QPointF(), scene.viewport.size), reservedRects(scene)};
}

EventLayout linkedLayout(const MapScene &scene, TakenRoom &taken)
{
    EventLayout layout;
    layout.clusters = clustersOf(scene, true);
    for (EventCluster &cluster : layout.clusters) {
        settle(cluster, taken, scene.events);
        taken.take(LabelBox::of(cluster.room));
    }
    layout.edges = edgesOf(scene, taken);
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
    if (!scene.layers.testFlag(Layer::Events) || std::ranges::none_of(scene.events, isLinked))
        return {};
    TakenRoom taken = roomBesideFurniture(scene);
    return linkedLayout(scene, taken);
}

EventLayout eventLayout(const MapScene &scene, const std::vector<LabelBox> &labels)
{
    if (!scene.layers.testFlag(Layer::Events))
        return {};
    TakenRoom taken = roomBesideFurniture(scene);
    EventLayout layout = linkedLayout(scene, taken);
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
