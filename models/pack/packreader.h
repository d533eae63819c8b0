// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "pack/pack.h"

#include <memory>

namespace atlas {

struct PackReading {
    std::shared_ptr<const Pack> pack; ///< null when the pack cannot be used at all
    Issues issues; ///< with JSON path and line; faulty items are left out, the rest is read
};

/// Reads a pack folder (`pack.json` names its files; format: resources/pack/README.md). The path may be
/// a Qt resource (":/pack"). Thread-safe.
class PackReader {
public:
    PackReading read(const QString &folder) const;
};

inline constexpr int packSchemaVersion = 1;

} // namespace atlas
