// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <QPainterPath>
#include <QPointF>

class QPainter;

namespace atlas {

struct Theme;

/// Outline of a category's glyph (circle, square, triangle, diamond, pentagon, speech bubble, hexagon) of the
/// given height about a centre. Logical pixels.
QPainterPath eventGlyph(EventCategory category, QPointF centre, double height);

/// Filled when the paper names the event, hollow (filled with `ground`) when we added it.
void paintEventGlyph(QPainter &painter, const QPainterPath &glyph, const QColor &colour, InPaper inPaper,
                     const QColor &ground);

/// The numbered disc (①②③) that ties card, map and timeline; 15 px across.
void paintLinkNumber(QPainter &painter, QPointF centre, int number, const Theme &theme);

} // namespace atlas
