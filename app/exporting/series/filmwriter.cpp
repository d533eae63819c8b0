// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/filmwriter.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace atlas {

namespace {

bool endsIn(const QString &path, const char *ending)
{
    return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
}

QString ffmpeg()
{
    return QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
}

} // namespace

QStringList filmEndings()
{
    return {QStringLiteral(".gif"), QStringLiteral(".webp"), QStringLiteral(".mp4"), QStringLiteral(".webm")};
}

QString filmFault(const QString &path)
{
    const bool isVideo = endsIn(path, ".mp4") || endsIn(path, ".webm");
    if (isVideo && ffmpeg().isEmpty())
        return QStringLiteral(
            "MP4 and WebM are made by the program ffmpeg, which is not installed here. GIF and "
            "animated WebP need nothing.");
    return {};
}

FilmOpening openFilm(const QString &path, const FilmHead &head)
{
    if (const QString fault = filmFault(path); !fault.isEmpty())
        return {nullptr, fault};
    if (QFileInfo(path).isDir())
        return {nullptr, QStringLiteral("is a folder, not a file")};
    if (endsIn(path, ".gif"))
        return openGif(path, head);
    if (endsIn(path, ".webp"))
        return openWebp(path, head);
    if (endsIn(path, ".mp4") || endsIn(path, ".webm"))
        return openVideo(path, head, ffmpeg());
    return {nullptr,
            QStringLiteral("no film can be written under this name: it must end in %1")
                .arg(filmEndings().join(QStringLiteral(", ")))};
}

} // namespace atlas
