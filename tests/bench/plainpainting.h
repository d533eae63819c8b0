// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapscene.h"

#include <QPainterPath>

#include <vector>

namespace atlas {

/// The obvious way to draw the map, to compare with: a path a territory, filled by QPainter, lines penned.
/// Flat fills, one kind of line, no hatches: less than the scene holds.
class PlainPainting {
public:
    explicit PlainPainting(const MapScene &scene);

    void paint(QImage &image, const MapScene &scene) const;

private:
    std::vector<QPainterPath> m_soil; // device pixels, by territory
    QPainterPath m_lines;
};

} // namespace atlas
