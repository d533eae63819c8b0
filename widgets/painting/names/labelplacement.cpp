// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/labelplacement.h"

#include "furniture/furniture.h"
#include "furniture/keywriter.h"
#include "land/drawnstates.h"
#include "marks/eventlayout.h"
#include "names/citylabels.h"
#include "names/labelborders.h"
#include "names/labelground.h"
#include "names/waterlabels.h"

#include <algorithm>

namespace atlas {

namespace {

/// Takes from a plan what is shown on a day, in the day's colours.
class DayLabels {
public:
    DayLabels(const MapScene &scene, const LabelPlan &plan)
        : m_scene(scene)
        , m_plan(plan)
        , m_era(plan.cast->eraOf(scene.date))
    { }

    std::vector<PlacedLabel> labels(TextMeasure &measure);

private:
    void addNames();
    const LabelRole &roleOf(const LabelPlan::Entry &entry) const
    {
        return m_plan.cast->roles()[size_t(entry.role)];
    }
    void colour(PlacedLabel &label, const LabelPlan::Entry &entry, FillClass fill) const;
    FillClass seenFill(FillClass fill, StateIndex holder) const; ///< its class may be switched off
    bool isNamed(const CityAnchor &city) const;
    const TerritoryState *landUnder(const LabelPlan::Entry &entry) const;
    bool isOnPattern(const LabelPlan::Entry &entry) const;
    static PlacedLabel onlyDot(const PlacedLabel &label);
    void addWaters();
    void addSeas(TextMeasure &measure);

    const MapScene &m_scene;
    const LabelPlan &m_plan;
    int m_era;
    std::vector<PlacedLabel> m_labels;
};

bool isStriped(FillClass fill)
{
    return fill == FillClass::NatoSignatory || fill == FillClass::TreatyArea
        || fill == FillClass::NatoOutsideCommand;
}

bool isJoined(FillClass fill)
{
    return fill == FillClass::NatoJoined || fill == FillClass::NatoTerritoryAdded;
}

/// Land that was added to the alliance this day is striped in two blues.
bool isPatterned(const TerritoryState &land)
{
    return land.contested || isStriped(land.fill) || land.fill == FillClass::NatoTerritoryAdded;
}

int weightOf(FillClass fill)
{
    if (isJoined(fill))
        return 700;
    return isNato(fill) || isEastern(fill) ? 600 : 500;
}

/// Of a city's name: what most of it lies on, else what the city does; null is the sea.
const TerritoryState *DayLabels::landUnder(const LabelPlan::Entry &entry) const
{
    const CityAnchor *city = roleOf(entry).city;
    const TerritoryIndex abroad = entry.label.ground;
    const TerritoryIndex land = abroad == noTerritory && city ? city->territory : abroad;
    return land == noTerritory ? nullptr : &m_scene.snapshot->territories[size_t(land)];
}

bool DayLabels::isOnPattern(const LabelPlan::Entry &entry) const
{
    return std::ranges::any_of(entry.lands, [&](TerritoryIndex land) {
        return isPatterned(m_scene.snapshot->territories[size_t(land)]);
    });
}

FillClass DayLabels::seenFill(FillClass fill, StateIndex holder) const
{
    const bool isRussian
        = holder != noState && m_scene.borders->states[size_t(holder)].id.value == QLatin1String("RUS");
    return drawnFill(fill, isRussian, m_scene.layers);
}

/// A halo in the colour of land would be a stain on the sea, and so would that of a city on a neighbour. The
/// name of a state tells by its colours what the state is, wherever it stands.
void DayLabels::colour(PlacedLabel &label, const LabelPlan::Entry &entry, FillClass fill) const
{
    const Theme &theme = m_scene.theme;
    const LabelRole &role = roleOf(entry);
    const bool disputed = role.kind == LabelKind::Contested || role.disputed;
    const bool isCity = role.kind == LabelKind::City;
    const TerritoryState *land = isCity ? landUnder(entry) : nullptr;
    const bool isOnOther = land && label.ground != noTerritory;
    const FillClass under
        = isOnOther ? seenFill(land->fill, land->holder) : seenFill(fill, land ? land->holder : role.state);
    const bool hatched = disputed || (land && land->contested) || isStriped(under);
    label.look.ink = hatched && !isJoined(under) ? theme.label : theme.labelOn(under);
    label.look.halo = theme.fill(under);
    if (label.onWater) {
        label.look.ink = theme.ink;
        label.look.halo = theme.sea;
    } else if (hatched || isOnPattern(entry)) {
        label.look.haloWidth = wideHalo;
    }
    if (!isCity)
        label.look.style.weight = disputed ? 700 : weightOf(fill);
}

bool DayLabels::isNamed(const CityAnchor &city) const
{
    return std::ranges::any_of(
        m_labels, [&](const PlacedLabel &label) { return isNameOf(city, label, *m_scene.snapshot); });
}

PlacedLabel DayLabels::onlyDot(const PlacedLabel &label)
{
    PlacedLabel dot = label;
    dot.look.text.clear();
    dot.box = {*label.dot, dotRoom, 0};
    return dot;
}

void DayLabels::addNames()
{
    std::vector<const LabelTurn *> turns(m_plan.cast->roles().size(), nullptr);
    for (const LabelTurn &turn : m_plan.cast->eras()[size_t(m_era)].turns)
        turns[size_t(turn.role)] = &turn;
    for (const LabelPlan::Entry &entry : m_plan.entries) {
        const LabelTurn *turn = turns[size_t(entry.role)];
        if (!turn || !entry.time.meets({m_era, m_era}))
            continue;
        const CityAnchor *city = roleOf(entry).city;
        PlacedLabel label = entry.label;
        colour(label, entry, turn->fill);
        m_labels.push_back(city && isNamed(*city) ? onlyDot(label) : std::move(label));
    }
}

/// In the colours of what lies under them: names of rivers stand on land of all fills, most of lakes on
/// water.
void DayLabels::addWaters()
{
    for (PlacedLabel label : m_plan.waters) {
        label.look.ink = m_scene.theme.ink2;
        label.look.halo = m_scene.theme.sea;
        if (label.ground != noTerritory) {
            const TerritoryState &land = m_scene.snapshot->territories[size_t(label.ground)];
            const FillClass fill = seenFill(land.fill, land.holder);
            label.look.ink = m_scene.theme.labelOn(fill);
            label.look.halo = m_scene.theme.fill(fill);
            if (isPatterned(land))
                label.look.haloWidth = wideHalo;
        }
        m_labels.push_back(label);
    }
}

/// Seas stand where they stand; they only give way.
void DayLabels::addSeas(TextMeasure &measure)
{
    const Viewport &view = m_scene.viewport;
    TakenRoom taken(labelRoom(view), m_plan.reserved);
    for (const PlacedLabel &label : m_labels)
        takeRoom(taken, label, TakenRoom::always);
    for (const SeaAnchor &sea : m_scene.labels->seas) {
        if (sea.maxMetresPerPixel > 0 && view.metresPerPixel > sea.maxMetresPerPixel)
            continue;
        const TextStyle style{sea.pixels * typeScale(view), 400, true, 0.04};
        PlacedLabel label;
        label.kind = LabelKind::Sea;
        label.look = {sea.text, style, m_scene.theme.seaLabel, m_scene.theme.sea, 2, sea.rotation};
        label.box = {view.toPixels(sea.at), measure.size(style, sea.text), sea.rotation};
        if (!taken.isFree(label.box))
            continue;
        taken.take(label.box);
        m_labels.push_back(label);
    }
}

std::vector<PlacedLabel> DayLabels::labels(TextMeasure &measure)
{
    if (m_era >= 0)
        addNames();
    addWaters();
    if (m_scene.layers.testFlag(Layer::Seas))
        addSeas(measure);
    return std::move(m_labels);
}

constexpr Layers planned
    = Layers(Layer::Names) | Layer::Capitals | Layer::Contested | Layer::Lakes | Layer::Rivers;

/// Clear of all names of all days, so that none ever moves for another.
std::vector<PlacedLabel> watersOf(const MapScene &scene, const LabelPlan &plan, TextMeasure &measure)
{
    TakenRoom taken(labelRoom(scene.viewport), plan.reserved);
    for (const LabelPlan::Entry &entry : plan.entries)
        takeRoom(taken, entry.label, TakenRoom::always);
    const LabelBorders borders(*plan.cast, scene);
    std::vector<PlacedLabel> waters = placeWaterNames({scene, measure, borders}, taken);
    const LabelGround ground(*scene.labels, scene.viewport);
    for (PlacedLabel &label : waters)
        if (!label.onWater) { // the borders know no lakes
            const Footing footing = ground.footing(label.box, {});
            label.onWater = footing.onWater;
            label.ground = footing.abroad;
        }
    return waters;
}

QByteArray planKey(const MapScene &scene, const std::vector<QRectF> &reserved)
{
    KeyWriter key;
    key << scene.viewport << (scene.layers & planned).toInt();
    for (const auto *states : {&scene.selectedStates, &scene.linkedStates}) {
        key << quint32(states->size());
        for (const StateId &state : *states)
            key << state.value;
    }
    for (const QRectF &rect : reserved)
        key << rect;
    return key.bytes();
}

std::shared_ptr<const LabelCast> castFor(const MapScene &scene, SharedSoil &shared)
{
    const std::scoped_lock lock(shared.casting);
    return shared.casts.castFor(scene);
}

/// Plates and linked events: neither depends on the day.
std::vector<QRectF> reservedRoom(const MapScene &scene)
{
    std::vector<QRectF> rects = reservedRects(scene);
    const std::vector<QRectF> events = roomOf(linkedEventLayout(scene));
    rects.insert(rects.end(), events.begin(), events.end());
    return rects;
}

} // namespace

double typeScale(const Viewport &view)
{
    return isColumn(view) ? 0.8 : 1; // 6.2 points, as journals ask for
}

QRectF labelRoom(const Viewport &view)
{
    constexpr double edge = 3; // px between a name and the edge of the view
    return QRectF(QPointF(), view.size).adjusted(edge, edge, -edge, -edge);
}

void takeRoom(TakenRoom &taken, const PlacedLabel &label, const TakenRoom::Time &time)
{
    taken.take(label.box, time);
    if (label.leader)
        taken.take({label.leader->center(), {label.leader->length(), 3}, -label.leader->angle()}, time);
    if (label.dot)
        taken.take({*label.dot, {6, 6}, 0}, time);
}

std::vector<PlacedLabel> placeLabels(const MapScene &scene, LabelMemory &memory)
{
    if (!scene.borders || !scene.snapshot || !scene.labels || scene.viewport.size.isEmpty())
        return {};
    std::vector<QRectF> reserved = reservedRoom(scene);
    QByteArray key = planKey(scene, reserved);
    std::shared_ptr<const LabelCast> cast = castFor(scene, *memory.shared);
    if (memory.plan.cast != cast || memory.plan.key != key) {
        const std::scoped_lock lock(memory.shared->planning);
        memory.plan = planLabels(scene, {std::move(cast), std::move(reserved)}, memory);
        memory.plan.waters = watersOf(scene, memory.plan, memory.measure);
        memory.plan.key = std::move(key);
        ++memory.plans;
    }
    return plannedLabels(scene, memory);
}

std::vector<PlacedLabel> plannedLabels(const MapScene &scene, LabelMemory &memory)
{
    return DayLabels(scene, memory.plan).labels(memory.measure);
}

} // namespace atlas
