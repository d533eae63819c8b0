// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinelayout.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double rightMargin = 16;
constexpr double axisHeight = 27;
constexpr double leastHeight = 110; ///< below it rows would be upside down
constexpr double grip = 6; ///< pixels either side of a handle or of the playhead that take hold of it
constexpr double headroom = 16; ///< over the highest step of the members, for its number and the decades
constexpr double flagHalf = 50; ///< about half the width of the date flag
constexpr double leastHitHalf = 12; ///< targets are at least 24 pixels wide

struct Rows { ///< heights and gaps from the top
    double overviewTop, overview, gap, changes, afterChanges;
};

/// The overview gives way first: 34 pixels at the low end, 56 and more where there is room.
Rows rowsFor(double height, bool measures)
{
    if (measures) { // they show the members larger: the strip of all time needs less
        const double room = std::clamp((height - timelineMeasuresFrom) / 110, 0.0, 1.0);
        return {3, 28 + 28 * room, 4, 15, 5 + 3 * room};
    }
    if (height < timelineMergedBelow)
        return {3, std::clamp(height - 96, 24.0, 34.0), 4, 15, 5};
    const double room = std::clamp((height - timelineMergedBelow) / 52, 0.0, 1.2);
    return {4, 34 + 22 * room, 4 + 4 * std::min(room, 1.0), 15, 5 + 4 * std::min(room, 1.0)};
}

double barRoom(const TimelineLayout &layout, int lane)
{
    return layout.laneTop(lane) + layout.laneHeight() - 1 - (layout.glyphY(lane) + 6.5);
}

constexpr double measureGap = 3; ///< between the lanes of events and those of measures

/// Takes their share from the foot of the lanes; the higher the timeline, the more each of them gets.
void addMeasures(TimelineLayout &layout)
{
    constexpr int count = 3;
    const double each = std::clamp(layout.lanes.height() * 0.13, 17.0, 36.0);
    const double top = layout.lanes.bottom() - count * each;
    for (int i = 0; i < count; ++i)
        layout.measures.push_back({layout.lanes.left(), top + i * each, layout.lanes.width(), each});
    layout.lanes.setBottom(top - measureGap);
}

double distanceTo(const QRectF &rect, QPointF pixel)
{
    const double dx = std::max({rect.left() - pixel.x(), 0.0, pixel.x() - rect.right()});
    const double dy = std::max({rect.top() - pixel.y(), 0.0, pixel.y() - rect.bottom()});
    return std::hypot(dx, dy);
}

int clusterAt(const TimelineLayout &layout, QPointF pixel)
{
    int nearest = -1;
    double least = leastHitHalf;
    const std::vector<EventCluster> &clusters = layout.events.clusters;
    for (size_t i = 0; i < clusters.size(); ++i) {
        const QRectF rect = layout.rectOf(clusters[i]);
        const double slackX = std::max(0.0, leastHitHalf - rect.width() / 2);
        const double slackY
            = std::max(0.0, std::min(leastHitHalf, layout.laneHeight() / 2) - rect.height() / 2);
        if (!rect.adjusted(-slackX, -slackY, slackX, slackY).contains(pixel))
            continue;
        const double distance = distanceTo(rect, pixel);
        if (distance < least) {
            least = distance;
            nearest = int(i);
        }
    }
    return nearest;
}

int barAt(const TimelineLayout &layout, QPointF pixel)
{
    for (size_t i = 0; i < layout.events.bars.size(); ++i) {
        if (layout.rectOf(layout.events.bars[i]).adjusted(0, -2, 0, 2).contains(pixel))
            return int(i);
    }
    return -1;
}

TimelineHit::Part overviewPart(const TimelineLayout &layout, QPointF pixel)
{
    const QRectF window = layout.windowRect();
    const double toStart = std::abs(pixel.x() - window.left());
    const double toEnd = std::abs(pixel.x() - window.right());
    // A narrow window keeps a third of itself to be moved by.
    const double reach = std::min(grip, std::max(2.0, window.width() / 3));
    const bool inside = pixel.x() > window.left() && pixel.x() < window.right();
    if (std::min(toStart, toEnd) <= (inside ? reach : grip))
        return toStart < toEnd ? TimelineHit::Part::WindowStart : TimelineHit::Part::WindowEnd;
    return inside ? TimelineHit::Part::Window : TimelineHit::Part::Overview;
}

} // namespace

double TimelineLayout::glyphY(int lane) const
{
    return laneTop(lane) + (laneCount == 1 ? laneHeight() * 0.42 : std::max(9.0, laneHeight() * 0.42));
}

QRectF TimelineLayout::rectOf(const EventCluster &cluster) const
{
    const double half = cluster.isPill() ? 8.5 : 7;
    const double width = cluster.isPill() ? cluster.halfWidth : 7;
    return {cluster.x - width, glyphY(cluster.lane) - half, 2 * width, 2 * half};
}

QRectF TimelineLayout::rectOf(const DurationBar &bar) const
{
    const int levels = std::max(1, events.levels[size_t(bar.lane)]);
    const double pitch = std::clamp(barRoom(*this, bar.lane) / levels, 1.5, levels == 1 ? 5.0 : 4.0);
    const double under = glyphY(bar.lane) + 8 + levels * pitch; // near the glyphs where lanes are high
    const double bottom = std::min(laneTop(bar.lane) + laneHeight() - 1, under) - bar.level * pitch;
    const double height = std::max(1.0, pitch - 1);
    return {bar.from, bottom - height, bar.to - bar.from, height};
}

QRectF TimelineLayout::windowRect() const
{
    const double left = whole.xOf(scale.from);
    return {left, overview.top(), whole.xOf(scale.to) - left, overview.height()};
}

double TimelineLayout::memberY(double count, double most) const
{
    return overview.bottom() - 1 - count / std::max(1.0, most) * (overview.height() - headroom);
}

TimelineLayout timelineLayout(const TimelineScene &scene, const TextMeasure &measure)
{
    TimelineLayout layout;
    const double height = std::max(leastHeight, scene.size.height());
    const double left = timelineGutter;
    const double right = std::max(left + 60, scene.size.width() - rightMargin);
    const bool measures = scene.showsMeasures && height >= timelineMeasuresFrom;
    const Rows rows = rowsFor(height, measures);
    layout.overview = {left, rows.overviewTop, right - left, rows.overview};
    layout.changes
        = {left, layout.overview.bottom() + rows.gap, right - left, rows.changes + rows.afterChanges};
    const double bottom = height - axisHeight;
    layout.lanes = {left, layout.changes.bottom(), right - left, bottom - layout.changes.bottom()};
    if (measures)
        addMeasures(layout);
    layout.axis = {left, bottom, right - left, axisHeight};
    layout.laneCount = height < timelineMergedBelow ? 1 : 4;
    layout.scale = {scene.from, scene.to, left, right};
    layout.whole = {double(firstDay().toJulianDay()), double(lastDay().toJulianDay()) + 1, left, right};
    layout.ticks = timeAxis(layout.scale, measure);
    if (scene.pack)
        layout.events = timelineLanes(*scene.pack, layout.scale, layout.laneCount);
    return layout;
}

int clusterOf(const TimelineLayout &layout, int event)
{
    const std::vector<EventCluster> &clusters = layout.events.clusters;
    for (size_t i = 0; event >= 0 && i < clusters.size(); ++i) {
        const std::vector<int> &held = clusters[i].events;
        if (std::find(held.begin(), held.end(), event) != held.end())
            return int(i);
    }
    return -1;
}

TimelineHit timelineHit(const TimelineLayout &layout, QPointF pixel, QDate playhead)
{
    using Part = TimelineHit::Part;
    TimelineHit hit;
    if (pixel.x() < layout.scale.left - grip || pixel.x() > layout.scale.right + grip)
        return hit;
    if (pixel.y() <= layout.overview.bottom() + 2) {
        hit.part = overviewPart(layout, pixel);
        return hit;
    }
    if (pixel.y() < layout.changes.top())
        return hit;
    const double toPlayhead = std::abs(pixel.x() - layout.scale.xOf(playhead));
    if (pixel.y() >= layout.axis.top()) {
        const double flag = std::clamp(layout.scale.xOf(playhead), layout.scale.left + flagHalf,
                                       layout.scale.right - flagHalf);
        const bool seen = toPlayhead <= grip || std::abs(flag - layout.scale.xOf(playhead)) < flagHalf;
        hit.part = seen && std::abs(pixel.x() - flag) <= flagHalf ? Part::Playhead : Part::Axis;
        return hit;
    }
    hit.part = pixel.y() < layout.lanes.top() ? Part::Changes
        : pixel.y() <= layout.lanes.bottom()  ? Part::Lanes
                                              : Part::Measures;
    if (hit.part == Part::Lanes) {
        hit.cluster = clusterAt(layout, pixel);
        hit.bar = hit.cluster < 0 ? barAt(layout, pixel) : -1;
    }
    for (size_t i = 0; hit.part == Part::Measures && i < layout.measures.size(); ++i) {
        if (pixel.y() >= layout.measures[i].top())
            hit.measure = int(i);
    }
    if (hit.cluster < 0 && toPlayhead <= grip - 2)
        hit.part = Part::Playhead;
    return hit;
}

} // namespace atlas
