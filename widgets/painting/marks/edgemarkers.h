// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapscene.h"
#include "names/labelbox.h"

namespace atlas {

/// What matters now and lies beyond the view: a plate at the edge with an arrow towards it. Logical pixels.
struct EdgeMarker {
    QRectF plate;
    QPointF tip; ///< of the arrow, outside the plate
    QString name; ///< of the place or of the state
    std::vector<int> marks; ///< linked events of the place, as positions in MapScene::events; none of a state
    StateIndex state = noState; ///< selected, with no land in the view

    double symbolsWidth() const; ///< of what stands before the name
    QRectF whole() const; ///< with the arrow
};

/// What a plate shows before its name.
inline constexpr double edgeInset = 8; ///< px from the edge of the plate
inline constexpr double edgeMarkCell = 17; ///< px of an event
inline constexpr QSizeF edgeSwatch{20, 12}; ///< of a state

/// One plate a place of linked events, and one a selected state of a map with furniture, as far as there is
/// room; they take theirs from `taken`. What the inset shows needs none.
std::vector<EdgeMarker> edgeMarkers(const MapScene &scene, TakenRoom &taken);
/// Whether there can be markers of states.
bool marksSelection(const MapScene &scene);

} // namespace atlas
