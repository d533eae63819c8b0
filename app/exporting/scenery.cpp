// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenery.h"

#include "borderreader.h"
#include "names/labelstock.h"
#include "pack/packchecks.h"
#include "pack/packreader.h"

#include <QCoreApplication>
#include <QDir>

#include <future>

namespace atlas {

Scenery loadScenery(const QString &bordersFile, const QString &packFolder)
{
    std::future<PackReading> packReading
        = std::async(std::launch::async, [packFolder] { return PackReader().read(packFolder); });
    BorderReading borders = BorderReader().read(bordersFile);
    PackReading pack = packReading.get();

    Scenery scenery;
    scenery.borders = std::move(borders.borders);
    scenery.pack = std::move(pack.pack);
    scenery.issues = std::move(borders.issues);
    scenery.issues.insert(scenery.issues.end(), pack.issues.begin(), pack.issues.end());
    if (!scenery.isComplete())
        return scenery;
    const Issues strangers = checkStates(*scenery.pack, scenery.borders->states);
    scenery.issues.insert(scenery.issues.end(), strangers.begin(), strangers.end());
    scenery.labels = makeLabelStock(*scenery.pack, *scenery.borders);
    return scenery;
}

QString shippedBorders()
{
    const QDir bin(QCoreApplication::applicationDirPath());
    return QDir::cleanPath(bin.filePath(QStringLiteral("../share/alliance-atlas/borders.atlas")));
}

QString shippedPack()
{
    return QStringLiteral(":/pack");
}

} // namespace atlas
