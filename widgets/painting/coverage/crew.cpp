// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/crew.h"

#include "coverage/parallel.h"
#include "coverage/quietthreads.h"

#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace atlas {

namespace {

std::atomic<int> coreLimit{0};
constexpr int closed = 1 << 20;

} // namespace

struct Crew::Shared {
    std::atomic<int> inside{0}; // and `closed` once nobody is let in
    QSemaphore left;
};

Crew::Crew()
    : m_shared(std::make_shared<Shared>())
{ }

bool Crew::ask(const std::function<void()> &work)
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

void Crew::leave()
{
    if ((m_shared->inside += closed) > closed)
        m_shared->left.acquire();
}

int Crew::cores()
{
    return coreLimit > 0 ? coreLimit.load() : QThreadPool::globalInstance()->maxThreadCount();
}

void limitCores(int count)
{
    coreLimit = std::max(0, count);
}

} // namespace atlas
