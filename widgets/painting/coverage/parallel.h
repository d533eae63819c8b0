// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace atlas {

/// Calls `job(i)` for every i of [0, count) on the available cores, the calling thread among them, and
/// returns when all are done. Never waits for a thread to become free or to begin, so it may be nested and
/// called from a worker. On QuietThreads it keeps to these.
void inParallel(int count, const std::function<void(int)> &job);

/// Calls both, `beside` on another core if there is one, and returns when both are done. `own` is called by
/// the calling thread, whose fonts it knows.
void alongside(const std::function<void()> &own, const std::function<void()> &beside);

/// Cores that may be used from now on; 0 = as many as there are. For benchmarks and tests.
void limitCores(int cores);

} // namespace atlas
