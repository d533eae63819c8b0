// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinelayout.h"

namespace atlas {

class EventNames;

struct LaneLabel {
    int cluster = 0; ///< position in TimelineLanes::clusters
    double x = 0; ///< left end, logical pixels
    double width = 0;
    QString text;
    bool linked = false; ///< set in the heavier cut
    bool operator==(const LaneLabel &) const = default;
};

/// A glyph or pill that the selection links to, with the numbers of its events.
struct LinkedCluster {
    int cluster = 0;
    int event = 0; ///< the linked one that is shown: position in Pack::events
    std::vector<int> numbers; ///< without zeros
    double numbersX = 0; ///< middle of the first number's disc
    double right = 0; ///< where the label may begin
    double left = 0;
    bool operator==(const LinkedCluster &) const = default;
};

inline constexpr double numberStep = 11; ///< between the middles of two discs

/// What depends on the date and the selection (a date that is not known to the day follows its name in
/// words): names beside glyphs, nearest to the playhead, of tier 1 and in the paper first, and the links.
/// Names never overlap anything of their lane; they are cut to no less than 13 characters or left out.
struct TimelineLabels {
    std::vector<LaneLabel> labels;
    std::vector<LinkedCluster> linked;
};

/// `names` are of the scene's pack.
TimelineLabels timelineLabels(const TimelineLayout &layout, const TimelineScene &scene,
                              const EventNames &names);

} // namespace atlas
