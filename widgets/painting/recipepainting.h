// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "land/fillpattern.h"

#include <QPainterPath>

class QPainter;

namespace atlas {

/// Fills an area with shapes, as FillPattern does with pixels. `view` is what the pattern is anchored to.
/// Neighbours overlap by a hair, so that no background shines through between them.
void paintRecipe(QPainter &painter, const QPainterPath &area, const FillRecipe &recipe, const QRectF &view);

/// The small crosses of SparseMarks on an area, anchored to the corner of `view`.
void paintCrosses(QPainter &painter, const QPainterPath &area, const QColor &colour, const QRectF &view);

} // namespace atlas
