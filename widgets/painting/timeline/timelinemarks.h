// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinelabels.h"
#include "timeline/timelinemembers.h"

#include <QRegion>

#include <compare>
#include <tuple>
#include <vector>

namespace atlas {

/// Something that the timeline paints over its backdrop: where at most, in logical pixels, and what tells it
/// from anything else there.
struct TimelineMark {
    QRect room;
    size_t look = 0;
    auto operator<=>(const TimelineMark &other) const
    {
        return std::tuple(room.x(), room.y(), room.width(), room.height(), look) <=> std::tuple(
                   other.room.x(), other.room.y(), other.room.width(), other.room.height(), other.look);
    }
    bool operator==(const TimelineMark &) const = default;
};

/// The words of a scene that come and go.
struct TimelineWords {
    const TimelineLabels &labels;
    const std::vector<OverviewWord> &overview;
};

/// All marks of a scene, in order. Two dates at once have marks that reach everywhere: for them there is one
/// that covers all.
std::vector<TimelineMark> timelineMarks(const TimelineScene &scene, const TimelineLayout &layout,
                                        const TimelineWords &words);

/// Where one of two such lists has what the other has not, row by row of the timeline.
QRegion differenceOf(const std::vector<TimelineMark> &before, const std::vector<TimelineMark> &now,
                     const TimelineLayout &layout);

} // namespace atlas
