// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "polyline.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

qint32 stepsOf(double metres)
{
    constexpr double edge = std::numeric_limits<qint32>::max();
    const double steps = std::nearbyint(metres / gridStep);
    return steps > -edge ? qint32(std::min(steps, edge)) : qint32(-edge); // no number: the edge
}

template <class Points> std::shared_ptr<const GridPoint[]> gridded(const Points &metres)
{
    if (std::size(metres) == 0)
        return {};
    auto points = std::make_shared<GridPoint[]>(std::size(metres));
    std::transform(std::begin(metres), std::end(metres), points.get(), toGrid);
    return points;
}

} // namespace

bool isOnGrid(QPointF metres)
{
    constexpr double edge = std::numeric_limits<qint32>::max() * gridStep;
    return std::abs(metres.x()) < edge && std::abs(metres.y()) < edge; // both false for what is no number
}

GridPoint toGrid(QPointF metres)
{
    return {stepsOf(metres.x()), stepsOf(metres.y())};
}

Polyline::Polyline(const std::vector<QPointF> &metres)
    : m_points(gridded(metres))
    , m_count(metres.size())
{ }

Polyline::Polyline(std::initializer_list<QPointF> metres)
    : m_points(gridded(metres))
    , m_count(metres.size())
{ }

QRectF Polyline::bounds() const
{
    if (empty())
        return {};
    GridPoint low = m_points[0];
    GridPoint high = low;
    std::for_each(grid(), grid() + m_count, [&](GridPoint point) {
        low = {std::min(low.x, point.x), std::min(low.y, point.y)};
        high = {std::max(high.x, point.x), std::max(high.y, point.y)};
    });
    return {toMetres(low), toMetres(high)};
}

bool Polyline::operator==(const Polyline &other) const
{
    return std::equal(grid(), grid() + m_count, other.grid(), other.grid() + other.m_count);
}

} // namespace atlas
