// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage/projectedarcs.h"
#include "maplayer.h"
#include "piecelayer.h"

#include <QPainterPath>

#include <vector>

namespace atlas {

/// The obvious way to draw the same map, to compare with: a path a territory, filled by QPainter, a path a
/// kind of line, stroked with pens, then waters, names, marks and plates. Only hatches are left out.
class PlainPainting {
public:
    explicit PlainPainting(const MapScene &scene);

    void paint(QImage &image, const MapScene &scene) const;

private:
    void paintLines(QPainter &painter, const MapScene &scene) const;

    ProjectedArcs m_arcs;
    std::vector<double> m_areas; // of the territories, km²
    std::vector<QPainterPath> m_soil; // device pixels, by territory
    std::unique_ptr<MapLayer> m_waters;
    std::vector<std::unique_ptr<PieceLayer>> m_pieces;
};

} // namespace atlas
