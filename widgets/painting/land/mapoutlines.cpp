// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/mapoutlines.h"

#include <utility>

namespace atlas {

bool MapOutlines::update(const MapScene &scene, LandPainter &land, bool isNewView, DirtyTiles &dirty)
{
    Subject now{scene.linkedStates, scene.selectedStates, scene.selectedTerritory,
                scene.hovered,      scene.marks.ghost,    scene.marks.differing};
    const bool differs = now != m_subject;
    if (isNewView || differs || scene.snapshot != m_snapshot || scene.borders != m_borders) {
        const auto addAll = [&] {
            for (const Outline &outline : m_outlines)
                for (const int arc : outline.arcs)
                    land.addStroke(arc, dirty);
        };
        if (!isNewView)
            addAll();
        find(scene, land);
        if (!isNewView)
            addAll();
    }
    m_subject = std::move(now);
    m_snapshot = scene.snapshot;
    m_borders = scene.borders;
    lay(scene, land);
    return differs;
}

void MapOutlines::find(const MapScene &scene, const LandPainter &land)
{
    m_outlines.clear();
    findComparison(scene.marks, land);
    const std::vector<TerritoryState> &drawn = land.drawn();
    const auto outline = [&](OutlineKind kind, const std::vector<char> &territories) {
        m_outlines.push_back({kind, land.boundary(territories)});
    };
    const auto soilOf = [&](StateIndex state) {
        std::vector<char> soil(drawn.size(), 0);
        for (size_t i = 0; i < drawn.size(); ++i)
            soil[i] = drawn[i].holder == state;
        return soil;
    };
    const auto outlineStates = [&](OutlineKind kind, const std::set<StateId> &states) {
        for (const StateId &id : states)
            if (const StateIndex state = scene.borders ? scene.borders->state(id) : noState; state != noState)
                outline(kind, soilOf(state));
    };
    outlineStates(OutlineKind::Linked, scene.linkedStates);
    outlineStates(OutlineKind::Selected, scene.selectedStates);
    std::vector<char> alone(drawn.size(), 0);
    const TerritoryIndex picked
        = scene.borders ? scene.borders->territory(scene.selectedTerritory) : noTerritory;
    if (picked != noTerritory) {
        alone[size_t(picked)] = 1;
        outline(OutlineKind::Selected, alone);
    }
    if (scene.hovered < 0 || size_t(scene.hovered) >= drawn.size())
        return;
    const StateIndex holder = drawn[size_t(scene.hovered)].holder;
    if (holder != noState && scene.selectedStates.contains(scene.borders->states[size_t(holder)].id))
        return; // what is picked out stays so under the pointer
    alone.assign(drawn.size(), 0);
    alone[size_t(scene.hovered)] = 1;
    outline(OutlineKind::Hovered, holder == noState ? alone : soilOf(holder));
}

void MapOutlines::findComparison(const CompareMarks &marks, const LandPainter &land)
{
    const size_t count = land.drawn().size();
    if (marks.differing && marks.differing->size() == count)
        m_outlines.push_back({OutlineKind::Differing, land.boundary(*marks.differing)});
    if (marks.ghost && marks.ghost->territories.size() == count)
        findGhost(*marks.ghost, land);
}

/// Borders over land only: the coasts are the same on both dates.
void MapOutlines::findGhost(const Snapshot &ghost, const LandPainter &land)
{
    std::vector<int> states, alliance;
    for (const int arc : land.innerArcs()) {
        const auto [left, right] = land.sides(arc);
        const TerritoryState &one = ghost.territories[size_t(left)];
        const TerritoryState &other = ghost.territories[size_t(right)];
        if (one.holder != other.holder)
            (isNato(one.fill) != isNato(other.fill) ? alliance : states).push_back(arc);
    }
    m_outlines.push_back({OutlineKind::GhostState, std::move(states)});
    m_outlines.push_back({OutlineKind::GhostAlliance, std::move(alliance)});
}

void MapOutlines::lay(const MapScene &scene, LandPainter &land)
{
    m_brushes.clear();
    for (const OutlineStroke &style : outlineStrokes())
        for (const Outline &outline : m_outlines) {
            if (outline.kind != style.kind)
                continue;
            StrokePainter painter(style.width, (scene.theme.*style.colour).rgb(), scene.viewport.ratio);
            painter.setDash(style.dash);
            m_brushes.emplace_back(painter, outline.arcs, land.strokes());
        }
}

void MapOutlines::paint(const Canvas &canvas, const DirtyRow &row) const
{
    const RowClip clip(row);
    for (const Brush &brush : m_brushes)
        brush.paint(canvas, clip);
}

} // namespace atlas
