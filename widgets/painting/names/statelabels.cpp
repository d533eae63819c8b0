// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/statelabels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace atlas {

namespace {

constexpr double breath = 2.5; ///< px round a name that no other may enter

/// Lines that may lead from there to a name, the short ones first, and of those east and west: there a name
/// runs away from its land.
std::vector<QLineF> leadersFrom(QPointF anchor)
{
    constexpr int directions = 12;
    std::vector<QLineF> lines;
    for (const double reach : {22.0, 34.0, 48.0, 64.0})
        for (int i = 0; i < directions; ++i) {
            const double angle = std::numbers::pi * (i % 2 ? 1 : 0) + (i / 2) * std::numbers::pi / 6;
            lines.emplace_back(anchor, anchor + QPointF(std::cos(angle), std::sin(angle)) * reach);
        }
    return lines;
}

} // namespace

std::optional<PlacedLabel> LandLabeller::place(const LabelWish &wish) const
{
    if (!wish.soil || wish.soil->shape.isEmpty())
        return std::nullopt;
    if (isHidden(wish))
        return std::nullopt;
    const QPointF anchor = m_scene.viewport.toPixels(wish.anchor ? wish.anchor->at : wish.soil->innerPoint());
    for (const NameLength length : {NameLength::Full, NameLength::Short}) {
        if (auto label = atAnchor(wish, anchor, length))
            return label;
        if (wish.part)
            continue;
        if (auto label = elsewhere(wish, length))
            return label;
    }
    if (!isWorthLeader(wish))
        return std::nullopt;
    const QPointF start = wish.part ? anchor : leaderStart(wish, anchor);
    if (!QRectF(QPointF(), m_scene.viewport.size).contains(start))
        return std::nullopt;
    return outside(wish, start);
}

/// A small member is looked for, and so is, from near, what the hand wants to be shown at this scale, where
/// it lies in the view; a name for every other one would fill the sea.
bool LandLabeller::isWorthLeader(const LabelWish &wish) const
{
    if (wish.pressing)
        return true;
    constexpr double near = 7000; // metres per pixel
    const bool isWanted = wish.anchor && wish.anchor->maxMetresPerPixel > 0
        && m_scene.viewport.metresPerPixel <= near
        && m_scene.viewport.visibleMetres().contains(wish.anchor->at);
    const bool isMember = wish.order == LabelOrder::Joined || wish.order == LabelOrder::Member;
    return wish.kind == LabelKind::State && wish.order != LabelOrder::Contested
        && (isWanted || (isMember && !wish.part));
}

bool LandLabeller::isHidden(const LabelWish &wish) const
{
    const double limit = wish.anchor ? wish.anchor->maxMetresPerPixel : 0;
    return limit > 0 && m_scene.viewport.metresPerPixel > limit && !wish.pressing;
}

/// The borders do not tell Sicily from the mainland, so nearness has to.
bool LandLabeller::isOnPart(const LabelWish &wish, QPointF metres) const
{
    constexpr double reach = 200e3; // metres; Sicily, Sardinia, Corsica and Crete lie within
    return std::ranges::any_of(wish.parts,
                               [&](QPointF part) { return QLineF(part, metres).length() < reach; });
}

/// The anchor, or the land nearest to it that no plate covers: a line from under a plate leads nowhere.
QPointF LandLabeller::leaderStart(const LabelWish &wish, QPointF anchor) const
{
    constexpr int samples = 9;
    constexpr QSizeF foot(8, 8);
    if (m_taken.isFree(LabelBox{anchor, foot, 0}))
        return anchor;
    const Viewport &view = m_scene.viewport;
    const QRectF seen = view.visibleMetres().intersected(wish.soil->shape.bounds());
    QPointF nearest = anchor;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < samples && !seen.isEmpty(); ++i) {
        const double y = seen.top() + seen.height() * (i + 0.5) / samples;
        for (const SoilShape::Row &row : wish.soil->shape.rowsAt(y)) {
            for (int k = 0; k < samples; ++k) {
                const double x = row.from + (row.to - row.from) * (k + 0.5) / samples;
                const QPointF pixel = view.toPixels(QPointF(x, y));
                const double distance = QLineF(anchor, pixel).length();
                if (distance >= least || isOnPart(wish, {x, y}) || !m_taken.isFree(LabelBox{pixel, foot, 0}))
                    continue;
                nearest = pixel;
                least = distance;
            }
        }
    }
    return nearest;
}

double LandLabeller::roomAt(const LabelWish &wish, QPointF pixel) const
{
    const QPointF metres = m_scene.viewport.toMetres(pixel);
    const SoilShape::Row row = wish.soil->shape.rowAround(metres);
    return 2 * std::min(row.to - metres.x(), metres.x() - row.from) / m_scene.viewport.metresPerPixel;
}

/// Whether a name reads as that of its land where it stands: little of it may lie on others. A short form is
/// the last that can be done before a line has to point.
bool LandLabeller::isOnItsLand(const LabelWish &wish, const PlacedLabel &label, NameLength length) const
{
    const double width = label.box.size.width() - 2 * breath;
    const double room = roomAt(wish, label.box.centre);
    if (!wish.anchor)
        return width <= room * 1.15;
    if (wish.anchor->rotation != 0)
        return true;
    if (length == NameLength::Short)
        return m_ground.shareAbroad(label.box, *wish.lands) <= 0.7;
    // Beyond the scale that was set by hand the name would hide its land.
    const double limit = wish.anchor->maxMetresPerPixel;
    const bool hides = limit > 0 && m_scene.viewport.metresPerPixel > limit && width > room * 1.6;
    return !hides && m_ground.shareAbroad(label.box, *wish.lands) <= 0.4;
}

std::optional<PlacedLabel> LandLabeller::atAnchor(const LabelWish &wish, QPointF anchor,
                                                  NameLength length) const
{
    static constexpr std::array<QPointF, 9> nudges{
        {{0, 0}, {0, -6}, {0, 6}, {-8, 0}, {8, 0}, {0, -12}, {0, 12}, {-14, 0}, {14, 0}}};
    const bool turned = wish.anchor && wish.anchor->rotation != 0;
    for (const NameForm &form : m_forms.onLand(wish, length, turned ? 1e9 : roomAt(wish, anchor))) {
        for (const QPointF nudge : nudges) {
            auto label = tryAt(wish, form, anchor + nudge);
            if (label && isOnItsLand(wish, *label, length))
                return label;
        }
        const double width = m_forms.size(form).width();
        for (const double slide : {16.0, -16.0, 24.0, -24.0}) { // further only where the land is wide enough
            const QPointF centre = anchor + QPointF(slide, 0);
            if (turned || roomAt(wish, centre) < width)
                continue;
            if (auto label = tryAt(wish, form, centre))
                return label;
        }
    }
    return std::nullopt;
}

/// Where the land in view is widest: for a state whose anchor lies off the view or under something else.
std::optional<PlacedLabel> LandLabeller::elsewhere(const LabelWish &wish, NameLength length) const
{
    constexpr double flattest = 40; // px between rows; a finer net finds the flat lands
    const Viewport &view = m_scene.viewport;
    const QRectF seen = view.visibleMetres().intersected(wish.soil->shape.bounds());
    if (seen.isEmpty())
        return std::nullopt;
    const int rows = 9 * (seen.height() > 9 * flattest * view.metresPerPixel ? 3 : 1);
    std::vector<std::pair<double, QPointF>> middles; // by width, px
    for (int i = 0; i < rows; ++i) {
        const double y = seen.top() + seen.height() * (i + 0.5) / rows;
        for (const SoilShape::Row &row : wish.soil->shape.rowsAt(y)) {
            const double from = std::max(row.from, seen.left());
            const double to = std::min(row.to, seen.right());
            if (to > from && !isOnPart(wish, {(from + to) / 2, y}))
                middles.emplace_back((to - from) / view.metresPerPixel,
                                     view.toPixels(QPointF((from + to) / 2, y)));
        }
    }
    std::stable_sort(middles.begin(), middles.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[width, middle] : middles) {
        for (const NameForm &form : m_forms.onLand(wish, length, width)) {
            const QSizeF size = m_forms.size(form);
            if (size.width() + 8 > width)
                continue;
            const double above = roomAt(wish, middle - QPointF(0, size.height()));
            const double below = roomAt(wish, middle + QPointF(0, size.height()));
            if (std::min(above, below) < size.width())
                continue;
            if (auto label = tryAt(wish, form, middle))
                return label;
        }
    }
    return std::nullopt;
}

bool LandLabeller::mayLead(const LabelWish &wish, const PlacedLabel &label) const
{
    return isWorthLeader(wish) && isGround(label.box, leadGround(wish));
}

/// Over land for what is picked out, or for a land so small that its name is shown from near only. Only what
/// the reader has picked out may hide borders.
LandLabeller::LeadGround LandLabeller::leadGround(const LabelWish &wish)
{
    constexpr double small = 4500; // metres per pixel
    if (wish.order < LabelOrder::Joined)
        return LeadGround::Any;
    const double limit = wish.anchor ? wish.anchor->maxMetresPerPixel : 0;
    return wish.pressing || (limit > 0 && limit <= small && !wish.part) ? LeadGround::OneLand
                                                                        : LeadGround::Sea;
}

bool LandLabeller::isGround(const LabelBox &box, LeadGround ground) const
{
    return ground == LeadGround::Any || isAtSea(box)
        || (ground == LeadGround::OneLand && !m_ground.isOverBorders(box));
}

/// Round the land, first over water.
std::optional<PlacedLabel> LandLabeller::outside(const LabelWish &wish, QPointF anchor) const
{
    const std::vector<QLineF> lines = leadersFrom(anchor);
    const std::vector<NameForm> forms = m_forms.outside(wish);
    for (const LeadGround ground : {LeadGround::Sea, LeadGround::OneLand, LeadGround::Any}) {
        if (ground > leadGround(wish))
            break;
        for (const NameForm &form : forms)
            for (const QLineF &line : lines)
                if (auto label = outsideTowards(wish, form, {line, ground}))
                    return label;
    }
    return std::nullopt;
}

std::optional<PlacedLabel> LandLabeller::outsideTowards(const LabelWish &wish, const NameForm &form,
                                                        const Lead &lead) const
{
    const QSizeF size = m_forms.size(form);
    const QPointF way = (lead.line.p2() - lead.line.p1()) / lead.line.length();
    const QPointF centre
        = lead.line.p2() + QPointF(way.x() * (size.width() / 2 + 3), way.y() * (size.height() / 2 + 3));
    const LabelBox box = boxFor(form, centre, 0);
    if (!m_taken.isFree(box) || !m_taken.isFree(lead.line) || !isGround(box, lead.ground))
        return std::nullopt;
    auto label = tryAt(wish, form, centre);
    if (label) {
        label->leader = lead.line;
        label->look.rotation = 0;
        label->box = box;
    }
    return label;
}

bool LandLabeller::isAtSea(const LabelBox &box) const
{
    const std::vector<QPointF> samples = box.samples();
    return std::ranges::none_of(
        samples, [&](QPointF pixel) { return m_land.contains(m_scene.viewport.toMetres(pixel)); });
}

LabelBox LandLabeller::boxFor(const NameForm &form, QPointF centre, double rotation) const
{
    const QSizeF size = m_forms.size(form);
    return {centre, size + QSizeF(2 * breath, 0), rotation};
}

std::optional<PlacedLabel> LandLabeller::tryAt(const LabelWish &wish, const NameForm &form,
                                               QPointF centre) const
{
    const double rotation = wish.anchor ? wish.anchor->rotation : 0;
    const LabelBox box = boxFor(form, centre, rotation);
    if (!m_taken.isFree(box))
        return std::nullopt;
    PlacedLabel label;
    label.kind = wish.kind;
    label.state = wish.state;
    label.look.text = form.text;
    label.look.style = form.style();
    label.look.rotation = rotation;
    label.box = box;
    return label;
}

} // namespace atlas
