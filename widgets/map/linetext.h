// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/maptext.h"

#include <QPointF>

namespace atlas {

/// "Approximate border, known to about 3 km: Danube between Archar and Batin" of the line drawn nearest to a
/// place, when it is one of those and lies within `reach` of it; else empty. Metres.
QString lineText(const MapFacts &facts, QPointF place, double reach);

} // namespace atlas
