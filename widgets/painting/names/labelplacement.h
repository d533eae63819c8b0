// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapscene.h"
#include "names/halotext.h"
#include "names/labelbox.h"
#include "names/labelcast.h"
#include "names/soilcache.h"

#include <memory>
#include <mutex>
#include <optional>

namespace atlas {

/// A name that has found its place on a view.
struct PlacedLabel {
    LabelKind kind = LabelKind::State;
    StateIndex state = noState; ///< of kind State
    HaloLook look;
    LabelBox box;
    std::optional<QLineF> leader; ///< from the land to a name that stands outside it
    std::optional<QPointF> dot; ///< of kind City
    bool capital = false;
    bool onWater = false; ///< stands mostly on the sea, so the colours of its land do not hold
    TerritoryIndex ground = noTerritory; ///< foreign land under most of the name, whose colours hold
    bool operator==(const PlacedLabel &) const = default;
};

inline constexpr QSizeF dotRoom{7, 7}; ///< that the dot of a city needs, logical pixels

/// The names of a view for all time: where each stands, from when to when.
struct LabelPlan {
    struct Entry {
        int role = 0; ///< of the cast
        TakenRoom::Time time; ///< eras in which it has room
        PlacedLabel label; ///< its colours and weight are those of the day
        std::vector<TerritoryIndex> lands; ///< with a part of the name on them; ascending
    };
    QByteArray key; ///< of all that was looked at
    std::shared_ptr<const LabelCast> cast;
    std::vector<Entry> entries; ///< most important first
    std::vector<QRectF> reserved; ///< by plates and linked events
    std::vector<PlacedLabel> waters; ///< names of lakes and rivers, on all days alike; see waterlabels.h
};

/// What all painters of one map know of its land and names, whatever their view; has no part in where names
/// go.
struct SharedSoil {
    std::mutex planning; ///< held by whoever asks the soils anything
    SoilCache soils;
    std::mutex casting; ///< held by whoever asks for a cast
    LabelCasts casts;
};

/// What placing names need not work out again; has no part in where they go. A copy, for a painter on another
/// thread, shares what is large.
struct LabelMemory {
    TextMeasure measure;
    std::shared_ptr<SharedSoil> shared = std::make_shared<SharedSoil>();
    LabelPlan plan;
    int plans = 0; ///< how often the names of a view were placed
};

/// All names of a scene that find room, most important first. What moves a name is the view, its own name and
/// land and standing, and what is selected; neither the day, nor what becomes of others, nor the events do: a
/// place is clear of all that shares any day with the name.
std::vector<PlacedLabel> placeLabels(const MapScene &scene, LabelMemory &memory);
/// Those of the plan that the memory holds: of a scene that differs from the last one that was placed in
/// nothing but its day. Places nothing, and so never waits for anybody who does.
std::vector<PlacedLabel> plannedLabels(const MapScene &scene, LabelMemory &memory);

/// By what names are set smaller than elsewhere; see isColumn().
double typeScale(const Viewport &view);
/// Where on a view names may stand, logical pixels.
QRectF labelRoom(const Viewport &view);
/// Takes what the name, its leader and its dot need.
void takeRoom(TakenRoom &taken, const PlacedLabel &label, const TakenRoom::Time &time);

/// Places the names of a view for all time. The memory's soil must be locked. See labelplan.cpp.
struct LabelTerms {
    std::shared_ptr<const LabelCast> cast;
    std::vector<QRectF> reserved; ///< where no name may stand
};
LabelPlan planLabels(const MapScene &scene, LabelTerms terms, LabelMemory &memory);

} // namespace atlas
