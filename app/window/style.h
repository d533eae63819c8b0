// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"
#include "theme.h"

#include <QPalette>
#include <QString>

class QApplication;

namespace atlas {

/// The theme that a choice means; `system` is the desktop's own palette, which decides for
/// ThemeChoice::System.
ThemeName themeFor(ThemeChoice choice, const QPalette &system);
QPalette paletteOf(const Theme &theme);
QString sheetOf(const Theme &theme);
/// Fusion, the palette, the base font and the sheet; the whole look of the widgets.
void applyStyle(QApplication &application, const Theme &theme);

} // namespace atlas
