// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage/quietthreads.h"

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace atlas {

/// What a widget has done on another thread, with a hand on it meanwhile: one job at a time, and of those
/// that wait the newest, which begins once the one before is finished. All of it is done quietly; see
/// QuietThreads.
class NewestJob : public QObject {
    Q_OBJECT

public:
    using Finish = std::function<void()>;
    /// Owns what it works on, by value. What it returns is called on the thread of this object.
    using Job = std::function<Finish()>;

    explicit NewestJob(QObject *parent = nullptr);
    ~NewestJob() override; ///< waits for the job under way; nothing is finished any more

    void start(Job job);
    bool isBusy() const { return m_isBusy; } ///< until the last job that is to be done has been finished
    int done() const { return m_done; } ///< how many jobs were done; those that newer ones replaced were not
    /// Has the last of a thing that is large go there, too: at the latest before the next job makes another.
    void discard(std::shared_ptr<void> thing);

private:
    /// What is to go; any thread. Who adds never waits, who empties it does until all of it has gone.
    class Bin {
    public:
        void add(std::shared_ptr<void> thing);
        void empty();

    private:
        std::mutex m_emptying, m_mutex;
        std::vector<std::shared_ptr<void>> m_things;
    };
    void run(Job job);
    void finish(const Finish &finish);

    Bin m_bin;
    Job m_waiting;
    bool m_isBusy = false;
    int m_done = 0;
    QuietThreads m_threads; // the first to go: what they do refers to this object
};

} // namespace atlas
