// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinelanes.h"

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

/// Days that a part of an EDTF interval stands for: from the given first day to before the returned one.
QDate afterPart(QStringView part, QDate first, Precision precision)
{
    const bool season = part.size() >= 7 && part.mid(5, 2) >= QLatin1String("21");
    if (part.isEmpty() ? precision == Precision::Year : part.size() < 7)
        return first.addYears(1);
    if (part.isEmpty() ? precision == Precision::Season : season)
        return first.addMonths(3);
    if (part.isEmpty() ? precision == Precision::Month : part.size() < 10)
        return first.addMonths(1);
    return first.addDays(1);
}

/// First day of the year or month that an interval's end is known to.
QDate beginOfPart(QStringView part, QDate last)
{
    if (part.size() < 4 || part.size() >= 10)
        return last;
    return part.size() < 7 ? QDate(last.year(), 1, 1) : QDate(last.year(), last.month(), 1);
}

bool isDay(QStringView part)
{
    return part.size() == 10 && part.back().isDigit();
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

DurationBar barOf(const Event &event, const TimeScale &scale)
{
    const EventEdges edges = edgesOf(event);
    const Extent extent = extentOf(event);
    DurationBar bar;
    bar.begin = scale.xOf(extent.from);
    bar.end = edges.open ? scale.xOf(double(lastDay().toJulianDay()) + 1) : scale.xOf(extent.to);
    bar.from = std::max(scale.left, bar.begin);
    bar.to = std::min(scale.right, bar.end);
    if (edges.open) // fades to the right end of what is seen
        bar.end = bar.to;
    bar.solidFrom = bar.begin;
    bar.solidTo = bar.end;
    const double third = (bar.end - bar.begin) / 3;
    if (edges.softStart)
        bar.solidFrom = std::max(scale.xOf(edges.startBy), bar.begin + std::min(leastFade, third));
    if (edges.open)
        bar.solidTo = bar.from + 0.6 * (bar.to - bar.from);
    else if (edges.softEnd)
        bar.solidTo = std::min(scale.xOf(edges.endFrom), bar.end - std::min(leastFade, third));
    if (bar.solidFrom > bar.solidTo) // nothing of it is certain: it swells to the middle and ebbs away
        bar.solidFrom = bar.solidTo = (bar.begin + bar.end) / 2;
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

void addBar(TimelineLanes &lanes, const Event &event, DurationBar bar)
{
    const bool lasts = event.start != event.end || edgesOf(event).open;
    if (!lasts || bar.to - bar.from < leastBar)
        return;
    bar.level = freeLevel(lanes.bars, bar);
    lanes.levels[size_t(bar.lane)] = std::max(lanes.levels[size_t(bar.lane)], bar.level + 1);
    lanes.bars.push_back(bar);
}

} // namespace

EventEdges edgesOf(const Event &event)
{
    const QStringView edtf(event.edtf);
    const qsizetype slash = edtf.indexOf(QLatin1Char('/'));
    const QStringView start = slash < 0 ? edtf : edtf.left(slash);
    const QStringView end = slash < 0 ? edtf : edtf.mid(slash + 1);
    const bool fuzzy = event.precision != Precision::Day;
    EventEdges edges;
    edges.open = event.openEnd || end == QLatin1String("..");
    edges.softStart = edtf.isEmpty() ? fuzzy : !isDay(start);
    edges.softEnd = edges.open || (edtf.isEmpty() ? fuzzy : !isDay(end));
    edges.startBy
        = edges.softStart ? afterPart(start, event.start, event.precision).addDays(-1) : event.start;
    edges.endFrom = slash < 0 && edges.softStart ? event.start : beginOfPart(end, event.end);
    return edges;
}

double markDay(const Event &event)
{
    const Extent extent = extentOf(event);
    const EventEdges edges = edgesOf(event);
    if (!edges.softStart)
        return extent.from + 0.5;
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
        DurationBar bar = barOf(event, scale);
        bar.event = i;
        bar.lane = lane;
        addBar(lanes, event, bar);
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
