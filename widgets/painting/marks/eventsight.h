// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapscene.h"

#include <optional>

namespace atlas {

/// Numbered or selected: what names give way to, and what is told of even beyond the view.
bool isLinked(const EventMark &mark);
/// Where the event is seen on the map; logical pixels, nothing when it lies beyond the view.
std::optional<QPointF> seenOnMap(const EventMark &mark, const MapScene &scene);
/// Where it is seen in the inset of North America, if not on the map.
std::optional<QPointF> seenInInset(const EventMark &mark, const MapScene &scene);

} // namespace atlas
