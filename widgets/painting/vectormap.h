// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapscene.h"

class QPainter;

namespace atlas {

/// Paints a scene as areas, lines and letters in place of pixels: for PDF, SVG and printers. It looks as
/// MapPainter's does. `painter` is in logical pixels of the scene's viewport, and nothing is drawn beyond
/// that; its ratio says how fine the lines need be. A PaperDevice is told what belongs together. Any thread.
void paintVectorMap(QPainter &painter, const MapScene &scene);

} // namespace atlas
