// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/begunwork.h"

#include <algorithm>
#include <utility>

namespace atlas {

BegunWork::~BegunWork()
{
    finish();
}

void BegunWork::begin(int count, std::function<void(int)> job)
{
    finish();
    if (count <= 0)
        return;
    m_work = std::make_unique<Work>(count, std::move(job));
    m_work->takePart = [work = m_work.get()] {
        for (int i = work->next++; i < work->count; i = work->next++)
            work->job(i);
    };
    for (int helpers = std::min(Crew::cores() - 1, count); helpers > 0; --helpers)
        if (!m_work->crew.ask(m_work->takePart))
            break;
}

void BegunWork::finish()
{
    if (!m_work)
        return;
    m_work->takePart();
    m_work->crew.leave();
    m_work.reset();
}

} // namespace atlas
