// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignformats.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

namespace atlas {

namespace {

ForeignLoading refused(const QString &reason)
{
    return {nullptr,
            QStringLiteral("The part of the atlas that reads and writes other formats cannot be loaded: %1")
                .arg(reason)};
}

} // namespace

ForeignLoading foreignFormatsIn(const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QString file = folder + QStringLiteral("/atlas_foreign.so");
        if (!QFileInfo::exists(file))
            continue;
        QLibrary module(file);
        module.setLoadHints(
            QLibrary::ResolveAllSymbolsHint); // what is missing shows now, not at the first use
        const auto version = reinterpret_cast<const char *(*)()>(module.resolve("atlasForeignVersion"));
        const auto formats
            = reinterpret_cast<const ForeignFormats *(*)()>(module.resolve("atlasForeignFormats"));
        if (!version || !formats)
            return refused(module.errorString());
        if (QLatin1String(version()) != QLatin1String(ATLAS_VERSION))
            return refused(QStringLiteral("%1 belongs to version %2, this is %3.")
                               .arg(file, QLatin1String(version()), QLatin1String(ATLAS_VERSION)));
        return {formats(), {}};
    }
    return refused(
        QStringLiteral("there is no atlas_foreign.so in %1.").arg(folders.join(QStringLiteral(" or "))));
}

ForeignLoading foreignFormats()
{
    static const ForeignLoading loading = foreignFormatsIn({QDir::cleanPath(
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../lib/alliance-atlas")))});
    return loading;
}

} // namespace atlas
