// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinestock.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

ChangeTone toneOf(FillClass fill)
{
    if (isNato(fill) || fill == FillClass::NatoSignatory || fill == FillClass::TreatyArea)
        return ChangeTone::Nato;
    if (isEastern(fill))
        return ChangeTone::WarsawPact;
    return fill == FillClass::Csto ? ChangeTone::Csto : ChangeTone::Plain;
}

/// Who joins is seen in the colours of that day, who leaves in those of the day before.
ChangeTone toneOf(const BorderTimeline &timeline, const Change &change, Viewpoint viewpoint,
                  DateConvention convention)
{
    const bool moves = change.kind == ChangeKind::Joined || change.kind == ChangeKind::Left;
    if (!moves || change.states.empty())
        return ChangeTone::Plain;
    const QDate day = change.kind == ChangeKind::Joined ? change.date : change.date.addDays(-1);
    const auto snapshot = timeline.snapshotAt(day, viewpoint, convention);
    for (StateIndex state : change.states) {
        const ChangeTone tone = toneOf(snapshot->states[size_t(state)].fill);
        if (tone != ChangeTone::Plain)
            return tone;
    }
    return ChangeTone::Plain;
}

} // namespace

int TimelineStock::membersOn(QDate day) const
{
    int count = 0;
    for (const MemberStep &step : members) {
        if (step.from > day)
            break;
        count = step.count;
    }
    return count;
}

double TimelineStock::most() const
{
    int most = 0;
    for (const MemberStep &step : members)
        most = std::max(most, step.count);
    return std::max(1.0, most * 1.125);
}

QDate TimelineStock::changeNear(double position, double days) const
{
    QDate nearest;
    double least = days;
    for (const ChangeMark &mark : changes) {
        const double distance = std::abs(double(mark.date.toJulianDay()) + 0.5 - position);
        if (mark.kind == ChangeKind::Name || distance > least)
            continue;
        least = distance;
        nearest = mark.date;
    }
    return nearest;
}

std::shared_ptr<const TimelineStock> timelineStock(const BorderTimeline &timeline, Viewpoint viewpoint,
                                                   DateConvention convention)
{
    auto stock = std::make_shared<TimelineStock>();
    std::vector<QDate> days{firstDay()};
    for (const Change &change : timeline.changes(viewpoint, convention)) {
        stock->changes.push_back({change.date, change.kind, change.count,
                                  toneOf(timeline, change, viewpoint, convention), change.text});
        days.push_back(change.date);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    int last = -1;
    for (QDate day : days) {
        const int count = int(timeline.members(day, Organisation::Nato, convention).size());
        if (count != last)
            stock->members.push_back({day, count});
        last = count;
    }
    return stock;
}

} // namespace atlas
