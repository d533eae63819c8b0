// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mappedborders.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace atlas {

inline constexpr char mappedMagic[8] = {'A', 'T', 'L', 'A', 'S', 'B', 'R', 'D'};
inline constexpr quint32 nativeOrder = 0x01020304;

/// What a file of mapped borders stands for: size and checksum of the first bytes of the GeoPackage, which
/// hold a counter that each change to it raises. Nothing when there is none.
struct OriginStamp {
    quint64 size = 0;
    quint64 head = 0;
    bool operator==(const OriginStamp &) const = default;
};
OriginStamp stampOf(const QString &origin);

/// The first bytes of a file of mapped borders, as they lie there.
struct MappedHeader {
    char magic[8] = {};
    quint32 order = nativeOrder;
    quint32 format = mappedVersion;
    quint32 schema = borderSchemaVersion;
    quint32 reserved = 0;
    quint64 size = 0; ///< of the file, bytes
    quint64 checksum = 0; ///< of all else
    OriginStamp origin;
    quint64 points = 0; ///< how many; they follow the header
    quint64 description = 0; ///< bytes; follows the points
};
static_assert(sizeof(MappedHeader) == 72);

/// What the header's checksum has to be before these bytes.
quint64 checksumOf(const MappedHeader &header, const QByteArray &behind);
/// The same of the bytes that the file holds behind its header; nothing when it cannot be read. Reads block
/// by block and not through a mapping: pages that were looked at there count as memory of the program, and
/// most of them are never needed again.
std::optional<quint64> checksumOf(const MappedHeader &header, const QString &path);

} // namespace atlas
