// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas.h"
#include "coverage/coverage.h"
#include "coverage/strokes.h"
#include "land/dirtytiles.h"
#include "land/linestyle.h"

namespace atlas {

/// The pixels of a row of tiles that may be painted, so that a line that runs through several rectangles is
/// followed once.
class RowClip {
public:
    explicit RowClip(const DirtyRow &row);
    int top() const { return m_top; }
    int bottom() const { return m_bottom; } ///< inclusive
    int left() const { return m_left; }
    int right() const { return m_left + int(m_inside.size()) - 1; } ///< inclusive
    bool holds(int x) const { return size_t(x - m_left) < m_inside.size() && m_inside[size_t(x - m_left)]; }

private:
    int m_top, m_bottom, m_left;
    std::vector<char> m_inside; // by column from m_left on
};

/// One width, colour and dash, ready for the pixels of a view.
class StrokePainter {
public:
    StrokePainter(double width, QRgb colour, double ratio); ///< width in logical pixels
    void setDash(const Dash &dash);
    void setOpacity(double opacity) { m_opacity = uint(opacity * 256 + 0.5); }
    /// Paints only as far as these territories reach into each pixel.
    void setWithin(const PartitionCoverage &coverage, const std::vector<char> &territories);

    StrokeReach reach() const;
    /// The stroke must be of reach() or of a wider one.
    void paint(const Canvas &canvas, const RowClip &clip, const ArcStroke &stroke) const;

private:
    uint weight(int distance) const;
    double beyondDash(double along) const;
    uint dashedWeight(int distance, double along) const;
    void paintPlainRow(QRgb *row, const RowClip &clip, std::span<const StrokePixel> pixels) const;
    void paintRow(const Canvas &canvas, const RowClip &clip, const ArcStroke &stroke, int y) const;

    double m_width;
    QRgb m_colour;
    double m_ratio;
    int m_edge; // where the stroke's edge has faded out, in strokeSteps
    Dash m_dash;
    double m_first = 0, m_second = 0, m_secondEnd = 0, m_period = 0; // ends of its strokes, device pixels
    double m_perPeriod = 0;
    uint m_opacity = 256;
    const PartitionCoverage *m_coverage = nullptr;
    const std::vector<char> *m_territories = nullptr;
};

/// A stroke along arcs of a view. Refers to the strokes, which must stay.
class Brush {
public:
    /// Makes what is missing of the strokes.
    Brush(const StrokePainter &painter, const std::vector<int> &arcs, Strokes &strokes);

    void paint(const Canvas &canvas, const RowClip &clip) const;

private:
    struct Line { // side by side: each row of tiles asks all of them
        int16_t top, bottom; // rows [top, bottom)
        int16_t left, right; // both included
        const ArcStroke *stroke;
    };
    StrokePainter m_painter;
    std::vector<Line> m_lines;
};

} // namespace atlas
