// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelplacement.h"
#include "statelabels.h"

#include <algorithm>
#include <array>
#include <functional>

namespace atlas {

namespace {

constexpr double capitalScale
    = 3600; // metres per pixel; above it capitals are hidden unless the pack says so
constexpr double cityScale = 2200;
constexpr double contestedScale = 4500;
constexpr double cityPixels = 10.4;
constexpr int halvings = 4; // how often the time of a name that finds no room is halved

/// Makes the wishes of all time and grants them in order.
class Planner {
public:
    Planner(const MapScene &scene, LabelTerms &&terms, LabelMemory &memory)
        : m_scene(scene)
        , m_cast(terms.cast)
        , m_measure(memory.measure)
        , m_soils(memory.soils)
        , m_sight(scene.viewport.visibleMetres())
        , m_taken(labelRoom(scene.viewport), terms.reserved)
    {
        m_plan.cast = &terms.cast;
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
    struct CityWish { ///< a city in all its roles: it stays where it is when it becomes a capital
        const CityAnchor *city = nullptr;
        std::vector<int> roles;
        Time time;
        double area = -1; ///< of the largest state whose capital it is; negative for others
    };
    using Placing = std::function<std::optional<PlacedLabel>()>;

    void wishLands();
    std::optional<Wish> wishOf(int index);
    bool isNamedElsewhere(const LabelRole &role) const;
    void heed(Wish &wish, const LabelRole &role) const;
    void grant(const LandLabeller &labeller, Wish &wish);
    void placeCities();
    std::vector<CityWish> cityWishes();
    bool isCityShown(const LabelRole &role) const;
    std::optional<PlacedLabel> placeCity(const CityAnchor &city) const;
    std::vector<TerritoryIndex> soilOf(StateIndex state, int era) const;
    bool take(int role, const Time &time, const Placing &place);
    std::optional<LabelPlan::Entry> longest(const Time &time, int depth, const Placing &place);

    const MapScene &m_scene;
    const LabelCast &m_cast;
    TextMeasure &m_measure;
    SoilCache &m_soils;
    QRectF m_sight;
    TakenRoom m_taken;
    std::vector<Wish> m_wishes;
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
    wish.label.name = role.name;
    wish.label.soil = &soil;
    heed(wish, role);
    return wish;
}

void Planner::wishLands()
{
    for (int i = 0; i < int(m_cast.roles().size()); ++i)
        if (auto wish = wishOf(i))
            m_wishes.push_back(std::move(*wish));
    std::stable_sort(m_wishes.begin(), m_wishes.end(), [](const Wish &a, const Wish &b) {
        return std::pair(a.label.order, -a.label.area) < std::pair(b.label.order, -b.label.area);
    });
}

/// The longest stretch of the time, among its halves, for which a place is found.
std::optional<LabelPlan::Entry> Planner::longest(const Time &time, int depth, const Placing &place)
{
    m_taken.setTime(time);
    if (auto label = place())
        return LabelPlan::Entry{0, time, std::move(*label)};
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
        entry = {role, time, std::move(*label)};
    } else {
        m_taken.setTime(TakenRoom::never); // but for what is always taken: if not even so, then never
        if (time.first == time.last || !place())
            return false;
        entry = longest(time, halvings, place);
        if (!entry)
            return false;
        entry->role = role;
    }
    takeRoom(m_taken, entry->label, entry->time);
    m_plan.entries.push_back(std::move(*entry));
    return true;
}

void Planner::grant(const LandLabeller &labeller, Wish &wish)
{
    const auto place = [&] { return labeller.place(wish.label); };
    if (take(wish.role, wish.time, place) || wish.label.order != LabelOrder::Joined || wish.label.pressing)
        return;
    wish.label.pressing = true; // at least on the day that it joins
    const int joined = m_cast.roles()[size_t(wish.role)].joined;
    take(wish.role, {joined, joined}, place);
}

std::vector<TerritoryIndex> Planner::soilOf(StateIndex state, int era) const
{
    const auto &territories = m_cast.eras()[size_t(era)].snapshot->territories;
    std::vector<TerritoryIndex> soil;
    for (size_t i = 0; i < territories.size(); ++i)
        if (territories[i].holder == state)
            soil.push_back(TerritoryIndex(i));
    return soil;
}

bool Planner::isCityShown(const LabelRole &role) const
{
    const double own = role.city->maxMetresPerPixel;
    const double limit = own > 0 ? own : role.capital ? capitalScale : cityScale;
    return m_scene.viewport.metresPerPixel <= limit
        && labelRoom(m_scene.viewport).contains(m_scene.viewport.toPixels(role.city->at));
}

std::vector<Planner::CityWish> Planner::cityWishes()
{
    std::vector<CityWish> cities;
    for (int i = 0; i < int(m_cast.roles().size()); ++i) {
        const LabelRole &role = m_cast.roles()[size_t(i)];
        if (role.kind != LabelKind::City || !isCityShown(role))
            continue;
        // A city that was a capital of several states, or not always, stands more than once in the stock.
        auto wish = std::ranges::find_if(cities, [&](const CityWish &known) {
            return known.city->at == role.city->at && known.city->name == role.city->name;
        });
        if (wish == cities.end())
            wish = cities.insert(cities.end(), {role.city, {}, {role.first, role.last}, -1});
        wish->roles.push_back(i);
        wish->time = {std::min(wish->time.first, role.first), std::max(wish->time.last, role.last)};
        if (role.capital)
            wish->area
                = std::max(wish->area, m_soils.soilOf(soilOf(role.city->capitalOf, role.first)).shape.area());
    }
    // Capitals of large states first.
    std::ranges::stable_sort(cities, std::ranges::greater(), &CityWish::area);
    return cities;
}

std::optional<PlacedLabel> Planner::placeCity(const CityAnchor &city) const
{
    const QPointF dot = m_scene.viewport.toPixels(city.at);
    if (!m_taken.isFree(LabelBox{dot, {7, 7}, 0}))
        return std::nullopt;
    const TextStyle style{cityPixels, 500};
    const QSizeF size = m_measure.size(style, city.name);
    const double x = size.width() / 2 + 6;
    const double y = size.height() / 2 + 4;
    const std::array<QPointF, 8> offsets{{{x, 0},
                                          {-x, 0},
                                          {0, -y},
                                          {0, y},
                                          {x - 2, -y + 3},
                                          {x - 2, y - 3},
                                          {-x + 2, -y + 3},
                                          {-x + 2, y - 3}}};
    for (const QPointF offset : offsets) {
        const LabelBox box{dot + offset, size + QSizeF(2, 1), 0};
        if (!m_taken.isFree(box))
            continue;
        PlacedLabel label;
        label.kind = LabelKind::City;
        label.look = {city.name, style, {}, {}, 2.4};
        label.box = box;
        label.dot = dot;
        return label;
    }
    return std::nullopt;
}

void Planner::placeCities()
{
    for (const CityWish &wish : cityWishes()) {
        if (!take(wish.roles.front(), wish.time, [&] { return placeCity(*wish.city); }))
            continue;
        const LabelPlan::Entry placed = m_plan.entries.back();
        m_plan.entries.pop_back();
        for (const int index : wish.roles) {
            const LabelRole &role = m_cast.roles()[size_t(index)];
            LabelPlan::Entry entry = placed;
            entry.role = index;
            entry.label.capital = role.capital;
            entry.time = {std::max(placed.time.first, role.first), std::min(placed.time.last, role.last)};
            if (entry.time.first <= entry.time.last)
                m_plan.entries.push_back(entry);
        }
    }
}

LabelPlan Planner::run()
{
    m_soils.setLevel(m_scene.borders, levelFor(m_scene.viewport.metresPerPixel));
    if (m_scene.layers.testFlag(Layer::Names))
        wishLands();
    const LandLabeller labeller({m_scene, m_soils.land(), m_measure, m_taken});
    for (Wish &wish : m_wishes)
        grant(labeller, wish);
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
