// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/waterlabels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <numbers>

namespace atlas {

namespace {

constexpr double lakeScale[] = {2600, 1300, 700}; // metres per pixel, by rank; above it lakes have no names
constexpr double riverScale[] = {3200, 1600, 900};
constexpr double riverGone = 280; // below it rivers are too coarse to be drawn
constexpr double least = 14; // px of a lake's longer side
constexpr double straight = 0.92; // chord of a named stretch, as a share of its way
constexpr double beside = 8; // px from a river to the middle of its name

/// Of a lake, from shore to shore along a parallel of the map; metres.
struct Stretch {
    double from = 0, to = 0;
    double width() const { return to - from; }
    double middle() const { return (from + to) / 2; }
};

std::vector<double> shoresAt(const Water &lake, double y)
{
    std::vector<double> shores;
    for (const auto &ring : lake.levels[0]) {
        for (size_t i = 1; i < ring.size(); ++i) {
            const QPointF a = ring[i - 1];
            const QPointF b = ring[i];
            if ((a.y() > y) != (b.y() > y))
                shores.push_back(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
        }
    }
    std::sort(shores.begin(), shores.end());
    return shores;
}

Stretch broadest(const Water &lake, double y)
{
    const std::vector<double> shores = shoresAt(lake, y);
    Stretch best{lake.bounds.center().x(), lake.bounds.center().x()};
    for (size_t i = 1; i < shores.size(); i += 2)
        if (shores[i] - shores[i - 1] > best.width())
            best = {shores[i - 1], shores[i]};
    return best;
}

/// What a line of that height about `y` has room on.
Stretch roomOn(const Water &lake, double y, double height)
{
    const Stretch middle = broadest(lake, y);
    const Stretch above = broadest(lake, y + height / 2);
    const Stretch below = broadest(lake, y - height / 2);
    const Stretch common{std::max({middle.from, above.from, below.from}),
                         std::min({middle.to, above.to, below.to})};
    return common.width() > 0 ? common : Stretch{};
}

/// From the westernmost shore to the easternmost one beside such a line.
Stretch reachOn(const Water &lake, double y, double height)
{
    Stretch reach{lake.bounds.right(), lake.bounds.left()};
    for (const double row : {y - height / 2, y, y + height / 2}) {
        const std::vector<double> shores = shoresAt(lake, row);
        if (!shores.empty())
            reach = {std::min(reach.from, shores.front()), std::max(reach.to, shores.back())};
    }
    return reach.width() > 0 ? reach : Stretch{lake.bounds.left(), lake.bounds.right()};
}

bool isOn(const Water &lake, QPointF point)
{
    const std::vector<double> shores = shoresAt(lake, point.y());
    return (std::ranges::upper_bound(shores, point.x()) - shores.begin()) % 2 == 1;
}

class WaterNames {
public:
    WaterNames(const WaterGround &ground, TakenRoom &taken)
        : m_scene(ground.scene)
        , m_measure(ground.measure)
        , m_borders(ground.borders)
        , m_taken(taken)
        , m_style{10.4 * typeScale(ground.scene.viewport), 400, true, 0.04}
    { }

    void placeAll();
    std::vector<PlacedLabel> take() { return std::move(m_placed); }

private:
    struct Spot {
        LabelBox box;
        bool onWater = false;
    };
    struct Choice { ///< the best of the spots looked at
        std::optional<Spot> spot;
        double astray = std::numeric_limits<double>::max();
        bool isPerfect() const { return astray == 0; }
    };

    bool isWanted(const Water &water) const;
    std::vector<Spot> spotsOn(const Water &lake) const;
    std::vector<Spot> spotsBeside(const Water &lake) const;
    std::vector<TerritoryIndex> landsOf(const Water &lake) const;
    double shareOnOtherLakes(const LabelBox &box, const Water &water) const;
    Choice chooseForLake(const Water &lake) const;
    Choice chooseForRiver(const Water &river) const;
    void chooseAlong(const Water &river, const Polyline &line, Choice &choice) const;
    void consider(const Water &water, const Spot &spot, LabelBorders::Homes homes, Choice &choice) const;
    void place(const Water &water, const Spot &spot);

    const MapScene &m_scene;
    TextMeasure &m_measure;
    const LabelBorders &m_borders;
    TakenRoom &m_taken;
    const TextStyle m_style;
    std::vector<PlacedLabel> m_placed;
};

bool WaterNames::isWanted(const Water &water) const
{
    const double scale = m_scene.viewport.metresPerPixel;
    if (water.name.isEmpty() || !water.bounds.intersects(m_scene.viewport.visibleMetres()))
        return false;
    if (water.kind == WaterKind::River)
        return m_scene.layers.testFlag(Layer::Rivers) && scale <= riverScale[water.rank - 1]
            && scale >= riverGone;
    return m_scene.layers.testFlag(Layer::Lakes) && scale <= lakeScale[water.rank - 1]
        && std::max(water.bounds.width(), water.bounds.height()) >= least * scale;
}

/// Where the lake holds the name, broadest stretches first; on each in the middle, then at its shores.
std::vector<WaterNames::Spot> WaterNames::spotsOn(const Water &lake) const
{
    const double scale = m_scene.viewport.metresPerPixel;
    const QSizeF size = m_measure.size(m_style, lake.name);
    std::vector<std::pair<double, Stretch>> rooms; // by their height on the map
    for (const double share : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8}) {
        const double y = lake.bounds.top() + share * lake.bounds.height();
        const Stretch room = roomOn(lake, y, size.height() * scale);
        if (room.width() >= size.width() * scale)
            rooms.emplace_back(y, room);
    }
    std::ranges::stable_sort(rooms, std::ranges::greater(),
                             [](const auto &room) { return room.second.width(); });
    std::vector<Spot> spots;
    for (const double way : {0.0, -0.5, 0.5}) { // from the middle
        for (const auto &[y, room] : rooms) {
            const double x = room.middle() + way * (room.width() - size.width() * scale);
            spots.push_back({{m_scene.viewport.toPixels({x, y}), size, 0}, true});
        }
    }
    return spots;
}

/// East and west of it, then above and below; last over it.
std::vector<WaterNames::Spot> WaterNames::spotsBeside(const Water &lake) const
{
    constexpr double gap = 3; // px
    const double scale = m_scene.viewport.metresPerPixel;
    const QSizeF size = m_measure.size(m_style, lake.name);
    std::vector<Spot> spots;
    const auto add = [&](QPointF centre) { spots.push_back({{centre, size, 0}}); };
    for (const double share : {0.5, 0.3, 0.7, 0.1, 0.9}) {
        const double y = lake.bounds.top() + share * lake.bounds.height();
        const Stretch reach = reachOn(lake, y, size.height() * scale);
        const QPointF centre = m_scene.viewport.toPixels({reach.middle(), y});
        const QPointF way(reach.width() / scale / 2 + size.width() / 2 + gap, 0);
        add(centre + way);
        add(centre - way);
    }
    const QPointF centre = m_scene.viewport.toPixels(lake.bounds.center());
    const QPointF way(0, lake.bounds.height() / scale / 2 + size.height() / 2 + gap);
    for (const double slide : {0.0, 0.3, -0.3}) {
        add(centre - way + QPointF(slide * size.width(), 0));
        add(centre + way + QPointF(slide * size.width(), 0));
    }
    add(centre);
    return spots;
}

/// That share it.
std::vector<TerritoryIndex> WaterNames::landsOf(const Water &lake) const
{
    constexpr int points = 48; // of the shore
    std::vector<TerritoryIndex> lands;
    for (const auto &ring : lake.levels[0]) {
        const size_t step = std::max<size_t>(1, ring.size() / points);
        for (size_t i = 0; i < ring.size(); i += step) {
            const TerritoryIndex land = m_scene.labels->finder.at(ring[i]);
            if (land != noTerritory && std::ranges::count(lands, land) == 0)
                lands.push_back(land);
        }
    }
    return lands;
}

/// There a name would be taken for that lake's.
double WaterNames::shareOnOtherLakes(const LabelBox &box, const Water &water) const
{
    std::vector<QPointF> points = box.samples();
    QRectF room;
    for (QPointF &point : points) {
        point = m_scene.viewport.toMetres(point);
        room |= QRectF(point, QSizeF(1, 1));
    }
    int wet = 0;
    for (const Water &other : m_scene.borders->waters)
        if (other.kind == WaterKind::Lake && &other != &water && other.bounds.intersects(room))
            wet += int(std::ranges::count_if(points, [&](QPointF point) { return isOn(other, point); }));
    return double(wet) / double(points.size());
}

void WaterNames::consider(const Water &water, const Spot &spot, LabelBorders::Homes homes,
                          Choice &choice) const
{
    constexpr double otherLake = 1e-5; // a matter of taste among places across no border
    if (choice.isPerfect() || !m_taken.isFree(spot.box))
        return;
    double astray = m_borders.astray(spot.box, homes);
    if (astray < choice.astray)
        astray += otherLake * shareOnOtherLakes(spot.box, water);
    if (astray < choice.astray)
        choice = {spot, astray};
}

WaterNames::Choice WaterNames::chooseForLake(const Water &lake) const
{
    const std::vector<TerritoryIndex> lands = landsOf(lake);
    Choice choice;
    for (const Spot &spot : spotsOn(lake))
        consider(lake, spot, lands, choice);
    for (const Spot &spot : spotsBeside(lake))
        consider(lake, spot, lands, choice);
    return choice;
}

/// Where on the view the river runs straight for the length of its name.
WaterNames::Choice WaterNames::chooseForRiver(const Water &river) const
{
    Choice choice;
    for (const Polyline &line : river.levels[m_scene.viewport.metresPerPixel > 1000 ? 1 : 0])
        chooseAlong(river, line, choice);
    return choice;
}

void WaterNames::chooseAlong(const Water &river, const Polyline &line, Choice &choice) const
{
    const QSizeF size = m_measure.size(m_style, river.name);
    const QRectF view(QPointF(), m_scene.viewport.size);
    std::vector<QPointF> pixels;
    for (const QPointF &point : line)
        pixels.push_back(m_scene.viewport.toPixels(point));
    for (size_t from = 0; from + 1 < pixels.size() && !choice.isPerfect(); ++from) {
        if (!view.contains(pixels[from]))
            continue;
        double way = 0;
        size_t to = from;
        while (to + 1 < pixels.size() && way < size.width()) {
            way += std::hypot(pixels[to + 1].x() - pixels[to].x(), pixels[to + 1].y() - pixels[to].y());
            ++to;
        }
        QPointF chord = pixels[to] - pixels[from];
        const double length = std::hypot(chord.x(), chord.y());
        if (way < size.width() || length < straight * way)
            continue;
        if (chord.x() < 0)
            chord = -chord;
        const double rotation = std::atan2(chord.y(), chord.x()) * 180 / std::numbers::pi;
        const QPointF across(chord.y() / length * beside, -chord.x() / length * beside);
        for (const double side : {1.0, -1.0}) {
            const LabelBox box{(pixels[from] + pixels[to]) / 2 + side * across, size, rotation};
            consider(river, {box}, m_borders.landsUnder(box), choice);
        }
    }
}

void WaterNames::place(const Water &water, const Spot &spot)
{
    PlacedLabel label;
    label.kind = LabelKind::Sea;
    label.look = {water.name, m_style, {}, {}, 2.4, spot.box.rotation};
    label.box = spot.box;
    label.onWater = spot.onWater;
    m_taken.take(spot.box);
    m_placed.push_back(label);
}

void WaterNames::placeAll()
{
    constexpr double most = 1e-4; // a tenth of a name for a month of the 75 years
    QStringList named;
    for (int rank = 1; rank <= 3; ++rank) {
        for (const Water &water : m_scene.borders->waters) {
            if (water.rank != rank || !isWanted(water) || named.contains(water.name))
                continue;
            const bool isLake = water.kind == WaterKind::Lake;
            const Choice choice = isLake ? chooseForLake(water) : chooseForRiver(water);
            if (!choice.spot || choice.astray > most)
                continue;
            place(water, *choice.spot);
            named.append(water.name);
        }
    }
}

} // namespace

std::vector<PlacedLabel> placeWaterNames(const WaterGround &ground, TakenRoom &taken)
{
    WaterNames names(ground, taken);
    names.placeAll();
    return names.take();
}

} // namespace atlas
