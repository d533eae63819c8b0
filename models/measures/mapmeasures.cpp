// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/mapmeasures.h"

#include "measures/areadefinition.h"

#include <algorithm>
#include <map>

namespace atlas {

namespace {

/// State on whose account a territory goes.
StateIndex accountOf(const BorderSet &borders, const Snapshot &snapshot, TerritoryIndex territory)
{
    static const StateId saar{QStringLiteral("SAA")};
    static const StateId france{QStringLiteral("FRA")};
    const StateIndex holder = snapshot.territories[size_t(territory)].holder;
    return holder != noState && borders.states[size_t(holder)].id == saar ? borders.state(france) : holder;
}

bool has(const std::vector<StateIndex> &states, StateIndex state)
{
    return state != noState && std::find(states.begin(), states.end(), state) != states.end();
}

LandSet among(const BorderSet &borders, const LandSet &land, const AreaDefinition &definition)
{
    LandSet part(land.size(), false);
    for (size_t i = 0; i < land.size(); ++i)
        part[i] = land[i] && definition.includes(borders.territories[i]);
    return part;
}

const AreaDefinition &europe()
{
    return *std::find_if(areaDefinitions().begin(), areaDefinitions().end(),
                         [](const AreaDefinition &definition) {
                             return QLatin1String(definition.id) == QLatin1String("europe");
                         });
}

void measureStates(const LandMeasure &measure, const Snapshot &snapshot,
                   const std::vector<StateIndex> &states, MapMeasures &out)
{
    const BorderSet &borders = measure.borders();
    for (const StateIndex state : states) {
        const LandSet land = landOf(borders, snapshot, {state});
        if (std::find(land.begin(), land.end(), true) == land.end())
            out.absent.push_back(state);
        else
            out.states.push_back({state, measure.area(land), measure.area(among(borders, land, europe()))});
    }
}

} // namespace

LandSet landOf(const BorderSet &borders, const Snapshot &snapshot, const std::vector<StateIndex> &states)
{
    LandSet land(borders.territories.size(), false);
    for (size_t i = 0; i < land.size(); ++i) {
        land[i] = borders.territories[i].scope != Scope::Outside
            && (has(states, snapshot.territories[i].holder)
                || has(states, accountOf(borders, snapshot, TerritoryIndex(i))));
    }
    return land;
}

std::vector<BorderLength> landBorders(const LandMeasure &measure, const Snapshot &snapshot,
                                      const LandSet &land, const LandSet &other)
{
    const BorderSet &borders = measure.borders();
    std::map<std::pair<StateIndex, StateIndex>, BorderLength> found;
    const auto add = [&](size_t arc, TerritoryIndex own, TerritoryIndex beyond) {
        if (!land[size_t(own)] || land[size_t(beyond)] || !other[size_t(beyond)])
            return;
        const StateIndex state = accountOf(borders, snapshot, own);
        const StateIndex neighbour = snapshot.territories[size_t(beyond)].holder;
        if (neighbour == noState)
            return;
        BorderLength &border = found[{state, neighbour}];
        border.state = state;
        border.neighbour = neighbour;
        border.metres += measure.length(arc);
        border.approximate = border.approximate || borders.arcs[arc].approximate;
    };
    for (size_t i = 0; i < borders.arcs.size(); ++i) {
        const Arc &arc = borders.arcs[i];
        if (arc.left == noTerritory || arc.right == noTerritory)
            continue;
        add(i, arc.left, arc.right);
        add(i, arc.right, arc.left);
    }
    std::vector<BorderLength> lengths;
    for (const auto &[key, border] : found)
        lengths.push_back(border);
    return lengths;
}

MapMeasures measureMap(const LandMeasure &measure, const BorderTimeline &timeline,
                       const MeasureQuestion &question)
{
    const BorderSet &borders = *timeline.borders();
    const auto snapshot = timeline.snapshotAt(question.date, question.viewpoint, question.convention);
    const LandSet land = landOf(borders, *snapshot, question.set.states);
    MapMeasures out;
    for (const AreaDefinition &definition : areaDefinitions())
        out.areas.push_back(measure.area(among(borders, land, definition)));
    for (size_t i = 0; i < land.size(); ++i) {
        const Territory &territory = borders.territories[i];
        out.undivided
            = out.undivided || (land[i] && europe().includes(territory) && !isWithinEurope(territory));
    }
    measureStates(measure, *snapshot, question.set.states, out);

    const LandSet everywhere(land.size(), true);
    out.borders = landBorders(measure, *snapshot, land,
                              question.with ? landOf(borders, *snapshot, question.with->states) : everywhere);
    const auto place = [&question](StateIndex state) {
        const auto &states = question.set.states;
        return std::find(states.begin(), states.end(), state) - states.begin();
    };
    std::stable_sort(
        out.borders.begin(), out.borders.end(),
        [&place](const BorderLength &a, const BorderLength &b) { return place(a.state) < place(b.state); });
    for (const BorderLength &border : out.borders)
        out.borderMetres += border.metres;
    return out;
}

} // namespace atlas
