// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/citylabels.h"

#include "names/labelstock.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>

namespace atlas {

namespace {

constexpr double capitalScale
    = 3600; // metres per pixel; above it capitals are hidden unless the pack says so
constexpr double cityScale = 2200;

TextStyle styleOn(const MapScene &scene)
{
    return {10.4 * typeScale(scene.viewport), 500};
}

bool isShown(const MapScene &scene, const LabelRole &role)
{
    const double own = role.city->maxMetresPerPixel;
    const double limit = own > 0 ? own : role.capital ? capitalScale : cityScale;
    return scene.viewport.metresPerPixel <= limit
        && labelRoom(scene.viewport).contains(scene.viewport.toPixels(role.city->at));
}

std::vector<TerritoryIndex> soilOf(const LabelCast &cast, StateIndex state, int era)
{
    const auto &territories = cast.eras()[size_t(era)].snapshot->territories;
    std::vector<TerritoryIndex> soil;
    for (size_t i = 0; i < territories.size(); ++i)
        if (territories[i].holder == state)
            soil.push_back(TerritoryIndex(i));
    return soil;
}

/// Roles of one place, by time.
CityWish wishOf(std::vector<int> roles, const CityGround &ground)
{
    const std::vector<LabelRole> &all = ground.cast.roles();
    std::ranges::stable_sort(roles, {}, [&](int index) { return all[size_t(index)].first; });
    CityWish wish;
    QString name;
    for (const int index : roles) {
        const LabelRole &role = all[size_t(index)];
        if (wish.runs.empty() || role.name != name || role.first > wish.runs.back().time.last + 1)
            wish.runs.push_back({{}, {role.first, role.last}});
        name = role.name;
        CityWish::Run &run = wish.runs.back();
        run.roles.push_back(index);
        run.time.last = std::max(run.time.last, role.last);
        if (role.capital) {
            const auto soil = soilOf(ground.cast, role.city->capitalOf, role.first);
            wish.area = std::max(wish.area, ground.soils.soilOf(soil).shape.area());
        }
    }
    return wish;
}

/// "West\nBerlin" is West Berlin.
bool isSameText(const QString &broken, const QString &line)
{
    return broken.size() == line.size() && std::ranges::equal(broken, line, [](QChar a, QChar b) {
               return a == b || (a == QLatin1Char('\n') && b == QLatin1Char(' '));
           });
}

/// "Kaliningrad (Russia)" says Kaliningrad.
bool isPartOfThatName(const QString &part, const QString &name)
{
    const qsizetype size = name.size();
    return part.size() > size + 1 && part[size].isSpace() && part[size + 1] == QLatin1Char('(')
        && isSameText(part.left(size), name);
}

/// From the dot to the middle of a name of that size.
std::array<QPointF, 12> sidesFor(QSizeF size)
{
    const double x = size.width() / 2 + 6;
    const double y = size.height() / 2 + 4;
    const double slide = size.width() / 4;
    return {{{x, 0},
             {-x, 0},
             {0, -y},
             {0, y},
             {x - 2, -y + 3},
             {x - 2, y - 3},
             {-x + 2, -y + 3},
             {-x + 2, y - 3},
             {slide, -y},
             {slide, y},
             {-slide, -y},
             {-slide, y}}};
}

/// The land under the city; or, where a front runs through a capital, land of the state whose it is: Nicosia
/// lies in the buffer zone.
TerritoryIndex homeOf(const CityGround &ground, const CityStand &stand)
{
    const TerritoryIndex under = stand.city.territory;
    const StateIndex state = stand.city.capitalOf;
    if (under == noTerritory || state == noState)
        return under;
    const auto &lands = ground.cast.eras()[size_t(stand.time.last)].snapshot->territories;
    if (lands[size_t(under)].holder == state)
        return under;
    const auto own = std::ranges::find(lands, state, &TerritoryState::holder);
    return own == lands.end() ? under : TerritoryIndex(own - lands.begin());
}

} // namespace

std::vector<CityWish> cityWishes(const CityGround &ground)
{
    const std::vector<LabelRole> &roles = ground.cast.roles();
    std::vector<std::vector<int>> places; // of the roles, by place
    for (int i = 0; i < int(roles.size()); ++i) {
        const LabelRole &role = roles[size_t(i)];
        if (role.kind != LabelKind::City || !isShown(ground.scene, role))
            continue;
        // A city that was a capital of several states, or not always, stands more than once in the stock.
        const auto place = std::ranges::find_if(places, [&](const std::vector<int> &known) {
            return roles[size_t(known.front())].city->at == role.city->at;
        });
        if (place == places.end())
            places.push_back({i});
        else
            place->push_back(i);
    }
    std::vector<CityWish> wishes;
    for (std::vector<int> &place : places)
        wishes.push_back(wishOf(std::move(place), ground));
    // Capitals of large states first.
    std::ranges::stable_sort(wishes, std::ranges::greater(), &CityWish::area);
    return wishes;
}

bool isNameOf(const CityAnchor &city, const PlacedLabel &name, const Snapshot &snapshot)
{
    if (city.territory == noTerritory)
        return false;
    if (name.kind == LabelKind::Contested)
        return isSameText(name.look.text, city.name);
    const StateIndex holder = snapshot.territories[size_t(city.territory)].holder;
    if (name.kind != LabelKind::State || holder == noState || name.state != holder)
        return false;
    return isPartOfThatName(name.look.text, city.name)
        || (snapshot.states[size_t(holder)].name == city.name
            && std::ranges::count(snapshot.territories, holder, &TerritoryState::holder) == 1);
}

CityStand standOf(const CityGround &ground, const CityWish::Run &run, const LabelPlan &plan)
{
    const CityAnchor &city
        = *ground.cast.roles()[size_t(run.roles.back())].city; // it may be a capital by then
    std::vector<const LabelPlan::Entry *> namesakes;
    for (const LabelPlan::Entry &entry : plan.entries)
        if (ground.cast.roles()[size_t(entry.role)].name == city.name
            || isPartOfThatName(entry.label.look.text, city.name))
            namesakes.push_back(&entry);
    const auto isShown = [&](int era) {
        const Snapshot &snapshot = *ground.cast.eras()[size_t(era)].snapshot;
        return std::ranges::none_of(namesakes, [&](const LabelPlan::Entry *entry) {
            return entry->time.meets({era, era}) && isNameOf(city, entry->label, snapshot);
        });
    };
    TakenRoom::Time time = run.time;
    while (time.first <= time.last && !isShown(time.first))
        ++time.first;
    if (time.first > time.last)
        return {city, run.time, {}, true};
    while (!isShown(time.last))
        --time.last;
    return {city, time, {}, false};
}

std::optional<PlacedLabel> placeCity(const CityGround &ground, const CityStand &stand)
{
    const QPointF dot = ground.scene.viewport.toPixels(stand.city.at);
    if (!ground.taken.isFree(LabelBox{dot, dotRoom, 0}))
        return std::nullopt;
    const TextStyle style = styleOn(ground.scene);
    PlacedLabel label;
    label.kind = LabelKind::City;
    label.dot = dot;
    label.look = {stand.city.name, style, {}, {}, 2.4};
    if (stand.dotAlone) {
        label.look.text.clear();
        label.box = {dot, dotRoom, 0};
        return label;
    }
    const QSizeF size = ground.measure.size(style, stand.city.name);
    const auto sides = sidesFor(size);
    std::vector<QPointF> order(sides.begin(), sides.end());
    if (stand.first)
        order.insert(order.begin(), sides[size_t(*stand.first)]);
    const TerritoryIndex home = homeOf(ground, stand);
    const LabelBorders::Homes homes(&home, home == noTerritory ? 0 : 1);
    std::optional<LabelBox> found;
    double least = std::numeric_limits<double>::max();
    for (const QPointF side : order) {
        const LabelBox box{dot + side, size + QSizeF(2, 1), 0};
        if (!ground.taken.isFree(box))
            continue;
        const double astray = ground.borders.astray(box, homes, stand.time);
        if (astray < least)
            found = box;
        least = std::min(least, astray);
        if (least == 0)
            break;
    }
    if (!found)
        return std::nullopt;
    label.box = *found;
    return label;
}

CitySide sideOf(const CityGround &ground, const PlacedLabel &label)
{
    const auto sides = sidesFor(ground.measure.size(styleOn(ground.scene), label.look.text));
    const QPointF way = label.box.centre - *label.dot;
    const auto nearest
        = std::ranges::min_element(sides, {}, [&](QPointF side) { return (side - way).manhattanLength(); });
    return CitySide(nearest - sides.begin());
}

} // namespace atlas
