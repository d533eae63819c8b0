// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappedheader.h"

#include <QFile>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <vector>

namespace atlas {

namespace {

quint64 seedOf(MappedHeader header)
{
    header.checksum = 0;
    return XXH3_64bits(&header, sizeof header);
}

} // namespace

OriginStamp stampOf(const QString &origin)
{
    QFile file(origin);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.read(100);
    return {quint64(file.size()), XXH3_64bits(head.constData(), size_t(head.size()))};
}

quint64 checksumOf(const MappedHeader &header, const QByteArray &behind)
{
    return XXH3_64bits_withSeed(behind.constData(), size_t(behind.size()), seedOf(header));
}

std::optional<quint64> checksumOf(const MappedHeader &header, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(sizeof header))
        return {};
    XXH3_state_t state;
    XXH3_INITSTATE(&state);
    XXH3_64bits_reset_withSeed(&state, seedOf(header));
    std::vector<char> block(size_t(1) << 17);
    qint64 count = 0;
    while ((count = file.read(block.data(), qint64(block.size()))) > 0)
        XXH3_64bits_update(&state, block.data(), size_t(count));
    if (count < 0)
        return {};
    return XXH3_64bits_digest(&state);
}

} // namespace atlas
