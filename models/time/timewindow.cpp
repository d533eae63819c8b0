// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/timewindow.h"

#include "datespan.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double shortest = 14;
constexpr double marginShare = 0.05;

double earliest()
{
    return double(firstDay().toJulianDay());
}

double latest()
{
    return double(lastDay().addDays(1).toJulianDay());
}

double clampedLength(double days)
{
    return std::clamp(days, shortest, latest() - earliest());
}

} // namespace

TimeWindow::TimeWindow(QObject *parent)
    : QObject(parent)
    , m_from(earliest())
    , m_to(latest())
{ }

void TimeWindow::setSpan(double from, double to)
{
    if (!std::isfinite(from) || !std::isfinite(to))
        return;
    if (from > to)
        std::swap(from, to);
    const double length = clampedLength(to - from);
    const double middle = (from + to) / 2;
    if (length != to - from) // too short or too long: grow or shrink about the middle
        from = middle - length / 2;
    from = std::clamp(from, earliest(), latest() - length);
    if (from == m_from && from + length == m_to)
        return;
    m_from = from;
    m_to = from + length;
    emit changed();
}

void TimeWindow::zoomAbout(double day, double factor)
{
    if (!(factor > 0) || !std::isfinite(day))
        return;
    const double next = clampedLength(length() * factor);
    const double from = day - (day - m_from) * (next / length());
    setSpan(from, from + next);
}

void TimeWindow::panBy(double days)
{
    setSpan(m_from + days, m_to + days);
}

void TimeWindow::ensureVisible(QDate date)
{
    if (!date.isValid())
        return;
    const double margin = length() * marginShare;
    const double begin = double(date.toJulianDay());
    const double end = begin + 1;
    if (begin < m_from + margin)
        panBy(begin - margin - m_from);
    else if (end > m_to - margin)
        panBy(end + margin - m_to);
}

void TimeWindow::showLength(double days, QDate about)
{
    if (!about.isValid() || !std::isfinite(days))
        return;
    const double next = clampedLength(days);
    const double day = double(about.toJulianDay());
    // A day that is out of view comes to the middle.
    const double share = day >= m_from && day <= m_to ? (day - m_from) / length() : 0.5;
    const double from = day - share * next;
    setSpan(from, from + next);
}

} // namespace atlas
