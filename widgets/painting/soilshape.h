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

    bool isEmpty() const { return m_lines.empty(); }
    const QRectF &bounds() const { return m_bounds; }
    double area() const { return m_area; } ///< square metres
    std::vector<Row> rowsAt(double y) const; ///< the stretches inside, west to east
    Row rowAround(QPointF point) const; ///< the stretch that holds the point, else of no width
    bool contains(QPointF point) const { return rowAround(point).width() > 0; }
    /// The point with most room to the west and east, above and below. Not for empty shapes.
    QPointF innerPoint() const;

private:
    /// In single precision, which is half a metre here: names are placed by pixels, and there are many
    /// shapes.
    struct Line {
        float x1, y1, x2, y2;
    };
    static double crossing(const Line &line, double y);
    size_t bandOf(double y) const;
    size_t bandCount() const { return m_starts.empty() ? 0 : m_starts.size() - 1; }

    std::vector<Line> m_lines;
    /// Lines that cross each band of equal height, south to north, and where in them each band begins.
    std::vector<uint32_t> m_crossing, m_starts;
    QRectF m_bounds;
    double m_area = 0;
};

/// Shapes of all owners; `ownerOf` says whose each territory is, -1 = nobody's. Lines between two territories
/// of one owner are left out.
std::vector<SoilShape> soilShapes(const BorderSet &borders, const std::vector<int> &ownerOf, int owners,
                                  int level);

/// Coarsest level whose error stays under half a pixel.
int levelFor(double metresPerPixel);

/// Finds the territory under points. `borders` must outlive it.
class TerritoryFinder {
public:
    TerritoryFinder(const BorderSet &borders, int level);

    TerritoryIndex at(QPointF metres) const; ///< noTerritory on the sea

private:
    struct Side { ///< in single precision, as the lines of a SoilShape
        float x1, y1, x2, y2;
        TerritoryIndex west = noTerritory; ///< what lies on its western side
    };

    double m_south = 0;
    std::vector<std::vector<Side>> m_bands; ///< of equal height, south to north
};

/// Closed outline of one territory with its points passed through `map`.
QPainterPath territoryPath(const BorderSet &borders, TerritoryIndex territory, int level,
                           const std::function<QPointF(QPointF)> &map);

} // namespace atlas
