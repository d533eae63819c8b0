// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace atlas {

enum class InkTool { Pen, Highlighter };
inline constexpr int inkColours = 4; ///< themes give each of them a colour

/// One line drawn by hand on the map. It lies on the ground: pan and zoom take it along.
struct InkStroke {
    InkTool tool = InkTool::Pen;
    int colour = 0; ///< 0 to inkColours - 1
    double width = 4; ///< px where the picture is 1080 px high; does not grow with the zoom
    QList<QPointF> points; ///< metres, EPSG:3035; at least one. Shared: each edit of a deck keeps two of it
    bool operator==(const InkStroke &) const = default;
};

} // namespace atlas
