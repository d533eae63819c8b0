// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapcontents.h"

#include "coverage/projectedarcs.h"
#include "land/drawnstates.h"
#include "names/labelstock.h"
#include "names/soilshape.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace atlas {

namespace {

/// Whether the line touches the frame; device pixels.
bool touches(const std::vector<QPointF> &points, const QRectF &frame)
{
    for (size_t i = 0; i < points.size(); ++i) {
        if (frame.contains(points[i]))
            return true;
        if (i == 0)
            continue;
        const QPointF a = points[i - 1], b = points[i];
        const bool aside = std::max(a.x(), b.x()) < frame.left() || std::min(a.x(), b.x()) > frame.right()
            || std::max(a.y(), b.y()) < frame.top() || std::min(a.y(), b.y()) > frame.bottom();
        if (!aside && std::hypot(a.x() - b.x(), a.y() - b.y()) > 8)
            return true; // a long one across a corner, or nearly so
    }
    return false;
}

struct Seen {
    std::vector<char> territories, arcs; ///< by index
};

Seen seenIn(const MapScene &scene)
{
    const BorderSet &borders = *scene.borders;
    Seen seen{std::vector<char>(borders.territories.size(), 0), std::vector<char>(borders.arcs.size(), 0)};
    Viewport view = scene.viewport;
    view.ratio = 1;
    const ProjectedArcs arcs = ProjectedArcs::of(scene.borders, view);
    const QRectF frame(QPointF(), view.size);
    for (size_t i = 0; i < arcs.arcs.size(); ++i) {
        if (!arcs.arcs[i].visible || !touches(arcs.arcs[i].points, frame))
            continue;
        seen.arcs[i] = 1;
        for (const TerritoryIndex side : {arcs.arcs[i].left, arcs.arcs[i].right})
            if (side != noTerritory)
                seen.territories[size_t(side)] = 1;
    }
    const TerritoryFinder finder(borders, arcLevels - 1);
    const TerritoryIndex middle = finder.at(view.centre); // it may fill all of the frame
    if (middle != noTerritory)
        seen.territories[size_t(middle)] = 1;
    return seen;
}

void addLines(MapContents &contents, const MapScene &scene, const Seen &seen,
              const std::vector<TerritoryState> &drawn)
{
    const BorderSet &borders = *scene.borders;
    const std::vector<char> micro = microTerritories(borders, drawn, territoryAreas(borders));
    LineContext context = LineContext::of(borders, drawn, micro);
    context.layers = scene.layers;
    context.metresPerPixel = scene.viewport.metresPerPixel;
    for (size_t i = 0; i < borders.arcs.size(); ++i) {
        const LineKind kind = seen.arcs[i] ? lineKind(context, borders.arcs[i]) : LineKind::None;
        if (kind == LineKind::None)
            continue;
        contents.lines.insert(kind);
        if (lineFinish(borders, borders.arcs[i], context) != LineFinish::Exact)
            contents.approximate = true;
    }
}

/// A corner of Quebec does not show Canada: beyond the Atlantic it is the middle of the land that counts.
void addMembers(MapContents &contents, const MapScene &scene, const std::vector<char> &seen)
{
    const Snapshot &snapshot = *scene.snapshot;
    std::set<StateIndex> inside;
    for (size_t i = 0; i < seen.size(); ++i)
        if (seen[i] && isNato(snapshot.territories[i].fill))
            inside.insert(snapshot.territories[i].holder);
    if (scene.labels)
        for (const NorthAmerica::Landmark &landmark : scene.labels->inset.landmarks())
            if (landmark.territory != noTerritory
                && !scene.viewport.visibleMetres().contains(landmark.metres))
                inside.erase(snapshot.territories[size_t(landmark.territory)].holder);
    for (size_t i = 0; i < snapshot.states.size(); ++i) {
        const StateStatus &state = snapshot.states[i];
        if (state.exists && isNato(state.fill))
            (inside.count(StateIndex(i)) ? contents.membersInside : contents.membersOutside)
                .push_back(StateIndex(i));
    }
}

} // namespace

bool wantsLegend(const LegendEntry &entry)
{
    switch (entry.layer) {
    case Layer::Names:
    case Layer::Seas:
    case Layer::Capitals:
    case Layer::Lakes:
    case Layer::Rivers:
    case Layer::Graticule:
    case Layer::Events:
        return false;
    default:
        return true;
    }
}

MapContents MapContents::of(const MapScene &scene)
{
    MapContents contents;
    for (int bit = 0; 1 << bit < allLayers; ++bit)
        if (scene.layers.testFlag(Layer(1 << bit)))
            contents.layers.insert(Layer(1 << bit));
    if (!scene.borders || !scene.snapshot
        || scene.snapshot->territories.size() != scene.borders->territories.size())
        return contents;
    const Seen seen = seenIn(scene);
    const std::vector<TerritoryState> drawn = drawnStates(*scene.borders, *scene.snapshot, scene.layers);
    for (size_t i = 0; i < drawn.size(); ++i) {
        if (!seen.territories[i])
            continue;
        if (!drawn[i].contested)
            contents.fills.insert(drawn[i].fill);
        contents.contested = contents.contested || scene.snapshot->territories[i].contested;
        contents.european = contents.european || drawn[i].inEu;
        contents.partners = contents.partners || drawn[i].isPartner;
    }
    addLines(contents, scene, seen, drawn);
    addMembers(contents, scene, seen.territories);
    return contents;
}

void MapContents::addInset(const MapScene &scene)
{
    if (!scene.labels || !scene.snapshot)
        return;
    for (const NorthAmerica::Land &land : scene.labels->inset.lands())
        fills.insert(scene.snapshot->territories[size_t(land.territory)].fill);
}

bool MapContents::shows(const LegendEntry &entry) const
{
    if (!layers.count(entry.layer))
        return false;
    switch (entry.layer) {
    case Layer::AllianceBorder:
        return lines.count(LineKind::AllianceBorder) > 0;
    case Layer::RussianBorder:
        return lines.count(LineKind::RussianBorder) > 0;
    case Layer::InnerBorders:
        return lines.count(LineKind::Inner) > 0;
    case Layer::Zones:
        return lines.count(LineKind::Zone) > 0;
    case Layer::Contested:
        return contested;
    case Layer::Approximate:
        return approximate;
    case Layer::EuropeanUnion:
        return european;
    case Layer::Partnership:
        return partners;
    default:
        return entry.fill ? fills.count(*entry.fill) > 0 : true;
    }
}

std::vector<LegendEntry> MapContents::legend() const
{
    std::vector<LegendEntry> rows;
    std::copy_if(legendEntries().begin(), legendEntries().end(), std::back_inserter(rows),
                 [this](const LegendEntry &entry) { return wantsLegend(entry) && shows(entry); });
    return rows;
}

} // namespace atlas
