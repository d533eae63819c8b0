// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/quietthreads.h"

#include <QThread>

#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace atlas {

namespace {

thread_local QThreadPool *quietPool = nullptr;

} // namespace

QuietThreads::~QuietThreads()
{
    m_pool.waitForDone();
}

void QuietThreads::start(std::function<void()> job)
{
    m_pool.start([pool = &m_pool, job = std::move(job)]() mutable {
        enter(pool);
        std::exchange(job, nullptr)();
    });
}

QThreadPool *QuietThreads::ofThisThread()
{
    return quietPool;
}

// QThread's own priorities mean nothing to Linux' usual scheduler, where the niceness of a thread does.
void QuietThreads::enter(QThreadPool *pool)
{
    if (!pool || std::exchange(quietPool, pool))
        return;
#ifdef Q_OS_LINUX
    constexpr int nicer = 10; // about a tenth of a core that somebody else wants as well
    setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) + nicer);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace atlas
