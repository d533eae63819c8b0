// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapscene.h"

#include <QByteArray>

class QPainter;

namespace atlas {

/// A layer that QPainter draws over (or, for the graticule, under) the partition of the land. Layers hold no
/// state but caches of text; everything they show comes from the scene. Painters arrive in logical pixels of
/// `scene.viewport`, antialiased, clipped to the view.
class MapLayer {
public:
    MapLayer() = default;
    virtual ~MapLayer() = default;
    Q_DISABLE_COPY_MOVE(MapLayer)

    /// Equal keys paint equal pixels: the cached image is kept. Holds all that paint() looks at.
    virtual QByteArray key(const MapScene &scene) const = 0;
    virtual void paint(QPainter &painter, const MapScene &scene) const = 0;
};

} // namespace atlas
