// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/citylabels.h"
#include "names/labelground.h"
#include "names/labelwishes.h"
#include "names/statelabels.h"

#include <algorithm>
#include <functional>

namespace atlas {

namespace {

constexpr int halvings = 4; // how often the time of a name that finds no room is halved

/// Grants the wishes of all time in order.
class Planner {
public:
    Planner(const MapScene &scene, LabelTerms &&terms, LabelMemory &memory)
        : m_scene(scene)
        , m_cast(*terms.cast)
        , m_measure(memory.measure)
        , m_soils(memory.shared->soils)
        , m_taken(labelRoom(scene.viewport), terms.reserved)
        , m_ground(*scene.labels, scene.viewport)
    {
        m_plan.cast = std::move(terms.cast);
        m_plan.reserved = std::move(terms.reserved);
    }

    LabelPlan run();

private:
    using Time = TakenRoom::Time;
    using Placing = std::function<std::optional<PlacedLabel>()>;

    struct Place { ///< found for a role
        PlacedLabel label;
        int role = -1; ///< none
    };

    void placeLands();
    void grant(const LandLabeller &labeller, RoleWish &wish);
    std::ptrdiff_t grantTogether(const LandLabeller &labeller, std::vector<RoleWish> &wishes);
    bool suits(const Place &place, const RoleWish &wish) const;
    int erasAt(const Place &place, const std::vector<RoleWish> &wishes) const;
    bool standsAsWell(const PlacedLabel &label, const LabelRole &role, const LabelRole &other) const;
    std::optional<PlacedLabel> placeLand(const LandLabeller &labeller, const RoleWish &wish) const;
    bool isPlaced(const RoleWish &wish) const; ///< the same name, at another time
    std::optional<PlacedLabel> kept(const RoleWish &wish, bool leads) const;
    void placeCities();
    void keepDot(const Time &shown, const Time &whole);
    void share(std::ptrdiff_t from, const std::vector<int> &roles);
    bool take(int role, const Time &time, const Placing &place);
    std::vector<Time> restOf(const Time &stretch, const Time &whole, const PlacedLabel &label);
    std::optional<LabelPlan::Entry> longest(const Time &time, int depth, const Placing &place);

    const MapScene &m_scene;
    const LabelCast &m_cast;
    TextMeasure &m_measure;
    SoilCache &m_soils;
    TakenRoom m_taken;
    LabelGround m_ground;
    LabelPlan m_plan;
};

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

/// Whether a name stands on the land of one role as well as on that of another, where it was placed.
bool Planner::standsAsWell(const PlacedLabel &label, const LabelRole &role, const LabelRole &other) const
{
    if (!label.leader)
        return m_ground.share(label.box, role.soil) >= m_ground.share(label.box, other.soil);
    const SoilShape &shape = m_soils.soilOf(role.soil).shape;
    return !shape.isEmpty() && shape.contains(m_scene.viewport.toMetres(label.leader->p1()));
}

/// Where the same name stands at another time, when its land was another: there still, if that is as good.
std::optional<PlacedLabel> Planner::kept(const RoleWish &wish, bool leads) const
{
    const std::vector<LabelRole> &roles = m_cast.roles();
    const LabelRole &role = roles[size_t(wish.role)];
    for (const LabelPlan::Entry &entry : m_plan.entries) {
        const LabelRole &other = roles[size_t(entry.role)];
        const PlacedLabel &label = entry.label;
        if (isOneAfterOther(other, role) && label.leader.has_value() == leads && m_taken.isFree(label.box)
            && (!leads || m_taken.isFree(*label.leader)) && standsAsWell(label, role, other))
            return label;
    }
    return std::nullopt;
}

bool Planner::isPlaced(const RoleWish &wish) const
{
    const std::vector<LabelRole> &roles = m_cast.roles();
    return std::ranges::any_of(m_plan.entries, [&](const LabelPlan::Entry &entry) {
        return isOneAfterOther(roles[size_t(entry.role)], roles[size_t(wish.role)]);
    });
}

std::optional<PlacedLabel> Planner::placeLand(const LandLabeller &labeller, const RoleWish &wish) const
{
    if (labeller.isHidden(wish.label))
        return std::nullopt;
    if (auto label = kept(wish, false))
        return label;
    if (auto label = kept(wish, true); label && labeller.mayLead(wish.label, *label))
        return label;
    auto label = labeller.place(wish.label);
    return label && label->leader && isPlaced(wish) ? std::nullopt : label; // it would jump
}

/// One place for a name that stays while its land grows or its standing changes, or for as many of its wishes
/// as can have one: they come first then, and it says how many. `wishes` are of that name.
std::ptrdiff_t Planner::grantTogether(const LandLabeller &labeller, std::vector<RoleWish> &wishes)
{
    Time hull = wishes.front().time;
    std::vector<const RoleWish *> bySize;
    for (const RoleWish &wish : wishes) {
        if (wish.label.pressing || labeller.isHidden(wish.label))
            return 0;
        hull = {std::min(hull.first, wish.time.first), std::max(hull.last, wish.time.last)};
        bySize.push_back(&wish);
    }
    std::ranges::stable_sort(bySize, std::ranges::greater(),
                             [](const RoleWish *wish) { return wish->label.area; });
    Place best;
    m_taken.setTime(hull);
    for (const RoleWish *tried : bySize) {
        std::optional<PlacedLabel> label = kept(*tried, false);
        if (!label)
            label = labeller.place(tried->label);
        if (!label || label->leader)
            continue;
        const Place place{std::move(*label), tried->role};
        if (erasAt(place, wishes) > erasAt(best, wishes))
            best = place;
        if (std::ranges::all_of(wishes, [&](const RoleWish &wish) { return suits(place, wish); }))
            break;
    }
    const auto rest = std::stable_partition(wishes.begin(), wishes.end(),
                                            [&](const RoleWish &w) { return suits(best, w); });
    for (auto wish = wishes.begin(); wish != rest; ++wish)
        take(wish->role, wish->time, [&] { return best.label; });
    return rest - wishes.begin();
}

bool Planner::suits(const Place &place, const RoleWish &wish) const
{
    const std::vector<LabelRole> &roles = m_cast.roles();
    return place.role >= 0 && standsAsWell(place.label, roles[size_t(wish.role)], roles[size_t(place.role)]);
}

int Planner::erasAt(const Place &place, const std::vector<RoleWish> &wishes) const
{
    int eras = 0;
    for (const RoleWish &wish : wishes)
        eras += suits(place, wish) ? wish.time.last - wish.time.first + 1 : 0;
    return eras;
}

void Planner::grant(const LandLabeller &labeller, RoleWish &wish)
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
    const LabelBorders borders(m_cast, m_scene);
    const CityGround ground{m_scene, m_cast, m_measure, m_soils, m_taken, borders};
    for (const CityWish &wish : cityWishes(ground)) {
        std::optional<CitySide> side; // where the name stood before: under a new one the city keeps it
        for (const CityWish::Run &run : wish.runs) {
            const auto before = std::ssize(m_plan.entries);
            CityStand stand = standOf(ground, run, m_plan);
            stand.first = side;
            if (!take(run.roles.front(), stand.time, [&] { return placeCity(ground, stand); }))
                continue;
            if (!stand.dotAlone)
                side = sideOf(ground, m_plan.entries.back().label);
            keepDot(stand.time, run.time);
            share(before, run.roles);
        }
    }
}

/// While land bears the name of the city that was placed last, the dot alone needs room.
void Planner::keepDot(const Time &shown, const Time &whole)
{
    const LabelPlan::Entry last = m_plan.entries.back();
    const LabelBox dot{*last.label.dot, dotRoom, 0};
    for (const Time &rest : {Time{whole.first, shown.first - 1}, Time{shown.last + 1, whole.last}}) {
        m_taken.setTime(rest);
        if (rest.first > rest.last || !m_taken.isFree(dot))
            continue;
        m_taken.take(dot, rest);
        m_plan.entries.push_back(last);
        m_plan.entries.back().time = rest;
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

void Planner::placeLands()
{
    const LandLabeller labeller({m_scene, m_soils.land(), m_measure, m_taken, m_ground});
    for (std::vector<RoleWish> &wishes : landWishes(m_scene, m_cast, m_soils)) {
        const std::ptrdiff_t granted = grantTogether(labeller, wishes);
        for (auto wish = wishes.begin() + granted; wish != wishes.end(); ++wish)
            grant(labeller, *wish);
    }
}

LabelPlan Planner::run()
{
    m_soils.setLevel(m_scene.borders, levelFor(m_scene.viewport.metresPerPixel));
    if (m_scene.layers.testFlag(Layer::Names))
        placeLands();
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
