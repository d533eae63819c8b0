// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderreader.h"

namespace atlas {

/// The dataset that the build has compiled, read once.
inline const BorderReading &shippedReading()
{
    static const BorderReading reading = BorderReader().read(QStringLiteral(ATLAS_BORDERS));
    return reading;
}

inline const BorderSet &shippedBorders()
{
    if (!shippedReading().borders)
        qFatal("The compiled borders cannot be read: %s", ATLAS_BORDERS);
    return *shippedReading().borders;
}

inline TerritoryIndex territoryOf(const char *id)
{
    const TerritoryIndex index = shippedBorders().territory({QString::fromLatin1(id)});
    if (index == noTerritory)
        qFatal("no territory %s", id);
    return index;
}

} // namespace atlas
