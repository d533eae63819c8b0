// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datespan.h"
#include "ids.h"
#include "polyline.h"
#include "source.h"

#include <QRectF>
#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace atlas {

/// Where a territory stands in the atlas. `Focus` is Europe as mapped to the day, `Rim` its
/// neighbours, `Total` only counted (North America), `Outside` grey backdrop without a history.
enum class Scope { Focus, Rim, Total, Outside };

/// Atomic piece of land: never divided between holders on any day of the range.
struct Territory {
    TerritoryId id;
    QString name;
    Scope scope = Scope::Focus;
    bool approximate = false;
    double accuracyKm = 1; ///< of its worst line
    QString note;
    bool operator==(const Territory &) const = default;
};

/// Position in `BorderSet::lines`; `noLine` where the border runs as the source of the map has it.
using LineIndex = int;
inline constexpr LineIndex noLine = -1;

/// A stretch of border of which we know how far it may be off (lines.csv): one that was digitised for the
/// atlas, or a line of the source that stands for a historical one.
struct BorderLine {
    QString id;
    QString name; ///< as a card says it: "Danube between Archar and Batin"
    bool own = true; ///< digitised for the atlas
    bool approximate = true; ///< false where a treaty names a parallel
    double accuracyKm = 1;
    QString source;
    QString note;
    /// What it lies between, where it is a line of the source.
    std::vector<std::pair<TerritoryIndex, TerritoryIndex>> between;
    bool operator==(const BorderLine &) const = default;
};

/// Levels of detail of an arc, finest first; level n is within `levelTolerance[n]` metres of the source.
inline constexpr int arcLevels = 6;
inline constexpr std::array<double, arcLevels> levelTolerance{0, 250, 700, 1800, 4500, 12000};

/// A line between two nodes of the partition, drawn once. Going along `points`, territory `left` lies
/// on the left hand (y up). Coordinates: metres, EPSG:3035. Neighbours share arcs, so they never part.
struct Arc {
    TerritoryIndex left = noTerritory;
    TerritoryIndex right = noTerritory;
    std::array<Polyline, arcLevels> levels; ///< first and last point are the same at all levels
    QRectF bounds; ///< of level 0, metres
    bool approximate = false; ///< drawn so: `line` is approximate
    LineIndex line = noLine; ///< along all of it
    bool operator==(const Arc &) const = default;
};

struct StateName {
    DateSpan span;
    QString full; ///< "Union of Soviet Socialist Republics"
    QString brief; ///< "Soviet Union"
    std::vector<SourceId> sources{};
    bool operator==(const StateName &) const = default;
};

/// A state or entity that holds territory. Ids are those of states.csv (mostly ISO 3166-1 alpha-3).
struct State {
    StateId id;
    DateSpan life;
    QString kind; ///< "un-member", "unrecognised", … as the table has it
    std::vector<StateName> names; ///< in order, without gaps over `life`

    /// Name valid on the day; the nearest one where the day is outside its life.
    const StateName &nameOn(QDate day) const;
    bool operator==(const State &) const = default;
};

enum class HoldingKind {
    Sovereign,
    Dependent,
    Protectorate,
    Occupied,
    AnnexedUnrecognised,
    DeFactoState,
    International,
    UnAdministered,
    Leased,
    Administered,
    Claimed,
    OccupationZone
};
/// `Both`, `Documents` and `Control` rows tile each viewpoint; `Claim` and `Overlay` rows are hatching.
enum class HoldingView { Both, Documents, Control, Claim, Overlay };

/// Who holds a territory, from when to when, by what title and in which view.
struct Holding {
    TerritoryIndex territory = noTerritory;
    StateIndex state = noState;
    DateSpan span;
    HoldingKind kind = HoldingKind::Sovereign;
    HoldingView view = HoldingView::Both;
    QString unit; ///< constituent unit (for example a Soviet republic), may be empty
    QString dateAlternatives; ///< other defensible dates, worded
    QString basis; ///< act, treaty or resolution, worded
    QString note;
    std::vector<SourceId> sources;
    bool confirmed = false; ///< the date was looked up in a named source
    bool operator==(const Holding &) const = default;
};

enum class Organisation { Nato, WarsawPact, Csto, Eu, PartnershipForPeace };
enum class MembershipLayer { Membership, Status, Territory, Partnership };

/// One row of memberships.csv.
struct Membership {
    Organisation organisation = Organisation::Nato;
    MembershipLayer layer = MembershipLayer::Membership;
    StateIndex state = noState;
    DateSpan span; ///< by entry into force
    QDate signature; ///< first date of `altFrom` where that is a signature, else null
    QString status;
    QString dateBasis;
    QString altFrom;
    QString altTo;
    QString note;
    QString confidence; ///< "high", "medium", "low"
    std::vector<SourceId> sources;
    bool operator==(const Membership &) const = default;
};

enum class Coverage { Member, TreatyArea, None };

/// Says of a territory what the holder's membership alone does not: treaty area without membership
/// (Algerian departments, West Berlin), or a dependency that is covered as the member's own soil.
struct AllianceTerritory {
    TerritoryIndex territory = noTerritory;
    Organisation organisation = Organisation::Nato;
    DateSpan span;
    Coverage coverage = Coverage::None;
    QString note;
    std::vector<SourceId> sources;
    bool operator==(const AllianceTerritory &) const = default;
};

enum class WaterKind { Lake, River };
inline constexpr int waterLevels = 3;
inline constexpr std::array<double, waterLevels> waterTolerance{0, 1000, 4000}; ///< metres, as levelTolerance
/// How far a shore or river may be off, metres: the source is made for 1:50 million and rounded to 0.9 km.
inline constexpr double waterAccuracy = 2500;

/// A lake or river, drawn over the land and bounding nothing. Has no dates: reservoirs are there on all days.
struct Water {
    using Lines = std::vector<Polyline>; ///< metres, EPSG:3035
    WaterKind kind = WaterKind::Lake;
    QString name; ///< empty when not known
    int rank = 3; ///< 1 to 3, the largest first
    std::array<Lines, waterLevels>
        levels; ///< closed rings of a lake (the first is the outer one), or a river
    QRectF bounds; ///< of level 0, metres
    bool operator==(const Water &) const = default;
};

/// The whole of the borders as read from one dataset; immutable once read, safe to share between threads.
struct BorderSet {
    QString version; ///< of the dataset, "1.0.0+<checksum>"
    std::vector<Territory> territories;
    std::vector<BorderLine> lines;
    std::vector<Arc> arcs;
    std::vector<State> states;
    std::vector<Holding> holdings; ///< sorted by territory, then date
    std::vector<Membership> memberships;
    std::vector<AllianceTerritory> allianceTerritories;
    std::vector<Source> sources; ///< all that the rows above cite
    std::vector<Water> waters; ///< lakes, then rivers

    TerritoryIndex territory(const TerritoryId &id) const; ///< noTerritory when unknown
    StateIndex state(const StateId &id) const; ///< noState when unknown
    bool operator==(const BorderSet &) const = default;
};

QString toString(HoldingKind kind);
QString toString(WaterKind kind);
QString toString(Organisation organisation);
std::optional<HoldingKind> holdingKindFrom(QStringView text);
std::optional<HoldingView> holdingViewFrom(QStringView text);
std::optional<WaterKind> waterKindFrom(QStringView text); ///< "lake", "river"
/// Accepts "NATO", "Warsaw Pact", "CSTO", "EU", "EC/EU", "PfP", case-insensitively.
std::optional<Organisation> organisationFrom(QStringView text);

} // namespace atlas
