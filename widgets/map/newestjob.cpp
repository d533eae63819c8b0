// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/newestjob.h"

#include <utility>

namespace atlas {

NewestJob::NewestJob(QObject *parent)
    : QObject(parent)
{ }

NewestJob::~NewestJob() = default;

void NewestJob::start(Job job)
{
    if (m_isBusy)
        m_waiting = std::move(job);
    else
        run(std::move(job));
}

void NewestJob::run(Job job)
{
    m_isBusy = true;
    m_threads.start([this, job = std::move(job)]() mutable {
        m_bin.empty();
        Finish after = std::exchange(job, nullptr)();
        QMetaObject::invokeMethod(
            this, [this, after = std::move(after)] { finish(after); }, Qt::QueuedConnection);
    });
}

void NewestJob::finish(const Finish &finish)
{
    ++m_done;
    m_isBusy = m_waiting != nullptr;
    finish(); // first: the next need not have room beside what this one has made
    if (m_waiting)
        run(std::exchange(m_waiting, nullptr));
}

void NewestJob::discard(std::shared_ptr<void> thing)
{
    if (!thing)
        return;
    m_bin.add(std::move(thing));
    m_threads.start([this] { m_bin.empty(); });
}

void NewestJob::Bin::add(std::shared_ptr<void> thing)
{
    const std::lock_guard lock(m_mutex);
    m_things.push_back(std::move(thing));
}

void NewestJob::Bin::empty()
{
    const std::lock_guard emptying(m_emptying);
    std::vector<std::shared_ptr<void>> things;
    const std::lock_guard lock(m_mutex);
    things.swap(m_things);
}

} // namespace atlas
