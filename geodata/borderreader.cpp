// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderreader.h"

#include "foreignformats.h"
#include "mappedborders.h"

#include <QFile>
#include <QFileInfo>

namespace atlas {

namespace {

BorderReading refused(const QString &path, const QString &reason)
{
    return {nullptr, {{Issue::Severity::Error, path, {}, reason}}};
}

/// Names what is plainly something else before GDAL tries, whose words are for programmers. Empty: go on.
QString refusalOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QStringLiteral(
            "The borders are missing: there is no such file. Build the project, or give the "
            "path of a borders.gpkg.");
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return QStringLiteral("It cannot be read: %1.")
            .arg(QFileInfo(path).isDir() ? QStringLiteral("it is a folder") : file.errorString());
    const QByteArray head = file.read(100);
    if (head.isEmpty())
        return QStringLiteral("The file is empty.");
    if (!head.startsWith("SQLite format 3"))
        return QStringLiteral("This is not a GeoPackage.");
    if (head.size() < 100)
        return QStringLiteral("The file is cut off: it ends within the first 100 bytes.");
    return {};
}

BorderReading readForeign(const QString &path)
{
    const QString refusal = refusalOf(path);
    if (!refusal.isEmpty())
        return refused(path, refusal);
    const ForeignLoading foreign = foreignFormats();
    return foreign.formats ? foreign.formats->readGeoPackage(path) : refused(path, foreign.error);
}

/// The same borders, the long way.
BorderReading readOrigin(const QString &mapped, const Issues &why)
{
    const QString origin = originOf(mapped);
    if (!QFile::exists(origin))
        return {nullptr, why};
    BorderReading reading = readForeign(origin);
    for (Issue issue : why) {
        if (reading.borders) {
            issue.severity = Issue::Severity::Warning;
            issue.reason += QStringLiteral(" The borders come from %1 instead, which takes longer. Build the "
                                           "project anew, or install it again.")
                                .arg(QFileInfo(origin).fileName());
        }
        reading.issues.insert(reading.issues.begin(), issue);
    }
    return reading;
}

} // namespace

BorderReading BorderReader::read(const QString &path) const
{
    if (!path.endsWith(QLatin1String(mappedEnding)) && !isMappedBorders(path))
        return readForeign(path);
    BorderReading mapped = readMappedBorders(path);
    return mapped.borders ? mapped : readOrigin(path, mapped.issues);
}

} // namespace atlas
