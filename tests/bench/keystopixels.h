// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace atlas {

class MainWindow;

/// Presses the key of the next (at the end: the previous) change of the map through the X server and waits
/// until the pixels of the date plate in the window have changed, as another X client sees them. Tells why
/// under "skipped" where there is no X11.
QJsonObject keysToPixels(MainWindow &window, int presses);

} // namespace atlas
