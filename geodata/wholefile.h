// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace atlas {

/// All that a file holds, or why it cannot be had.
struct WholeFile {
    std::optional<QByteArray> bytes;
    QString fault; ///< without bytes: the rest of a sentence that the file begins, as "cannot be read: ..."
};

/// What a reader takes.
struct FileLimit {
    qint64 mostBytes = 0; ///< guards against a wrong file
    QString what; ///< what the file is meant to be, as "lecture"
};

/// No table or map of the atlas comes near. Bytes.
inline constexpr qint64 largestSource = 256 * 1024 * 1024;

/// Reads a file that is small enough to be held whole. A missing file, a folder, one that may not be read and
/// one above the limit have each a fault of their own.
WholeFile readWholeFile(const QString &path, const FileLimit &limit);

} // namespace atlas
