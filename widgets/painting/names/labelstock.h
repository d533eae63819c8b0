// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/northamerica.h"
#include "names/soilshape.h"
#include "pack/pack.h"

#include <memory>
#include <vector>

namespace atlas {

/// Where a state's name stands, set by hand for a span of days.
struct StateAnchor {
    StateIndex state = noState;
    TerritoryIndex territory = noTerritory; ///< under the anchor, or the nearest island
    bool afloat = false; ///< stands on the sea amid or beside its land
    DateSpan span;
    QString text; ///< empty: the state's name of the day; ending in a full stop: its short form
    QPointF at; ///< metres
    int rank = 3;
    double maxMetresPerPixel = 0; ///< 0 = no limit
    double rotation = 0;
};

struct SeaAnchor {
    QString text;
    QPointF at; ///< metres
    double pixels = 12;
    double rotation = 0;
    double maxMetresPerPixel = 0;
};

struct CityAnchor {
    QString name;
    QPointF at; ///< metres
    TerritoryIndex territory = noTerritory;
    DateSpan span;
    StateIndex capitalOf = noState;
    DateSpan capitalSpan;
    double maxMetresPerPixel = 0;

    bool isCapitalOn(QDate day) const { return capitalOf != noState && capitalSpan.contains(day); }
};

/// What the pack says of names, projected once and tied to the borders. Immutable.
struct LabelStock {
    std::vector<StateAnchor> anchors; ///< by state, in the pack's order
    std::vector<SeaAnchor> seas;
    std::vector<CityAnchor> cities;
    std::vector<QString> territoryNames; ///< as on a map: "Crimea"; as BorderSet::territories
    std::vector<QRectF> territoryBounds; ///< metres
    std::vector<char> dependencies; ///< holdings of land that is not the holder's own; as BorderSet::holdings
    TerritoryFinder finder; ///< good to some 700 m
    NorthAmerica inset;

    /// Anchors of the state on the day.
    std::vector<const StateAnchor *> anchorsOf(StateIndex state, QDate day) const;
};

/// Anchors of states that the borders do not know are left out.
std::shared_ptr<const LabelStock> makeLabelStock(const Pack &pack, const BorderSet &borders);

/// "Crimea (oblast/ASSR/AR)" -> "Crimea": a territory's name without what the table adds to tell it apart.
QString nameOnMap(const QString &territoryName);

} // namespace atlas
