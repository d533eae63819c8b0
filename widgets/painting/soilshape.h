// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"

#include <QLineF>
#include <QPainterPath>

#include <functional>
#include <vector>

namespace atlas {

/// Outline of what one owner holds, as unordered lines. Metres. Enough to ask what lies inside, which is all
/// that a name needs.
struct SoilShape {
    struct Row {
        double from = 0;
        double to = 0;
        double width() const { return to - from; }
    };

    std::vector<QLineF> lines;
    QRectF bounds;
    double area = 0; ///< square metres

    bool isEmpty() const { return lines.empty(); }
    std::vector<Row> rowsAt(double y) const; ///< the stretches inside, west to east
    Row rowAround(QPointF point) const; ///< the stretch that holds the point, else of no width
    bool contains(QPointF point) const { return rowAround(point).width() > 0; }
    double distance(QPointF point) const; ///< to the nearest line
};

/// Shapes of all owners; `ownerOf` says whose each territory is, -1 = nobody's. Lines between two territories
/// of one owner are left out.
std::vector<SoilShape> soilShapes(const BorderSet &borders, const std::vector<int> &ownerOf, int owners,
                                  int level);

/// A point well inside, far from the outline (on the largest part, if there are several). `shape` is not
/// empty.
QPointF innerPoint(const SoilShape &shape);

/// Coarsest level whose error stays under half a pixel.
int levelFor(double metresPerPixel);

/// Territory under a point, by the finest lines; noTerritory on the sea.
TerritoryIndex territoryAt(const BorderSet &borders, QPointF metres, int level = 0);

/// Closed outline of one territory with its points passed through `map`.
QPainterPath territoryPath(const BorderSet &borders, TerritoryIndex territory, int level,
                           const std::function<QPointF(QPointF)> &map);

} // namespace atlas
