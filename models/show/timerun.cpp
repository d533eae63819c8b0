// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/timerun.h"

#include "borders/bordertimeline.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double shortest = 600, longest = 1800; // ms
constexpr double perChange = 50; // ms: three frames

} // namespace

TimeRun::TimeRun(const BorderTimeline &timeline, QDate from, QDate to, Viewpoint viewpoint,
                 DateConvention convention)
{
    if (from == to)
        return;
    m_days.push_back(from);
    const bool forward = from < to;
    for (QDate day = from;;) {
        day = forward ? timeline.nextChange(day, viewpoint, convention)
                      : timeline.previousChange(day, viewpoint, convention);
        if (!day.isValid() || (forward ? day >= to : day <= to))
            break;
        m_days.push_back(day);
    }
    m_days.push_back(to);
}

double TimeRun::milliseconds() const
{
    return isEmpty() ? 0 : std::clamp(perChange * (changes() + 1), shortest, longest);
}

QDate TimeRun::at(double share) const
{
    const double legs = double(m_days.size()) - 1;
    const double way = std::clamp(share, 0.0, 1.0) * legs;
    const size_t leg = size_t(std::min(std::floor(way), legs - 1));
    const QDate from = m_days[leg], to = m_days[leg + 1];
    return from.addDays(qint64(double(from.daysTo(to)) * (way - double(leg))));
}

} // namespace atlas
