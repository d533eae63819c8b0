// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

class QPainter;

namespace atlas {

/// Draws a long path. In a PDF its points lie on the grid of the device, which writes them in half the bytes.
void drawPaperPath(QPainter &painter, const QPainterPath &path);
/// The same for a clip, which narrows the one that holds.
void clipToPaperPath(QPainter &painter, const QPainterPath &path);

} // namespace atlas
