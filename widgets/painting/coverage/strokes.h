// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage/projectedarcs.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace atlas {

/// A pixel near an arc: how far its centre is from the line. One list serves every width and dash that fits
/// its reach.
struct StrokePixel {
    uint16_t x = 0;
    uint16_t distance = 0; ///< device pixels, in 1/1024
};
inline constexpr int strokeSteps = 1024;

/// The pixels along one arc, by row, where Strokes keeps them.
struct ArcStroke {
    int top = 0;
    int left = 0, right = -1; ///< first and last column that may have a pixel
    std::span<const uint32_t> starts; ///< of each row from `top` on, one more at the end
    std::span<const StrokePixel> pixels;
    /// How far along the line each pixel is, device pixels from the arc's first point. Empty where nothing is
    /// dashed: StrokeReach::Fine.
    std::span<const float> along;

    std::span<const StrokePixel> row(int y) const
    {
        const auto index = size_t(y - top);
        return y < top || index + 1 >= starts.size()
            ? std::span<const StrokePixel>()
            : pixels.subspan(starts[index], starts[index + 1] - starts[index]);
    }
    int bottom() const { return top + std::max(0, int(starts.size()) - 1); }
};

/// How far from its arc a list of stroke pixels reaches; most lines are thin, so most lists are short. Fine
/// are the unbroken lines of coasts, which are longer than all others together.
enum class StrokeReach { Fine, Thin, Wide };
inline constexpr int strokeReachCount = int(StrokeReach::Wide) + 1;
inline constexpr double fineReach = 0.33; ///< half a line's width, logical pixels
inline constexpr double thinReach = 0.66;

struct StrokeLists; // strokeraster.h

/// Strokes of the arcs of one view, made when first asked for and kept.
class Strokes {
public:
    Strokes() = default;
    explicit Strokes(std::shared_ptr<const ProjectedArcs> arcs);

    /// Makes what is missing for these arcs on the available cores. stroke() may then be called from any
    /// thread.
    void prepare(const std::vector<int> &arcs, StrokeReach reach);
    /// Empty when the arc is out of view or was not prepared. Stays where it is.
    const ArcStroke &stroke(int arc, StrokeReach reach) const;
    size_t bytes() const;

private:
    /// Strokes that were made together, in the order of their arcs: those of a place lie side by side, where
    /// the processor finds the next while the last is painted.
    struct Block {
        std::vector<ArcStroke> strokes;
        std::vector<uint32_t> starts;
        std::vector<StrokePixel> pixels;
        std::vector<float> along;
    };
    static std::unique_ptr<const Block> blockOf(const std::vector<StrokeLists> &lists);

    std::shared_ptr<const ProjectedArcs> m_arcs;
    std::vector<std::unique_ptr<const Block>> m_blocks;
    std::vector<const ArcStroke *> m_strokes[strokeReachCount]; // by reach, then arc; null = not made
};

} // namespace atlas
