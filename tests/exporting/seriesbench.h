// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../issuetext.h"
#include "fonts.h"
#include "memory/picturememory.h"
#include "series/seriesjob.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace atlas {

/// The shipped content, read once.
inline const Scenery &scenery()
{
    static const Scenery read
        = loadScenery(QStringLiteral(ATLAS_BORDERS), QStringLiteral(ATLAS_SOURCE_DIR "/resources/pack"));
    return read;
}

inline KnownContent known()
{
    return {scenery().pack.get(), scenery().borders.get()};
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool isEmpty(const QTemporaryDir &folder)
{
    return QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// The first `count` of some telling days, on a page of that size.
inline SeriesSubject subject(SeriesKind kind, int count, QSize size)
{
    SeriesSubject made;
    made.scenery = scenery();
    made.settings.page.size = size;
    const std::vector<QDate> days{{1949, 8, 24}, {1952, 2, 18},  {1955, 6, 5},  {1968, 9, 13}, {1982, 5, 30},
                                  {1990, 10, 3}, {1991, 12, 26}, {1999, 3, 12}, {2004, 3, 29}, {2009, 4, 1},
                                  {2014, 3, 18}, {2017, 6, 5},   {2023, 4, 4}};
    made.days.assign(days.begin(), days.begin() + count);
    made.kind = kind;
    return made;
}

} // namespace atlas
