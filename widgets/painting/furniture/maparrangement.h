// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "furniture/furniture.h"
#include "marks/eventlayout.h"
#include "names/labelplacement.h"

namespace atlas {

/// Where everything stands that is written or marked on a map.
struct MapArrangement {
    Furniture furniture;
    std::vector<PlacedLabel> labels;
    EventLayout events;
    std::vector<EventCluster> insetEvents;
};

/// Arranges scenes one after the other, and works out again only what the next one changes.
class MapArranger {
public:
    /// True when the arrangement may differ from the last one. Neither what is hovered nor a colour moves
    /// anything, but names and marks carry their colours.
    bool arrange(const MapScene &scene);
    const MapArrangement &arrangement() const { return m_arrangement; }
    const LabelMemory &names() const { return m_memory; } ///< of the last arranged scene
    int placements() const { return m_placements; } ///< how often the names were not those of before
    int plans() const { return m_memory.plans; } ///< how often the names of a view were placed

private:
    MapScene m_scene; // last arranged
    bool m_isArranged = false;
    LabelMemory m_memory;
    MapArrangement m_arrangement;
    int m_placements = 0;
};

/// The event whose glyph, number or edge marker lies under a logical pixel, the topmost one; empty when there
/// is none or the layer is switched off.
EventId eventAtPixel(const MapScene &scene, const MapArrangement &arrangement, QPointF pixel);
/// The selected state whose marker at the edge lies under a logical pixel; noState when there is none.
StateIndex stateAtEdge(const MapArrangement &arrangement, QPointF pixel);

} // namespace atlas
