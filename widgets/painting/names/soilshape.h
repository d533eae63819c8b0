// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "furniture/linepieces.h"

#include <QPainterPath>

#include <functional>
#include <vector>

namespace atlas {

/// Outline of what one owner holds, as unordered lines. Metres. Enough to ask what lies inside, which is all
/// that a name needs.
class SoilShape {
public:
    struct Row {
        double from = 0;
        double to = 0;
        double width() const { return to - from; }
    };

    /// Adds an arc that has the owner on its left hand (`sign` 1) or on its right (-1).
    void add(const Polyline &points, int sign);
    void finish(); ///< to be called once, after the last arc

    bool isEmpty() const { return m_lines.isEmpty(); }
    const QRectF &bounds() const { return m_lines.bounds(); }
    double area() const { return m_area; } ///< square metres
    std::vector<Row> rowsAt(double y) const; ///< the stretches inside, west to east
    Row rowAround(QPointF point) const; ///< the stretch that holds the point, else of no width
    bool contains(QPointF point) const { return rowAround(point).width() > 0; }
    /// The point with most room to the west and east, above and below. Not for empty shapes.
    QPointF innerPoint() const;

    size_t bytes() const { return m_lines.bytes(); }

private:
    LinePieces m_lines;
    double m_area = 0;
};

/// Shapes of all owners; `ownerOf` says whose each territory is, -1 = nobody's. Lines between two territories
/// of one owner are left out.
std::vector<SoilShape> soilShapes(const BorderSet &borders, const std::vector<int> &ownerOf, int owners,
                                  int level);

/// Coarsest level whose error stays under half a pixel.
int levelFor(double metresPerPixel);

/// Finds the territory under points and along parallels.
class TerritoryFinder {
public:
    TerritoryFinder(const BorderSet &borders, int level);

    TerritoryIndex at(QPointF metres) const; ///< noTerritory on the sea

    struct Part { ///< of a parallel of the map
        TerritoryIndex land = noTerritory;
        double width = 0; ///< metres
    };
    /// What lies between two places on a parallel, from west to east.
    std::vector<Part> along(double y, double west, double east) const;

    size_t bytes() const { return m_lines.bytes() + m_sides.capacity() * sizeof(Sides); }

private:
    struct Sides {
        TerritoryIndex left = noTerritory, right = noTerritory;
    };

    LinePieces m_lines;
    std::vector<Sides> m_sides; ///< of each line
};

/// Closed outline of one territory with its points passed through `map`.
QPainterPath territoryPath(const BorderSet &borders, TerritoryIndex territory, int level,
                           const std::function<QPointF(QPointF)> &map);

} // namespace atlas
