// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/coverage.h"

#include "coverage/cellraster.h"
#include "coverage/parallel.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr int mostBands = 8;
constexpr int fullArea = 2 * subpixels * subpixels;

template <class T>
std::span<const T> rowOf(const std::vector<T> &all, const std::vector<uint32_t> &starts, size_t row)
{
    return {all.data() + starts[row], starts[row + 1] - starts[row]};
}

} // namespace

/// Goes along one row of cells and keeps, by territory, how much of the row's height it holds.
class RowSweep {
public:
    RowSweep(PartitionCoverage::Band &band, int width)
        : m_band(band)
        , m_width(width)
    { }

    void run(std::span<const Cell> cells)
    {
        m_active.clear();
        m_span = {};
        m_position = 0;
        for (size_t i = 0; i < cells.size();) {
            const int x = cells[i].x;
            if (x >= 0)
                plainTo(x);
            for (; i < cells.size() && cells[i].x == x; ++i) {
                add(cells[i].left, cells[i].cover, -cells[i].area);
                add(cells[i].right, -cells[i].cover, cells[i].area);
            }
            if (x >= 0)
                pixel(x);
            forgetAreas();
        }
        plainTo(m_width);
        closeSpan();
    }

private:
    struct Active {
        int territory;
        int cover; // of the height, once the cells so far are passed
        int area; // correction within the pixel at hand
    };

    void add(int territory, int cover, int area)
    {
        if (territory == noTerritory)
            return;
        for (Active &active : m_active)
            if (active.territory == territory) {
                active.cover += cover;
                active.area += area;
                return;
            }
        m_active.push_back({territory, cover, area});
    }

    void forgetAreas()
    {
        std::erase_if(m_active, [](const Active &active) { return active.cover == 0; });
        for (Active &active : m_active)
            active.area = 0;
    }

    // Pixels up to `x` that no line touches.
    void plainTo(int x)
    {
        if (m_position >= x)
            return;
        if (m_active.empty())
            closeSpan();
        else if (m_active.size() == 1 && m_active.front().cover == subpixels)
            solid(m_position, x, m_active.front().territory);
        else // a level line runs through the row
            for (int at = m_position; at < x; ++at)
                pixel(at);
        m_position = x;
    }

    void pixel(int x)
    {
        m_position = x + 1;
        const auto first = uint32_t(m_band.shares.size());
        const int total = appendShares();
        const auto count = m_band.shares.size() - first;
        if (count == 1 && m_band.shares.back().weight == fullWeight) {
            const int territory = m_band.shares.back().territory;
            m_band.shares.pop_back();
            solid(x, x + 1, territory);
            return;
        }
        closeSpan();
        if (count > 0)
            m_band.mixed.push_back({x, uint16_t(fullWeight - total), uint16_t(count), first});
    }

    // Areas become weights that add up to no more than a whole: lines that cross after simplification may
    // claim a place twice.
    int appendShares()
    {
        int64_t claimed = 0;
        for (const Active &active : m_active)
            claimed += std::max(0, active.cover * 2 * subpixels + active.area);
        const int64_t whole = std::max<int64_t>(claimed, fullArea);
        // Cumulative rounding: each boundary between shares is rounded once, so nothing is lost or doubled.
        int64_t sum = 0;
        int total = 0;
        for (const Active &active : m_active) {
            sum += std::max(0, active.cover * 2 * subpixels + active.area);
            const int upTo = int((sum * fullWeight + whole / 2) / whole);
            if (upTo > total)
                m_band.shares.push_back({int16_t(active.territory), uint16_t(upTo - total)});
            total = upTo;
        }
        return total;
    }

    void solid(int from, int to, int territory)
    {
        if (m_span.territory != territory || m_span.to != from) {
            closeSpan();
            m_span = {from, from, territory};
        }
        m_span.to = to;
    }

    void closeSpan()
    {
        if (m_span.to > m_span.from)
            m_band.spans.push_back(m_span);
        m_span = {};
    }

    PartitionCoverage::Band &m_band;
    int m_width;
    int m_position = 0;
    CoverageSpan m_span;
    std::vector<Active> m_active;
};

PartitionCoverage::PartitionCoverage(const ProjectedArcs &arcs)
    : m_size(arcs.size)
{
    if (arcs.arcs.empty() || m_size.isEmpty())
        return;
    m_bandHeight = (m_size.height() + mostBands - 1) / mostBands;
    m_bands.resize(size_t((m_size.height() + m_bandHeight - 1) / m_bandHeight));
    inParallel(bandCount(), [&](int index) {
        const int top = bandTop(index);
        const int bottom = std::min(top + m_bandHeight, m_size.height());
        CellRaster raster(m_size.width(), top, bottom);
        for (const ProjectedArc &arc : arcs.arcs)
            raster.add(arc);
        raster.sort();
        Band &band = m_bands[size_t(index)];
        RowSweep sweep(band, m_size.width());
        for (int y = top; y < bottom; ++y) {
            band.spanStarts.push_back(uint32_t(band.spans.size()));
            band.mixedStarts.push_back(uint32_t(band.mixed.size()));
            sweep.run(raster.row(y));
        }
        band.spanStarts.push_back(uint32_t(band.spans.size()));
        band.mixedStarts.push_back(uint32_t(band.mixed.size()));
    });
}

PartitionCoverage::Row PartitionCoverage::row(int y) const
{
    const Band &band = bandOf(y);
    const auto index = size_t(y % m_bandHeight);
    return {rowOf(band.spans, band.spanStarts, index), rowOf(band.mixed, band.mixedStarts, index),
            band.shares.data()};
}

std::span<const CoverageSpan> PartitionCoverage::spans(int y) const
{
    const Band &band = bandOf(y);
    return rowOf(band.spans, band.spanStarts, size_t(y % m_bandHeight));
}

std::span<const MixedPixel> PartitionCoverage::mixed(int y) const
{
    const Band &band = bandOf(y);
    return rowOf(band.mixed, band.mixedStarts, size_t(y % m_bandHeight));
}

std::span<const CoverageShare> PartitionCoverage::shares(int y, const MixedPixel &pixel) const
{
    return {bandOf(y).shares.data() + pixel.firstShare, pixel.shareCount};
}

TerritoryIndex PartitionCoverage::territoryAt(int x, int y) const
{
    if (m_bands.empty() || !QRect(QPoint(), m_size).contains(x, y))
        return noTerritory;
    const auto row = spans(y);
    const auto span = std::ranges::upper_bound(row, x, {}, &CoverageSpan::to);
    if (span != row.end() && span->from <= x)
        return span->territory;
    const auto pixels = mixed(y);
    const auto pixel = std::ranges::lower_bound(pixels, x, {}, &MixedPixel::x);
    if (pixel == pixels.end() || pixel->x != x)
        return noTerritory;
    const auto parts = shares(y, *pixel);
    const auto most = std::ranges::max_element(parts, {}, &CoverageShare::weight);
    return most->weight >= pixel->sea ? most->territory : noTerritory;
}

int PartitionCoverage::weightAt(int x, int y, const std::vector<char> &counts) const
{
    const auto row = spans(y);
    const auto span = std::ranges::upper_bound(row, x, {}, &CoverageSpan::to);
    if (span != row.end() && span->from <= x)
        return counts[size_t(span->territory)] ? fullWeight : 0;
    const auto pixels = mixed(y);
    const auto pixel = std::ranges::lower_bound(pixels, x, {}, &MixedPixel::x);
    if (pixel == pixels.end() || pixel->x != x)
        return 0;
    int weight = 0;
    for (const CoverageShare &part : shares(y, *pixel))
        weight += counts[size_t(part.territory)] ? part.weight : 0;
    return weight;
}

size_t PartitionCoverage::bytes() const
{
    size_t sum = 0;
    for (const Band &band : m_bands)
        sum += band.spans.capacity() * sizeof(CoverageSpan) + band.mixed.capacity() * sizeof(MixedPixel)
            + band.shares.capacity() * sizeof(CoverageShare)
            + (band.spanStarts.capacity() + band.mixedStarts.capacity()) * sizeof(uint32_t);
    return sum;
}

} // namespace atlas
