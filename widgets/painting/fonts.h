// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace atlas {

/// Registers the bundled Inter and Vollkorn, once a process; needs a QGuiApplication. False when one is
/// missing (the system's sans and serif take over).
bool registerFonts();

/// Inter at a pixel size (rounded: QFont holds whole pixels, and points would depend on the screen); weights
/// 400, 500, 600, 700.
QFont sansFont(double pixels, int weight = 400);
/// Inter's display cut, for dates and titles.
QFont displayFont(double pixels, int weight = 700);
/// Vollkorn, for quotations and seas.
QFont serifFont(double pixels, bool italic = false);

} // namespace atlas
