// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layercache.h"

#include <QPainter>

namespace atlas {

LayerCache::LayerCache(std::unique_ptr<MapLayer> layer)
    : m_layer(std::move(layer))
{ }

bool LayerCache::update(const MapScene &scene, QImage &scratch, std::vector<QRect> &changed)
{
    const QByteArray key = m_layer->key(scene);
    if (m_repaints > 0 && key == m_key && scene.viewport == m_viewport)
        return false;
    {
        QPainter painter(&scratch);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                               | QPainter::SmoothPixmapTransform);
        m_layer->paint(painter, scene);
    }
    changed.insert(changed.end(), m_image.bounds().begin(), m_image.bounds().end());
    m_image = SparseImage::taking(scratch);
    changed.insert(changed.end(), m_image.bounds().begin(), m_image.bounds().end());
    m_key = key;
    m_viewport = scene.viewport;
    ++m_repaints;
    return true;
}

} // namespace atlas
