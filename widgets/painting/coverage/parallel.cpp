// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/parallel.h"

#include "coverage/quietthreads.h"

#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <memory>

namespace atlas {

namespace {

std::atomic<int> coreLimit{0};

int cores()
{
    return coreLimit > 0 ? coreLimit.load() : QThreadPool::globalInstance()->maxThreadCount();
}

/// Threads that help with a piece of work. One that the system wakes only after all has been done is not
/// waited for, which on a busy machine would take longer than the work: it finds the door closed.
class Crew {
public:
    /// `work` must stay valid until the crew has left. True when a thread was asked.
    bool ask(const std::function<void()> &work)
    {
        // tryStart() refuses where start() would queue: a queued helper could wait for this very thread.
        QThreadPool *quiet = QuietThreads::ofThisThread();
        QThreadPool *pool = quiet ? quiet : QThreadPool::globalInstance();
        return pool->tryStart([shared = m_shared, quiet, &work] {
            QuietThreads::enter(quiet);
            if (shared->inside++ < closed)
                work();
            if (--shared->inside == closed)
                shared->left.release();
        });
    }
    /// Lets nobody in any more, and waits for those who are inside.
    void leave()
    {
        if ((m_shared->inside += closed) > closed)
            m_shared->left.acquire();
    }

private:
    static constexpr int closed = 1 << 20;
    struct Shared {
        std::atomic<int> inside{0}; // and `closed` once nobody is let in
        QSemaphore left;
    };
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

} // namespace

void limitCores(int count)
{
    coreLimit = std::max(0, count);
}

void inParallel(int count, const std::function<void(int)> &job)
{
    std::atomic<int> next{0};
    const std::function<void()> work = [&] {
        for (int i = next++; i < count; i = next++)
            job(i);
    };
    Crew crew;
    for (int helpers = std::min(cores(), count) - 1; helpers > 0 && crew.ask(work); --helpers) { }
    work();
    crew.leave();
}

void alongside(const std::function<void()> &own, const std::function<void()> &beside)
{
    std::atomic<bool> begun{false};
    const std::function<void()> work = [&] {
        if (!begun.exchange(true))
            beside();
    };
    Crew crew;
    if (cores() > 1)
        crew.ask(work);
    own();
    work();
    crew.leave();
}

} // namespace atlas
