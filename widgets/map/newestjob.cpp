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
        Finish after = std::exchange(job, nullptr)();
        QMetaObject::invokeMethod(
            this, [this, after = std::move(after)] { finish(after); }, Qt::QueuedConnection);
    });
}

void NewestJob::finish(const Finish &finish)
{
    ++m_done;
    m_isBusy = false;
    if (m_waiting)
        run(std::exchange(m_waiting, nullptr));
    finish();
}

void NewestJob::discard(std::shared_ptr<void> thing)
{
    if (thing)
        m_threads.start([thing = std::move(thing)] {});
}

} // namespace atlas
