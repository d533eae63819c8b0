// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts.h"
#include "names/halotext.h"

#include <QString>

namespace atlas {

/// What the plates over the map are set in; shared by those who place them and those who paint them.
struct PlateFonts {
    QFont date = displayFont(21.5, 700);
    QFont dateSmall = displayFont(15, 700);
    QFont members = sansFont(12.5, 600);
    QFont text = sansFont(12.5, 400);
    QFont small = sansFont(11.5, 400);
};

/// Kept by thread: to find the face of a font costs more than to measure a word in it.
inline const PlateFonts &plateFonts()
{
    thread_local const PlateFonts fonts;
    return fonts;
}

/// Of the words under the inset.
inline TextStyle outsideStyle()
{
    return {11.5, 500};
}

inline QString viewpointWord()
{
    return QStringLiteral("Viewpoint: ");
}

inline constexpr double swatchWidth = 24;
inline constexpr double eyeWidth = 18;

} // namespace atlas
