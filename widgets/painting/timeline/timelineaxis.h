// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace atlas {

/// Days to pixels and back. A day is as wide as the zoom makes it and begins at its integral Julian day;
/// what happens on a day is drawn at its middle.
struct TimeScale {
    double from = 0; ///< Julian days with fraction
    double to = 1;
    double left = 0; ///< logical pixels
    double right = 1;

    double pixelsPerDay() const { return (right - left) / (to - from); }
    double xOf(double day) const { return left + (day - from) * pixelsPerDay(); }
    double xOf(QDate date) const { return xOf(double(date.toJulianDay()) + 0.5); }
    double dayAt(double x) const { return from + (x - left) / pixelsPerDay(); }
    QDate dateAt(double x) const; ///< clamped to the days of the atlas; x may lie outside
    bool operator==(const TimeScale &) const = default;
};

/// Width of a text of the timeline in pixels; `strong` is the heavier cut. Handed in, so that the layout
/// needs no fonts.
using TextMeasure = std::function<double(const QString &text, bool strong)>;

struct AxisTick {
    double x = 0;
    double labelX = 0; ///< middle of the label
    double width = 0; ///< of the label, 0 when it has none
    QString label;
    bool strong = false; ///< a year among months, a month among days
    bool grid = false; ///< its line runs through the lanes
    bool operator==(const AxisTick &) const = default;
};

struct TimeAxis {
    std::vector<AxisTick> ticks; ///< by x
    QString context; ///< year or month at the left end where no label of the ticks says it
};

/// Ticks from decades to days, as fine as the labels allow; labels never overlap.
TimeAxis timeAxis(const TimeScale &scale, const TextMeasure &measure);

} // namespace atlas
