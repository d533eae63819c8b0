// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace atlas {

/// Threads that help with a piece of work. One that the system wakes only after all has been done is not
/// waited for, which on a busy machine would take longer than the work: it finds the door closed.
class Crew {
public:
    Crew();
    /// `work` must stay valid until the crew has left. True when a thread was asked; never waits for one.
    bool ask(const std::function<void()> &work);
    /// Lets nobody in any more, and waits for those who are inside.
    void leave();

    /// How many threads, the caller's among them, may work at once; see limitCores().
    static int cores();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace atlas
