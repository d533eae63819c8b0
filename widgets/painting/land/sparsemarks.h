// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas.h"
#include "coverage/coverage.h"

#include <cstdint>
#include <vector>

namespace atlas {

// Logical pixels: of the pattern, from the middle of a cross to its end, and of its bars.
inline constexpr double sparseMarkPeriod = 26, sparseMarkArm = 2.6, sparseMarkThickness = 1.1;

/// Small crosses, far apart, anchored to the screen: they say something of a territory without hiding how it
/// is filled.
class SparseMarks {
public:
    SparseMarks(QRgb colour, double ratio);

    /// Weight of the mark's colour on a device pixel, 0 to 256.
    uint weight(int x, int y) const
    {
        return m_tile[size_t(y % m_period) * size_t(m_period) + size_t(x % m_period)];
    }
    /// Marks the pixels of those territories for which `marked` holds (by index), by their share.
    void paint(const Canvas &canvas, const QRect &clip, const PartitionCoverage &coverage,
               const std::vector<char> &marked) const;

private:
    bool isEmptyRow(int y) const { return m_empty[size_t(y % m_period)] != 0; }

    QRgb m_colour;
    int m_period; ///< device pixels, both ways; two crosses in it
    std::vector<uint16_t> m_tile;
    std::vector<char> m_empty; ///< by row of the tile
};

} // namespace atlas
