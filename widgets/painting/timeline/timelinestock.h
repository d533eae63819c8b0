// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"
#include "pack/pack.h"

#include <memory>
#include <vector>

namespace atlas {

/// Whose colour a change takes: that of the pact it touches, or none.
enum class ChangeTone { Plain, Nato, WarsawPact, Csto };

/// One tick of the row "Map changes".
struct ChangeMark {
    QDate date;
    ChangeKind kind = ChangeKind::Border;
    int count = 1; ///< states or territories
    ChangeTone tone = ChangeTone::Plain;
    QString text; ///< one line
    bool operator==(const ChangeMark &) const = default;
};

/// NATO's members from this day until the next step.
struct MemberStep {
    QDate from;
    int count = 0;
    bool operator==(const MemberStep &) const = default;
};

/// What the timeline shows of the borders, computed from them once a viewpoint and convention, then shared
/// between scenes: equal pointers mean equal pictures.
struct TimelineStock {
    std::vector<ChangeMark> changes; ///< by date
    std::vector<MemberStep> members; ///< by date, each differing from the one before

    int membersOn(QDate day) const;
    double most() const; ///< top of the scale of members, which starts at zero
    /// Nearest change that is not name-only, within `days` of the position (Julian day with fraction, the
    /// middle of a day being .5); null when there is none.
    QDate changeNear(double position, double days) const;
};

std::shared_ptr<const TimelineStock> timelineStock(const BorderTimeline &timeline, Viewpoint viewpoint,
                                                   DateConvention convention);

} // namespace atlas
