// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapscene.h"

namespace atlas {

/// The event whose glyph, number or edge marker lies under a logical pixel of the scene's view, the topmost
/// one; empty when there is none or the layer is switched off.
EventId eventAtPixel(const MapScene &scene, QPointF pixel);

} // namespace atlas
