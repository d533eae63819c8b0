// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/stepcurve.h"

#include <algorithm>
#include <cmath>

namespace atlas {

StepCurve stepCurve(const std::vector<MeasureStep> &steps, const StepFrame &frame)
{
    StepCurve curve;
    if (steps.empty())
        return curve;
    const auto xOf
        = [&frame](const MeasureStep &step) { return frame.scale.xOf(double(step.from.toJulianDay())); };
    // The step that holds where the box begins.
    auto step = std::find_if(steps.begin(), steps.end(),
                             [&](const MeasureStep &one) { return xOf(one) > frame.box.left(); });
    const double first = step == steps.begin() ? 0 : std::prev(step)->value;
    double y = frame.yOf(first);
    curve.line.moveTo(frame.box.left(), y);
    for (; step != steps.end() && xOf(*step) < frame.box.right(); ++step) {
        curve.line.lineTo(xOf(*step), y);
        y = frame.yOf(step->value);
        curve.line.lineTo(xOf(*step), y);
    }
    curve.line.lineTo(frame.box.right(), y);
    curve.area = curve.line;
    curve.area.lineTo(frame.box.bottomRight());
    curve.area.lineTo(frame.box.bottomLeft());
    curve.area.closeSubpath();
    return curve;
}

std::vector<double> roundValues(double most, int count)
{
    std::vector<double> values{0};
    if (!(most > 0) || count < 1)
        return values;
    const double magnitude = std::pow(10, std::floor(std::log10(most / count)));
    double step = magnitude * 10;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (magnitude * factor * count >= most * 0.999) {
            step = magnitude * factor;
            break;
        }
    }
    for (int i = 1; i <= count && step * i <= most; ++i)
        values.push_back(step * i);
    return values;
}

} // namespace atlas
