// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderreader.h"

#include <QString>

#include <memory>

namespace real {

/// The dataset that the build compiled; null with a message on standard error when it cannot be read.
inline std::shared_ptr<const atlas::BorderSet> borders()
{
    static const atlas::BorderReading reading = atlas::BorderReader().read(QStringLiteral(ATLAS_BORDERS));
    for (const atlas::Issue &issue : reading.issues)
        qWarning("%s", qPrintable(issue.text()));
    return reading.borders;
}

inline atlas::StateIndex state(const char *id)
{
    return borders()->state(atlas::StateId{QString::fromLatin1(id)});
}

inline atlas::TerritoryIndex territory(const char *id)
{
    return borders()->territory(atlas::TerritoryId{QString::fromLatin1(id)});
}

} // namespace real
