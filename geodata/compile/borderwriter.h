// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bordertables.h"

#include <QHash>
#include <QString>

namespace atlas {

/// The dataset as the compiler hands it over.
struct CompiledBorders : BorderParts {
    QString checksum; ///< SHA-256 of all sources
    std::vector<TerritoryId> territories; ///< by TerritoryIndex
    QHash<LineIndex, QString> lineIds;
};

/// Writes the dataset as a GeoPackage; equal input gives equal bytes. Writes beside `path` and renames, so
/// that nothing half-written ever has that name.
void writeBorders(CompiledBorders &borders, const QString &path, Issues &issues);

} // namespace atlas
