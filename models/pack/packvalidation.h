// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "issue.h"

#include <optional>

namespace atlas {

/// What a pack is judged against besides itself.
struct PackMeasure {
    const BorderSet *borders = nullptr; ///< null: its states are not judged
    std::optional<QString> paper; ///< text of the paper; without it quotations are held against their hashes
    QString paperFile; ///< where that text was read
};

/// All problems of a pack: `path` is its folder, or one of its JSON files, and then only what concerns that
/// file is told. Files in the issues carry the path of the folder.
Issues validatePack(const QString &path, const PackMeasure &measure);

} // namespace atlas
