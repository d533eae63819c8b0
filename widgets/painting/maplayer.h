// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapscene.h"

#include <QByteArray>

class QPainter;

namespace atlas {

/// A layer that QPainter draws over all of the view: what lies under the partition of the land and between
/// its fills and its lines. Layers hold no state; everything they show comes from the scene, which may be a
/// band of the view: several are painted at the same time. Painters arrive in logical pixels of
/// `scene.viewport`, antialiased.
class MapLayer {
public:
    MapLayer() = default;
    virtual ~MapLayer() = default;
    Q_DISABLE_COPY_MOVE(MapLayer)

    /// Equal keys paint equal pixels: the cached image is kept. Holds all that paint() looks at; empty when
    /// there is nothing to paint.
    virtual QByteArray key(const MapScene &scene) const = 0;
    virtual void paint(QPainter &painter, const MapScene &scene) const = 0;
};

/// What a layer has to paint, with room for the breadth of lines that run along the edge. Metres.
inline QRectF paintedMetres(const Viewport &view)
{
    const double rim = 4 * view.metresPerPixel;
    return view.visibleMetres().adjusted(-rim, -rim, rim, rim);
}

} // namespace atlas
