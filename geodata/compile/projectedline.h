// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapprojection.h"

#include <QPointF>

#include <vector>

namespace atlas {

/// A line of degrees in metres of the map. Segments longer than a quarter of a degree get vertices first: a
/// chord of the map would leave their parallel or meridian. The line has a point at least.
std::vector<QPointF> projectedLine(const std::vector<QPointF> &degrees, const MapProjection &projection);

} // namespace atlas
