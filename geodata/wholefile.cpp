// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholefile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace atlas {

namespace {

constexpr qint64 megabyte = 1024 * 1024;

WholeFile failed(const QString &fault)
{
    return {std::nullopt, fault};
}

WholeFile tooLarge(const FileLimit &limit)
{
    return failed(QStringLiteral("is larger than %1 MB and therefore no %2")
                      .arg(limit.mostBytes / megabyte)
                      .arg(limit.what));
}

} // namespace

WholeFile readWholeFile(const QString &path, const FileLimit &limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failed(QStringLiteral("does not exist"));
    if (info.isDir())
        return failed(QStringLiteral("cannot be read: it is a folder"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(QStringLiteral("cannot be read: %1").arg(file.errorString()));
    if (file.size() > limit.mostBytes)
        return tooLarge(limit);
    // One byte more than allowed tells a file that grows, or a device that knows no size. In blocks:
    // QIODevice takes memory for all that it is asked for, however little there is.
    QByteArray bytes;
    bytes.reserve(qsizetype(file.size()));
    for (QByteArray block; bytes.size() <= limit.mostBytes; bytes += block) {
        block = file.read(std::min<qint64>(megabyte, limit.mostBytes + 1 - bytes.size()));
        if (block.isEmpty())
            break;
    }
    if (file.error() != QFileDevice::NoError)
        return failed(QStringLiteral("cannot be read: %1").arg(file.errorString()));
    if (bytes.size() > limit.mostBytes)
        return tooLarge(limit);
    return {bytes, {}};
}

} // namespace atlas
