// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atlas {

/// The time of a lecture that is being given. A value; "now" is any count of milliseconds that only grows.
class ShowClock {
public:
    void start(qint64 now); ///< from nought
    void pause(qint64 now);
    void resume(qint64 now);
    bool isRunning() const { return m_running; }
    /// The step that is shown from now on. `plannedBefore`: seconds planned for the steps before it.
    void enterStep(qint64 now, int plannedBefore, int plannedSeconds);

    qint64 elapsed(qint64 now) const; ///< ms of the lecture, without pauses
    qint64 stepElapsed(qint64 now) const; ///< ms of the step
    int stepSeconds() const { return m_planned; }
    /// Seconds ahead of the plan (below zero: behind). A step that is entered early is a gain at once; one
    /// that lasts too long costs as it goes on.
    int secondsAhead(qint64 now) const;

private:
    qint64 m_began = 0; ///< now - elapsed, while it runs
    qint64 m_held = 0; ///< elapsed, while it does not
    qint64 m_entered = 0; ///< elapsed when the step began
    int m_before = 0;
    int m_planned = 60;
    bool m_running = false;
};

/// "4 s ahead", "1 min 10 s behind", "on time" (within two seconds).
QString paceWords(int secondsAhead);
/// "1:52", "1:02:03"; below zero with a minus sign.
QString clockWords(qint64 seconds);

} // namespace atlas
