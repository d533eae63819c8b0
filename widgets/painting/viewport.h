// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewstate.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace atlas {

/// Which part of the plane is seen, and on how many pixels. Scale is equal on both axes; y points down in
/// pixels and up in metres. Logical pixels; multiply by `ratio` for device pixels.
struct Viewport {
    QPointF centre; ///< metres, EPSG:3035
    double metresPerPixel = 5000; ///< per logical pixel
    QSizeF size; ///< logical pixels
    double ratio = 1; ///< device pixel ratio, 1 to 4

    /// Shows all of the camera's extent, centred.
    static Viewport fitting(const Camera &camera, QSizeF size, double ratio);
    Camera camera() const; ///< what is seen
    QRectF visibleMetres() const;
    QTransform toPixels() const; ///< metres -> logical pixels
    QPointF toPixels(QPointF metres) const;
    QPointF toMetres(QPointF pixel) const;
    Viewport zoomedAbout(QPointF pixel, double factor) const; ///< factor > 1 zooms in
    Viewport panned(QPointF pixels) const; ///< content follows the pointer
    Viewport clamped() const; ///< 20 m/px to 15 000 m/px, centre inside the mapped area
    QSize deviceSize() const;
    bool operator==(const Viewport &) const = default;
};

/// Extent of the first view: Iceland to the Caucasus, North Cape to Crete. Metres.
QRectF europeExtent();

} // namespace atlas
