// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage/projectedarcs.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace atlas {

/// A pixel near an arc: how far its centre is from the line and how far along the line that is. One list
/// serves every width and dash that fits its reach.
struct StrokePixel {
    uint16_t x = 0;
    uint16_t distance = 0; ///< device pixels, in 1/1024
    float along = 0; ///< device pixels from the arc's first point
};
inline constexpr int strokeSteps = 1024;

/// The pixels along one arc, by row.
struct ArcStroke {
    int top = 0;
    int left = 0, right = -1; ///< first and last column that may have a pixel
    std::vector<uint32_t> starts; ///< of each row from `top` on, one more at the end
    std::vector<StrokePixel> pixels;

    std::span<const StrokePixel> row(int y) const
    {
        const auto index = size_t(y - top);
        return y < top || index + 1 >= starts.size()
            ? std::span<const StrokePixel>()
            : std::span<const StrokePixel>(pixels.data() + starts[index], starts[index + 1] - starts[index]);
    }
    int bottom() const { return top + std::max(0, int(starts.size()) - 1); }
};

/// The pixels that the stroke of an arc stays within, inclusive; nothing lies within by default.
struct StrokeBox {
    uint16_t left = 1, top = 1, right = 0, bottom = 0;
};

/// How far from its arc a list of stroke pixels reaches; most lines are thin, so most lists are short.
enum class StrokeReach { Thin, Wide };
inline constexpr double thinReach = 0.66; ///< half a line's width, logical pixels

/// Strokes of the arcs of one view, made when first asked for and kept.
class Strokes {
public:
    Strokes() = default;
    explicit Strokes(std::shared_ptr<const ProjectedArcs> arcs);

    /// Makes what is missing for these arcs on the available cores. stroke() may then be called from any
    /// thread.
    void prepare(const std::vector<int> &arcs, StrokeReach reach);
    /// Empty when the arc is out of view or was not prepared.
    const ArcStroke &stroke(int arc, StrokeReach reach) const;
    const StrokeBox &box(int arc, StrokeReach reach) const { return m_boxes[size_t(reach)][size_t(arc)]; }
    size_t bytes() const;

private:
    std::shared_ptr<const ProjectedArcs> m_arcs;
    std::vector<std::unique_ptr<const ArcStroke>> m_strokes[2]; // by reach, then arc
    std::vector<StrokeBox> m_boxes[2]; // of them, side by side: a row of pixels asks for all
};

} // namespace atlas
