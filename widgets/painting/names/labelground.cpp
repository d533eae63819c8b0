// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/labelground.h"

#include "names/labelstock.h"

#include <algorithm>
#include <map>
#include <set>

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

double LabelGround::shareAbroad(const LabelBox &box, const Soil &own) const
{
    const std::vector<TerritoryIndex> found = under(box);
    const auto abroad = std::ranges::count_if(found, [&](TerritoryIndex each) {
        return each != noTerritory && !std::ranges::binary_search(own, each);
    });
    return double(abroad) / double(found.size());
}

bool LabelGround::isOverBorders(const LabelBox &box) const
{
    std::set<TerritoryIndex> lands;
    for (const TerritoryIndex each : under(box))
        if (each != noTerritory)
            lands.insert(each);
    return lands.size() > 1;
}

Footing LabelGround::footing(const LabelBox &box, const Soil &own) const
{
    constexpr double goodPart = 0.3; // of its own land
    constexpr double part = 0.1; // of any
    const std::vector<TerritoryIndex> found = under(box);
    const auto isShare = [&](int count, double share) { return count > double(found.size()) * share; };
    std::map<TerritoryIndex, int> counts;
    for (const TerritoryIndex each : found)
        ++counts[each];
    Footing footing;
    int mine = 0;
    for (const auto &[land, count] : counts) {
        if (land != noTerritory && isShare(count, part))
            footing.lands.push_back(land);
        if (std::ranges::binary_search(own, land))
            mine += count;
    }
    const auto most = std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; });
    if (isShare(mine, goodPart) || std::ranges::binary_search(own, most->first))
        return footing;
    footing.onWater = most->first == noTerritory;
    footing.abroad = most->first;
    return footing;
}

} // namespace atlas
