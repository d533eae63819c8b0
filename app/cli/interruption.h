// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace atlas::cli {

/// Becomes true when the user breaks off (Ctrl+C, or a polite kill), so that a job can clear up what it has
/// begun. A second time ends the program at once.
const std::atomic_bool &interruption();

inline constexpr int interrupted = 130; ///< exit code, as shells have it

} // namespace atlas::cli
