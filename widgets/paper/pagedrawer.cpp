// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pagedrawer.h"

namespace atlas {

PageDrawer::PageDrawer(QObject *parent)
    : QObject(parent)
{ }

PageDrawer::~PageDrawer()
{
    m_thread.request_stop();
    m_wakes.notify_all();
}

void PageDrawer::draw(const Request &request)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_next = request;
    }
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { work(stop); });
    m_wakes.notify_all();
}

void PageDrawer::work(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        Request now;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wakes.wait(lock, stop, [this] { return m_next.has_value(); }))
                return;
            now = *std::exchange(m_next, std::nullopt);
        }
        const auto isGivenUp = [this, &stop] {
            const std::scoped_lock lock(m_mutex);
            return stop.stop_requested() || m_next.has_value();
        };
        const QImage picture = now.pictures->picture(now.page, now.pixelsPerPoint, isGivenUp);
        if (isGivenUp())
            continue;
        QMetaObject::invokeMethod(
            this, [this, picture, now] { emit drawn(picture, now.page, now.pixelsPerPoint); },
            Qt::QueuedConnection);
    }
}

} // namespace atlas
