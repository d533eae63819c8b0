// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/player.h"

#include "datespan.h"
#include "time/clock.h"

#include <cmath>

namespace atlas {

namespace {

constexpr int frameMilliseconds = 16;

/// Noon, so that both directions take equally long to leave the day.
double noonOf(QDate day)
{
    return double(day.toJulianDay()) + 0.5;
}

QDate dayOf(double position)
{
    return QDate::fromJulianDay(qint64(std::floor(position)));
}

} // namespace

Player::Player(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_position(noonOf(clock.date()))
{
    m_timer.setInterval(frameMilliseconds);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { advance(m_elapsed.restart()); });
    // Somebody else moved the clock: go on from there.
    connect(&clock, &Clock::changed, this, [this](QDate day) {
        if (day != dayOf(m_position))
            m_position = noonOf(day);
    });
}

bool Player::isPlaying() const
{
    return m_timer.isActive();
}

void Player::setSpeed(double daysPerSecond)
{
    if (daysPerSecond == m_speed || !std::isfinite(daysPerSecond))
        return;
    m_speed = daysPerSecond;
    emit speedChanged(m_speed);
}

void Player::setPausesAtChanges(bool pauses)
{
    if (pauses == m_pausesAtChanges)
        return;
    m_pausesAtChanges = pauses;
    emit pausesAtChangesChanged(m_pausesAtChanges);
}

void Player::setChangeFinder(std::function<QDate(QDate day, bool forward)> finder)
{
    m_nextChange = std::move(finder);
}

void Player::play()
{
    if (isPlaying())
        return;
    // From the end there is nowhere to run to: begin again at the other end.
    const bool forward = m_speed >= 0;
    if (m_clock.date() == (forward ? lastDay() : firstDay()))
        m_clock.seek(forward ? firstDay() : lastDay());
    m_position = noonOf(m_clock.date());
    m_elapsed.start();
    m_timer.start();
    emit playingChanged(true);
}

void Player::pause()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    emit playingChanged(false);
}

void Player::toggle()
{
    if (isPlaying())
        pause();
    else
        play();
}

void Player::advance(qint64 milliseconds)
{
    const bool forward = m_speed >= 0;
    const QDate end = forward ? lastDay() : firstDay();
    m_position += m_speed * double(milliseconds) / 1000.0;
    QDate day = dayOf(m_position);
    const auto reaches = [&](QDate stop) { return stop.isValid() && (forward ? day >= stop : day <= stop); };

    const QDate change = m_pausesAtChanges && m_nextChange ? m_nextChange(m_clock.date(), forward) : QDate();
    const bool stops = reaches(change) || reaches(end);
    if (stops) {
        day = reaches(change) ? change : end;
        m_position = noonOf(day);
    }
    m_clock.seek(day);
    if (stops)
        pause();
}

} // namespace atlas
