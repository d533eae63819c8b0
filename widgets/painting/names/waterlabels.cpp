// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/waterlabels.h"

#include <algorithm>
#include <array>
#include <cmath>
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

class WaterNames {
public:
    WaterNames(const MapScene &scene, TextMeasure &measure, TakenRoom &taken)
        : m_scene(scene)
        , m_measure(measure)
        , m_taken(taken)
        , m_style{10.4 * typeScale(scene.viewport), 400, true, 0.04}
    { }

    void placeAll();
    std::vector<PlacedLabel> take() { return std::move(m_placed); }

private:
    bool isWanted(const Water &water) const;
    bool placeLake(const Water &water);
    bool placeRiver(const Water &water);
    bool placeAlong(const Water &water, const Polyline &line);
    bool placeAt(const Water &water, QPointF centre, double rotation);

    const MapScene &m_scene;
    TextMeasure &m_measure;
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

/// Where it is broadest, on the lake if that holds the name, else beside it.
bool WaterNames::placeLake(const Water &water)
{
    const double scale = m_scene.viewport.metresPerPixel;
    const QSizeF size = m_measure.size(m_style, water.name);
    double best = water.bounds.center().y();
    Stretch room;
    for (const double share : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8}) {
        const double y = water.bounds.top() + share * water.bounds.height();
        const Stretch found = roomOn(water, y, size.height() * scale);
        if (found.width() <= room.width())
            continue;
        room = found;
        best = y;
    }
    if (room.width() >= size.width() * scale) {
        const bool placed = placeAt(water, m_scene.viewport.toPixels({room.middle(), best}), 0);
        if (placed)
            m_placed.back().onWater = true;
        return placed;
    }
    const double y = water.bounds.center().y();
    const Stretch reach = reachOn(water, y, size.height() * scale);
    const QPointF centre = m_scene.viewport.toPixels({reach.middle(), y});
    const double way = reach.width() / scale / 2 + size.width() / 2 + 3;
    return placeAt(water, centre + QPointF(way, 0), 0) || placeAt(water, centre - QPointF(way, 0), 0)
        || placeAt(water, centre, 0);
}

/// Where on the view the river runs straight for the length of its name.
bool WaterNames::placeRiver(const Water &water)
{
    const auto &lines = water.levels[m_scene.viewport.metresPerPixel > 1000 ? 1 : 0];
    return std::any_of(lines.begin(), lines.end(),
                       [&](const Polyline &line) { return placeAlong(water, line); });
}

bool WaterNames::placeAlong(const Water &water, const Polyline &line)
{
    const QRectF view(QPointF(), m_scene.viewport.size);
    const double wanted = m_measure.size(m_style, water.name).width();
    std::vector<QPointF> pixels;
    for (const QPointF &point : line)
        pixels.push_back(m_scene.viewport.toPixels(point));
    for (size_t from = 0; from + 1 < pixels.size(); ++from) {
        if (!view.contains(pixels[from]))
            continue;
        double way = 0;
        size_t to = from;
        while (to + 1 < pixels.size() && way < wanted) {
            way += std::hypot(pixels[to + 1].x() - pixels[to].x(), pixels[to + 1].y() - pixels[to].y());
            ++to;
        }
        QPointF chord = pixels[to] - pixels[from];
        const double length = std::hypot(chord.x(), chord.y());
        if (way < wanted || length < straight * way)
            continue;
        if (chord.x() < 0)
            chord = -chord;
        const double rotation = std::atan2(chord.y(), chord.x()) * 180 / std::numbers::pi;
        const QPointF across(chord.y() / length * beside, -chord.x() / length * beside);
        if (placeAt(water, (pixels[from] + pixels[to]) / 2 + across, rotation))
            return true;
    }
    return false;
}

bool WaterNames::placeAt(const Water &water, QPointF centre, double rotation)
{
    const LabelBox box{centre, m_measure.size(m_style, water.name), rotation};
    if (!m_taken.isFree(box))
        return false;
    PlacedLabel label;
    label.kind = LabelKind::Sea;
    label.look = {water.name, m_style, {}, {}, 2.4, rotation};
    label.box = box;
    m_taken.take(box);
    m_placed.push_back(label);
    return true;
}

void WaterNames::placeAll()
{
    QStringList named;
    for (int rank = 1; rank <= 3; ++rank) {
        for (const Water &water : m_scene.borders->waters) {
            if (water.rank != rank || !isWanted(water) || named.contains(water.name))
                continue;
            if (water.kind == WaterKind::Lake ? placeLake(water) : placeRiver(water))
                named.append(water.name);
        }
    }
}

} // namespace

std::vector<PlacedLabel> placeWaterNames(const MapScene &scene, TextMeasure &measure, TakenRoom &taken)
{
    WaterNames names(scene, measure, taken);
    names.placeAll();
    return names.take();
}

} // namespace atlas
