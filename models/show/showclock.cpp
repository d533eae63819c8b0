// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/showclock.h"

#include <cstdlib>

namespace atlas {

namespace {

constexpr int second = 1000; // ms
constexpr int onTime = 2; // s

QString durationWords(int seconds)
{
    if (seconds < 60)
        return QStringLiteral("%1 s").arg(seconds);
    return seconds % 60 == 0 ? QStringLiteral("%1 min").arg(seconds / 60)
                             : QStringLiteral("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

} // namespace

void ShowClock::start(qint64 now)
{
    m_began = now;
    m_held = 0;
    m_entered = 0;
    m_running = true;
}

void ShowClock::pause(qint64 now)
{
    m_held = elapsed(now);
    m_running = false;
}

void ShowClock::resume(qint64 now)
{
    if (m_running)
        return;
    m_began = now - m_held;
    m_running = true;
}

void ShowClock::enterStep(qint64 now, int plannedBefore, int plannedSeconds)
{
    m_entered = elapsed(now);
    m_before = plannedBefore;
    m_planned = plannedSeconds;
}

qint64 ShowClock::elapsed(qint64 now) const
{
    return m_running ? now - m_began : m_held;
}

qint64 ShowClock::stepElapsed(qint64 now) const
{
    return elapsed(now) - m_entered;
}

int ShowClock::secondsAhead(qint64 now) const
{
    const qint64 spent = qMin(stepElapsed(now), qint64(m_planned) * second);
    const qint64 due = qint64(m_before) * second + spent;
    return int((due - elapsed(now)) / second);
}

QString paceWords(int secondsAhead)
{
    const int size = std::abs(secondsAhead);
    if (size <= onTime)
        return QStringLiteral("on time");
    return secondsAhead > 0 ? QStringLiteral("%1 ahead").arg(durationWords(size))
                            : QStringLiteral("%1 behind").arg(durationWords(size));
}

QString clockWords(qint64 seconds)
{
    const QString sign = seconds < 0 ? QStringLiteral("\u2212") : QString();
    const qint64 size = std::abs(seconds);
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (size < 3600)
        return sign + QStringLiteral("%1:%2").arg(size / 60).arg(two(size % 60));
    return sign + QStringLiteral("%1:%2:%3").arg(size / 3600).arg(two(size / 60 % 60), two(size % 60));
}

} // namespace atlas
