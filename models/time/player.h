// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace atlas {

class Clock;

/// What the clock lands on while it runs: every day, the first day of months or of years, or the days on
/// which the map changes.
enum class PlayStep { Day, Month, Year, Change };

/// How the time runs.
struct PlayMode {
    PlayStep step = PlayStep::Day;
    double speed = 365.25; ///< days a second, above 0; not heeded by PlayStep::Change
    double changes = 1; ///< a second, above 0; of PlayStep::Change
    bool backward = false;
    bool loops = false; ///< begins again at the other end instead of stopping
    bool pausesAtChanges = false; ///< not heeded by PlayStep::Change, which rests on each of them anyway
    bool operator==(const PlayMode &) const = default;
};

/// Runs the clock. Drift-free: position is computed from the elapsed time, so a late timer makes a longer
/// step, not a slower one. Never leaves the days of the atlas; stops at the ends unless it loops.
class Player : public QObject {
    Q_OBJECT

public:
    explicit Player(Clock &clock, QObject *parent = nullptr);

    bool isPlaying() const;
    const PlayMode &mode() const { return m_mode; }
    /// Speeds that are not above zero, or not finite, keep what was.
    void setMode(PlayMode mode);
    /// Next change day strictly after (forward) or before the given one; null when none.
    void setChangeFinder(std::function<QDate(QDate day, bool forward)> finder);
    void play(); ///< from the end where it would stop: begins again at the other one
    void pause();
    void toggle();
    void advance(qint64 milliseconds); ///< what the timer calls; public so that tests need no wall clock

signals:
    void playingChanged(bool playing);
    void modeChanged(const atlas::PlayMode &mode);

private:
    QDate start() const; ///< where a run begins
    QDate end() const; ///< where it stops
    QDate changeFrom(QDate day) const; ///< the next one in the direction of play; null when none
    QDate landing(QDate day) const; ///< last day of the step's grid that was passed, or today
    void advanceDays(qint64 milliseconds);
    void advanceChanges(qint64 milliseconds);
    void reachEnd();
    void rest(); ///< takes the position from the clock
    void moveTo(QDate day);

    Clock &m_clock;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    PlayMode m_mode;
    double m_position = 0; ///< Julian day with fraction
    double m_due = 0; ///< share of the next change
    bool m_moves = false; ///< the clock is being moved from here
    std::function<QDate(QDate, bool)> m_nextChange;
};

} // namespace atlas
