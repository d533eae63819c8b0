// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/labelcast.h"

#include "borders/bordertimeline.h"
#include "mapscene.h"

#include <algorithm>
#include <set>

namespace atlas {

namespace {

using Soil = std::vector<TerritoryIndex>;

LabelOrder orderOf(FillClass fill)
{
    return isNato(fill) || isEastern(fill) ? LabelOrder::Member : LabelOrder::Other;
}

bool isSameRole(const LabelRole &a, const LabelRole &b)
{
    return a.kind == b.kind && a.order == b.order && a.state == b.state && a.anchor == b.anchor
        && a.part == b.part && a.disputed == b.disputed && a.city == b.city && a.capital == b.capital
        && a.name == b.name && a.soil == b.soil;
}

/// Days on which some anchor or city comes or goes.
std::set<QDate> turningDays(const LabelStock &stock)
{
    std::set<QDate> days;
    const auto add = [&days](const DateSpan &span) {
        for (const QDate day : {span.from, span.to})
            if (day.isValid())
                days.insert(day);
    };
    for (const StateAnchor &anchor : stock.anchors)
        add(anchor.span);
    for (const CityAnchor &city : stock.cities) {
        add(city.span);
        add(city.capitalSpan);
    }
    return days;
}

/// Splits an interval of days at the turning days.
std::vector<DateSpan> partsOf(const DateSpan &span, const std::set<QDate> &turns)
{
    std::vector<DateSpan> parts{span};
    for (const QDate day : turns) {
        DateSpan &last = parts.back();
        if (last.contains(day) && (!last.from.isValid() || day > last.from)) {
            const DateSpan rest{day, last.to};
            last.to = day;
            parts.push_back(rest);
        }
    }
    return parts;
}

} // namespace

/// Goes through the eras and deals out the roles.
class LabelCasting {
public:
    LabelCasting(LabelCast &cast, const LabelStock &stock)
        : m_cast(cast)
        , m_stock(stock)
    { }

    void addEra(const DateSpan &span, const std::shared_ptr<const Snapshot> &snapshot);

private:
    void takeSoil(const Snapshot &snapshot);
    void castStates(QDate day);
    void castState(StateIndex state, QDate day);
    void keepClearOf(LabelRole &role, const std::vector<const StateAnchor *> &parts) const;
    bool isOwn(const TerritoryState &land) const;
    bool isHeld(const StateAnchor &anchor) const;
    void castContested();
    std::vector<std::pair<QString, Soil>> contestedLands() const;
    bool isNamedAfterHolder(TerritoryIndex land) const;
    void castCities(QDate day);
    FillClass fillUnder(const StateAnchor &anchor) const;
    void play(LabelRole role, FillClass fill, bool joins = false);

    LabelCast &m_cast;
    const LabelStock &m_stock;
    const Snapshot *m_snapshot = nullptr;
    std::vector<Soil> m_soil; // by state
    std::vector<Soil> m_own; // by state; without dependencies where there is other land
    std::vector<char> m_undisputed; // by state: holds some such land
    std::vector<int> m_open; // roles played in the era before
    std::vector<int> m_now; // and in this one
    size_t m_hint = 0; // where in m_open the next one is likely to be
};

void LabelCasting::addEra(const DateSpan &span, const std::shared_ptr<const Snapshot> &snapshot)
{
    const QDate day = span.from.isValid() ? span.from : firstDay();
    m_cast.m_eras.push_back({span, snapshot, {}});
    if (snapshot.get() != m_snapshot)
        takeSoil(*snapshot);
    m_snapshot = snapshot.get();
    m_now.clear();
    m_hint = 0;
    castStates(day);
    castContested();
    castCities(day);
    m_open = m_now;
}

/// Contested land bears a name of its own: that of its holder stands on what nobody disputes, where there is
/// such land. Else the name of Spain would stand on the Western Sahara.
void LabelCasting::takeSoil(const Snapshot &snapshot)
{
    m_undisputed.assign(snapshot.states.size(), 0);
    for (const TerritoryState &land : snapshot.territories)
        if (land.holder != noState && !land.contested)
            m_undisputed[size_t(land.holder)] = 1;
    m_soil.assign(snapshot.states.size(), {});
    m_own.assign(snapshot.states.size(), {});
    for (size_t i = 0; i < snapshot.territories.size(); ++i) {
        const TerritoryState &land = snapshot.territories[i];
        if (land.holder == noState || (land.contested && m_undisputed[size_t(land.holder)]))
            continue;
        m_soil[size_t(land.holder)].push_back(TerritoryIndex(i));
        if (isOwn(land))
            m_own[size_t(land.holder)].push_back(TerritoryIndex(i));
    }
    for (size_t i = 0; i < m_own.size(); ++i)
        if (m_own[i].empty())
            m_own[i] = m_soil[i];
}

bool LabelCasting::isOwn(const TerritoryState &land) const
{
    const auto holding = size_t(land.holding);
    return land.holding < 0 || holding >= m_stock.dependencies.size() || !m_stock.dependencies[holding];
}

/// By the state whose name it is, in this view of things: the West Bank is Palestine's in one of them only.
bool LabelCasting::isHeld(const StateAnchor &anchor) const
{
    return anchor.afloat || anchor.territory == noTerritory
        || m_snapshot->territories[size_t(anchor.territory)].holder == anchor.state;
}

/// Greenland is named as Greenland, so Denmark's name does not stand there; nor does Italy's on Sicily, which
/// the borders do not tell from the mainland.
void LabelCasting::keepClearOf(LabelRole &role, const std::vector<const StateAnchor *> &parts) const
{
    const TerritoryIndex home = role.anchor ? role.anchor->territory : noTerritory;
    if (home != noTerritory && !role.anchor->afloat && !std::ranges::binary_search(role.soil, home))
        role.soil.insert(std::ranges::upper_bound(role.soil, home), home); // the hand knows better
    for (const StateAnchor *part : parts) {
        if (part == role.anchor)
            continue;
        if (part->territory != noTerritory && part->territory != home && role.soil.size() > 1)
            std::erase(role.soil, part->territory);
        else
            role.parts.push_back(part);
    }
}

void LabelCasting::play(LabelRole role, FillClass fill, bool joins)
{
    const int era = int(m_cast.m_eras.size()) - 1;
    const auto isOpen = [&](int index) {
        const LabelRole &known = m_cast.m_roles[size_t(index)];
        return known.last == era - 1 && isSameRole(known, role);
    };
    // Most follow each other as in the era before.
    auto open = m_open.begin() + qsizetype(std::min(m_hint, m_open.size()));
    if (open == m_open.end() || !isOpen(*open))
        open = std::find_if(m_open.begin(), m_open.end(), isOpen);
    int index = 0;
    if (open != m_open.end()) {
        index = *open;
        m_hint = size_t(open - m_open.begin()) + 1;
    } else {
        index = int(m_cast.m_roles.size());
        role.first = era;
        m_cast.m_roles.push_back(std::move(role));
    }
    LabelRole &played = m_cast.m_roles[size_t(index)];
    played.last = era;
    if (joins)
        played.joined = era;
    m_now.push_back(index);
    m_cast.m_eras.back().turns.push_back({index, fill});
}

FillClass LabelCasting::fillUnder(const StateAnchor &anchor) const
{
    const FillClass own = m_snapshot->states[size_t(anchor.state)].fill;
    if (anchor.territory == noTerritory)
        return own;
    const TerritoryState &under = m_snapshot->territories[size_t(anchor.territory)];
    return under.holder == anchor.state ? under.fill : own;
}

void LabelCasting::castState(StateIndex state, QDate day)
{
    const StateStatus &status = m_snapshot->states[size_t(state)];
    if (!status.exists || m_soil[size_t(state)].empty())
        return;
    LabelRole role;
    role.state = state;
    role.name = status.name;
    role.soil = m_own[size_t(state)];
    role.disputed = !m_undisputed[size_t(state)];
    role.order = role.disputed ? LabelOrder::Contested : orderOf(status.fill);
    const bool joins = status.fill == FillClass::NatoJoined;
    std::vector<const StateAnchor *> anchors = m_stock.anchorsOf(state, day);
    std::erase_if(anchors, [&](const StateAnchor *anchor) { return !isHeld(*anchor); });
    if (anchors.empty())
        return play(role, status.fill, joins);
    for (size_t i = 0; i < anchors.size(); ++i) {
        LabelRole anchored = role;
        anchored.anchor = anchors[i];
        // The same name on another land (the United Arab Republic's, in Syria) is that land's, not a part's.
        const bool again = i > 0 && anchors[i]->text == anchors[0]->text && !anchors[i]->afloat;
        if (again)
            anchored.soil = {anchors[i]->territory};
        anchored.part = i > 0 && !again;
        if (anchored.part) {
            anchored.order = std::max(anchored.order, LabelOrder::Other);
            anchored.soil = m_soil[size_t(state)];
        } else if (!again) {
            keepClearOf(anchored, anchors);
        }
        play(std::move(anchored), fillUnder(*anchors[i]), joins && i == 0);
    }
}

void LabelCasting::castStates(QDate day)
{
    for (size_t i = 0; i < m_snapshot->states.size(); ++i)
        castState(StateIndex(i), day);
}

/// Contested lands of one name are one land. What bears the name of its holder already is left out: in the
/// view that the West Bank is Palestine's, that is its name.
std::vector<std::pair<QString, Soil>> LabelCasting::contestedLands() const
{
    const auto &territories = m_snapshot->territories;
    std::vector<std::pair<QString, Soil>> lands;
    for (size_t i = 0; i < territories.size(); ++i) {
        if (!territories[i].contested || isNamedAfterHolder(TerritoryIndex(i)))
            continue;
        const QString &name = m_stock.territoryNames[i];
        auto land = std::ranges::find_if(lands, [&](const auto &known) { return known.first == name; });
        if (land == lands.end())
            land = lands.insert(lands.end(), {name, {}});
        land->second.push_back(TerritoryIndex(i));
    }
    return lands;
}

bool LabelCasting::isNamedAfterHolder(TerritoryIndex land) const
{
    return std::ranges::any_of(m_now, [&](int index) {
        const LabelRole &role = m_cast.m_roles[size_t(index)];
        return role.anchor && role.anchor->territory == land
            && m_snapshot->territories[size_t(land)].holder == role.state;
    });
}

void LabelCasting::castContested()
{
    for (auto &[name, soil] : contestedLands()) {
        // A land that is a state in one view carries that state's name already.
        const bool named = std::ranges::any_of(m_now, [&, &text = name](int index) {
            const LabelRole &role = m_cast.m_roles[size_t(index)];
            return role.name == text || (role.anchor && role.anchor->text == text);
        });
        if (named)
            continue;
        LabelRole role;
        role.kind = LabelKind::Contested;
        role.order = LabelOrder::Contested;
        role.name = name;
        const FillClass fill = m_snapshot->territories[size_t(soil.front())].fill;
        role.soil = std::move(soil);
        play(std::move(role), fill);
    }
}

void LabelCasting::castCities(QDate day)
{
    for (const CityAnchor &city : m_stock.cities) {
        if (!city.span.contains(day))
            continue;
        LabelRole role;
        role.kind = LabelKind::City;
        role.order = LabelOrder::City;
        role.city = &city;
        role.name = city.name;
        role.capital = city.isCapitalOn(day) && m_snapshot->states[size_t(city.capitalOf)].exists;
        play(std::move(role),
             city.territory == noTerritory ? FillClass::Land
                                           : m_snapshot->territories[size_t(city.territory)].fill);
    }
}

LabelCast::LabelCast(const LabelStock &stock, const std::vector<std::shared_ptr<const Snapshot>> &snapshots)
{
    const std::set<QDate> turns = turningDays(stock);
    LabelCasting casting(*this, stock);
    for (const auto &snapshot : snapshots)
        for (const DateSpan &span : partsOf(snapshot->span, turns))
            casting.addEra(span, snapshot);
}

int LabelCast::eraOf(QDate day) const
{
    for (size_t i = 0; i < m_eras.size(); ++i)
        if (m_eras[i].span.contains(day))
            return int(i);
    return -1;
}

std::shared_ptr<const LabelCast> LabelCasts::castOfAllTime(const MapScene &scene)
{
    const Snapshot &wanted = *scene.snapshot;
    for (const Known &known : m_known)
        if (known.viewpoint == wanted.viewpoint && known.convention == wanted.convention)
            return known.cast;
    const BorderTimeline timeline(scene.borders);
    std::vector<std::shared_ptr<const Snapshot>> snapshots;
    for (QDate day = firstDay(); day.isValid() && day <= lastDay(); day = snapshots.back()->span.to)
        snapshots.push_back(timeline.snapshotAt(day, wanted.viewpoint, wanted.convention));
    m_known.push_back(
        {wanted.viewpoint, wanted.convention, std::make_shared<const LabelCast>(*scene.labels, snapshots)});
    return m_known.back().cast;
}

bool isColumn(const Viewport &view)
{
    constexpr double narrow = 320; // px; 85 mm
    constexpr double sharp = 2; // device pixels to a logical one
    return view.ratio >= sharp && view.size.width() <= narrow;
}

std::shared_ptr<const LabelCast> LabelCasts::castFor(const MapScene &scene)
{
    if (scene.borders != m_borders || scene.labels != m_stock) {
        m_known.clear();
        m_alone.reset();
        m_borders = scene.borders;
        m_stock = scene.labels;
    }
    if (isColumn(scene.viewport))
        return castAlone(scene);
    std::shared_ptr<const LabelCast> all = castOfAllTime(scene);
    if (const int era = all->eraOf(scene.date); era >= 0) {
        const Snapshot &known = *all->eras()[size_t(era)].snapshot;
        if (known.territories == scene.snapshot->territories && known.states == scene.snapshot->states)
            return all;
    }
    return castAlone(scene);
}

std::shared_ptr<const LabelCast> LabelCasts::castAlone(const MapScene &scene)
{
    if (m_alone && m_aloneOf == scene.snapshot)
        return m_alone;
    m_aloneOf = scene.snapshot;
    // Of all days: a snapshot made by hand need not say which are its own.
    auto alone = std::make_shared<Snapshot>(*scene.snapshot);
    alone->span = {};
    m_alone = std::make_shared<const LabelCast>(*scene.labels,
                                                std::vector<std::shared_ptr<const Snapshot>>{alone});
    return m_alone;
}

} // namespace atlas
