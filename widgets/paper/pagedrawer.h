// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagepictures.h"

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace atlas {

/// Draws pages on a thread of its own. Only the last request counts: an older one is given up.
class PageDrawer : public QObject {
    Q_OBJECT

public:
    explicit PageDrawer(QObject *parent = nullptr);
    ~PageDrawer() override; ///< stops a drawing under way

    struct Request {
        std::shared_ptr<PagePictures> pictures;
        int page = 0;
        double pixelsPerPoint = 1;
        bool operator==(const Request &) const = default;
    };
    void draw(const Request &request);

signals:
    /// On the thread of this object. Null when the page cannot be drawn.
    void drawn(const QImage &picture, int page, double pixelsPerPoint);

private:
    void work(const std::stop_token &stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wakes;
    std::optional<Request> m_next;
    std::jthread m_thread; ///< last: joins first
};

} // namespace atlas
