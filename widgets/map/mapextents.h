// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/statesoil.h"
#include "mapscene.h"

namespace atlas {

/// What the camera is asked to show; extents in metres, empty when there is nothing to show.

/// Soil of all selected and linked states, the selected territory and the places of the selected or numbered
/// events within the mapped area.
QRectF selectionExtent(const MapScene &scene, StateSoil &soil);

enum class AllianceName { Nato, WarsawPact, Csto };
/// The alliance that a state of this class of fill is in, or about to be in; NATO when it is in none.
AllianceName allianceOf(FillClass fill);
QString allianceWord(AllianceName alliance); ///< "NATO", "Warsaw Pact", "CSTO"
/// Soil of its members (before there are any, of its signatories) in the mapped area.
QRectF allianceExtent(const MapScene &scene, StateSoil &soil, AllianceName alliance);

} // namespace atlas
