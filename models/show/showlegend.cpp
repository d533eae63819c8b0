// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/showlegend.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

/// The smaller, the sooner it has a row; 100 and more never has.
int rankOf(const LegendEntry &entry)
{
    if (entry.layer == Layer::Contested)
        return 5;
    if (!entry.fill)
        return 100;
    constexpr std::array order{FillClass::Nato,
                               FillClass::NatoJoined,
                               FillClass::NatoTerritoryAdded,
                               FillClass::WarsawPact,
                               FillClass::Csto,
                               FillClass::Land,
                               FillClass::Ussr,
                               FillClass::NatoSignatory,
                               FillClass::TreatyArea,
                               FillClass::NatoOutsideCommand};
    const auto found = std::find(order.begin(), order.end(), *entry.fill);
    return found == order.end() ? 100 : int(found - order.begin());
}

bool shows(const LegendEntry &entry, const TerritoryState &land)
{
    return entry.layer == Layer::Contested ? land.contested : entry.fill == land.fill;
}

} // namespace

std::vector<int> showLegend(const Snapshot &snapshot, Layers layers,
                            const std::function<bool(TerritoryIndex)> &isSeen)
{
    const std::vector<LegendEntry> &entries = legendEntries();
    std::vector<int> rows;
    for (int i = 0; i < int(entries.size()); ++i) {
        const LegendEntry &entry = entries[size_t(i)];
        if (rankOf(entry) >= 100 || !layers.testFlag(entry.layer))
            continue;
        bool found = false;
        for (size_t land = 0; land < snapshot.territories.size() && !found; ++land)
            found = shows(entry, snapshot.territories[land]) && isSeen(TerritoryIndex(land));
        if (found)
            rows.push_back(i);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [&](int a, int b) { return rankOf(entries[size_t(a)]) < rankOf(entries[size_t(b)]); });
    if (rows.size() > mostLegendRows)
        rows.resize(mostLegendRows);
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace atlas
