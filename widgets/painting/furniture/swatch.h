// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/legendmodel.h"
#include "theme.h"

#include <QRectF>
#include <QSize>

class QPainter;

namespace atlas {

inline constexpr QSize swatchSize{26, 15};

/// A piece of land as the map fills it, pattern and outline included.
void paintFillSwatch(QPainter &painter, const QRectF &rect, FillClass fill, const Theme &theme);
/// Land in dispute.
void paintContestedSwatch(QPainter &painter, const QRectF &rect, const Theme &theme);
/// Whatever a row of the legend stands for: land, a line, marks or names.
void paintLegendSwatch(QPainter &painter, const QRectF &rect, const LegendEntry &entry, const Theme &theme);

} // namespace atlas
