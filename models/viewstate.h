// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/snapshot.h"
#include "compare.h"
#include "datespan.h"
#include "ids.h"

#include <QDate>
#include <QFlags>
#include <QRectF>

#include <set>

namespace atlas {

/// Layers of the map and of the legend that can be switched off.
enum class Layer {
    Members = 1 << 0,
    Joined = 1 << 1,
    OutsideCommand = 1 << 2,
    TreatyArea = 1 << 3,
    AllianceBorder = 1 << 4,
    RussianBorder = 1 << 5,
    WarsawPact = 1 << 6,
    Csto = 1 << 7,
    Contested = 1 << 8,
    Events = 1 << 9,
    Names = 1 << 10,
    Capitals = 1 << 11,
    Seas = 1 << 12,
    Graticule = 1 << 13,
    Zones = 1 << 14,
    Lakes = 1 << 15,
    Rivers = 1 << 16,
    EuropeanUnion = 1 << 17,
    Partnership = 1 << 18, ///< for Peace
    Approximate = 1 << 19, ///< borders known roughly are dashed
    InnerBorders = 1 << 20 ///< of the republics of a union, and of land under the UN's administration
};
Q_DECLARE_FLAGS(Layers, Layer)
Q_DECLARE_OPERATORS_FOR_FLAGS(Layers)
inline constexpr int allLayers = (1 << 21) - 1;
/// What a new reader sees: the overlays of status are asked for.
inline constexpr int defaultLayers = allLayers & ~(int(Layer::EuropeanUnion) | int(Layer::Partnership));

/// What the reader has picked out; any part may be empty.
struct Selection {
    std::set<StateId> states;
    TerritoryId territory;
    EventId event;
    ExcerptId excerpt;

    bool isEmpty() const
    {
        return states.empty() && territory.isEmpty() && event.isEmpty() && excerpt.isEmpty();
    }
    bool operator==(const Selection &) const = default;
};

/// Smallest rectangle that the map must show, metres in EPSG:3035; the widget adds what its shape leaves.
struct Camera {
    QRectF extent;
    bool operator==(const Camera &) const = default;
};

/// The one state that drives map, timeline, text and export.
struct ViewState {
    QDate date{1949, 8, 24};
    Viewpoint viewpoint = Viewpoint::Documents;
    DateConvention convention = DateConvention::EntryIntoForce;
    Selection selection;
    Camera camera;
    Layers layers{defaultLayers};
    Compare compare;
    bool operator==(const ViewState &) const = default;
};

} // namespace atlas
