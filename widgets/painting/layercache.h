// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "land/dirtytiles.h"
#include "land/sparseimage.h"
#include "maplayer.h"

#include <memory>

namespace atlas {

/// One layer and what it last painted, repainted only when its key changes. Counts the repaints.
class LayerCache {
public:
    explicit LayerCache(std::unique_ptr<MapLayer> layer);

    /// Brings the image up to date; what looks different now becomes dirty. True when it was repainted.
    bool update(const MapScene &scene, DirtyTiles &dirty);
    const SparseImage &image() const { return m_image; }
    int repaints() const { return m_repaints; }

private:
    SparseImage painted(const MapScene &scene) const;

    std::unique_ptr<MapLayer> m_layer;
    Viewport m_viewport;
    QByteArray m_key;
    SparseImage m_image;
    int m_repaints = 0;
};

} // namespace atlas
