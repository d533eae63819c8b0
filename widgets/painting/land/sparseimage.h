// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace atlas {

/// A transparent image of which only the pixels that hold something are kept. Names, marks and a graticule
/// cover a few hundredths of the view: this takes as little memory, and laying it over costs as little time.
class SparseImage {
public:
    /// Paints a strip of the image, whose first row is `top`; ARGB32 premultiplied, transparent. Several
    /// strips are painted at the same time.
    using Painting = std::function<void(QImage &strip, int top)>;
    static SparseImage painted(QSize size, const Painting &painting);
    /// What an image of that format holds.
    static SparseImage of(const QImage &image);

    /// Lays the part within `clip` over an opaque canvas.
    void paint(const Canvas &canvas, const QRect &clip) const;
    /// The same of columns [left, right] of one row.
    void paintRow(QRgb *row, int y, int left, int right) const;
    /// Rectangles that hold all of the pixels, one for each of some bands that holds any.
    const std::vector<QRect> &bounds() const { return m_bounds; }
    bool isEmpty() const { return m_bounds.empty(); }
    size_t bytes() const;

private:
    struct Run {
        uint16_t from = 0, to = 0;
        uint32_t firstPixel : 31 = 0;
        uint32_t isOpaque : 1 = 0; // all of it
    };
    struct Band {
        int top = 0;
        std::vector<Run> runs;
        std::vector<uint32_t> starts; // by row of the band, one more at the end
        std::vector<QRgb> pixels;
        QRect bounds;
    };
    static void addRuns(Band &band, const QRgb *row, int from, int to);
    static Band taken(const QImage &image, const QRect &part, int top);
    void findBounds();

    std::vector<Band> m_bands;
    std::vector<QRect> m_bounds;
};

} // namespace atlas
