// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/labelbox.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// True when the two are apart along one of the first one's sides.
bool areApartAlong(const std::array<QPointF, 4> &a, const std::array<QPointF, 4> &b)
{
    for (size_t side = 0; side < 2; ++side) {
        const QPointF axis = a[side + 1] - a[side];
        const auto range = [&](const std::array<QPointF, 4> &corners) {
            double low = QPointF::dotProduct(corners[0], axis);
            double high = low;
            for (QPointF corner : corners) {
                const double at = QPointF::dotProduct(corner, axis);
                low = std::min(low, at);
                high = std::max(high, at);
            }
            return std::pair(low, high);
        };
        const auto [lowA, highA] = range(a);
        const auto [lowB, highB] = range(b);
        if (highA <= lowB || highB <= lowA)
            return true;
    }
    return false;
}

} // namespace

std::array<QPointF, 4> LabelBox::corners() const
{
    const double x = size.width() / 2;
    const double y = size.height() / 2;
    std::array<QPointF, 4> corners{{{-x, -y}, {x, -y}, {x, y}, {-x, y}}};
    const QTransform turn = QTransform().rotate(rotation);
    for (QPointF &corner : corners)
        corner = centre + (rotation == 0 ? corner : turn.map(corner));
    return corners;
}

std::vector<QPointF> LabelBox::samples() const
{
    constexpr int across = 7, down = 3;
    const QTransform turn = QTransform().rotate(rotation);
    std::vector<QPointF> points;
    for (int i = 0; i < across; ++i)
        for (int k = 0; k < down; ++k) {
            const QPointF point(size.width() * (double(i) / (across - 1) - 0.5),
                                size.height() * (double(k) / (down - 1) - 0.5));
            points.push_back(centre + turn.map(point));
        }
    return points;
}

bool LabelBox::overlaps(const LabelBox &other) const
{
    const double reach = (size.width() + size.height() + other.size.width() + other.size.height()) / 2;
    const QPointF gap = centre - other.centre;
    if (std::abs(gap.x()) > reach || std::abs(gap.y()) > reach)
        return false;
    const auto mine = corners();
    const auto theirs = other.corners();
    return !areApartAlong(mine, theirs) && !areApartAlong(theirs, mine);
}

bool LabelBox::liesIn(const QRectF &rect) const
{
    const auto all = corners();
    return std::all_of(all.begin(), all.end(), [&](QPointF corner) { return rect.contains(corner); });
}

bool LabelBox::contains(QPointF point) const
{
    const QPointF inside = QTransform().rotate(-rotation).map(point - centre);
    return std::abs(inside.x()) <= size.width() / 2 && std::abs(inside.y()) <= size.height() / 2;
}

TakenRoom::TakenRoom(const QRectF &view, const std::vector<QRectF> &reserved)
    : m_view(view)
{
    for (const QRectF &rect : reserved)
        take(LabelBox::of(rect));
}

bool TakenRoom::isClear(const LabelBox &box) const
{
    return std::none_of(m_boxes.begin(), m_boxes.end(), [&](const Taken &taken) {
        return taken.time.meets(m_time) && taken.box.overlaps(box);
    });
}

bool TakenRoom::isFree(const LabelBox &box) const
{
    return box.liesIn(m_view) && isClear(box);
}

bool TakenRoom::isFree(const QLineF &line) const
{
    return isClear({line.center(), {line.length(), 1}, -line.angle()});
}

} // namespace atlas
