// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"

#include <memory>

/// A little Europe for tests: six states, seven squares of land side by side from west to east,
/// each 100 km wide, the first from x = 0. Dates are made up where the comment does not say otherwise.
///
///   IN | OUT | COL (dependency of IN) | ISL (treaty area) | SUN, later RUS and NEW | ZON | FAR (outside)
namespace small {

inline const QDate signedOn{1950, 1, 1};
inline const QDate inForce{1950, 6, 1};
inline const QDate outJoins{1960, 1, 1};
inline const QDate sunEnds{1970, 1, 1};
inline const QDate newJoins{1980, 3, 10};
inline const QDate coloniaJoins{1985, 5, 5}; ///< COL becomes part of OUT, a member
inline const QDate seized{1990, 1, 1}; ///< ZON is taken from NEW by RUS in fact

enum Land { In, Out, Col, Isl, East, Zon, Far };
enum Holder { IN, OUT, SUN, RUS, NEW, GON };

inline atlas::State state(const char *id, const char *name, atlas::DateSpan life)
{
    const QString brief = QString::fromLatin1(name);
    return {atlas::StateId{QString::fromLatin1(id)},
            life,
            QStringLiteral("un-member"),
            {{life, QStringLiteral("Republic of ") + brief, brief}}};
}

inline atlas::Holding holding(int land, int holder, atlas::DateSpan span,
                              atlas::HoldingKind kind = atlas::HoldingKind::Sovereign,
                              atlas::HoldingView view = atlas::HoldingView::Both)
{
    atlas::Holding row;
    row.territory = land;
    row.state = holder;
    row.span = span;
    row.kind = kind;
    row.view = view;
    return row;
}

inline atlas::Membership membership(atlas::Organisation organisation, int state, atlas::DateSpan span,
                                    QDate signature = {})
{
    atlas::Membership row;
    row.organisation = organisation;
    row.state = state;
    row.span = span;
    row.signature = signature;
    row.status = QStringLiteral("full member");
    row.confidence = QStringLiteral("high");
    return row;
}

inline void addLand(atlas::BorderSet &set)
{
    const char *ids[] = {"IN", "OUT", "COL", "ISL", "EAST", "ZON", "FAR"};
    for (int i = 0; i < 7; ++i) {
        atlas::Territory territory;
        territory.id = {QString::fromLatin1(ids[i])};
        territory.name = QString::fromLatin1(ids[i]) + QStringLiteral(" land (piece)");
        territory.scope = i == Far ? atlas::Scope::Outside : atlas::Scope::Focus;
        set.territories.push_back(territory);
    }
    for (int i = 0; i < 6; ++i) { // the border between neighbours, at x = 100, 200 … km about Frankfurt
        atlas::Arc arc;
        arc.left = i;
        arc.right = i + 1;
        const double x = 4'000'000 + 100'000.0 * (i + 1);
        for (auto &level : arc.levels)
            level = {{x, 3'000'000}, {x, 3'100'000}};
        arc.bounds = QRectF(x - 50'000, 3'000'000, 100'000, 100'000);
        set.arcs.push_back(arc);
    }
}

inline void addHoldings(atlas::BorderSet &set)
{
    using enum atlas::HoldingKind;
    using enum atlas::HoldingView;
    const QDate begin = atlas::firstDay();
    set.holdings = {
        holding(In, IN, {begin, {}}),
        holding(Out, OUT, {begin, {}}),
        holding(Col, IN, {begin, coloniaJoins}, Dependent),
        holding(Col, OUT, {coloniaJoins, {}}),
        holding(Isl, IN, {begin, {}}, Dependent),
        holding(East, SUN, {begin, sunEnds}),
        holding(East, RUS, {sunEnds, {}}),
        holding(Zon, SUN, {begin, sunEnds}, AnnexedUnrecognised, Documents),
        holding(Zon, SUN, {begin, sunEnds}, Sovereign, Control),
        holding(Zon, GON, {begin, sunEnds}, Claimed, Claim),
        holding(Zon, NEW, {sunEnds, seized}),
        holding(Zon, NEW, {seized, {}}, Occupied, Documents),
        holding(Zon, RUS, {seized, {}}, Occupied, Control),
        holding(Out, RUS, {begin, {1955, 5, 5}}, OccupationZone, Overlay),
    };
}

inline std::shared_ptr<const atlas::BorderSet> borders()
{
    using atlas::Organisation;
    auto set = std::make_shared<atlas::BorderSet>();
    set->states = {state("IN", "Inland", {atlas::firstDay(), {}}),
                   state("OUT", "Outland", {atlas::firstDay(), {}}),
                   state("SUN", "Soviet Union", {atlas::firstDay(), sunEnds}),
                   state("RUS", "Russia", {sunEnds, {}}),
                   state("NEW", "Newland", {sunEnds, {}}),
                   state("GON", "Goneland", {atlas::firstDay(), {}})};
    addLand(*set);
    addHoldings(*set);
    set->memberships = {
        membership(Organisation::Nato, IN, {inForce, {}}, signedOn),
        membership(Organisation::Nato, OUT, {outJoins, {}}),
        membership(Organisation::Nato, NEW, {newJoins, {}}),
        membership(Organisation::WarsawPact, SUN, {{1955, 6, 5}, sunEnds}, {1955, 5, 14}),
        membership(Organisation::Csto, RUS, {{1975, 1, 1}, {}}),
        membership(Organisation::Eu, IN, {{1958, 1, 1}, {}}),
    };
    atlas::Membership outside = membership(Organisation::Nato, OUT, {{1966, 7, 1}, {2009, 4, 4}});
    outside.layer = atlas::MembershipLayer::Status;
    outside.status = QStringLiteral("outside integrated military command");
    set->memberships.push_back(outside);
    atlas::AllianceTerritory cover;
    cover.territory = Isl;
    cover.coverage = atlas::Coverage::TreatyArea;
    cover.span = {inForce, {1964, 9, 21}};
    set->allianceTerritories.push_back(cover);
    cover.coverage = atlas::Coverage::None; // says nothing of land that is not a member's
    cover.territory = East;
    cover.span = {atlas::firstDay(), {}};
    set->allianceTerritories.push_back(cover);
    cover.territory = Out;
    cover.span = {{2015, 1, 1}, {}};
    set->allianceTerritories.push_back(cover);
    set->states[IN].names
        = {{{atlas::firstDay(), {1988, 2, 2}}, QStringLiteral("Kingdom of Inland"), QStringLiteral("Inland")},
           {{QDate(1988, 2, 2), {}}, QStringLiteral("Republic of Inland"), QStringLiteral("Inland")}};
    return set;
}

} // namespace small
