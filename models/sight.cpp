// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sight.h"

#include "mapprojection.h"

#include <vector>

namespace atlas {

namespace {

double areaOf(const QRectF &box)
{
    return box.width() * box.height();
}

} // namespace

const QRectF &mappedArea()
{
    static const QRectF area = MapProjection().extentOf(-45, 27, 75, 82);
    return area;
}

Camera bringIntoSight(const Camera &camera, QPointF point)
{
    if (camera.extent.isEmpty() || camera.extent.contains(point))
        return camera;
    Camera moved = camera;
    moved.extent.moveCenter(point);
    return moved;
}

std::optional<QPointF> placeOf(const Event &event)
{
    if (!event.place.at.isValid())
        return std::nullopt;
    const QPointF metres = MapProjection().toMetres(event.place.at);
    return mappedArea().contains(metres) ? std::optional(metres) : std::nullopt;
}

std::optional<QPointF> placeOf(const BorderSet &borders, const Snapshot &snapshot, StateIndex state)
{
    std::vector<QRectF> boxes(borders.territories.size());
    const auto grow = [&](TerritoryIndex territory, const QRectF &box) {
        if (territory != noTerritory && snapshot.territories[size_t(territory)].holder == state)
            boxes[size_t(territory)] |= box;
    };
    for (const Arc &arc : borders.arcs) {
        grow(arc.left, arc.bounds);
        grow(arc.right, arc.bounds);
    }
    QRectF largest;
    for (const QRectF &box : boxes) {
        const QRectF seen = box & mappedArea();
        if (!seen.isEmpty() && areaOf(seen) > areaOf(largest))
            largest = seen;
    }
    return largest.isEmpty() ? std::nullopt : std::optional(largest.center());
}

} // namespace atlas
