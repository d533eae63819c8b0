// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace atlas {

class Clock;

/// Runs the clock. Speed in days per second (negative runs back). Drift-free: position is computed from
/// the elapsed time, so a late timer makes a longer step, not a slower one. Stops at the ends.
class Player : public QObject {
    Q_OBJECT

public:
    explicit Player(Clock &clock, QObject *parent = nullptr);

    bool isPlaying() const;
    double speed() const { return m_speed; }
    void setSpeed(double daysPerSecond);
    bool pausesAtChanges() const { return m_pausesAtChanges; }
    void setPausesAtChanges(bool pauses);
    /// Next change day strictly after (forward) or before the given one; null when none.
    void setChangeFinder(std::function<QDate(QDate day, bool forward)> finder);
    void play();
    void pause();
    void toggle();
    void advance(qint64 milliseconds); ///< what the timer calls; public so that tests need no wall clock

signals:
    void playingChanged(bool playing);
    void speedChanged(double daysPerSecond);
    void pausesAtChangesChanged(bool pauses);

private:
    Clock &m_clock;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    double m_speed = 365.25;
    double m_position = 0; ///< Julian day with fraction
    bool m_pausesAtChanges = false;
    std::function<QDate(QDate, bool)> m_nextChange;
};

} // namespace atlas
