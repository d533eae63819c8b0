// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/ticker.h"

#include <chrono>

namespace atlas {

namespace {

constexpr auto beat = std::chrono::milliseconds(16);
constexpr double nanosecond = 1e-6; // milliseconds

} // namespace

Ticker::Ticker(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(beat);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const double gone = double(m_elapsed.nsecsElapsed()) * nanosecond;
        m_elapsed.start();
        advance(gone);
    });
}

void Ticker::start()
{
    if (m_timer.isActive())
        return;
    m_elapsed.start();
    m_timer.start();
}

void Ticker::stop()
{
    m_timer.stop();
}

} // namespace atlas
