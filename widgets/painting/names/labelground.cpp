// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/labelground.h"

#include "names/labelstock.h"

#include <algorithm>
#include <map>

namespace atlas {

std::vector<TerritoryIndex> LabelGround::under(const LabelBox &box) const
{
    std::vector<TerritoryIndex> found;
    for (const QPointF pixel : box.samples())
        found.push_back(m_stock.finder.at(m_view.toMetres(pixel)));
    return found;
}

double LabelGround::share(const LabelBox &box, const Soil &soil) const
{
    const std::vector<TerritoryIndex> found = under(box);
    const auto on = std::ranges::count_if(
        found, [&](TerritoryIndex each) { return std::ranges::binary_search(soil, each); });
    return double(on) / double(found.size());
}

void LabelGround::tell(PlacedLabel &label, const Soil &own) const
{
    constexpr double goodPart = 0.3;
    const std::vector<TerritoryIndex> found = under(label.box);
    const auto enough = double(found.size()) * goodPart;
    std::map<TerritoryIndex, int> counts;
    int mine = 0;
    for (const TerritoryIndex each : found) {
        ++counts[each];
        mine += std::ranges::binary_search(own, each);
    }
    label.onWater = false;
    label.ground = noTerritory;
    if (mine > enough)
        return;
    const auto most = std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; });
    if (std::ranges::binary_search(own, most->first))
        return;
    label.onWater = most->first == noTerritory;
    label.ground = most->first;
}

} // namespace atlas
