// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"

#include <memory>
#include <vector>

namespace atlas {

/// Whose view of a contested territory the map draws.
enum class Viewpoint { Documents, Control };
/// By which date a founder counts as member: treaty in force (1949-08-24) or signed (1949-04-04).
enum class DateConvention { EntryIntoForce, Signature };

/// What a territory is drawn as. No colours here: the theme knows them.
enum class FillClass {
    Land, ///< a state in no pact
    Russia, ///< Russian Federation outside a pact (1991-12-26 to 1994-04-20)
    Nato,
    NatoJoined,
    NatoTerritoryAdded,
    NatoOutsideCommand,
    NatoSignatory,
    TreatyArea,
    WarsawPact,
    Ussr,
    Csto,
    Outside ///< beyond the atlas
};
inline constexpr int fillClassCount = int(FillClass::Outside) + 1;
bool isNato(FillClass fill); ///< member classes, so the alliance border runs round them; not signatory, not
                             ///< treaty area
bool isEastern(FillClass fill); ///< WarsawPact or Ussr

struct TerritoryState {
    StateIndex holder = noState; ///< in the snapshot's viewpoint
    int holding = -1; ///< position in BorderSet::holdings
    FillClass fill = FillClass::Outside;
    bool contested = false; ///< hatched in every viewpoint
    StateIndex rival = noState; ///< the other holder or claimant, if one is named
    FillClass rivalFill = FillClass::Land;
    StateIndex zonePower = noState; ///< occupying power of an overlay row (Germany, Austria)
    /// Of the holder's land: a republic of a union, or soil under the UN's administration; 0 is the rest.
    /// Between lands of one holder that differ in it runs an inner border.
    int part = 0;
    bool inEu = false; ///< European Communities or Union; an overlay, never a fill
    bool isPartner = false; ///< Partnership for Peace; an overlay, never a fill
    bool operator==(const TerritoryState &) const = default;
};

/// True when a line is drawn between the two on that day.
bool isDivided(const TerritoryState &a, const TerritoryState &b);

struct StateStatus {
    bool exists = false; ///< holds at least one territory, in the snapshot's viewpoint
    QString name; ///< brief name of the day
    FillClass fill = FillClass::Land; ///< of its own (metropolitan) soil
    bool inEu = false;
    bool isPartner = false;
    bool operator==(const StateStatus &) const = default;
};

/// The borders of one interval of days in one viewpoint: equal on every day of `span`.
/// Immutable; one object per (interval, viewpoint, convention), so equal pointers mean equal maps.
struct Snapshot {
    DateSpan span;
    Viewpoint viewpoint = Viewpoint::Documents;
    DateConvention convention = DateConvention::EntryIntoForce;
    std::vector<TerritoryState> territories; ///< as BorderSet::territories
    std::vector<StateStatus> states; ///< as BorderSet::states
    int natoMembers = 0; ///< members on that day by the convention
};

} // namespace atlas
