// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelineaxis.h"

#include "measures/measureseries.h"

#include <QPainterPath>
#include <QRectF>

namespace atlas {

/// Where a step chart stands: days over the width of a box, values from zero at its foot to `most` at its
/// top.
struct StepFrame {
    QRectF box; ///< logical pixels
    TimeScale scale;
    double most = 1; ///< above 0

    double yOf(double value) const { return box.bottom() - value / most * box.height(); }
};

struct StepCurve {
    QPainterPath line;
    QPainterPath area; ///< between the line and the foot
};

/// Of the days that the scale shows; the curve begins and ends at the ends of the box. Empty without steps.
StepCurve stepCurve(const std::vector<MeasureStep> &steps, const StepFrame &frame);

/// Round values for the lines across a chart: 0, a step, twice the step … below `most`, at most `count` of
/// them besides zero.
std::vector<double> roundValues(double most, int count);

} // namespace atlas
