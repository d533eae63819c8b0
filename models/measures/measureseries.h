// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"

#include <atomic>
#include <vector>

namespace atlas {

class LandMeasure;

/// What is followed over the years, of the members of NATO: their number, their land by the definition
/// "europe", the same with all of Turkey, and their land border with the Soviet Union or Russia.
enum class MeasureKind { Members, Land, LandWithTurkey, RussianBorder };
inline constexpr int measureKindCount = 4;

/// The value from this day until the next step: states, m2 or metres.
struct MeasureStep {
    QDate from;
    double value = 0;
    bool operator==(const MeasureStep &) const = default;
};

/// One measure as a function of the day.
struct MeasureSeries {
    std::vector<MeasureStep> steps; ///< by date; the first is firstDay(), each differs from the one before

    bool isEmpty() const { return steps.empty(); }
    double on(QDate day) const; ///< clamped to the days of the atlas; 0 when empty
    const MeasureStep *stepOn(QDate day) const; ///< that holds on the day; null when empty
    double most() const; ///< greatest value, 0 when empty
    bool operator==(const MeasureSeries &) const = default;
};

/// All four of one viewpoint and convention.
struct MeasureChart {
    MeasureSeries series[measureKindCount];

    const MeasureSeries &of(MeasureKind kind) const { return series[size_t(kind)]; }
    /// Every day on which one of them takes a new value, the first day included; by date.
    std::vector<QDate> days() const;
    bool operator==(const MeasureChart &) const = default;
};

/// First day on which the state across the border is Russia: the Soviet Union ended on the day before in the
/// tables of states. Null without the two states.
QDate russiaFollows(const BorderSet &borders);

/// How the borders are looked at.
struct MeasureView {
    Viewpoint viewpoint = Viewpoint::Documents;
    DateConvention convention = DateConvention::EntryIntoForce;
    bool operator==(const MeasureView &) const = default;
};

/// Measured once on each day on which the map or the membership changes; what a day shows is what
/// measureMap() says of it. Ends early with an empty chart when `cancelled` becomes true.
MeasureChart measureChart(const LandMeasure &measure, const BorderTimeline &timeline, const MeasureView &view,
                          const std::atomic<bool> *cancelled = nullptr);

} // namespace atlas
