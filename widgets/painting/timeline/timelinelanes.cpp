// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinelanes.h"

#include "events/eventdate.h"
#include "events/eventfilter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

constexpr double leastBar = 6; ///< pixels; shorter ones lie under their glyph
constexpr double edge = 8; ///< glyphs of what began before the window stand this far inside
constexpr double barGap = 2; ///< bars nearer than this count as overlapping

constexpr double leastFade = 8; ///< pixels, so that a soft edge is seen at every zoom

constexpr double leastSoft = 22; ///< pixels of the smallest soft bar: as wide as a glyph and its fades

/// Not known to the day, or not for sure.
bool isSoft(const EdtfPoint &point)
{
    return !point.isCertain() || point.precision != EdtfPrecision::Day;
}

struct Extent { ///< Julian days with fraction, inside the atlas
    double from, to;
};

Extent extentOf(const Event &event)
{
    const double first = double(firstDay().toJulianDay());
    const double last = double(lastDay().toJulianDay()) + 1;
    return {std::clamp(double(event.start.toJulianDay()), first, last - 1),
            std::clamp(double(event.end.toJulianDay()) + 1, first + 1, last)};
}

bool isInView(const Event &event, const TimeScale &scale)
{
    const Extent extent = extentOf(event);
    return extent.from < scale.to && extent.to > scale.from;
}

/// Worth showing first: tier 1, then what the paper names, then the earlier.
bool leads(const Event &a, const Event &b)
{
    if (a.tier != b.tier)
        return a.tier < b.tier;
    return int(a.inPaper) < int(b.inPaper);
}

double halfWidthOf(size_t events)
{
    return events == 1 ? 8 : events < 10 ? 15.5 : 19;
}

bool meet(const EventCluster &a, const EventCluster &b)
{
    const double distance = b.x - a.x;
    return distance < clusterDistance
        || ((a.isPill() || b.isPill()) && distance < a.halfWidth + b.halfWidth + 1);
}

/// The right one becomes part of the left one, at the common centre.
void merge(EventCluster &left, const EventCluster &right, const TimeScale &scale)
{
    const double n = double(left.events.size());
    const double m = double(right.events.size());
    left.x = (left.x * n + right.x * m) / (n + m);
    left.fromBefore = left.fromBefore || right.fromBefore;
    left.events.insert(left.events.end(), right.events.begin(), right.events.end());
    left.halfWidth = halfWidthOf(left.events.size());
    const double inset = left.halfWidth + 1;
    left.x = std::clamp(left.x, scale.left + inset, std::max(scale.left + inset, scale.right - inset));
}

/// Joins the nearest pair until none is too near, so that groups form where events crowd.
void mergeNear(std::vector<EventCluster> &lane, const TimeScale &scale)
{
    for (;;) {
        size_t nearest = 0;
        double least = std::numeric_limits<double>::max();
        for (size_t i = 1; i < lane.size(); ++i) {
            const double distance = lane[i].x - lane[i - 1].x;
            if (meet(lane[i - 1], lane[i]) && distance < least) {
                least = distance;
                nearest = i;
            }
        }
        if (nearest == 0)
            return;
        merge(lane[nearest - 1], lane[nearest], scale);
        lane.erase(lane.begin() + ptrdiff_t(nearest));
    }
}

void finish(EventCluster &cluster, const Pack &pack)
{
    std::sort(cluster.events.begin(), cluster.events.end());
    cluster.lead = *std::min_element(cluster.events.begin(), cluster.events.end(), [&pack](int a, int b) {
        return leads(pack.events[size_t(a)], pack.events[size_t(b)]);
    });
}

/// A soft bar shorter than its glyph would not be seen: it gets the room to fade out beside it.
void widen(DurationBar &bar, const TimeScale &scale)
{
    const double lack = leastSoft - (bar.end - bar.begin);
    if (lack <= 0)
        return;
    bar.begin -= lack / 2;
    bar.end += lack / 2;
    bar.from = std::max(scale.left, bar.begin);
    bar.to = std::min(scale.right, bar.end);
}

void fade(DurationBar &bar, const EventEdges &edges, const TimeScale &scale)
{
    const double third = (bar.end - bar.begin) / 3;
    const double shown = bar.to - bar.from;
    if (edges.openStart)
        bar.solidFrom = bar.to - 0.6 * shown;
    else if (edges.softStart)
        bar.solidFrom = std::max(scale.xOf(edges.startBy), bar.begin + std::min(leastFade, third));
    if (edges.open)
        bar.solidTo = bar.from + 0.6 * shown;
    else if (edges.softEnd)
        bar.solidTo = std::min(scale.xOf(edges.endFrom), bar.end - std::min(leastFade, third));
    if (bar.solidFrom > bar.solidTo) // nothing of it is certain: it swells to the middle and ebbs away
        bar.solidFrom = bar.solidTo = (bar.begin + bar.end) / 2;
}

DurationBar barOf(const Event &event, const EventEdges &edges, const TimeScale &scale)
{
    const Extent extent = extentOf(event);
    DurationBar bar;
    bar.begin = scale.xOf(extent.from);
    bar.end = edges.open ? scale.xOf(double(lastDay().toJulianDay()) + 1) : scale.xOf(extent.to);
    bar.from = std::max(scale.left, bar.begin);
    bar.to = std::min(scale.right, bar.end);
    if (edges.open) // fades to the right end of what is seen
        bar.end = bar.to;
    if (edges.openStart)
        bar.begin = bar.from;
    if (edges.softStart && edges.softEnd)
        widen(bar, scale);
    bar.solidFrom = bar.begin;
    bar.solidTo = bar.end;
    fade(bar, edges, scale);
    return bar;
}

/// Lowest level that no overlapping bar of the lane has.
int freeLevel(const std::vector<DurationBar> &bars, const DurationBar &bar)
{
    for (int level = 0;; ++level) {
        const bool taken = std::any_of(bars.begin(), bars.end(), [&](const DurationBar &other) {
            return other.lane == bar.lane && other.level == level && other.from < bar.to + barGap
                && bar.from < other.to + barGap;
        });
        if (!taken)
            return level;
    }
}

void addBar(TimelineLanes &lanes, const Pack &pack, const TimeScale &scale, DurationBar place)
{
    const Event &event = pack.events[size_t(place.event)];
    const EventEdges edges = edgesOf(event);
    if (event.start == event.end && !edges.open && !edges.softStart && !edges.softEnd)
        return;
    DurationBar bar = barOf(event, edges, scale);
    if (bar.to - bar.from < leastBar)
        return;
    bar.event = place.event;
    bar.lane = place.lane;
    bar.level = freeLevel(lanes.bars, bar);
    lanes.levels[size_t(bar.lane)] = std::max(lanes.levels[size_t(bar.lane)], bar.level + 1);
    lanes.bars.push_back(bar);
}

} // namespace

EventEdges edgesOf(const Event &event)
{
    using Kind = EdtfPoint::Kind;
    const Edtf when = whenOf(event);
    EventEdges edges;
    edges.openStart = when.start.kind != Kind::Date;
    edges.open = when.end.kind != Kind::Date;
    edges.softStart = isSoft(when.start);
    edges.softEnd = isSoft(when.end);
    edges.startBy = edges.openStart ? event.start : when.start.latest;
    edges.endFrom = edges.open ? event.end : when.end.earliest;
    return edges;
}

double markDay(const Event &event)
{
    const Extent extent = extentOf(event);
    const EventEdges edges = edgesOf(event);
    if (!edges.softStart)
        return extent.from + 0.5;
    if (edges.openStart) // only the end is known
        return extent.to - 0.5;
    const double after = double(edges.startBy.toJulianDay()) + 1;
    return (extent.from + std::clamp(after, extent.from + 1, extent.to)) / 2;
}

TimelineLanes timelineLanes(const Pack &pack, const TimeScale &scale, int laneCount)
{
    TimelineLanes lanes;
    lanes.levels.assign(size_t(laneCount), 0);
    std::vector<std::vector<EventCluster>> byLane(static_cast<size_t>(laneCount));
    for (int i = 0; i < int(pack.events.size()); ++i) {
        const Event &event = pack.events[size_t(i)];
        if (!isInView(event, scale))
            continue;
        ++lanes.eventsInView;
        const int lane = laneCount == 1 ? 0 : int(laneOf(event.category));
        const double place = scale.xOf(markDay(event));
        const double x = std::clamp(place, scale.left + edge, scale.right - edge);
        byLane[size_t(lane)].push_back({lane, x, halfWidthOf(1), {i}, i, place < scale.left});
        DurationBar bar;
        bar.event = i;
        bar.lane = lane;
        addBar(lanes, pack, scale, bar);
    }
    for (std::vector<EventCluster> &lane : byLane) {
        std::stable_sort(lane.begin(), lane.end(),
                         [](const EventCluster &a, const EventCluster &b) { return a.x < b.x; });
        mergeNear(lane, scale);
        for (EventCluster &cluster : lane)
            finish(cluster, pack);
        lanes.clusters.insert(lanes.clusters.end(), lane.begin(), lane.end());
    }
    return lanes;
}

} // namespace atlas
