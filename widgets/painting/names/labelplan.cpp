// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/citylabels.h"
#include "names/labelground.h"
#include "names/statelabels.h"

#include <algorithm>
#include <functional>

namespace atlas {

namespace {

constexpr double contestedScale = 4500; // metres per pixel
constexpr int halvings = 4; // how often the time of a name that finds no room is halved

/// Makes the wishes of all time and grants them in order.
class Planner {
public:
    Planner(const MapScene &scene, LabelTerms &&terms, LabelMemory &memory)
        : m_scene(scene)
        , m_cast(*terms.cast)
        , m_measure(memory.measure)
        , m_soils(memory.shared->soils)
        , m_sight(scene.viewport.visibleMetres())
        , m_taken(labelRoom(scene.viewport), terms.reserved)
        , m_ground(*scene.labels, scene.viewport)
    {
        m_plan.cast = std::move(terms.cast);
        m_plan.reserved = std::move(terms.reserved);
    }

    LabelPlan run();

private:
    using Time = TakenRoom::Time;
    struct Wish {
        int role;
        Time time;
        LabelWish label;
    };
    using Placing = std::function<std::optional<PlacedLabel>()>;

    void wishLands();
    std::optional<Wish> wishOf(int index);
    bool isNamedElsewhere(const LabelRole &role) const;
    void heed(Wish &wish, const LabelRole &role) const;
    void grant(const LandLabeller &labeller, Wish &wish);
    bool grantTogether(const LandLabeller &labeller, const std::vector<Wish> &wishes);
    static bool isSameName(const LabelRole &a, const LabelRole &b);
    bool standsAsWell(const PlacedLabel &label, const LabelRole &role, const LabelRole &other) const;
    std::optional<PlacedLabel> placeLand(const LandLabeller &labeller, const Wish &wish) const;
    std::optional<PlacedLabel> kept(const Wish &wish, bool leads) const;
    void placeCities();
    void share(std::ptrdiff_t from, const std::vector<int> &roles);
    bool take(int role, const Time &time, const Placing &place);
    std::vector<Time> restOf(const Time &stretch, const Time &whole, const PlacedLabel &label);
    std::optional<LabelPlan::Entry> longest(const Time &time, int depth, const Placing &place);

    const MapScene &m_scene;
    const LabelCast &m_cast;
    TextMeasure &m_measure;
    SoilCache &m_soils;
    QRectF m_sight;
    TakenRoom m_taken;
    LabelGround m_ground;
    std::vector<std::vector<Wish>> m_wishes; // by name, most important first
    LabelPlan m_plan;
};

/// The same name elsewhere in the view is enough (the United Arab Republic's, in Syria and Egypt).
bool Planner::isNamedElsewhere(const LabelRole &role) const
{
    if (!role.anchor || m_sight.contains(role.anchor->at))
        return false;
    const Time time{role.first, role.last};
    return std::ranges::any_of(m_cast.roles(), [&](const LabelRole &other) {
        return other.kind == LabelKind::State && other.state == role.state && other.anchor
            && other.anchor->text == role.anchor->text && m_sight.contains(other.anchor->at)
            && time.meets({other.first, other.last});
    });
}

/// What the reader or the day picks out goes first, and is shown even where the scale would hide it.
void Planner::heed(Wish &wish, const LabelRole &role) const
{
    if (role.kind != LabelKind::State)
        return;
    LabelWish &label = wish.label;
    const StateId &id = m_scene.borders->states[size_t(role.state)].id;
    if (m_scene.selectedStates.contains(id))
        label.order = LabelOrder::Selected;
    else if (m_scene.linkedStates.contains(id))
        label.order = LabelOrder::Linked;
    else if (role.joined >= 0 && !role.part)
        label.order = LabelOrder::Joined;
    label.pressing = label.order < LabelOrder::Joined;
    const double limit = role.anchor ? role.anchor->maxMetresPerPixel : 0;
    if (label.order == LabelOrder::Joined && limit > 0 && m_scene.viewport.metresPerPixel > limit) {
        wish.time = {role.joined, role.joined};
        label.pressing = true;
    }
}

std::optional<Planner::Wish> Planner::wishOf(int index)
{
    const LabelRole &role = m_cast.roles()[size_t(index)];
    const bool contested = role.kind == LabelKind::Contested;
    if (role.kind == LabelKind::City
        || (contested
            && (!m_scene.layers.testFlag(Layer::Contested)
                || m_scene.viewport.metresPerPixel > contestedScale)))
        return std::nullopt;
    SoilCache::Soil &soil = m_soils.soilOf(role.soil);
    if (soil.shape.isEmpty() || !soil.shape.bounds().intersects(m_sight) || isNamedElsewhere(role))
        return std::nullopt;
    Wish wish{index, {role.first, role.last}, {}};
    wish.label.kind = role.kind;
    wish.label.order = role.order;
    wish.label.area = soil.shape.area();
    wish.label.state = role.state;
    wish.label.anchor = role.anchor;
    wish.label.part = role.part;
    for (const StateAnchor *part : role.parts)
        if (part->maxMetresPerPixel <= 0 || m_scene.viewport.metresPerPixel <= part->maxMetresPerPixel)
            wish.label.parts.push_back(part->at);
    wish.label.name = role.name;
    wish.label.soil = &soil;
    heed(wish, role);
    return wish;
}

void Planner::wishLands()
{
    std::vector<Wish> wishes;
    for (int i = 0; i < int(m_cast.roles().size()); ++i)
        if (auto wish = wishOf(i))
            wishes.push_back(std::move(*wish));
    std::stable_sort(wishes.begin(), wishes.end(), [](const Wish &a, const Wish &b) {
        return std::pair(a.label.order, -a.label.area) < std::pair(b.label.order, -b.label.area);
    });
    // A name goes with its first wish, so that all that it asks for can be granted in one place.
    const std::vector<LabelRole> &roles = m_cast.roles();
    for (Wish &wish : wishes) {
        const auto group = std::ranges::find_if(m_wishes, [&](const std::vector<Wish> &known) {
            return isSameName(roles[size_t(known.front().role)], roles[size_t(wish.role)]);
        });
        if (group == m_wishes.end())
            m_wishes.push_back({std::move(wish)});
        else
            group->push_back(std::move(wish));
    }
}

/// The longest stretch of the time, among its halves, for which a place is found.
std::optional<LabelPlan::Entry> Planner::longest(const Time &time, int depth, const Placing &place)
{
    m_taken.setTime(time);
    if (auto label = place())
        return LabelPlan::Entry{0, time, std::move(*label), {}};
    if (depth == 0 || time.first == time.last)
        return std::nullopt;
    const int middle = time.first + (time.last - time.first) / 2;
    auto earlier = longest({time.first, middle}, depth - 1, place);
    auto later = longest({middle + 1, time.last}, depth - 1, place);
    const auto length = [](const std::optional<LabelPlan::Entry> &entry) {
        return entry ? entry->time.last - entry->time.first + 1 : 0;
    };
    return length(earlier) > length(later) ? earlier : later;
}

bool Planner::take(int role, const Time &time, const Placing &place)
{
    m_taken.setTime(time);
    std::optional<LabelPlan::Entry> entry;
    if (auto label = place()) {
        entry = {role, time, std::move(*label), {}};
    } else {
        m_taken.setTime(TakenRoom::never); // but for what is always taken: if not even so, then never
        if (time.first == time.last || !place())
            return false;
        entry = longest(time, halvings, place);
        if (!entry)
            return false;
        entry->role = role;
    }
    const Footing footing = m_ground.footing(entry->label.box, m_cast.roles()[size_t(role)].soil);
    entry->label.onWater = footing.onWater;
    entry->label.ground = footing.abroad;
    for (const Time &rest : restOf(entry->time, time, entry->label)) {
        takeRoom(m_taken, entry->label, rest);
        m_plan.entries.push_back({role, rest, entry->label, footing.lands});
    }
    return true;
}

/// The stretch and all others within the time in which the place is free as well: a name that gives way to
/// another comes back where it was.
std::vector<TakenRoom::Time> Planner::restOf(const Time &stretch, const Time &whole, const PlacedLabel &label)
{
    const auto isFree = [&](int era) {
        m_taken.setTime({era, era});
        return m_taken.isFree(label.box) && (!label.leader || m_taken.isFree(*label.leader))
            && (!label.dot || m_taken.isFree(LabelBox{*label.dot, dotRoom, 0}));
    };
    std::vector<Time> rest;
    for (int era = whole.first; era <= whole.last; ++era) {
        const bool chosen = stretch.first <= era && era <= stretch.last;
        if (!chosen && !isFree(era))
            continue;
        if (!rest.empty() && rest.back().last == era - 1)
            rest.back().last = era;
        else
            rest.push_back({era, era});
    }
    return rest;
}

bool Planner::isSameName(const LabelRole &a, const LabelRole &b)
{
    return a.kind == b.kind && a.state == b.state && a.name == b.name && a.anchor == b.anchor
        && a.part == b.part;
}

/// Whether a name stands on the land of one role as well as on that of another, where it was placed.
bool Planner::standsAsWell(const PlacedLabel &label, const LabelRole &role, const LabelRole &other) const
{
    if (!label.leader)
        return m_ground.share(label.box, role.soil) >= m_ground.share(label.box, other.soil);
    const SoilShape &shape = m_soils.soilOf(role.soil).shape;
    return !shape.isEmpty() && shape.contains(m_scene.viewport.toMetres(label.leader->p1()));
}

/// Where the same name stands at another time, when its land was another: there still, if that is as good.
std::optional<PlacedLabel> Planner::kept(const Wish &wish, bool leads) const
{
    const std::vector<LabelRole> &roles = m_cast.roles();
    const LabelRole &role = roles[size_t(wish.role)];
    for (const LabelPlan::Entry &entry : m_plan.entries) {
        const LabelRole &other = roles[size_t(entry.role)];
        const PlacedLabel &label = entry.label;
        if (isSameName(other, role) && label.leader.has_value() == leads && m_taken.isFree(label.box)
            && (!leads || m_taken.isFree(*label.leader)) && standsAsWell(label, role, other))
            return label;
    }
    return std::nullopt;
}

std::optional<PlacedLabel> Planner::placeLand(const LandLabeller &labeller, const Wish &wish) const
{
    if (labeller.isHidden(wish.label))
        return std::nullopt;
    if (auto label = kept(wish, false))
        return label;
    auto label = labeller.place(wish.label);
    if (label && label->leader)
        if (auto leading = kept(wish, true))
            return leading;
    return label;
}

/// One place for a name that stays while its land grows or its standing changes. `wishes` are of that name.
bool Planner::grantTogether(const LandLabeller &labeller, const std::vector<Wish> &wishes)
{
    Time hull = wishes.front().time;
    std::vector<const Wish *> bySize;
    for (const Wish &wish : wishes) {
        if (wish.label.pressing || labeller.isHidden(wish.label))
            return false;
        hull = {std::min(hull.first, wish.time.first), std::max(hull.last, wish.time.last)};
        bySize.push_back(&wish);
    }
    std::ranges::stable_sort(bySize, std::ranges::greater(),
                             [](const Wish *wish) { return wish->label.area; });
    const std::vector<LabelRole> &roles = m_cast.roles();
    for (const Wish *tried : bySize) {
        m_taken.setTime(hull);
        const std::optional<PlacedLabel> label = labeller.place(tried->label);
        const auto suits = [&](const Wish &wish) {
            return standsAsWell(*label, roles[size_t(wish.role)], roles[size_t(tried->role)]);
        };
        if (!label || label->leader || !std::ranges::all_of(wishes, suits))
            continue;
        for (const Wish &wish : wishes)
            take(wish.role, wish.time, [&] { return label; });
        return true;
    }
    return false;
}

void Planner::grant(const LandLabeller &labeller, Wish &wish)
{
    const auto place = [&] { return placeLand(labeller, wish); };
    if (take(wish.role, wish.time, place) || wish.label.order != LabelOrder::Joined || wish.label.pressing)
        return;
    wish.label.pressing = true; // at least on the day that it joins
    const int joined = m_cast.roles()[size_t(wish.role)].joined;
    take(wish.role, {joined, joined}, place);
}

void Planner::placeCities()
{
    const CityGround ground{m_scene, m_cast, m_measure, m_soils, m_taken};
    for (const CityWish &wish : cityWishes(ground)) {
        std::optional<CitySide> side; // where the name stood before: under a new one the city keeps it
        for (const CityWish::Run &run : wish.runs) {
            const CityAnchor &city = *m_cast.roles()[size_t(run.roles.front())].city;
            const auto before = std::ssize(m_plan.entries);
            const CityStand stand{city, run.time.first, side};
            if (!take(run.roles.front(), run.time, [&] { return placeCity(ground, stand); }))
                continue;
            side = sideOf(ground, m_plan.entries.back().label);
            share(before, run.roles);
        }
    }
}

/// All roles get the places of the entries from there on that they meet.
void Planner::share(std::ptrdiff_t from, const std::vector<int> &roles)
{
    const std::vector<LabelPlan::Entry> placed(m_plan.entries.begin() + from, m_plan.entries.end());
    m_plan.entries.resize(size_t(from));
    for (const LabelPlan::Entry &each : placed)
        for (const int index : roles) {
            const LabelRole &role = m_cast.roles()[size_t(index)];
            LabelPlan::Entry entry = each;
            entry.role = index;
            entry.label.capital = role.capital;
            entry.time = {std::max(each.time.first, role.first), std::min(each.time.last, role.last)};
            if (entry.time.first <= entry.time.last)
                m_plan.entries.push_back(std::move(entry));
        }
}

LabelPlan Planner::run()
{
    m_soils.setLevel(m_scene.borders, levelFor(m_scene.viewport.metresPerPixel));
    if (m_scene.layers.testFlag(Layer::Names))
        wishLands();
    const LandLabeller labeller({m_scene, m_soils.land(), m_measure, m_taken});
    for (std::vector<Wish> &wishes : m_wishes) {
        if (grantTogether(labeller, wishes))
            continue;
        for (Wish &wish : wishes)
            grant(labeller, wish);
    }
    if (m_scene.layers.testFlag(Layer::Capitals))
        placeCities();
    return std::move(m_plan);
}

} // namespace

LabelPlan planLabels(const MapScene &scene, LabelTerms terms, LabelMemory &memory)
{
    return Planner(scene, std::move(terms), memory).run();
}

} // namespace atlas
