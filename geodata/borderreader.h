// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "issue.h"

#include <memory>

namespace atlas {

struct BorderReading {
    std::shared_ptr<const BorderSet> borders; ///< null when nothing usable was found
    Issues issues; ///< all of them, not the first only
};

/// Reads the compiled dataset: `borders.atlas`, which is mapped into memory, or `borders.gpkg` (schema:
/// geodata/data/README.md) through GDAL, which is loaded for it. Where the first cannot be used and the
/// second lies beside it, that is read and a warning says why. Thread-safe: may run on any thread. Never
/// throws; a missing, truncated, foreign, newer or stale file is told in `issues`.
class BorderReader {
public:
    BorderReading read(const QString &path) const;
};

/// Version of the compiled dataset's schema that this program reads and writes.
inline constexpr int borderSchemaVersion = 3;

} // namespace atlas
