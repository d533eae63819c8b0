// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/soilshape.h"

#include <QPointF>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace atlas {

/// Shapes of sets of territories, kept while the borders and the level of detail stay: neither moving the map
/// nor a step in time costs new ones.
class SoilCache {
public:
    struct Soil {
        SoilShape shape;
        std::optional<QPointF> inner; ///< SoilShape::innerPoint(), once it was asked for
        QPointF innerPoint();
    };

    /// Forgets what is of other borders or another level.
    void setLevel(const std::shared_ptr<const BorderSet> &borders, int level);
    /// Of the territories together, which are in ascending order.
    Soil &soilOf(const std::vector<TerritoryIndex> &territories);
    const SoilShape &land(); ///< of all territories

private:
    std::shared_ptr<const BorderSet> m_borders;
    int m_level = -1;
    std::vector<std::vector<int>> m_arcs; ///< positions in BorderSet::arcs, by territory
    std::map<std::vector<TerritoryIndex>, std::unique_ptr<Soil>> m_soils;
    std::unique_ptr<Soil> m_land;
};

} // namespace atlas
