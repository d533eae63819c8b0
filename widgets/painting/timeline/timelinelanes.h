// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelineaxis.h"

#include "pack/pack.h"

#include <vector>

namespace atlas {

/// How exactly an event's ends are known; what is not known to the day is drawn with a soft edge.
struct EventEdges {
    QDate startBy; ///< the latest day that it may have begun on
    QDate endFrom; ///< the earliest day that it may have ended on
    bool softStart = false;
    bool softEnd = false;
    bool openStart = false; ///< no beginning is known
    bool open = false; ///< no end is known
};

EventEdges edgesOf(const Event &event);
/// Where the event's glyph stands: its day, or the middle of the month or year that its start is known to, or
/// its last day where no beginning is known.
/// Julian day with fraction, inside the range of the atlas.
double markDay(const Event &event);

/// Glyphs of one lane that stand nearer than `clusterDistance`; mostly one event. Never drops one.
struct EventCluster {
    int lane = 0;
    double x = 0; ///< middle, logical pixels
    double halfWidth = 0; ///< of the glyph or pill
    std::vector<int> events; ///< positions in Pack::events, by date
    int lead = 0; ///< the one whose glyph and name stand for all
    bool fromBefore = false; ///< one of them began before the window
    bool isPill() const { return events.size() > 1; }
    bool operator==(const EventCluster &) const = default;
};

/// How long an event lasted (or how little is known of its date).
struct DurationBar {
    int event = 0; ///< position in Pack::events
    int lane = 0;
    int level = 0; ///< 0 is the lowest; bars that overlap have different levels
    double from = 0; ///< logical pixels, cut off at the ends of the axis
    double to = 0;
    double begin = 0; ///< as from and to, but where they really are
    double end = 0;
    double solidFrom = 0; ///< between these it is certain; outside it fades
    double solidTo = 0;
    bool operator==(const DurationBar &) const = default;
};

inline constexpr double clusterDistance = 16;

struct TimelineLanes {
    std::vector<EventCluster> clusters; ///< by lane, then x
    std::vector<DurationBar> bars;
    std::vector<int> levels; ///< highest number of bars on top of each other, a lane
    int eventsInView = 0;
};

/// All events of the window in `laneCount` lanes: 4 as laneOf() has them, or 1 for all.
TimelineLanes timelineLanes(const Pack &pack, const TimeScale &scale, int laneCount);

} // namespace atlas
