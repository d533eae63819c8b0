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
    inParallel(parts, [&](int part) {
        StrokeRaster raster(m_arcs->size, halves[size_t(reach)] * m_arcs->ratio + 0.5,
                            reach != StrokeReach::Fine);
        for (size_t i = size_t(part); i < missing.size(); i += size_t(parts)) {
            const auto arc = size_t(missing[i]);
            strokes[arc] = std::make_unique<const ArcStroke>(raster.of(m_arcs->arcs[arc]));
        }
    });
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
    for (const auto &strokes : m_strokes)
        for (const auto &stroke : strokes)
            sum += stroke ? stroke->pixels.capacity() * sizeof(StrokePixel)
                    + (stroke->starts.capacity() + stroke->along.capacity()) * 4
                          : 0;
    return sum;
}

} // namespace atlas
