// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniture/maparrangement.h"

#include "names/labelstock.h"

#include <algorithm>
#include <iterator>

namespace atlas {

namespace {

bool areArrangedAlike(const MapScene &a, const MapScene &b)
{
    return a.borders == b.borders && a.snapshot == b.snapshot && a.labels == b.labels && a.date == b.date
        && a.viewport == b.viewport && a.layers == b.layers && a.furniture == b.furniture
        && a.selectedStates == b.selectedStates && a.linkedStates == b.linkedStates && a.events == b.events
        && a.theme == b.theme && a.marks == b.marks && a.namesViewpoint == b.namesViewpoint;
}

} // namespace

bool MapArranger::arrange(const MapScene &scene)
{
    if (m_isArranged && areArrangedAlike(scene, m_scene))
        return false;
    m_scene = scene;
    m_arrangement.furniture = furnitureOf(scene);
    std::vector<PlacedLabel> labels = placeLabels(scene, m_memory);
    if (!m_isArranged || labels != m_arrangement.labels) {
        m_arrangement.labels = std::move(labels);
        ++m_placements;
    }
    std::vector<LabelBox> names;
    for (const PlacedLabel &label : m_arrangement.labels)
        if (label.kind != LabelKind::Sea)
            names.push_back(label.box);
    const bool isMarked = !scene.events.empty() || marksSelection(scene);
    m_arrangement.events = isMarked ? eventLayout(scene, names) : EventLayout();
    m_arrangement.insetEvents = scene.events.empty() ? std::vector<EventCluster>() : insetEvents(scene);
    m_isArranged = true;
    return true;
}

EventId eventAtPixel(const MapScene &scene, const MapArrangement &arrangement, QPointF pixel)
{
    for (const EdgeMarker &edge : arrangement.events.edges) {
        if (edge.marks.empty() || !edge.plate.contains(pixel))
            continue;
        const auto which = std::clamp(int((pixel.x() - edge.plate.left() - edgeInset) / edgeMarkCell), 0,
                                      int(edge.marks.size()) - 1);
        return scene.events[size_t(edge.marks[size_t(which)])].id;
    }
    std::vector<EventCluster> clusters = arrangement.insetEvents; // the topmost first
    const std::vector<EventCluster> &onMap = arrangement.events.clusters;
    for (const bool linked : {true, false})
        std::copy_if(onMap.rbegin(), onMap.rend(), std::back_inserter(clusters),
                     [&](const EventCluster &cluster) { return cluster.linked == linked; });
    for (const double margin : {0.0, 4.0}) // 24 px across at least, as far as the neighbours leave it
        for (const EventCluster &cluster : clusters)
            for (const EventCluster::Item &item : cluster.items)
                if (item.room.adjusted(-margin, -margin, margin, margin).contains(pixel))
                    return scene.events[size_t(item.mark)].id;
    return {};
}

StateIndex stateAtEdge(const MapArrangement &arrangement, QPointF pixel)
{
    const std::vector<EdgeMarker> &edges = arrangement.events.edges;
    const auto edge = std::find_if(edges.begin(), edges.end(),
                                   [&](const EdgeMarker &each) { return each.plate.contains(pixel); });
    return edge == edges.end() ? noState : edge->state;
}

} // namespace atlas
