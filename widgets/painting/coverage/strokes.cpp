// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/strokes.h"

#include "coverage/parallel.h"
#include "coverage/strokeraster.h"

#include <algorithm>

namespace atlas {

Strokes::Strokes(std::shared_ptr<const ProjectedArcs> arcs)
    : m_arcs(std::move(arcs))
{
    for (auto &strokes : m_strokes)
        strokes.resize(m_arcs->arcs.size());
}

void Strokes::prepare(const std::vector<int> &arcs, StrokeReach reach)
{
    auto &strokes = m_strokes[size_t(reach)];
    std::vector<int> missing;
    for (const int arc : arcs)
        if (!strokes[size_t(arc)] && m_arcs->arcs[size_t(arc)].visible)
            missing.push_back(arc);
    if (missing.empty())
        return;
    // Arcs stand in the order of the map: dealing them out in turn spreads the long ones.
    const int parts = std::min<int>(16, int(missing.size()));
    constexpr double halves[] = {fineReach, thinReach, widestReach};
    std::vector<StrokeLists> lists(missing.size());
    inParallel(parts, [&](int part) {
        StrokeRaster raster(m_arcs->size, halves[size_t(reach)] * m_arcs->ratio + 0.5,
                            reach != StrokeReach::Fine);
        for (size_t i = size_t(part); i < missing.size(); i += size_t(parts))
            lists[i] = raster.of(m_arcs->arcs[size_t(missing[i])]);
    });
    m_blocks.push_back(blockOf(lists));
    for (size_t i = 0; i < missing.size(); ++i)
        strokes[size_t(missing[i])] = &m_blocks.back()->strokes[i];
}

std::unique_ptr<const Strokes::Block> Strokes::blockOf(const std::vector<StrokeLists> &lists)
{
    auto block = std::make_unique<Block>();
    const auto join = [&lists](auto &all, auto StrokeLists::*part) {
        size_t count = 0;
        for (const StrokeLists &each : lists)
            count += (each.*part).size();
        all.reserve(count); // it must not move any more
        for (const StrokeLists &each : lists)
            all.insert(all.end(), (each.*part).begin(), (each.*part).end());
    };
    join(block->starts, &StrokeLists::starts);
    join(block->pixels, &StrokeLists::pixels);
    join(block->along, &StrokeLists::along);
    std::span<const uint32_t> starts = block->starts;
    std::span<const StrokePixel> pixels = block->pixels;
    std::span<const float> along = block->along;
    const auto taken = [](auto &from, size_t count) {
        const auto first = from.first(count);
        from = from.subspan(count);
        return first;
    };
    block->strokes.reserve(lists.size());
    for (const StrokeLists &each : lists)
        block->strokes.push_back({each.top, each.left, each.right, taken(starts, each.starts.size()),
                                  taken(pixels, each.pixels.size()), taken(along, each.along.size())});
    return block;
}

const ArcStroke &Strokes::stroke(int arc, StrokeReach reach) const
{
    static const ArcStroke nothing;
    const auto &strokes = m_strokes[size_t(reach)];
    return size_t(arc) < strokes.size() && strokes[size_t(arc)] ? *strokes[size_t(arc)] : nothing;
}

size_t Strokes::bytes() const
{
    size_t sum = 0;
    for (const auto &block : m_blocks)
        sum += block->strokes.capacity() * sizeof(ArcStroke) + block->starts.capacity() * sizeof(uint32_t)
            + block->pixels.capacity() * sizeof(StrokePixel) + block->along.capacity() * sizeof(float);
    for (const auto &strokes : m_strokes)
        sum += strokes.capacity() * sizeof(const ArcStroke *);
    return sum;
}

} // namespace atlas
