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
/// The values on the scene's date beside the playhead, where it is in view, else at the nearer end.
void paintMeasureValues(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout);

} // namespace atlas
