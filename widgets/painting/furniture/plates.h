// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QRectF>

class QPainter;

namespace atlas {

struct Furniture;
struct MapScene;

// Parts that stand over the map; pictures may place them themselves.

/// The line around a plate: on the middle of whole pixels, so that it is sharp. Logical pixels.
QRectF pixelFrame(const QRectF &rect);
/// Ground of a plate: panel, thin line, rounded corners, on whole pixels.
void paintPlateGround(QPainter &painter, const QRectF &rect, const Theme &theme);
/// Ground of what is read over the map but needs no plate.
void paintSoftGround(QPainter &painter, const QRectF &rect, const Theme &theme);
/// The bar with its length, as furnitureOf() has measured it; nothing when it has not.
void paintScaleBar(QPainter &painter, const Furniture &furniture, const Theme &theme);
/// North America in its frame, filled and named as on the scene; `furniture` says how, worded for it.
void paintInset(QPainter &painter, const Furniture &furniture, const MapScene &scene);
/// "Viewpoint: International documents" behind an eye; `rect` is 30 px high.
void paintViewpointPlate(QPainter &painter, const QRectF &rect, const QString &viewpoint, const Theme &theme);
/// Breadth that the plate above needs, px.
double viewpointPlateWidth(const QString &viewpoint);

} // namespace atlas
