// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage/crew.h"

#include <QtGlobal>

#include <atomic>

namespace atlas {

/// Work that the other cores do while the calling thread goes on with something else; at the end it lends a
/// hand. As inParallel() it never waits for a thread to become free or to begin.
class BegunWork {
public:
    BegunWork() = default;
    ~BegunWork(); ///< finishes
    Q_DISABLE_COPY_MOVE(BegunWork)

    /// Has `job(i)` called for every i of [0, count). What was begun before is finished first.
    void begin(int count, std::function<void(int)> job);
    /// Returns when all is done; at once when nothing was begun.
    void finish();

private:
    struct Work {
        int count;
        std::function<void(int)> job;
        std::function<void()> takePart = {};
        std::atomic<int> next{0};
        Crew crew = {};
    };
    std::unique_ptr<Work> m_work; // null = nothing is under way
};

} // namespace atlas
