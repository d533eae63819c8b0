// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/labelplacement.h"

namespace atlas {

/// A city in all its roles: it stays where it is when it becomes a capital or takes another name.
struct CityWish {
    struct Run { ///< roles under one name without a gap
        std::vector<int> roles; ///< of the cast, by time
        TakenRoom::Time time;
    };
    std::vector<Run> runs; ///< by time
    double area = -1; ///< of the largest state whose capital it is; negative for others
};

/// What names of cities are placed by; all must outlive it.
struct CityGround {
    const MapScene &scene;
    const LabelCast &cast;
    TextMeasure &measure;
    SoilCache &soils;
    const TakenRoom &taken;
};

/// Those that are shown at the scale, in order of importance.
std::vector<CityWish> cityWishes(const CityGround &ground);

/// Side of the dot on which a name stands: a position in the order of preference.
enum class CitySide : int {};

/// What is placed, and when.
struct CityStand {
    const CityAnchor &city;
    int era = 0; ///< whose borders tell what is abroad
    std::optional<CitySide> first; ///< is tried first
};

/// On its own side of a border where there is room, else on any. Nothing where there is no room on any side,
/// nor for the dot.
std::optional<PlacedLabel> placeCity(const CityGround &ground, const CityStand &stand);
CitySide sideOf(const CityGround &ground, const PlacedLabel &label);

} // namespace atlas
