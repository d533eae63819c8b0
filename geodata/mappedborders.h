// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderreader.h"
#include "bordertables.h"

namespace atlas {

/// Version of the file format. Raise it with every change of what is written.
inline constexpr int mappedVersion = 1;
inline constexpr char mappedEnding[] = ".atlas";

/// True for a file that begins like one of ours, whatever its version.
bool isMappedBorders(const QString &path);
/// The GeoPackage that a mapped file stands for: beside it and of the same name.
QString originOf(const QString &path);
/// And the other way round.
QString mappedOf(const QString &origin);

/// Writes the borders in a form that is mapped into memory as it is: the points of all levels on the grid,
/// level by level, then the rest as one description (fields: mappedborders.cpp). It holds nothing that the
/// GeoPackage beside it does not, is stamped with its size and head, and bears a checksum (XXH3). In the byte
/// order of the machine. Replaces `path` in one step.
void writeMappedBorders(BorderParts &borders, const QString &path, Issues &issues);

/// Reads it: no points are copied. A file that is missing, damaged, cut off, foreign, newer, older, or not
/// made from the GeoPackage beside it is told in one error. Thread-safe.
BorderReading readMappedBorders(const QString &path);

} // namespace atlas
