// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/parallel.h"

#include "coverage/crew.h"

#include <algorithm>
#include <atomic>

namespace atlas {

void inParallel(int count, const std::function<void(int)> &job)
{
    std::atomic<int> next{0};
    const std::function<void()> work = [&] {
        for (int i = next++; i < count; i = next++)
            job(i);
    };
    Crew crew;
    for (int helpers = std::min(Crew::cores(), count) - 1; helpers > 0 && crew.ask(work); --helpers) { }
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
    if (Crew::cores() > 1)
        crew.ask(work);
    own();
    work();
    crew.leave();
}

} // namespace atlas
