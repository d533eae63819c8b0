// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soilcache.h"

namespace atlas {

namespace {

std::vector<int> holders(const Snapshot &snapshot)
{
    std::vector<int> owners;
    for (const TerritoryState &territory : snapshot.territories)
        owners.push_back(territory.holder);
    return owners;
}

std::vector<int> contestedLands(const Snapshot &snapshot, const std::vector<QString> &names)
{
    const auto &territories = snapshot.territories;
    std::vector<int> owners(territories.size(), -1);
    for (size_t i = 0; i < territories.size(); ++i) {
        if (!territories[i].contested)
            continue;
        owners[i] = int(i);
        for (size_t j = 0; j < i; ++j) {
            if (territories[j].contested && names[j] == names[i]) {
                owners[i] = int(j);
                break;
            }
        }
    }
    return owners;
}

} // namespace

const SoilCache::Shapes &SoilCache::shapes(const std::shared_ptr<const BorderSet> &borders,
                                           const std::shared_ptr<const Snapshot> &snapshot,
                                           const std::vector<QString> &names, int level)
{
    if (borders == m_borders && snapshot == m_snapshot && level == m_level)
        return m_shapes;
    const auto territories = int(borders->territories.size());
    if (borders != m_borders || level != m_level) {
        const std::vector<int> all(borders->territories.size(), 0);
        m_shapes.land = std::move(soilShapes(*borders, all, 1, level).front());
    }
    m_shapes.states = soilShapes(*borders, holders(*snapshot), int(snapshot->states.size()), level);
    m_shapes.contested = soilShapes(*borders, contestedLands(*snapshot, names), territories, level);
    m_borders = borders;
    m_snapshot = snapshot;
    m_level = level;
    return m_shapes;
}

} // namespace atlas
