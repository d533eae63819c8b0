// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/parallel.h"

#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace atlas {

namespace {

std::atomic<int> coreLimit{0};

} // namespace

void limitCores(int cores)
{
    coreLimit = std::max(0, cores);
}

void inParallel(int count, const std::function<void(int)> &job)
{
    std::atomic<int> next{0};
    QSemaphore finished;
    const auto work = [&] {
        for (int i = next++; i < count; i = next++)
            job(i);
    };
    QThreadPool *pool = QThreadPool::globalInstance();
    const int cores = coreLimit > 0 ? coreLimit.load() : pool->maxThreadCount();
    int helpers = 0;
    // tryStart() refuses where start() would queue: a queued helper could wait for this very thread.
    while (helpers < std::min(cores, count) - 1 && pool->tryStart([&] {
        work();
        finished.release();
    }))
        ++helpers;
    work();
    finished.acquire(helpers);
}

} // namespace atlas
