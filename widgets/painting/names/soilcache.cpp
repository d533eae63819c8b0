// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/soilcache.h"

#include <algorithm>

namespace atlas {

QPointF SoilCache::Soil::innerPoint()
{
    if (!inner)
        inner = shape.innerPoint();
    return *inner;
}

void SoilCache::setLevel(const std::shared_ptr<const BorderSet> &borders, int level)
{
    if (borders == m_borders && level == m_level)
        return;
    if (borders != m_borders) {
        m_arcs.assign(borders->territories.size(), {});
        for (size_t i = 0; i < borders->arcs.size(); ++i)
            for (const TerritoryIndex side : {borders->arcs[i].left, borders->arcs[i].right})
                if (side != noTerritory)
                    m_arcs[size_t(side)].push_back(int(i));
    }
    m_borders = borders;
    m_level = level;
    m_soils.clear();
    m_land.reset();
}

SoilCache::Soil &SoilCache::soilOf(const std::vector<TerritoryIndex> &territories)
{
    std::unique_ptr<Soil> &soil = m_soils[territories];
    if (soil)
        return *soil;
    soil = std::make_unique<Soil>();
    const auto isInside = [&](TerritoryIndex side) {
        return side != noTerritory && std::ranges::binary_search(territories, side);
    };
    for (const TerritoryIndex territory : territories)
        for (const int index : m_arcs[size_t(territory)]) {
            const Arc &arc = m_borders->arcs[size_t(index)];
            const bool left = isInside(arc.left);
            if (left != isInside(arc.right))
                soil->shape.add(arc.levels[size_t(m_level)], left ? 1 : -1);
        }
    soil->shape.finish();
    return *soil;
}

const SoilShape &SoilCache::land()
{
    if (!m_land) {
        m_land = std::make_unique<Soil>();
        const std::vector<int> all(m_borders->territories.size(), 0);
        m_land->shape = std::move(soilShapes(*m_borders, all, 1, m_level).front());
    }
    return m_land->shape;
}

} // namespace atlas
