// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/edgemarkers.h"

namespace atlas {

/// Events of one place side by side: each with its number, if it has one. Logical pixels.
struct EventCluster {
    struct Item {
        int mark = 0; ///< position in MapScene::events
        QPointF number; ///< middle of the disc, if the mark is numbered
        QPointF glyph;
        QRectF room;
    };

    QPointF place; ///< on the map
    QRectF room; ///< all items; may stand aside from the place
    std::vector<Item> items;
    bool linked = false; ///< numbered or selected
};

struct EventLayout {
    std::vector<EventCluster> clusters;
    std::vector<EdgeMarker> edges;
};

/// Events in the inset of North America, linked or not. They belong to the furniture: the inset covers the
/// map.
std::vector<EventCluster> insetEvents(const MapScene &scene);

/// Linked events and markers at the edge: names give way to these.
EventLayout linkedEventLayout(const MapScene &scene);
/// All of them: unlinked events step aside for names, so that names keep still while events come and go.
EventLayout eventLayout(const MapScene &scene, const std::vector<LabelBox> &labels);
/// What the layout takes, for the names.
std::vector<QRectF> roomOf(const EventLayout &layout);

inline constexpr double eventGlyphHeight = 12;

} // namespace atlas
