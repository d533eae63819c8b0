// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "viewstate.h"

#include <QSize>
#include <QString>

namespace atlas {

/// What to draw and where to. A value; a job and a scenery always make the same bytes.
struct ExportJob {
    ViewState view;
    ThemeName theme = ThemeName::Light;
    QSize pixels{1920, 1080}; ///< of the file, each side 16 to 16384
    double scale = 1; ///< file pixels a logical pixel, 1 to 4: enlarges type and lines
    QString output; ///< .png
};

inline constexpr int smallestSide = 16;
inline constexpr int largestSide = 16384;

} // namespace atlas
