// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "polyline.h"

#include <QRectF>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace atlas {

/// Finds which of many lines cross a height. Holds no points of its own: it looks at those of the borders, in
/// pieces of a few lines with the box that each piece stays within. That takes a twentieth of the memory of
/// the lines themselves, and there are many sets of them.
///
/// Lines are taken in single precision, which is half a metre here: names are placed by pixels.
class LinePieces {
public:
    void add(const Polyline &points);
    void finish(); ///< to be called once, after the last line

    bool isEmpty() const { return m_pieces.empty(); }
    const QRectF &bounds() const { return m_bounds; } ///< metres

    /// What is asked of a height, from west to east; what lies outside may be told or left out.
    struct Stretch {
        double west = -std::numeric_limits<double>::infinity();
        double east = std::numeric_limits<double>::infinity();
    };
    /// Calls visit(line, x, north) where a line crosses the height, in the order of the lines: its place
    /// among those added, where it crosses, and whether it goes north there. Half-open, so that a shared
    /// corner counts once. `visit` may narrow the stretch as it goes.
    template <class Visit> void cross(double y, const Stretch &stretch, const Visit &visit) const
    {
        if (m_pieces.empty() || !(y >= m_bounds.top() && y <= m_bounds.bottom()))
            return;
        const size_t band = bandOf(y);
        for (uint32_t i = m_starts[band]; i < m_starts[band + 1]; ++i) {
            const Piece &piece = m_pieces[m_crossing[i]];
            if (y >= double(piece.south) && y < double(piece.north)
                && double(piece.east) + slack >= stretch.west && double(piece.west) - slack <= stretch.east)
                crossPiece(piece, y, visit);
        }
    }

    size_t bytes() const;

private:
    static constexpr uint32_t linesPerPiece = 16;
    static constexpr double slack = 1; ///< metres that a crossing may be computed outside its line
    struct Piece {
        uint32_t line = 0;
        uint32_t first = 0; ///< point of the line that the piece begins with
        float south = 0, north = 0, west = 0, east = 0;
    };

    template <class Visit> void crossPiece(const Piece &piece, double y, const Visit &visit) const
    {
        const Polyline &points = m_lines[piece.line];
        const auto last = std::min<size_t>(points.size() - 1, piece.first + linesPerPiece);
        const GridPoint *at = points.grid() + piece.first;
        double y1 = single(at->y);
        for (const GridPoint *end = points.grid() + last; at < end; ++at) {
            const double y2 = single(at[1].y);
            if ((y1 <= y) != (y2 <= y)) {
                const double x1 = single(at->x), x2 = single(at[1].x);
                visit(size_t(piece.line), x1 + (x2 - x1) * (y - y1) / (y2 - y1), y2 > y1);
            }
            y1 = y2;
        }
    }
    static double single(qint32 grid) { return double(float(grid * gridStep)); }
    static Piece pieceOf(const Polyline &points, uint32_t first);
    void layBands();
    size_t bandOf(double y) const;
    size_t bandCount() const { return m_starts.size() - 1; }

    std::vector<Polyline> m_lines; // a view of points that are shared
    std::vector<Piece> m_pieces;
    /// Pieces that reach into each band of equal height, south to north, and where in them each band begins.
    std::vector<uint32_t> m_crossing, m_starts;
    QRectF m_bounds;
};

} // namespace atlas
