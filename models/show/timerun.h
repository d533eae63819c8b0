// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/snapshot.h"

#include <QDate>

#include <vector>

namespace atlas {

class BorderTimeline;

/// The way in time from one step to the next, through every day on which the map changes, forward or back.
/// Between two changes the days pass evenly; each change gets its share of the time.
class TimeRun {
public:
    TimeRun() = default;
    /// From the day of the one view to that of the other, in the viewpoint of the latter.
    TimeRun(const BorderTimeline &timeline, QDate from, QDate to, Viewpoint viewpoint,
            DateConvention convention);

    bool isEmpty() const { return m_days.size() < 2; } ///< no time passes
    int changes() const { return isEmpty() ? 0 : int(m_days.size()) - 2; } ///< strictly between the two
    /// How long it takes: more where more happens. ms
    double milliseconds() const;
    QDate at(double share) const; ///< of the time, 0 to 1

private:
    std::vector<QDate> m_days; ///< first, changes, last
};

} // namespace atlas
