// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelstock.h"

#include "soilshape.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr int placeLevel = 2; // 700 m: finer than most cities are wide

/// What turns a place of the pack into a place of the map; costly to make, so made once.
struct Ground {
    MapProjection projection;
    TerritoryFinder finder;
};

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
        anchor.territory = ground.finder.at(anchor.at);
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
        cities.push_back({city.name, at, ground.finder.at(at), city.span,
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
    const Ground ground{MapProjection(), TerritoryFinder(borders, placeLevel)};
    std::vector<SeaAnchor> seas;
    for (const SeaName &sea : pack.seas)
        seas.push_back(
            {sea.text, ground.projection.toMetres(sea.at), sea.size, sea.rotation, sea.maxMetresPerPixel});
    std::vector<QString> names;
    for (const Territory &territory : borders.territories)
        names.push_back(nameOnMap(territory.name));
    return std::make_shared<LabelStock>(
        LabelStock{anchorsFrom(pack, borders, ground), std::move(seas), citiesFrom(pack, borders, ground),
                   std::move(names), boundsOfTerritories(borders), NorthAmerica(borders, ground.projection)});
}

} // namespace atlas
