// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/labelborders.h"
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
    const LabelBorders &borders;
};

/// Those that are shown at the scale, in order of importance.
std::vector<CityWish> cityWishes(const CityGround &ground);

/// Side of the dot on which a name stands: a position in the order of preference.
enum class CitySide : int {};

/// What is placed, and when.
struct CityStand {
    const CityAnchor &city;
    TakenRoom::Time time; ///< whose borders tell what is abroad
    std::optional<CitySide> first; ///< is tried first
    bool dotAlone = false; ///< the land around it bears its name
};

/// Whether a name is that of the land around the city and the city's as well: of contested land (West
/// Berlin), or of a state of one territory (Luxembourg), be it in short, or of a part of a state
/// (Kaliningrad). The Free Territory of Trieste, which had two, is not the city.
bool isNameOf(const CityAnchor &city, const PlacedLabel &name, const Snapshot &snapshot);

/// The name of a run, from the first day to the last on which no land bears it in the plan; if there is none,
/// the dot.
CityStand standOf(const CityGround &ground, const CityWish::Run &run, const LabelPlan &plan);

/// On the first side, in the order of preference, where the name lies on land of the city's state and on the
/// sea alone all the time; where none is free, on the one where it strays least. Nothing where there is no
/// room on any side, nor for the dot.
std::optional<PlacedLabel> placeCity(const CityGround &ground, const CityStand &stand);
CitySide sideOf(const CityGround &ground, const PlacedLabel &label);

} // namespace atlas
