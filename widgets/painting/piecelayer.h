// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "furniture/maparrangement.h"
#include "mappiece.h"

#include <memory>

namespace atlas {

/// A layer of things that stand on the map, each a piece of its own: names, events, furniture. Holds no state
/// but caches; everything that it shows comes from the scene and its arrangement.
class PieceLayer {
public:
    PieceLayer() = default;
    virtual ~PieceLayer() = default;
    Q_DISABLE_COPY_MOVE(PieceLayer)

    /// Lowest first. The pieces refer to both arguments and to the layer.
    virtual std::vector<MapPiece> pieces(const MapScene &scene, const MapArrangement &arrangement) const = 0;
};

// In the order of painting, above fills and lines.
std::unique_ptr<PieceLayer> makeEventLayer();
std::unique_ptr<PieceLayer> makeLabelLayer();
std::unique_ptr<PieceLayer> makeFurnitureLayer();

} // namespace atlas
