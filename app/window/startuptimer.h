// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atlas {

/// Milliseconds since the system started this process, loading of libraries included; to about 10 ms, which
/// is how the system counts. Negative where it does not tell.
double millisecondsSinceProcessStart();

/// {"to_painted_map_ms": 93, "processor_ms": 120, "peak_memory_kb": 45120}; the processor's time is that of
/// all threads.
QString startupReport();

} // namespace atlas
