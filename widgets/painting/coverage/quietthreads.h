// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <functional>

namespace atlas {

/// Threads for what nobody is waiting for with a hand on the map. They give way to all others of the program
/// where the system has a way to say so, and what is done in parallel on one of them takes its helpers among
/// them alone: the thread of the windows never has to do without a core or a helper.
class QuietThreads {
public:
    QuietThreads() = default;
    ~QuietThreads(); ///< waits until all that was started is done
    Q_DISABLE_COPY_MOVE(QuietThreads)

    void start(std::function<void()> job); ///< is let go where it was done

    /// That the calling thread is one of; null on all others.
    static QThreadPool *ofThisThread();
    /// Makes the calling thread of such a pool one that gives way; does nothing with null.
    static void enter(QThreadPool *pool);

private:
    QThreadPool m_pool;
};

} // namespace atlas
