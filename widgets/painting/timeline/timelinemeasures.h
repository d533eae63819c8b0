// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinelayout.h"

class QPainter;

namespace atlas {

/// Measure of a lane: members, land (with or without all of Turkey), border.
MeasureKind measureOfLane(const TimelineScene &scene, int lane);

/// The lanes of measures without what follows the playhead. Painters arrive in logical pixels, antialiased.
void paintMeasureLanes(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout);
/// The value on the scene's date in one lane: beside the playhead, where that is in view, else at the nearer
/// end.
struct MeasurePlate {
    QString text;
    QPointF base; ///< left end of its base line
    QRectF ground; ///< logical pixels
    QPointF point; ///< of the curve
};

/// A state beside the rule in the lane of the border.
struct RuleWord {
    QRectF place; ///< logical pixels
    QString text;
    bool hidden = false; ///< it gives way to the value or the playhead, which would lie on it
};

struct MeasureWords {
    std::vector<MeasurePlate> plates; ///< a lane
    std::vector<RuleWord> rule;
};
MeasureWords measureWords(const TimelineScene &scene, const TimelineLayout &layout);

/// What follows the playhead, and the words that give way to it.
void paintMeasureValues(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout);

} // namespace atlas
