// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layercache.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

LayerCache::LayerCache(std::unique_ptr<MapLayer> layer)
    : m_layer(std::move(layer))
{ }

bool LayerCache::update(const MapScene &scene, DirtyTiles &dirty)
{
    const QByteArray key = m_layer->key(scene);
    if (m_repaints > 0 && key == m_key && scene.viewport == m_viewport)
        return false;
    for (const QRect &rect : m_image.bounds())
        dirty.add(rect);
    m_image = key.isEmpty() ? SparseImage() : painted(scene);
    for (const QRect &rect : m_image.bounds())
        dirty.add(rect);
    m_key = key;
    m_viewport = scene.viewport;
    ++m_repaints;
    return true;
}

SparseImage LayerCache::painted(const MapScene &scene) const
{
    const Viewport &view = scene.viewport;
    return SparseImage::painted(view.deviceSize(), [&](QImage &strip, int top) {
        MapScene band = scene;
        band.viewport.size.setHeight(strip.height() / view.ratio);
        const double down = top / view.ratio + (band.viewport.size.height() - view.size.height()) / 2;
        band.viewport.centre.ry() -= down * view.metresPerPixel;
        strip.setDevicePixelRatio(std::max(1.0, view.ratio));
        QPainter painter(&strip);
        painter.scale(std::min(1.0, view.ratio),
                      std::min(1.0, view.ratio)); // QPainter knows no ratio below 1
        painter.setRenderHint(QPainter::Antialiasing);
        m_layer->paint(painter, band);
    });
}

} // namespace atlas
