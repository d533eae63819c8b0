// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/labelwishes.h"

#include <algorithm>
#include <tuple>

namespace atlas {

namespace {

constexpr double contestedScale = 4500; // metres per pixel

bool isSameText(const LabelRole &a, const LabelRole &b)
{
    return a.kind == b.kind && a.state == b.state && a.name == b.name && a.part == b.part;
}

bool isSameName(const LabelRole &a, const LabelRole &b)
{
    return a.anchor == b.anchor && isSameText(a, b);
}

/// Turns roles into wishes.
class Wishing {
public:
    Wishing(const MapScene &scene, const LabelCast &cast, SoilCache &soils)
        : m_scene(scene)
        , m_cast(cast)
        , m_soils(soils)
        , m_sight(scene.viewport.visibleMetres())
    { }

    std::vector<RoleWish> all();

private:
    std::optional<RoleWish> wishOf(int index);
    bool isNamedElsewhere(const LabelRole &role) const;
    bool isBeyond(double limit) const { return limit > 0 && m_scene.viewport.metresPerPixel > limit; }
    void heed(RoleWish &wish, const LabelRole &role) const;

    const MapScene &m_scene;
    const LabelCast &m_cast;
    SoilCache &m_soils;
    QRectF m_sight;
};

/// The same name elsewhere in the view is enough (the United Arab Republic's, in Syria and Egypt).
bool Wishing::isNamedElsewhere(const LabelRole &role) const
{
    if (!role.anchor || m_sight.contains(role.anchor->at))
        return false;
    const TakenRoom::Time time{role.first, role.last};
    return std::ranges::any_of(m_cast.roles(), [&](const LabelRole &other) {
        return other.kind == LabelKind::State && other.state == role.state && other.anchor
            && other.anchor->text == role.anchor->text && m_sight.contains(other.anchor->at)
            && time.meets({other.first, other.last});
    });
}

/// What the reader or the day picks out goes first, and is shown even where the scale would hide it.
void Wishing::heed(RoleWish &wish, const LabelRole &role) const
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
    if (label.order == LabelOrder::Joined && role.anchor && isBeyond(role.anchor->maxMetresPerPixel)) {
        wish.time = {role.joined, role.joined};
        label.pressing = true;
    }
}

std::optional<RoleWish> Wishing::wishOf(int index)
{
    const LabelRole &role = m_cast.roles()[size_t(index)];
    const bool contested = role.kind == LabelKind::Contested;
    if (role.kind == LabelKind::City
        || (contested && (!m_scene.layers.testFlag(Layer::Contested) || isBeyond(contestedScale))))
        return std::nullopt;
    SoilCache::Soil &soil = m_soils.soilOf(role.soil);
    if (soil.shape.isEmpty() || !soil.shape.bounds().intersects(m_sight) || isNamedElsewhere(role))
        return std::nullopt;
    RoleWish wish{index, {role.first, role.last}, {}};
    wish.label.kind = role.kind;
    wish.label.order = role.order;
    wish.label.area = soil.shape.area();
    wish.label.state = role.state;
    wish.label.anchor = role.anchor;
    wish.label.part = role.part;
    for (const StateAnchor *part : role.parts)
        if (!isBeyond(part->maxMetresPerPixel))
            wish.label.parts.push_back(part->at);
    wish.label.name = role.name;
    wish.label.soil = &soil;
    wish.label.lands = &role.soil;
    heed(wish, role);
    return wish;
}

std::vector<RoleWish> Wishing::all()
{
    std::vector<RoleWish> wishes;
    for (int i = 0; i < int(m_cast.roles().size()); ++i)
        if (auto wish = wishOf(i))
            wishes.push_back(std::move(*wish));
    // States first, the large before the small. Contested lands that are none grow bit by bit: of them what
    // is named first goes first, and the least, which has the least choice.
    std::ranges::stable_sort(wishes, {}, [](const RoleWish &wish) {
        const bool land = wish.label.kind == LabelKind::Contested;
        return std::tuple(wish.label.order, land, land ? wish.time.first : 0,
                          land ? wish.label.area : -wish.label.area);
    });
    return wishes;
}

/// What the hand wrote, but for short forms.
QString textOf(const StateAnchor &anchor)
{
    return anchor.text.endsWith(QLatin1Char('.')) ? QString() : anchor.text;
}

} // namespace

std::vector<std::vector<RoleWish>> landWishes(const MapScene &scene, const LabelCast &cast, SoilCache &soils)
{
    // A name goes with its first wish, so that all that it asks for can be granted in one place.
    std::vector<std::vector<RoleWish>> groups;
    const std::vector<LabelRole> &roles = cast.roles();
    for (RoleWish &wish : Wishing(scene, cast, soils).all()) {
        const auto group = std::ranges::find_if(groups, [&](const std::vector<RoleWish> &known) {
            return isSameName(roles[size_t(known.front().role)], roles[size_t(wish.role)]);
        });
        if (group == groups.end())
            groups.push_back({std::move(wish)});
        else
            group->push_back(std::move(wish));
    }
    return groups;
}

bool isOneAfterOther(const LabelRole &a, const LabelRole &b)
{
    if (!isSameText(a, b))
        return false;
    return a.anchor == b.anchor
        || (a.anchor && b.anchor && !a.anchor->span.overlaps(b.anchor->span)
            && textOf(*a.anchor) == textOf(*b.anchor));
}

} // namespace atlas
