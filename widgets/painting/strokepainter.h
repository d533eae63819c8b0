// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas.h"
#include "coverage/coverage.h"
#include "coverage/strokes.h"
#include "linestyle.h"

namespace atlas {

/// One width, colour and dash, ready for the pixels of a view.
class StrokePainter {
public:
    StrokePainter(double width, QRgb colour, double ratio); ///< width in logical pixels
    void setDash(const Dash &dash) { m_dash = dash; }
    void setOpacity(double opacity) { m_opacity = uint(opacity * 256 + 0.5); }
    /// Paints only as far as these territories reach into each pixel.
    void setWithin(const PartitionCoverage &coverage, const std::vector<char> &territories);

    StrokeReach reach() const;
    void paint(const Canvas &canvas, const QRect &clip, const ArcStroke &stroke) const;

private:
    uint weight(const StrokePixel &pixel) const;
    uint dashedWeight(const StrokePixel &pixel) const;

    double m_width;
    QRgb m_colour;
    double m_ratio;
    int m_edge; // where the stroke's edge has faded out, in strokeSteps
    Dash m_dash;
    uint m_opacity = 256;
    const PartitionCoverage *m_coverage = nullptr;
    const std::vector<char> *m_territories = nullptr;
};

} // namespace atlas
