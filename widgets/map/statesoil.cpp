// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/statesoil.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr size_t coarseLevel = 3; // within 1.8 km: plenty for a centre

struct Moments {
    double area = 0; ///< twice, signed
    QPointF sum; ///< six times area times centre
};

/// Contribution of a chain of points to the area and centroid of what lies on its left.
Moments momentsOf(const Polyline &points)
{
    Moments total;
    for (size_t i = 1; i < points.size(); ++i) {
        const QPointF p = points[i - 1];
        const QPointF q = points[i];
        const double cross = p.x() * q.y() - q.x() * p.y();
        total.area += cross;
        total.sum += (p + q) * cross;
    }
    return total;
}

} // namespace

void StateSoil::measureTerritories()
{
    m_territories.assign(m_borders->territories.size(), {});
    for (const Arc &arc : m_borders->arcs) {
        const Moments moments = momentsOf(arc.levels[coarseLevel]);
        for (const auto &[territory, sign] : {std::pair{arc.left, 1.0}, std::pair{arc.right, -1.0}}) {
            if (territory == noTerritory)
                continue;
            Soil &soil = m_territories[size_t(territory)];
            soil.area += sign * moments.area;
            soil.centre += moments.sum * sign;
            soil.extent |= arc.bounds;
        }
    }
}

void StateSoil::measure(std::shared_ptr<const BorderSet> borders, std::shared_ptr<const Snapshot> snapshot)
{
    if (!borders || !snapshot || (borders == m_borders && snapshot == m_snapshot))
        return;
    const bool sameBorders = borders == m_borders;
    m_borders = std::move(borders);
    m_snapshot = std::move(snapshot);
    if (!sameBorders)
        measureTerritories();
    std::vector<Soil> states(m_borders->states.size());
    std::vector<bool> inFocus(states.size());
    for (size_t i = 0; i < m_territories.size(); ++i) {
        const StateIndex holder = m_snapshot->territories[i].holder;
        const Scope scope = m_borders->territories[i].scope;
        if (holder == noState || scope == Scope::Outside || scope == Scope::Total)
            continue;
        if (inFocus[size_t(holder)] && scope != Scope::Focus)
            continue;
        Soil &soil = states[size_t(holder)];
        if (scope == Scope::Focus && !inFocus[size_t(holder)]) {
            soil = {}; // Spain lies in Europe and not in the Sahara
            inFocus[size_t(holder)] = true;
        }
        soil.state = holder;
        soil.area += m_territories[i].area;
        soil.centre += m_territories[i].centre;
        soil.extent |= m_territories[i].extent;
    }
    m_all.clear();
    for (Soil &soil : states) {
        if (soil.state == noState || soil.area <= 0)
            continue;
        soil.centre /= 3 * soil.area;
        soil.area /= 2;
        m_all.push_back(soil);
    }
}

const StateSoil::Soil *StateSoil::of(StateIndex state) const
{
    const auto found
        = std::find_if(m_all.begin(), m_all.end(), [&](const Soil &soil) { return soil.state == state; });
    return found == m_all.end() ? nullptr : &*found;
}

StateIndex StateSoil::neighbour(QPointF from, QPointF direction, StateIndex except) const
{
    StateIndex best = noState;
    double least = 0;
    for (const Soil &soil : m_all) {
        const QPointF way = soil.centre - from;
        const double along = QPointF::dotProduct(way, direction);
        const double across = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (soil.state == except || along <= 0 || across > along * std::sqrt(3.0))
            continue;
        const double cost = along + 2 * across; // straight ahead is preferred to near but aside
        if (best == noState || cost < least) {
            best = soil.state;
            least = cost;
        }
    }
    return best;
}

} // namespace atlas
