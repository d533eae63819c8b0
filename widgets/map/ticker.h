// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace atlas {

/// The beat of what moves by itself: while it runs it tells about once a frame how much time has gone by.
/// Drift-free: a late beat is a longer one.
class Ticker : public QObject {
    Q_OBJECT

public:
    explicit Ticker(QObject *parent = nullptr);

    void start(); ///< does nothing while it runs
    void stop();
    bool isRunning() const { return m_timer.isActive(); }
    /// What the timer calls; public so that tests need no wall clock.
    void advance(double milliseconds) { emit ticked(milliseconds); }

signals:
    void ticked(double milliseconds);

private:
    QTimer m_timer;
    QElapsedTimer m_elapsed;
};

} // namespace atlas
