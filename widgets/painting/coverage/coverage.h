// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage/projectedarcs.h"

#include <cstdint>
#include <span>
#include <vector>

namespace atlas {

/// Pixels [from, to) of a row that one territory fills alone.
struct CoverageSpan {
    int32_t from = 0;
    int32_t to = 0;
    TerritoryIndex territory = noTerritory;
};

/// Part of a pixel, in 1/256.
struct CoverageShare {
    int16_t territory = noTerritory;
    uint16_t weight = 0;
};
inline constexpr int fullWeight = 256;

/// A pixel that several territories, or a territory and the sea, divide between them. The weights of its
/// shares and of the sea add up to fullWeight.
struct MixedPixel {
    int32_t x = 0;
    uint16_t sea = 0; ///< weight
    uint16_t shareCount = 0;
    uint32_t firstShare = 0;
};

/// The partition of the land on the pixels of one view. Knows territories and shares, no date and no colour.
/// Open sea is what neither a span nor a mixed pixel names.
class PartitionCoverage {
public:
    PartitionCoverage() = default;
    explicit PartitionCoverage(const ProjectedArcs &arcs);

    QSize size() const { return m_size; }
    /// Bands of rows that may be worked on at the same time.
    int bandCount() const { return int(m_bands.size()); }
    int bandTop(int band) const { return band * m_bandHeight; }

    /// All of a row of pixels at once; `shares` are those that its mixed pixels refer to.
    struct Row {
        std::span<const CoverageSpan> spans; ///< by x
        std::span<const MixedPixel> mixed; ///< by x
        const CoverageShare *shares = nullptr;
    };
    Row row(int y) const;
    std::span<const CoverageSpan> spans(int y) const; ///< by x
    std::span<const MixedPixel> mixed(int y) const; ///< by x
    std::span<const CoverageShare> shares(int y, const MixedPixel &pixel) const;

    /// Dominant territory of a device pixel, noTerritory where the sea dominates or outside the view.
    TerritoryIndex territoryAt(int x, int y) const;
    /// Weight of those territories of a pixel for which `counts` holds (by index), 0 to fullWeight.
    int weightAt(int x, int y, const std::vector<char> &counts) const;
    size_t bytes() const;

private:
    struct Band {
        std::vector<CoverageSpan> spans;
        std::vector<MixedPixel> mixed;
        std::vector<CoverageShare> shares;
        std::vector<uint32_t> spanStarts, mixedStarts; // by row of the band, one more at the end
    };
    friend class RowSweep;
    const Band &bandOf(int y) const { return m_bands[size_t(y / m_bandHeight)]; }

    QSize m_size;
    int m_bandHeight = 1;
    std::vector<Band> m_bands;
};

} // namespace atlas
