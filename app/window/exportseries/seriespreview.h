// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/seriesjob.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <optional>
#include <thread>

namespace atlas {

/// Shows a series as its file will be, smaller, made on a thread of its own.
class SeriesPreview : public QWidget {
    Q_OBJECT

public:
    explicit SeriesPreview(QWidget *parent = nullptr);
    ~SeriesPreview() override;

    /// Of a film the frame of one of its days. Drawn a moment later; a newer wish replaces an older one.
    void show(const SeriesSubject &subject, size_t day);
    void setMessage(const QString &text); ///< in place of a picture
    QString message() const { return m_message; }
    bool isBusy() const { return m_thread.joinable() || m_timer.isActive(); }

    QSize sizeHint() const override { return {620, 420}; }

signals:
    void shown(); ///< a picture, or why there is none

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Wish {
        SeriesSubject subject;
        size_t day = 0;
    };
    void start();
    void finish(const QImage &image, const QString &fault);

    std::optional<Wish> m_wish;
    QTimer m_timer;
    std::thread m_thread;
    std::atomic<bool> m_cancelled = false;
    QImage m_image;
    QString m_message;
};

} // namespace atlas
