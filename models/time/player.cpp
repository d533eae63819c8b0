// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/player.h"

#include "datespan.h"
#include "time/clock.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr int frameMilliseconds = 16;
constexpr double fastest = 1e9; ///< days or changes a second; beyond it sums would lose days

/// Noon, so that both directions take equally long to leave the day.
double noonOf(QDate day)
{
    return double(day.toJulianDay()) + 0.5;
}

QDate dayOf(double position)
{
    const double last = double(lastDay().toJulianDay());
    const double first = double(firstDay().toJulianDay());
    return QDate::fromJulianDay(qint64(std::clamp(std::floor(position), first, last)));
}

double sound(double rate, double otherwise)
{
    return std::isfinite(rate) && rate > 0 ? std::min(rate, fastest) : otherwise;
}

/// First day of the month or year that the day lies in.
QDate beginOf(QDate day, PlayStep step)
{
    return step == PlayStep::Month ? QDate(day.year(), day.month(), 1) : QDate(day.year(), 1, 1);
}

QDate nextBegin(QDate begin, PlayStep step)
{
    return step == PlayStep::Month ? begin.addMonths(1) : begin.addYears(1);
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
    connect(&clock, &Clock::changed, this, [this] {
        if (!m_moves)
            rest();
    });
}

bool Player::isPlaying() const
{
    return m_timer.isActive();
}

void Player::setMode(PlayMode mode)
{
    mode.speed = sound(mode.speed, m_mode.speed);
    mode.changes = sound(mode.changes, m_mode.changes);
    if (mode == m_mode)
        return;
    const bool turns = mode.backward != m_mode.backward || mode.step != m_mode.step;
    m_mode = mode;
    if (turns)
        rest();
    emit modeChanged(m_mode);
}

void Player::setChangeFinder(std::function<QDate(QDate day, bool forward)> finder)
{
    m_nextChange = std::move(finder);
}

QDate Player::start() const
{
    return m_mode.backward ? lastDay() : firstDay();
}

QDate Player::end() const
{
    return m_mode.backward ? firstDay() : lastDay();
}

QDate Player::changeFrom(QDate day) const
{
    return m_nextChange ? m_nextChange(day, !m_mode.backward) : QDate();
}

void Player::rest()
{
    m_position = noonOf(m_clock.date());
    m_due = 0;
}

void Player::moveTo(QDate day)
{
    m_moves = true;
    m_clock.seek(day);
    m_moves = false;
}

void Player::play()
{
    if (isPlaying())
        return;
    const QDate now = m_clock.date();
    const bool spent
        = now == end() || (m_mode.step == PlayStep::Change && m_nextChange && !changeFrom(now).isValid());
    if (spent)
        m_clock.seek(start());
    rest();
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

QDate Player::landing(QDate day) const
{
    if (m_mode.step == PlayStep::Day)
        return day;
    const QDate now = m_clock.date();
    const QDate begin = beginOf(day, m_mode.step);
    if (!m_mode.backward)
        return std::max(begin, now);
    const QDate next = begin == day ? begin : nextBegin(begin, m_mode.step);
    return std::min(next, now);
}

void Player::advance(qint64 milliseconds)
{
    if (m_mode.step == PlayStep::Change)
        advanceChanges(milliseconds);
    else
        advanceDays(milliseconds);
}

void Player::advanceDays(qint64 milliseconds)
{
    if (m_clock.date() == end() && m_mode.loops) {
        moveTo(start());
        rest();
    }
    const bool forward = !m_mode.backward;
    m_position += (forward ? 1 : -1) * m_mode.speed * double(milliseconds) / 1000.0;
    const QDate passed = dayOf(m_position);
    const auto reaches
        = [&](QDate stop) { return stop.isValid() && (forward ? passed >= stop : passed <= stop); };

    const QDate change = m_mode.pausesAtChanges ? changeFrom(m_clock.date()) : QDate();
    if (reaches(change)) {
        moveTo(change);
        rest();
        pause();
    } else if (reaches(end())) {
        reachEnd();
    } else {
        moveTo(landing(passed));
    }
}

void Player::advanceChanges(qint64 milliseconds)
{
    m_due += m_mode.changes * double(milliseconds) / 1000.0;
    double due = std::floor(m_due);
    m_due -= due;
    // A late timer makes up for what it missed; a round through all of them shows the same as none.
    QDate day = m_clock.date();
    for (due = std::min(due, 1000.0); due >= 1; --due) {
        const QDate next = changeFrom(day);
        if (next.isValid())
            day = next;
        else if (m_mode.loops)
            day = changeFrom(start()).isValid() ? changeFrom(start()) : start();
        else
            break;
    }
    moveTo(day);
    m_position = noonOf(day);
    if (!m_mode.loops && !changeFrom(day).isValid())
        pause();
}

void Player::reachEnd()
{
    moveTo(end());
    rest();
    if (!m_mode.loops)
        pause();
}

} // namespace atlas
