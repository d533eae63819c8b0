// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage/projectedarcs.h"

#include <cstdint>
#include <span>
#include <vector>

namespace atlas {

/// What one arc does to one pixel. `cover` is the height that the arc crosses within the pixel, downward
/// positive; `area` twice the surface between it and the pixel's left side. Both in subpixels: all that lies
/// to the right of the pixel gains `cover` of `left` and loses as much of `right`.
struct Cell {
    int32_t x = 0; ///< -1 for whatever lies to the left of the view
    int16_t left = noTerritory;
    int16_t right = noTerritory;
    int32_t cover = 0;
    int32_t area = 0;
};

/// Signed-area accumulation of arcs over a band of pixel rows.
class CellRaster {
public:
    CellRaster(int width, int top, int bottom); ///< rows [top, bottom)

    void add(const ProjectedArc &arc);
    /// To be called once, after the last arc.
    void sort();
    /// Cells of a row by x; several may share one x.
    std::span<const Cell> row(int y) const;

private:
    struct Point {
        int64_t x, y;
    };
    void line(Point from, Point to);
    void lineInView(Point from, Point to);
    void rowPiece(int row, Point from, Point to);
    void cell(int row, int x, int cover, int area);
    void flush();

    int m_width, m_top, m_bottom;
    int m_row = 0; // of m_pending
    Cell m_pending;
    std::vector<Cell> m_cells;
    std::vector<int32_t> m_rows; // of m_cells, until sorted
    std::vector<uint32_t> m_starts; // by row, once sorted
};

} // namespace atlas
