// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelplacement.h"

#include "eventlayout.h"
#include "furniture.h"
#include "keywriter.h"
#include "statelabels.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace atlas {

namespace {

constexpr double capitalScale
    = 3600; // metres per pixel; above it capitals are hidden unless the pack says so
constexpr double cityScale = 2200;
constexpr double contestedScale = 4500;
constexpr double cityPixels = 10.4;
constexpr double edge = 3; // px between a name and the edge of the view

/// Makes the wishes of one scene and grants them in order.
class Placement {
public:
    Placement(const MapScene &scene, LabelMemory &memory)
        : m_scene(scene)
        , m_measure(memory.measure)
        , m_soils(memory.soils.shapes(scene.borders, scene.snapshot, scene.labels->territoryNames,
                                      levelFor(scene.viewport.metresPerPixel)))
        , m_taken(QRectF(QPointF(), scene.viewport.size).adjusted(edge, edge, -edge, -edge), reserved(scene))
    { }

    std::vector<PlacedLabel> run();

private:
    static std::vector<QRectF> reserved(const MapScene &scene);
    void wishStates();
    void wishState(StateIndex state);
    void wishContested();
    void placeCities();
    void placeCity(const CityAnchor &city, bool capital);
    bool isNamed(const CityAnchor &city) const;
    void placeDot(const CityAnchor &city, QPointF dot, bool capital);
    void placeSeas();
    LabelOrder orderOf(StateIndex state) const;
    FillClass fillUnder(const StateAnchor &anchor) const;
    void take(const PlacedLabel &label);

    const MapScene &m_scene;
    TextMeasure &m_measure;
    const SoilCache::Shapes &m_soils;
    TakenRoom m_taken;
    std::vector<LabelWish> m_wishes;
    std::vector<PlacedLabel> m_placed;
};

std::vector<QRectF> Placement::reserved(const MapScene &scene)
{
    std::vector<QRectF> rects = reservedRects(scene);
    const std::vector<QRectF> events = roomOf(linkedEventLayout(scene));
    rects.insert(rects.end(), events.begin(), events.end());
    return rects;
}

LabelOrder Placement::orderOf(StateIndex state) const
{
    const StateId &id = m_scene.borders->states[size_t(state)].id;
    if (m_scene.selectedStates.contains(id))
        return LabelOrder::Selected;
    if (m_scene.linkedStates.contains(id))
        return LabelOrder::Linked;
    const FillClass fill = m_scene.snapshot->states[size_t(state)].fill;
    if (fill == FillClass::NatoJoined)
        return LabelOrder::Joined;
    return isNato(fill) || isEastern(fill) ? LabelOrder::Member : LabelOrder::Other;
}

FillClass Placement::fillUnder(const StateAnchor &anchor) const
{
    const FillClass own = m_scene.snapshot->states[size_t(anchor.state)].fill;
    if (anchor.territory == noTerritory)
        return own;
    const TerritoryState &under = m_scene.snapshot->territories[size_t(anchor.territory)];
    return under.holder == anchor.state ? under.fill : own;
}

void Placement::wishState(StateIndex state)
{
    const StateStatus &status = m_scene.snapshot->states[size_t(state)];
    const SoilShape &soil = m_soils.states[size_t(state)];
    if (!status.exists || soil.isEmpty())
        return;
    LabelWish wish;
    wish.order = orderOf(state);
    wish.area = soil.area();
    wish.state = state;
    wish.name = status.name;
    wish.fill = status.fill;
    wish.soil = &soil;
    const auto anchors = m_scene.labels->anchorsOf(state, m_scene.date);
    if (anchors.empty())
        m_wishes.push_back(wish);
    const QRectF view = m_scene.viewport.visibleMetres();
    for (size_t i = 0; i < anchors.size(); ++i) {
        // The same name elsewhere in the view is enough (the United Arab Republic's, in Syria and Egypt).
        const bool named = std::any_of(anchors.begin(), anchors.end(), [&](const StateAnchor *other) {
            return other->text == anchors[i]->text && view.contains(other->at);
        });
        if (named && !view.contains(anchors[i]->at))
            continue;
        LabelWish anchored = wish;
        anchored.anchor = anchors[i];
        anchored.fill = fillUnder(*anchors[i]);
        anchored.part = i > 0;
        if (anchored.part)
            anchored.order = std::max(anchored.order, LabelOrder::Other);
        m_wishes.push_back(anchored);
    }
}

void Placement::wishStates()
{
    const QRectF view = m_scene.viewport.visibleMetres();
    for (size_t i = 0; i < m_soils.states.size(); ++i) {
        if (!m_soils.states[i].isEmpty() && m_soils.states[i].bounds().intersects(view))
            wishState(StateIndex(i));
    }
}

void Placement::wishContested()
{
    if (m_scene.viewport.metresPerPixel > contestedScale)
        return;
    const QRectF view = m_scene.viewport.visibleMetres();
    for (size_t i = 0; i < m_soils.contested.size(); ++i) {
        const TerritoryState &territory = m_scene.snapshot->territories[i];
        const QString &name = m_scene.labels->territoryNames[i];
        if (m_soils.contested[i].isEmpty() || !m_soils.contested[i].bounds().intersects(view))
            continue;
        // A land that is a state in one view carries that state's name already.
        const bool named = std::any_of(m_wishes.begin(), m_wishes.end(), [&](const LabelWish &wish) {
            return wish.name == name || (wish.anchor && wish.anchor->text == name);
        });
        if (named)
            continue;
        LabelWish wish;
        wish.kind = LabelKind::Contested;
        wish.order = LabelOrder::Contested;
        wish.area = m_soils.contested[i].area();
        wish.territory = TerritoryIndex(i);
        wish.name = name;
        wish.fill = territory.fill;
        wish.soil = &m_soils.contested[i];
        m_wishes.push_back(wish);
    }
}

void Placement::take(const PlacedLabel &label)
{
    m_taken.take(label.box);
    if (label.leader)
        m_taken.take({label.leader->center(), {label.leader->length(), 3}, -label.leader->angle()});
    if (label.dot)
        m_taken.take({*label.dot, {6, 6}, 0});
    m_placed.push_back(label);
}

/// Whether the land around the city bears its name already: West Berlin, Luxembourg. The name of a state of
/// several territories (the Free Territory of Trieste) is not that of the city.
bool Placement::isNamed(const CityAnchor &city) const
{
    if (city.territory == noTerritory)
        return false;
    const auto &land = m_scene.snapshot->territories;
    const auto isAlone = [&] {
        const StateIndex holder = land[size_t(city.territory)].holder;
        return std::count_if(land.begin(), land.end(),
                             [&](const TerritoryState &each) { return each.holder == holder; })
            == 1;
    };
    return std::any_of(m_placed.begin(), m_placed.end(), [&](const PlacedLabel &label) {
        return label.look.text == city.name
            && (label.kind == LabelKind::Contested || (label.kind == LabelKind::State && isAlone()));
    });
}

void Placement::placeDot(const CityAnchor &city, QPointF dot, bool capital)
{
    const FillClass fill = city.territory == noTerritory
        ? FillClass::Land
        : m_scene.snapshot->territories[size_t(city.territory)].fill;
    PlacedLabel label;
    label.kind = LabelKind::City;
    label.look.ink = m_scene.theme.labelOn(fill);
    label.look.halo = m_scene.theme.fill(fill);
    label.box = {dot, {7, 7}, 0};
    label.dot = dot;
    label.capital = capital;
    take(label);
}

void Placement::placeCity(const CityAnchor &city, bool capital)
{
    const double limit = city.maxMetresPerPixel > 0 ? city.maxMetresPerPixel
        : capital                                   ? capitalScale
                                                    : cityScale;
    const QPointF dot = m_scene.viewport.toPixels(city.at);
    if (m_scene.viewport.metresPerPixel > limit || !m_taken.isFree(LabelBox{dot, {7, 7}, 0}))
        return;
    if (isNamed(city))
        return placeDot(city, dot, capital);
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
    for (QPointF offset : offsets) {
        const LabelBox box{dot + offset, size + QSizeF(2, 1), 0};
        if (!m_taken.isFree(box))
            continue;
        const FillClass fill = city.territory == noTerritory
            ? FillClass::Land
            : m_scene.snapshot->territories[size_t(city.territory)].fill;
        const Theme &theme = m_scene.theme;
        PlacedLabel label;
        label.kind = LabelKind::City;
        label.look = {city.name, style, theme.labelOn(fill), theme.fill(fill), 2.4};
        label.box = box;
        label.dot = dot;
        label.capital = capital;
        take(label);
        return;
    }
}

void Placement::placeCities()
{
    const auto &states = m_scene.snapshot->states;
    std::vector<std::tuple<double, const CityAnchor *, bool>> cities; // capitals of large states first
    for (const CityAnchor &city : m_scene.labels->cities) {
        if (!city.span.contains(m_scene.date))
            continue;
        const bool capital = city.isCapitalOn(m_scene.date) && states[size_t(city.capitalOf)].exists;
        cities.emplace_back(capital ? m_soils.states[size_t(city.capitalOf)].area() : -1.0, &city, capital);
    }
    std::stable_sort(cities.begin(), cities.end(),
                     [](const auto &a, const auto &b) { return std::get<0>(a) > std::get<0>(b); });
    for (const auto &[area, city, capital] : cities)
        placeCity(*city, capital);
}

void Placement::placeSeas()
{
    const Theme &theme = m_scene.theme;
    for (const SeaAnchor &sea : m_scene.labels->seas) {
        if (sea.maxMetresPerPixel > 0 && m_scene.viewport.metresPerPixel > sea.maxMetresPerPixel)
            continue;
        const TextStyle style{sea.pixels, 400, true, 0.04};
        const LabelBox box{m_scene.viewport.toPixels(sea.at), m_measure.size(style, sea.text), sea.rotation};
        if (!m_taken.isFree(box))
            continue;
        PlacedLabel label;
        label.kind = LabelKind::Sea;
        label.look = {sea.text, style, theme.seaLabel, theme.sea, 2, sea.rotation};
        label.box = box;
        take(label);
    }
}

std::vector<PlacedLabel> Placement::run()
{
    const Layers layers = m_scene.layers;
    wishStates();
    if (!layers.testFlag(Layer::Names))
        m_wishes.clear();
    if (layers.testFlag(Layer::Contested) && layers.testFlag(Layer::Names))
        wishContested();
    std::stable_sort(m_wishes.begin(), m_wishes.end(), [](const LabelWish &a, const LabelWish &b) {
        return std::pair(a.order, -a.area) < std::pair(b.order, -b.area);
    });
    const LandLabeller labeller({m_scene, m_soils.land, m_measure, m_taken});
    for (const LabelWish &wish : m_wishes) {
        if (const auto label = labeller.place(wish))
            take(*label);
    }
    if (layers.testFlag(Layer::Capitals))
        placeCities();
    if (layers.testFlag(Layer::Seas))
        placeSeas();
    return std::move(m_placed);
}

} // namespace

std::vector<PlacedLabel> placeLabels(const MapScene &scene, LabelMemory &memory)
{
    if (!scene.borders || !scene.snapshot || !scene.labels || scene.viewport.size.isEmpty())
        return {};
    return Placement(scene, memory).run();
}

QByteArray labelKey(const MapScene &scene)
{
    KeyWriter key;
    if (!scene.borders || !scene.snapshot || !scene.labels)
        return key.bytes();
    key << scene.viewport
        << (scene.layers & (Layer::Names | Layer::Capitals | Layer::Seas | Layer::Contested)).toInt();
    key << quintptr(scene.borders.get()) << quintptr(scene.labels.get());
    for (const TerritoryState &territory : scene.snapshot->territories)
        key << qint16(territory.holder) << quint8(territory.fill) << territory.contested;
    for (const StateStatus &state : scene.snapshot->states)
        key << state.exists << quint8(state.fill) << state.name;
    for (size_t i = 0; i < scene.labels->anchors.size(); ++i) {
        if (scene.labels->anchors[i].span.contains(scene.date))
            key << quint16(i);
    }
    for (const CityAnchor &city : scene.labels->cities)
        key << city.span.contains(scene.date) << city.isCapitalOn(scene.date);
    for (const auto *states : {&scene.selectedStates, &scene.linkedStates}) {
        key << quint32(states->size());
        for (const StateId &state : *states)
            key << state.value;
    }
    for (const QRectF &rect : reservedRects(scene))
        key << rect;
    for (const QRectF &rect : roomOf(linkedEventLayout(scene)))
        key << rect;
    const Theme &theme = scene.theme;
    for (const QColor &colour : {theme.label, theme.seaLabel, theme.sea, theme.ink})
        key << colour.rgba();
    key.writeFills(theme);
    return key.bytes();
}

} // namespace atlas
