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
constexpr double edge = 6; ///< glyphs of what began before the window stand this far inside
constexpr double barGap = 2; ///< bars nearer than this count as overlapping

bool isDay(QStringView edtf)
{
    return edtf.size() == 10 && edtf.back().isDigit();
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
    left.events.insert(left.events.end(), right.events.begin(), right.events.end());
    left.halfWidth = halfWidthOf(left.events.size());
    const double inset = left.halfWidth - 2;
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
    Extent extent = extentOf(event);
    if (edges.open)
        extent.to = double(lastDay().toJulianDay()) + 1;
    DurationBar bar;
    bar.from = std::max(scale.left, scale.xOf(extent.from));
    bar.to = std::min(scale.right, scale.xOf(extent.to));
    bar.fadesLeft = edges.softStart;
    bar.fadesRight = edges.softEnd;
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
    const bool open = event.openEnd || end == QLatin1String("..");
    return {edtf.isEmpty() ? fuzzy : !isDay(start), open || (edtf.isEmpty() ? fuzzy : !isDay(end)), open};
}

double markDay(const Event &event)
{
    const Extent extent = extentOf(event);
    if (!edgesOf(event).softStart)
        return extent.from + 0.5;
    const QDate start = event.start;
    QDate next = start.addDays(1);
    if (event.precision == Precision::Month)
        next = start.addMonths(1);
    else if (event.precision == Precision::Season)
        next = start.addMonths(3);
    else if (event.precision == Precision::Year)
        next = start.addYears(1);
    return (extent.from + std::min(extent.to, std::max(extent.from + 1, double(next.toJulianDay())))) / 2;
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
        const double x = std::clamp(scale.xOf(markDay(event)), scale.left + edge,
                                    std::max(scale.left, scale.right) - edge);
        byLane[size_t(lane)].push_back({lane, x, halfWidthOf(1), {i}, i});
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
