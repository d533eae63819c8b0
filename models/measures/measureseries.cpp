// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/measureseries.h"

#include "measures/areadefinition.h"
#include "measures/mapmeasures.h"

#include <algorithm>

namespace atlas {

namespace {

const AreaDefinition &definition(const char *id)
{
    return *std::find_if(areaDefinitions().begin(), areaDefinitions().end(), [id](const AreaDefinition &one) {
        return QLatin1String(one.id) == QLatin1String(id);
    });
}

double areaWithin(const LandMeasure &measure, const LandSet &land, const AreaDefinition &within)
{
    LandSet part(land.size(), false);
    for (size_t i = 0; i < land.size(); ++i)
        part[i] = land[i] && within.includes(measure.borders().territories[i]);
    return measure.area(part);
}

std::vector<StateIndex> moscow(const BorderSet &borders)
{
    std::vector<StateIndex> states;
    for (const char *id : {"SUN", "RUS"}) {
        const StateIndex state = borders.state(StateId{QLatin1String(id)});
        if (state != noState)
            states.push_back(state);
    }
    return states;
}

double russianBorder(const LandMeasure &measure, const Snapshot &snapshot, const LandSet &members)
{
    double metres = 0;
    const LandSet other = landOf(measure.borders(), snapshot, moscow(measure.borders()));
    for (const BorderLength &border : landBorders(measure, snapshot, members, other))
        metres += border.metres;
    return metres;
}

void add(MeasureSeries &series, QDate day, double value)
{
    if (series.steps.empty() || series.steps.back().value != value)
        series.steps.push_back({day, value});
}

} // namespace

const MeasureStep *MeasureSeries::stepOn(QDate day) const
{
    const auto after = std::upper_bound(steps.begin(), steps.end(), day,
                                        [](QDate left, const MeasureStep &step) { return left < step.from; });
    if (steps.empty())
        return nullptr;
    return after == steps.begin() ? &steps.front() : &*std::prev(after);
}

double MeasureSeries::on(QDate day) const
{
    const MeasureStep *step = stepOn(day);
    return step ? step->value : 0;
}

double MeasureSeries::most() const
{
    double most = 0;
    for (const MeasureStep &step : steps)
        most = std::max(most, step.value);
    return most;
}

std::vector<QDate> MeasureChart::days() const
{
    std::vector<QDate> days;
    for (const MeasureSeries &one : series) {
        for (const MeasureStep &step : one.steps)
            days.push_back(step.from);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

QDate russiaFollows(const BorderSet &borders)
{
    const StateIndex state = borders.state(StateId{QStringLiteral("RUS")});
    return state == noState ? QDate() : borders.states[size_t(state)].life.from;
}

MeasureChart measureChart(const LandMeasure &measure, const BorderTimeline &timeline, const MeasureView &view,
                          const std::atomic<bool> *cancelled)
{
    MeasureChart chart;
    const auto put = [&chart](MeasureKind kind, QDate day, double value) {
        add(chart.series[size_t(kind)], day, value);
    };
    const AreaDefinition &europe = definition("europe");
    const AreaDefinition &withTurkey = definition("europe-with-turkey");
    for (QDate day = firstDay(); day.isValid() && day <= lastDay();) {
        if (cancelled && *cancelled)
            return {};
        const auto snapshot = timeline.snapshotAt(day, view.viewpoint, view.convention);
        std::vector<StateIndex> members;
        for (const BorderTimeline::Member &member :
             timeline.members(day, Organisation::Nato, view.convention))
            members.push_back(member.state);
        const LandSet land = landOf(measure.borders(), *snapshot, members);
        put(MeasureKind::Members, day, double(members.size()));
        put(MeasureKind::Land, day, areaWithin(measure, land, europe));
        put(MeasureKind::LandWithTurkey, day, areaWithin(measure, land, withTurkey));
        put(MeasureKind::RussianBorder, day, russianBorder(measure, *snapshot, land));
        day = snapshot->span.to;
    }
    return chart;
}

} // namespace atlas
