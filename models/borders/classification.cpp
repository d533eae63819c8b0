// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/classification.h"
#include "borders/overlays.h"

#include <algorithm>
#include <map>
#include <set>

namespace atlas {

namespace {

bool isMembershipLayer(const Membership &row)
{
    return row.layer == MembershipLayer::Membership || row.layer == MembershipLayer::Partnership;
}

/// Pacts that the map draws as fills; the European Union and partnerships are overlays.
bool isDrawn(Organisation organisation)
{
    return organisation == Organisation::Nato || organisation == Organisation::WarsawPact
        || organisation == Organisation::Csto;
}

/// Numbers the units that holdings name; land under the UN's administration is a part of its own.
std::vector<int> partsOf(const std::vector<Holding> &holdings)
{
    constexpr int underTheUn = 1;
    std::map<QString, int> units;
    std::vector<int> parts;
    for (const Holding &row : holdings) {
        if (row.kind == HoldingKind::UnAdministered)
            parts.push_back(underTheUn);
        else if (row.unit.isEmpty())
            parts.push_back(0);
        else
            parts.push_back(units.emplace(row.unit, int(units.size()) + underTheUn + 1).first->second);
    }
    return parts;
}

bool isOutsideCommand(const Membership &status)
{
    return status.status.startsWith(QLatin1String("outside integrated"));
}

} // namespace

Classification::Classification(const BorderSet &borders)
    : m_borders(borders)
    , m_territories(borders.territories.size())
    , m_parts(partsOf(borders.holdings))
    , m_memberships(borders.states.size())
    , m_sovietUnion(borders.state(StateId{QStringLiteral("SUN")}))
    , m_russia(borders.state(StateId{QStringLiteral("RUS")}))
{
    for (int i = 0; i < int(borders.holdings.size()); ++i) {
        const Holding &row = borders.holdings[size_t(i)];
        TerritoryRows &rows = m_territories.at(size_t(row.territory));
        if (row.view == HoldingView::Claim)
            rows.claims.push_back(i);
        if (row.view == HoldingView::Overlay)
            rows.overlays.push_back(i);
        if (row.view == HoldingView::Both || row.view == HoldingView::Documents)
            rows.byView[int(Viewpoint::Documents)].push_back(i);
        if (row.view == HoldingView::Both || row.view == HoldingView::Control)
            rows.byView[int(Viewpoint::Control)].push_back(i);
    }
    for (int i = 0; i < int(borders.allianceTerritories.size()); ++i) {
        const AllianceTerritory &row = borders.allianceTerritories[size_t(i)];
        if (row.organisation == Organisation::Nato)
            m_territories.at(size_t(row.territory)).coverage.push_back(i);
    }
    for (int i = 0; i < int(borders.memberships.size()); ++i) {
        const Membership &row = borders.memberships[size_t(i)];
        if (row.state == noState)
            continue;
        m_memberships.at(size_t(row.state)).push_back(i);
        const bool founder = row.organisation == Organisation::Nato && isMembershipLayer(row)
            && row.signature.isValid() && (!m_treatyInForce.isValid() || row.span.from < m_treatyInForce);
        if (founder) {
            m_treatySigned = row.signature;
            m_treatyInForce = row.span.from;
        }
    }
}

int Classification::holdingOn(TerritoryIndex territory, Viewpoint viewpoint, QDate day) const
{
    for (int row : m_territories[size_t(territory)].byView[int(viewpoint)]) {
        if (m_borders.holdings[size_t(row)].span.contains(day))
            return row;
    }
    return -1;
}

int Classification::claimOn(TerritoryIndex territory, StateIndex holder, QDate day) const
{
    for (int row : m_territories[size_t(territory)].claims) {
        const Holding &claim = m_borders.holdings[size_t(row)];
        if (claim.state != holder && claim.span.contains(day))
            return row;
    }
    return -1;
}

StateIndex Classification::zonePowerOn(TerritoryIndex territory, QDate day) const
{
    for (int row : m_territories[size_t(territory)].overlays) {
        const Holding &zone = m_borders.holdings[size_t(row)];
        if (zone.span.contains(day))
            return zone.state;
    }
    return noState;
}

QDate Classification::beginOf(const Membership &membership, DateConvention convention)
{
    return convention == DateConvention::Signature && membership.signature.isValid() ? membership.signature
                                                                                     : membership.span.from;
}

DateSpan Classification::spanOf(const Membership &membership, DateConvention convention) const
{
    return {beginOf(membership, convention), membership.span.to};
}

/// What the treaty covers begins with the treaty, so it follows the founders' date.
DateSpan Classification::spanOf(const AllianceTerritory &row, DateConvention convention) const
{
    DateSpan span = row.span;
    if (convention == DateConvention::Signature && span.from.isValid() && span.from == m_treatyInForce)
        span.from = m_treatySigned;
    return span;
}

const Membership *Classification::membershipOn(StateIndex state, Organisation organisation, QDate day,
                                               DateConvention convention) const
{
    for (int i : m_memberships[size_t(state)]) {
        const Membership &row = m_borders.memberships[size_t(i)];
        if (row.organisation == organisation && isMembershipLayer(row)
            && spanOf(row, convention).contains(day))
            return &row;
    }
    return nullptr;
}

const Membership *Classification::statusOn(StateIndex state, Organisation organisation, QDate day) const
{
    for (int i : m_memberships[size_t(state)]) {
        const Membership &row = m_borders.memberships[size_t(i)];
        if (row.organisation == organisation && row.layer == MembershipLayer::Status
            && row.span.contains(day))
            return &row;
    }
    return nullptr;
}

const Membership *Classification::signatoryOn(StateIndex state, Organisation organisation, QDate day) const
{
    for (int i : m_memberships[size_t(state)]) {
        const Membership &row = m_borders.memberships[size_t(i)];
        if (row.organisation == organisation && isMembershipLayer(row) && row.signature.isValid()
            && row.signature <= day && day < row.span.from)
            return &row;
    }
    return nullptr;
}

const AllianceTerritory *Classification::coverageOn(TerritoryIndex territory, const Key &key) const
{
    for (int i : m_territories[size_t(territory)].coverage) {
        const AllianceTerritory &row = m_borders.allianceTerritories[size_t(i)];
        if (spanOf(row, key.convention).contains(key.day))
            return &row;
    }
    return nullptr;
}

/// Whether the territory is drawn as its holder's own soil. Land without self-rule is not, unless the
/// treaty covers it as the member's own.
bool Classification::goesByHolder(const Holding &holding, TerritoryIndex territory, const Key &key) const
{
    if (holding.state == noState)
        return false;
    const AllianceTerritory *row = coverageOn(territory, key);
    if (row && row->coverage == Coverage::Member)
        return true;
    switch (holding.kind) {
    case HoldingKind::Dependent:
    case HoldingKind::Protectorate:
    case HoldingKind::International:
    case HoldingKind::UnAdministered:
        return false;
    case HoldingKind::Occupied:
        return holding.view != HoldingView::Both;
    default:
        return true;
    }
}

bool Classification::isMemberSoil(TerritoryIndex territory, const Key &key) const
{
    const int row = holdingOn(territory, key.viewpoint, key.day);
    if (row < 0)
        return false;
    const Holding &holding = m_borders.holdings[size_t(row)];
    const AllianceTerritory *coverage = coverageOn(territory, key);
    if (coverage && coverage->coverage != Coverage::Member)
        return false;
    return goesByHolder(holding, territory, key)
        && membershipOn(holding.state, Organisation::Nato, key.day, key.convention);
}

/// Land of a member of yesterday that becomes, today, the alliance's (the eastern Laender, the Saar).
bool Classification::isAddedToday(TerritoryIndex territory, const Key &key) const
{
    const int row = holdingOn(territory, key.viewpoint, key.day);
    const Key yesterday{key.day.addDays(-1), key.viewpoint, key.convention};
    return row >= 0 && isMemberSoil(territory, key) && !isMemberSoil(territory, yesterday)
        && membershipOn(m_borders.holdings[size_t(row)].state, Organisation::Nato, yesterday.day,
                        key.convention);
}

FillClass Classification::fillOfState(StateIndex state, const Key &key) const
{
    if (const Membership *row = membershipOn(state, Organisation::Nato, key.day, key.convention)) {
        if (beginOf(*row, key.convention) == key.day)
            return FillClass::NatoJoined;
        const Membership *status = statusOn(state, Organisation::Nato, key.day);
        return status && isOutsideCommand(*status) ? FillClass::NatoOutsideCommand : FillClass::Nato;
    }
    if (key.convention == DateConvention::EntryIntoForce && signatoryOn(state, Organisation::Nato, key.day))
        return FillClass::NatoSignatory;
    if (state == m_sovietUnion)
        return FillClass::Ussr;
    if (membershipOn(state, Organisation::WarsawPact, key.day, key.convention))
        return FillClass::WarsawPact;
    if (membershipOn(state, Organisation::Csto, key.day, key.convention))
        return FillClass::Csto;
    return state == m_russia ? FillClass::Russia : FillClass::Land;
}

FillClass Classification::fillOfHolding(const Holding &holding, const Key &key) const
{
    const TerritoryIndex territory = holding.territory;
    if (m_borders.territories[size_t(territory)].scope == Scope::Outside)
        return FillClass::Outside;
    const AllianceTerritory *coverage = coverageOn(territory, key);
    if (coverage && coverage->coverage == Coverage::TreatyArea)
        return FillClass::TreatyArea;
    if (!goesByHolder(holding, territory, key))
        return FillClass::Land;
    const FillClass fill = fillOfState(holding.state, key);
    // Outside Article 6 a member's land is plain; another's (East Berlin) stays what it is.
    if (coverage && coverage->coverage == Coverage::None
        && (isNato(fill) || fill == FillClass::NatoSignatory))
        return FillClass::Land;
    return fill;
}

void Classification::contest(TerritoryState &state, TerritoryIndex territory, const Key &key) const
{
    const Viewpoint opposite
        = key.viewpoint == Viewpoint::Documents ? Viewpoint::Control : Viewpoint::Documents;
    const int other = holdingOn(territory, opposite, key.day);
    const auto isAnnexed = [this](int row) {
        return row >= 0 && m_borders.holdings[size_t(row)].kind == HoldingKind::AnnexedUnrecognised;
    };
    int rival = -1;
    if (other >= 0 && m_borders.holdings[size_t(other)].state != state.holder)
        rival = other;
    else
        rival = claimOn(territory, state.holder, key.day);
    state.contested = rival >= 0 || isAnnexed(state.holding) || isAnnexed(other);
    if (rival < 0)
        return;
    const Holding &holding = m_borders.holdings[size_t(rival)];
    state.rival = holding.state;
    state.rivalFill = fillOfHolding(holding, key);
}

TerritoryState Classification::territoryOn(TerritoryIndex territory, const Key &key) const
{
    TerritoryState state;
    state.holding = holdingOn(territory, key.viewpoint, key.day);
    state.zonePower = zonePowerOn(territory, key.day);
    if (state.holding < 0) {
        const bool outside = m_borders.territories[size_t(territory)].scope == Scope::Outside;
        state.fill = outside ? FillClass::Outside : FillClass::Land;
        return state;
    }
    const Holding &holding = m_borders.holdings[size_t(state.holding)];
    state.holder = holding.state;
    state.part = m_parts[size_t(state.holding)];
    state.fill = fillOfHolding(holding, key);
    if (isNato(state.fill) && isAddedToday(territory, key))
        state.fill = FillClass::NatoTerritoryAdded;
    contest(state, territory, key);
    return state;
}

Snapshot Classification::snapshotOn(QDate day, Viewpoint viewpoint, DateConvention convention) const
{
    const Key key{day, viewpoint, convention};
    Snapshot snapshot;
    snapshot.viewpoint = viewpoint;
    snapshot.convention = convention;
    snapshot.states.resize(m_borders.states.size());
    for (size_t i = 0; i < m_borders.states.size(); ++i) {
        snapshot.states[i].name = m_borders.states[i].nameOn(day).brief;
        snapshot.states[i].fill = fillOfState(StateIndex(i), key);
        if (membershipOn(StateIndex(i), Organisation::Nato, day, convention))
            ++snapshot.natoMembers;
    }
    snapshot.territories.reserve(m_borders.territories.size());
    for (size_t i = 0; i < m_borders.territories.size(); ++i) {
        snapshot.territories.push_back(territoryOn(TerritoryIndex(i), key));
        const StateIndex holder = snapshot.territories.back().holder;
        if (holder != noState)
            snapshot.states[size_t(holder)].exists = true;
    }
    addOverlays(m_borders, *this, day, snapshot);
    return snapshot;
}

/// Days on which a row of holdings or of cover begins or ends; a highlight lasts one day more.
void Classification::addLandDays(std::set<QDate> &days) const
{
    const auto add = [&](TerritoryIndex territory, QDate day) {
        days.insert(day);
        if (!day.isValid() || day <= firstDay())
            return;
        for (Viewpoint viewpoint : {Viewpoint::Documents, Viewpoint::Control}) {
            if (isAddedToday(territory, {day, viewpoint, DateConvention::EntryIntoForce})
                || isAddedToday(territory, {day, viewpoint, DateConvention::Signature}))
                days.insert(day.addDays(1));
        }
    };
    for (const AllianceTerritory &row : m_borders.allianceTerritories) {
        add(row.territory, row.span.from);
        add(row.territory, spanOf(row, DateConvention::Signature).from);
        add(row.territory, row.span.to);
    }
    for (const Holding &row : m_borders.holdings) {
        add(row.territory, row.span.from);
        add(row.territory, row.span.to);
    }
}

std::vector<QDate> Classification::boundaries() const
{
    std::set<QDate> days;
    for (const State &state : m_borders.states) {
        for (const StateName &name : state.names)
            days.insert(name.span.from);
    }
    for (const Membership &row : m_borders.memberships) {
        if (isOverlay(row.organisation) && isMembershipLayer(row) && row.state != noState)
            days.insert({row.span.from, row.span.to});
        if (!isDrawn(row.organisation) || row.state == noState)
            continue;
        days.insert({row.span.from, row.span.to});
        if (isMembershipLayer(row) && row.span.from.isValid())
            days.insert(row.span.from.addDays(1)); // "joined" lasts one day
        if (isMembershipLayer(row) && row.signature.isValid())
            days.insert({row.signature, row.signature.addDays(1)});
    }
    addLandDays(days);
    std::vector<QDate> inside;
    std::copy_if(days.begin(), days.end(), std::back_inserter(inside),
                 [](QDate day) { return day.isValid() && day > firstDay() && day <= lastDay(); });
    return inside;
}

} // namespace atlas
