// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <thread>

class QWidget;

namespace atlas {

class ProgressBox;

/// Something that writes files and takes its time: on a thread of its own, with progress and cancel. One at a
/// time; what goes wrong is told in a box.
class LongJob : public QObject {
    Q_OBJECT

public:
    /// Told how many of how many steps are done; false calls it off.
    using Progress = std::function<bool(int done, int all)>;
    using Work = std::function<Issues(const Progress &progress)>;

    explicit LongJob(QWidget &window);
    ~LongJob() override; ///< calls off what runs, and waits for it

    /// `title` heads the box, `words` say what is being done. Does nothing while another one runs.
    void start(const QString &title, const QString &words, Work work);
    bool isRunning() const { return m_thread.joinable(); }
    void cancel() { m_cancelled = true; }

signals:
    void finished(bool done, const atlas::Issues &issues); ///< not done after an error, or called off

private:
    void show(int done, int all);
    void finish(const QString &title, const Issues &issues);

    QWidget &m_window;
    std::thread m_thread;
    std::atomic<bool> m_cancelled = false;
    QPointer<ProgressBox> m_progress; ///< while something runs; a child of the window
};

} // namespace atlas
