// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/ink.h"
#include "theme.h"
#include "viewport.h"

class QPainter;

namespace atlas {

QColor inkColour(const InkStroke &stroke, const Theme &theme);

/// The strokes where they lie on the ground. `painter` and `view` are in logical pixels of the map; `unit` is
/// what one px of InkStroke::width is in them.
void paintInk(QPainter &painter, const std::vector<InkStroke> &ink, const Viewport &view, double unit,
              const Theme &theme);

/// The stroke that comes within `reach` of a place, the topmost one; -1 when there is none. Pixels of the
/// view.
int strokeAt(const std::vector<InkStroke> &ink, const Viewport &view, QPointF pixel, double reach);

} // namespace atlas
