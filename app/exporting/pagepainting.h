// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QImage>

namespace atlas {

/// Everything but the map and the paper's own colour; over the map. `painter` is in logical pixels of the
/// page, on pixels or paths.
void paintPageParts(QPainter &painter, const Page &page);

/// All of the page as areas, lines and letters, in logical pixels: for PDF, SVG and printers.
void paintPage(QPainter &painter, const Page &page);

/// The page in device pixels, devicePixelRatio set; null when there is not enough memory.
QImage pageImage(const Page &page);

} // namespace atlas
