// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/soiltiles.h"

#include "land/dirtytiles.h"

#include <algorithm>

namespace atlas {

std::vector<std::vector<uint32_t>> soilTiles(const PartitionCoverage &coverage, size_t territories)
{
    std::vector<std::vector<uint32_t>> tiles(territories);
    const auto columns = size_t(tilesAcross(coverage.size().width()));
    std::vector<char> seen(territories * columns); // in the row of tiles at hand
    size_t row = 0;
    const auto mark = [&](TerritoryIndex territory, size_t column) {
        char &known = seen[size_t(territory) * columns + column];
        if (!known)
            tiles[size_t(territory)].push_back(uint32_t(row * columns + column));
        known = 1;
    };
    const int height = coverage.bandCount() > 0 ? coverage.size().height() : 0;
    for (int y = 0; y < height; ++y) {
        if (y % tileSide == 0) {
            row = size_t(y / tileSide);
            std::ranges::fill(seen, 0);
        }
        const PartitionCoverage::Row covered = coverage.row(y);
        for (const CoverageSpan &span : covered.spans)
            for (int column = span.from / tileSide; column <= (span.to - 1) / tileSide; ++column)
                mark(span.territory, size_t(column));
        for (const MixedPixel &pixel : covered.mixed)
            for (size_t i = 0; i < pixel.shareCount; ++i)
                mark(covered.shares[pixel.firstShare + i].territory, size_t(pixel.x / tileSide));
    }
    return tiles;
}

} // namespace atlas
