// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineaxis.h"

#include "datespan.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

enum class Unit { Year, Month, Day };

struct Step {
    Unit unit;
    int count;
    double days; ///< on average
};

constexpr std::array<Step, 10> steps{{{Unit::Day, 1, 1},
                                      {Unit::Day, 5, 5},
                                      {Unit::Day, 10, 10},
                                      {Unit::Month, 1, 30.4},
                                      {Unit::Month, 3, 91.3},
                                      {Unit::Year, 1, 365.25},
                                      {Unit::Year, 2, 730.5},
                                      {Unit::Year, 5, 1826},
                                      {Unit::Year, 10, 3652},
                                      {Unit::Year, 20, 7305}}};
constexpr double gap = 12; ///< least distance between two labels
constexpr double leastTick = 5; ///< least distance between two ticks without labels

/// Index of the finest step whose labels of the given sample fit, or whose bare ticks do.
size_t finest(const TimeScale &scale, const std::function<double(const Step &)> &need)
{
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].days * scale.pixelsPerDay() >= need(steps[i]))
            return i;
    }
    return steps.size() - 1;
}

QString monthName(int month)
{
    static constexpr std::array<const char *, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return QLatin1String(names[size_t(month - 1)]);
}

QString yearText(int year)
{
    return QString::number(year);
}

QString monthText(QDate date)
{
    return monthName(date.month()) + QLatin1Char(' ') + yearText(date.year());
}

/// First date of the step's grid at or after the given one.
QDate gridFrom(QDate date, const Step &step)
{
    if (step.unit == Unit::Year) {
        const int year = date.year() + (date.dayOfYear() > 1 ? 1 : 0);
        return {(year + step.count - 1) / step.count * step.count, 1, 1};
    }
    if (step.unit == Unit::Month) {
        QDate first(date.year(), date.month(), 1);
        if (first < date)
            first = first.addMonths(1);
        while ((first.month() - 1) % step.count != 0)
            first = first.addMonths(1);
        return first;
    }
    while (step.count > 1 && ((date.day() - 1) % step.count != 0 || date.day() > 30))
        date = date.addDays(1);
    return date;
}

QDate nextOf(QDate date, const Step &step)
{
    switch (step.unit) {
    case Unit::Year:
        return date.addYears(step.count);
    case Unit::Month:
        return date.addMonths(step.count);
    case Unit::Day:
        break;
    }
    return gridFrom(date.addDays(1), step);
}

bool isStrong(QDate date, const Step &step)
{
    const Unit unit = step.unit;
    return (unit == Unit::Year && (step.count >= 5 || date.year() % 5 == 0))
        || (unit == Unit::Month && date.month() == 1) || (unit == Unit::Day && date.day() == 1);
}

QString labelOf(QDate date, Unit unit)
{
    if (unit == Unit::Year || (unit == Unit::Month && date.month() == 1))
        return yearText(date.year());
    if (unit == Unit::Month)
        return monthName(date.month());
    return date.day() == 1 ? monthText(date) : QString::number(date.day());
}

/// Drops labels that would touch another or run over the end; strong ones are placed first.
void keepApart(std::vector<AxisTick> &ticks, double right)
{
    constexpr double overhang = 11; // into the margin beside the axis
    std::vector<std::pair<double, double>> taken{{right + overhang, right + 1000}};
    for (const bool strong : {true, false}) {
        for (AxisTick &tick : ticks) {
            if (tick.strong != strong || tick.label.isEmpty())
                continue;
            const double begin = tick.labelX - tick.width / 2;
            const double end = tick.labelX + tick.width / 2;
            const bool free = std::none_of(taken.begin(), taken.end(), [&](const auto &other) {
                return begin < other.second && other.first < end;
            });
            if (free) {
                taken.push_back({begin - gap / 2, end + gap / 2});
            } else {
                tick.label.clear();
                tick.width = 0;
            }
        }
    }
}

/// Whether every date of the coarse grid is one of the fine grid too.
bool meets(const Step &fine, const Step &coarse)
{
    return fine.unit != coarse.unit || coarse.count % fine.count == 0;
}

std::vector<AxisTick> ticksOf(const TimeScale &scale, const Step &labels, const Step &marks)
{
    std::vector<AxisTick> ticks;
    const QDate begin = std::max(firstDay(), QDate::fromJulianDay(qint64(std::ceil(scale.from))));
    for (QDate date = gridFrom(begin, marks); double(date.toJulianDay()) <= scale.to;
         date = nextOf(date, marks)) {
        AxisTick tick;
        tick.x = scale.xOf(double(date.toJulianDay()));
        const bool labelled = gridFrom(date, labels) == date;
        tick.strong = labelled && isStrong(date, labels);
        tick.grid = tick.strong;
        if (labelled)
            tick.label = labelOf(date, labels.unit);
        // A single day is a cell of the axis and not a point on it.
        const bool cell = labels.unit == Unit::Day && labels.count == 1;
        tick.labelX = cell ? scale.xOf(date) : tick.x;
        if (tick.labelX > scale.right + 1)
            tick.label.clear();
        ticks.push_back(tick);
    }
    return ticks;
}

/// What the first label does not say: the year of a month, the month of a day.
QString contextOf(const TimeScale &scale, const std::vector<AxisTick> &ticks, Unit unit)
{
    if (unit == Unit::Year)
        return {};
    const auto first = std::find_if(ticks.begin(), ticks.end(),
                                    [](const AxisTick &tick) { return !tick.label.isEmpty(); });
    if (first != ticks.end() && first->strong)
        return {};
    const QDate date = scale.dateAt(scale.left);
    return unit == Unit::Month ? yearText(date.year()) : monthText(date);
}

} // namespace

QDate TimeScale::dateAt(double x) const
{
    const QDate date = QDate::fromJulianDay(qint64(std::floor(dayAt(x))));
    return std::clamp(date, firstDay(), lastDay());
}

TimeAxis timeAxis(const TimeScale &scale, const TextMeasure &measure)
{
    TimeAxis axis;
    if (!(scale.to > scale.from) || !(scale.right > scale.left))
        return axis;
    const double year = measure(QStringLiteral("2000"), true);
    const double month = measure(QStringLiteral("May"), false);
    const double day = measure(QStringLiteral("30"), false);
    const double first = measure(QStringLiteral("May 2000"), true);
    const size_t labels = finest(scale, [&](const Step &step) {
        if (step.unit == Unit::Day && step.count > 1) // beside the name of a month, which is longer
            return gap + (day + first) / 2;
        return gap * 1.4 + (step.unit == Unit::Year ? year : step.unit == Unit::Month ? month : day);
    });
    size_t marks = finest(scale, [](const Step &) { return leastTick; });
    while (marks < labels && !meets(steps[marks], steps[labels]))
        ++marks;
    axis.ticks = ticksOf(scale, steps[labels], steps[std::min(marks, labels)]);
    for (AxisTick &tick : axis.ticks)
        tick.width = tick.label.isEmpty() ? 0 : measure(tick.label, tick.strong);
    keepApart(axis.ticks, scale.right);
    axis.context = contextOf(scale, axis.ticks, steps[labels].unit);
    return axis;
}

} // namespace atlas
