// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"
#include "viewstate.h"

#include <QPointF>

#include <optional>

namespace atlas {

/// Land and sea that the main map can show: 45 W to 75 E, 27 N to 82 N; metres. Places beyond it (Washington)
/// belong to the inset, and no camera travels to them.
const QRectF &mappedArea();

/// The camera that has the point in sight: the same one if it does already, or if it has no extent yet
/// (then all of Europe is shown); else moved to centre on the point, at the same size. Metres.
Camera bringIntoSight(const Camera &camera, QPointF point);

/// A camera on all of this land within the mapped area, with room about it; far dependencies count only when
/// there is nothing else. Empty when there is nothing to be seen. Metres.
Camera cameraOn(const BorderSet &borders, const std::vector<TerritoryIndex> &land);
/// What the states hold on the snapshot.
std::vector<TerritoryIndex> landOfStates(const Snapshot &snapshot, const std::vector<StateIndex> &states);

/// Where an event took place; nullopt without a place or beyond the mapped area.
std::optional<QPointF> placeOf(const Event &event);
/// Centre of the largest piece of the state's soil in the mapped area; nullopt when it has none there.
std::optional<QPointF> placeOf(const BorderSet &borders, const Snapshot &snapshot, StateIndex state);

} // namespace atlas
