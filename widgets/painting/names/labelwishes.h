// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/labelground.h"
#include "names/labelplacement.h"

#include <vector>

namespace atlas {

/// A name that wants a place.
struct LabelWish {
    LabelKind kind = LabelKind::State;
    LabelOrder order = LabelOrder::Other;
    bool pressing
        = false; ///< picked out by the reader or by the day: shown even where the scale would hide it
    double area = 0; ///< square metres; larger ones first
    StateIndex state = noState;
    const StateAnchor *anchor = nullptr; ///< null: no hand has set one
    bool part = false; ///< names a part of the state, such as Kaliningrad: stands there or nowhere
    std::vector<QPointF> parts; ///< metres; where parts bear names of their own
    QString name; ///< the name of the day
    SoilCache::Soil *soil = nullptr;
    const LabelGround::Soil *lands = nullptr; ///< that the soil is made of
};

/// A role of a land that wants a place on a view, and when.
struct RoleWish {
    int role = 0; ///< of the cast
    TakenRoom::Time time;
    LabelWish label;
};

/// What of all time wants to be named on a view. The inner lists are of one name each, the most important
/// first, in lists as in list. They refer to cast and soils.
std::vector<std::vector<RoleWish>> landWishes(const MapScene &scene, const LabelCast &cast, SoilCache &soils);

/// Whether one follows the other under the same words: the same name, or what it is when the hand has it
/// stand elsewhere from some day on.
bool isOneAfterOther(const LabelRole &a, const LabelRole &b);

} // namespace atlas
