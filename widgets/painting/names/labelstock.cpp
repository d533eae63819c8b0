// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/labelstock.h"

#include "names/soilshape.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

constexpr int placeLevel = 2; // 700 m: finer than most cities are wide

/// What turns a place of the pack into a place of the map; costly to make, so made once.
struct Ground {
    MapProjection projection;
    TerritoryFinder finder;
};

constexpr double amidIslands = 150e3, onTheShore = 5e3; // metres

/// Under the place or nearest to it: a name stands amid islands, the outline of the shore is coarser than a
/// port.
TerritoryIndex landAt(const TerritoryFinder &finder, QPointF place, double most)
{
    constexpr int directions = 16;
    TerritoryIndex land = finder.at(place);
    for (double reach = most / 15; land == noTerritory && reach < most; reach *= 1.3)
        for (int i = 0; land == noTerritory && i < directions; ++i) {
            const double angle = 2 * std::numbers::pi * i / directions;
            land = finder.at(place + QPointF(std::cos(angle), std::sin(angle)) * reach);
        }
    return land;
}

std::vector<StateAnchor> anchorsFrom(const Pack &pack, const BorderSet &borders, const Ground &ground)
{
    std::vector<StateAnchor> anchors;
    for (const LabelAnchor &label : pack.labels) {
        StateAnchor anchor;
        anchor.state = borders.state(label.state);
        if (anchor.state == noState)
            continue;
        anchor.span = label.span;
        anchor.text = label.text;
        anchor.at = ground.projection.toMetres(label.at);
        anchor.afloat = ground.finder.at(anchor.at) == noTerritory;
        anchor.territory = landAt(ground.finder, anchor.at, amidIslands);
        anchor.rank = std::clamp(label.rank, 1, 4);
        anchor.maxMetresPerPixel = label.maxMetresPerPixel;
        anchor.rotation = label.rotation;
        anchors.push_back(anchor);
    }
    std::stable_sort(anchors.begin(), anchors.end(),
                     [](const StateAnchor &a, const StateAnchor &b) { return a.state < b.state; });
    return anchors;
}

std::vector<CityAnchor> citiesFrom(const Pack &pack, const BorderSet &borders, const Ground &ground)
{
    std::vector<CityAnchor> cities;
    for (const City &city : pack.cities) {
        const QPointF at = ground.projection.toMetres(city.at);
        cities.push_back({city.name, at, landAt(ground.finder, at, onTheShore), city.span,
                          city.capitalOf.isEmpty() ? noState : borders.state(city.capitalOf),
                          city.capitalSpan, city.maxMetresPerPixel});
    }
    return cities;
}

std::vector<QRectF> boundsOfTerritories(const BorderSet &borders)
{
    std::vector<QRectF> bounds(borders.territories.size());
    for (const Arc &arc : borders.arcs) {
        for (TerritoryIndex side : {arc.left, arc.right}) {
            if (side != noTerritory)
                bounds[size_t(side)] |= arc.bounds;
        }
    }
    return bounds;
}

/// Colonies, protectorates, zones of occupation: held, but not what the holder's name means on a map.
bool isDependency(HoldingKind kind)
{
    switch (kind) {
    case HoldingKind::Dependent:
    case HoldingKind::Protectorate:
    case HoldingKind::Occupied:
    case HoldingKind::International:
    case HoldingKind::UnAdministered:
    case HoldingKind::Leased:
    case HoldingKind::Administered:
        return true;
    default:
        return false;
    }
}

} // namespace

std::vector<const StateAnchor *> LabelStock::anchorsOf(StateIndex state, QDate day) const
{
    const auto first = std::lower_bound(
        anchors.begin(), anchors.end(), state,
        [](const StateAnchor &anchor, StateIndex wanted) { return anchor.state < wanted; });
    std::vector<const StateAnchor *> found;
    for (auto anchor = first; anchor != anchors.end() && anchor->state == state; ++anchor) {
        if (anchor->span.contains(day))
            found.push_back(&*anchor);
    }
    return found;
}

QString nameOnMap(const QString &territoryName)
{
    const QString kept = territoryName.section(QLatin1Char(':'), 0, 0)
                             .section(QLatin1Char('('), 0, 0)
                             .section(QLatin1Char(','), 0, 0)
                             .trimmed();
    return kept.isEmpty() ? territoryName : kept;
}

std::shared_ptr<const LabelStock> makeLabelStock(const Pack &pack, const BorderSet &borders)
{
    Ground ground{MapProjection(), TerritoryFinder(borders, placeLevel)};
    std::vector<SeaAnchor> seas;
    for (const SeaName &sea : pack.seas)
        seas.push_back(
            {sea.text, ground.projection.toMetres(sea.at), sea.size, sea.rotation, sea.maxMetresPerPixel});
    std::vector<QString> names;
    for (const Territory &territory : borders.territories)
        names.push_back(nameOnMap(territory.name));
    std::vector<char> dependencies;
    for (const Holding &holding : borders.holdings)
        dependencies.push_back(isDependency(holding.kind));
    std::vector<StateAnchor> anchors = anchorsFrom(pack, borders, ground);
    std::vector<CityAnchor> cities = citiesFrom(pack, borders, ground);
    return std::make_shared<LabelStock>(LabelStock{std::move(anchors), std::move(seas), std::move(cities),
                                                   std::move(names), boundsOfTerritories(borders),
                                                   std::move(dependencies), std::move(ground.finder),
                                                   NorthAmerica(borders, ground.projection)});
}

} // namespace atlas
