// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/citylabels.h"

#include "names/labelstock.h"

#include <algorithm>
#include <array>
#include <functional>

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

/// From the dot to the middle of a name of that size.
std::array<QPointF, 8> sidesFor(QSizeF size)
{
    const double x = size.width() / 2 + 6;
    const double y = size.height() / 2 + 4;
    return {{{x, 0},
             {-x, 0},
             {0, -y},
             {0, y},
             {x - 2, -y + 3},
             {x - 2, y - 3},
             {-x + 2, -y + 3},
             {-x + 2, y - 3}}};
}

/// Whether most of the name would lie on the land of another state, where it reads as a place of theirs.
bool isAbroad(const CityGround &ground, const CityStand &stand, const LabelBox &box)
{
    const auto &lands = ground.cast.eras()[size_t(stand.era)].snapshot->territories;
    if (stand.city.territory == noTerritory)
        return false;
    const StateIndex home = lands[size_t(stand.city.territory)].holder;
    const QPointF third(box.size.width() / 3, 0);
    return std::ranges::count_if(std::array{box.centre - third, box.centre, box.centre + third},
                                 [&](QPointF pixel) {
                                     const TerritoryIndex land = ground.scene.labels->finder.at(
                                         ground.scene.viewport.toMetres(pixel));
                                     return land != noTerritory && lands[size_t(land)].holder != home;
                                 })
        > 1;
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

std::optional<PlacedLabel> placeCity(const CityGround &ground, const CityStand &stand)
{
    const QPointF dot = ground.scene.viewport.toPixels(stand.city.at);
    if (!ground.taken.isFree(LabelBox{dot, dotRoom, 0}))
        return std::nullopt;
    const TextStyle style = styleOn(ground.scene);
    const QSizeF size = ground.measure.size(style, stand.city.name);
    const auto sides = sidesFor(size);
    std::vector<QPointF> order(sides.begin(), sides.end());
    if (stand.first)
        order.insert(order.begin(), sides[size_t(*stand.first)]);
    std::optional<LabelBox> found;
    for (const QPointF side : order) {
        const LabelBox box{dot + side, size + QSizeF(2, 1), 0};
        if (!ground.taken.isFree(box))
            continue;
        const bool abroad = isAbroad(ground, stand, box);
        if (!found || !abroad)
            found = box;
        if (!abroad)
            break;
    }
    if (!found)
        return std::nullopt;
    PlacedLabel label;
    label.kind = LabelKind::City;
    label.look = {stand.city.name, style, {}, {}, 2.4};
    label.box = *found;
    label.dot = dot;
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
