// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sight.h"

#include <algorithm>

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

Camera cameraOn(const BorderSet &borders, const std::vector<TerritoryIndex> &land)
{
    constexpr double least = 250'000; // a microstate is shown among its neighbours
    std::vector<Scope> wanted(borders.territories.size(), Scope::Outside);
    for (const TerritoryIndex territory : land)
        wanted[size_t(territory)] = borders.territories[size_t(territory)].scope;
    for (const Scope scope : {Scope::Focus, Scope::Rim}) {
        QRectF extent;
        for (const Arc &arc : borders.arcs) {
            for (const TerritoryIndex side : {arc.left, arc.right}) {
                if (side != noTerritory && wanted[size_t(side)] == scope)
                    extent |= arc.bounds;
            }
        }
        extent &= mappedArea();
        if (extent.isEmpty())
            continue;
        const double margin = 0.15 * std::max(extent.width(), extent.height());
        extent.adjust(-margin, -margin, margin, margin);
        const double x = std::max(0.0, least - extent.width()) / 2,
                     y = std::max(0.0, least - extent.height()) / 2;
        return {extent.adjusted(-x, -y, x, y)};
    }
    return {};
}

std::vector<TerritoryIndex> landOfStates(const Snapshot &snapshot, const std::vector<StateIndex> &states)
{
    std::vector<TerritoryIndex> land;
    for (size_t i = 0; i < snapshot.territories.size(); ++i) {
        if (std::find(states.begin(), states.end(), snapshot.territories[i].holder) != states.end()
            && snapshot.territories[i].holder != noState)
            land.push_back(TerritoryIndex(i));
    }
    return land;
}

} // namespace atlas
