// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRect>

#include <cstdint>
#include <vector>

namespace atlas {

/// Rectangles of one row of tiles, west to east, apart from each other. Rows may be painted at the same time.
struct DirtyRow {
    std::vector<QRect> rects; ///< device pixels, none empty
    int top() const { return rects.front().top(); }
    int bottom() const { return rects.front().bottom(); } ///< inclusive
};

inline constexpr int tileSide = 32; ///< of DirtyTiles, device pixels

/// Tiles that so many device pixels take.
inline int tilesAcross(int pixels)
{
    return (pixels + tileSide - 1) / tileSide;
}

/// What of a view is to be painted anew, in squares: as fine as a name, as coarse as is quick to keep.
class DirtyTiles {
public:
    explicit DirtyTiles(QSize view = {}); ///< device pixels; nothing is dirty

    void add(const QRect &rect); ///< cut to the view
    void add(const DirtyTiles &other); ///< of a view of the same size
    void addAll();
    /// Everything within `reach` of the line through the points, and little more. Device pixels.
    void addLine(const std::vector<QPointF> &points, double reach);
    /// The same for a line whose tiles are known: what marked() gave for it on a view of this size.
    void addMarked(const std::vector<uint32_t> &tiles);
    std::vector<uint32_t> marked() const; ///< places of the dirty tiles, row by row, ascending
    bool isEmpty() const;
    std::vector<DirtyRow> rows() const;

private:
    void addNear(QPointF from, QPointF to, double reach);

    QRect m_view;
    int m_columns = 0;
    std::vector<char> m_tiles; // by row
};

} // namespace atlas
