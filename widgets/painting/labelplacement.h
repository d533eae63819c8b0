// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "halotext.h"
#include "labelbox.h"
#include "mapscene.h"
#include "soilcache.h"

#include <optional>

namespace atlas {

enum class LabelKind { State, Contested, City, Sea };

/// A name that has found its place on a view.
struct PlacedLabel {
    LabelKind kind = LabelKind::State;
    StateIndex state = noState; ///< of kind State
    HaloLook look;
    LabelBox box;
    std::optional<QLineF> leader; ///< from the land to a name that stands outside it
    std::optional<QPointF> dot; ///< of kind City
    bool capital = false;
};

/// What placing names need not work out again; has no part in where they go.
struct LabelMemory {
    TextMeasure measure;
    SoilCache soils;
};

/// All names of a scene that find room, most important first. What moves a name is the view, the borders, the
/// names and what is selected; neither what a state joins on a day nor the events of the day do.
std::vector<PlacedLabel> placeLabels(const MapScene &scene, LabelMemory &memory);

/// All that placeLabels() looks at, and the colours.
QByteArray labelKey(const MapScene &scene);

} // namespace atlas
