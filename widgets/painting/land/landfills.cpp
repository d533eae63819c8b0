// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/landfills.h"

#include "canvas.h"

#include <algorithm>
#include <cstring>

namespace atlas {

LandFills::LandFills(const std::vector<const FillPattern *> &patterns)
{
    m_of.reserve(patterns.size());
    for (const FillPattern *pattern : patterns) {
        const auto known = std::ranges::find(m_patterns, pattern);
        m_of.push_back(uint16_t(known - m_patterns.begin()));
        if (known == m_patterns.end())
            m_patterns.push_back(pattern);
    }
}

LandFills::Rows::Rows(const LandFills &fills, const PartitionCoverage &coverage)
    : m_fills(fills)
    , m_coverage(coverage)
    , m_sources(fills.m_patterns.size())
{ }

void LandFills::Rows::begin(int y)
{
    if (m_coverage.bandCount() == 0)
        return;
    m_row = m_coverage.row(y);
    for (size_t i = 0; i < m_sources.size(); ++i) {
        const FillPattern &pattern = *m_fills.m_patterns[i];
        Source &source = m_sources[i];
        source.colour = pattern.rowColour(y);
        const QRgb *pixels = pattern.row(y);
        source.pixels = pixels ? pixels : &source.colour;
        source.mask = pixels ? -1 : 0;
    }
}

void LandFills::Rows::paint(QRgb *row, int left, int right) const
{
    for (auto span = std::ranges::upper_bound(m_row.spans, left, {}, &CoverageSpan::to);
         span != m_row.spans.end() && span->from <= right; ++span) {
        const int from = std::max(span->from, left);
        const int to = std::min(span->to, right + 1);
        const Source &source = m_sources[m_fills.m_of[size_t(span->territory)]];
        if (source.mask == 0)
            std::fill(row + from, row + to, source.colour);
        else
            std::memcpy(row + from, source.pixels + from, size_t(to - from) * sizeof(QRgb));
    }
    paintMixed(row, left, right);
}

void LandFills::Rows::paintMixed(QRgb *row, int left, int right) const
{
    const Source *sources = m_sources.data();
    const uint16_t *of = m_fills.m_of.data();
    for (auto pixel = std::ranges::lower_bound(m_row.mixed, left, {}, &MixedPixel::x);
         pixel != m_row.mixed.end() && pixel->x <= right; ++pixel) {
        uint64_t sum = spread(row[pixel->x]) * pixel->sea;
        const CoverageShare *share = m_row.shares + pixel->firstShare;
        for (const CoverageShare *last = share + pixel->shareCount; share != last; ++share) {
            const QRgb colour = sources[of[share->territory]].at(pixel->x);
            sum += spread(colour) * share->weight;
        }
        row[pixel->x] = gathered(sum + halfSteps);
    }
}

} // namespace atlas
