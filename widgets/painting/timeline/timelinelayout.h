// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinelanes.h"
#include "timeline/timelinescene.h"

#include <QPointF>
#include <QRectF>

namespace atlas {

/// Where everything of the timeline stands, in logical pixels. A plain value made from a scene; it needs no
/// screen, so it can be tested without one.
struct TimelineLayout {
    QRectF overview; ///< strip of the whole time
    QRectF changes; ///< row of the map changes
    QRectF lanes;
    std::vector<QRectF> measures; ///< lanes of members, land and border; empty when there is no room or wish
    QRectF axis; ///< below the lanes; the date flag stands here
    int laneCount = 4;
    TimeScale scale; ///< of rows, lanes and axis
    TimeScale whole; ///< of the overview
    TimeAxis ticks;
    TimelineLanes events;

    double laneHeight() const { return lanes.height() / laneCount; }
    double laneTop(int lane) const { return lanes.top() + lane * laneHeight(); }
    double glyphY(int lane) const; ///< middle of the glyphs
    QRectF rectOf(const EventCluster &cluster) const; ///< glyph or pill
    QRectF rectOf(const DurationBar &bar) const;
    QRectF windowRect() const; ///< of the window in the overview
    double memberY(double count, double most) const; ///< of a number of members in the overview
};

inline constexpr double timelineGutter = 132; ///< width of the row titles
inline constexpr double timelineMergedBelow = 170; ///< lower timelines have one lane for all events
inline constexpr double timelineMeasuresFrom = 210; ///< lower timelines have no lanes of measures

TimelineLayout timelineLayout(const TimelineScene &scene, const TextMeasure &measure);

/// What lies under a pixel.
struct TimelineHit {
    enum class Part {
        Nothing,
        Overview,
        WindowStart,
        WindowEnd,
        Window,
        Changes,
        Lanes,
        Measures,
        Axis,
        Playhead
    };

    Part part = Part::Nothing;
    int cluster = -1; ///< position in TimelineLanes::clusters
    int bar = -1; ///< position in TimelineLanes::bars
    int measure = -1; ///< position in TimelineLayout::measures
};

/// Position of the cluster that holds the event, -1 when it is not in view (or for -1).
int clusterOf(const TimelineLayout &layout, int event);

TimelineHit timelineHit(const TimelineLayout &layout, QPointF pixel, QDate playhead);

} // namespace atlas
