// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlaparea.h"

#include "outline_p.h"

#include <ogr_api.h>
#include <ogr_geometry.h>

#include <memory>
#include <vector>

namespace atlas {

namespace {

std::unique_ptr<OGRLinearRing> ringOf(const OutlineRing &points)
{
    auto ring = std::make_unique<OGRLinearRing>();
    for (const QPointF &point : points)
        ring->addPoint(point.x(), point.y());
    ring->closeRings();
    return ring;
}

/// A hole may touch its ring in a point, so a corner that lies beside it decides.
bool isInside(const OGRLinearRing &hole, const OGRLinearRing &ring)
{
    for (const OGRPoint &corner : hole) {
        if (!ring.isPointOnRingBoundary(&corner, true))
            return ring.isPointInRing(&corner, true);
    }
    return false;
}

/// Outlines have their land on the left: what runs clockwise is a hole.
std::unique_ptr<OGRGeometry> polygonsOf(const BorderSet &borders, TerritoryIndex territory)
{
    std::vector<std::unique_ptr<OGRPolygon>> polygons;
    std::vector<std::unique_ptr<OGRLinearRing>> holes;
    for (const OutlineRing &points : outlineOf(borders, {territory})) {
        auto ring = ringOf(points);
        if (ring->isClockwise()) {
            holes.push_back(std::move(ring));
            continue;
        }
        polygons.push_back(std::make_unique<OGRPolygon>());
        polygons.back()->addRingDirectly(ring.release());
    }
    for (auto &hole : holes) {
        const OGRPolygon *smallest = nullptr;
        OGRPolygon *around = nullptr;
        for (auto &polygon : polygons) {
            const bool closer = !smallest || polygon->get_Area() < smallest->get_Area();
            if (closer && isInside(*hole, *polygon->getExteriorRing()))
                smallest = around = polygon.get();
        }
        if (around)
            around->addRingDirectly(hole.release());
    }
    auto all = std::make_unique<OGRMultiPolygon>();
    for (auto &polygon : polygons)
        all->addGeometryDirectly(polygon.release());
    return all;
}

} // namespace

double overlapArea(const BorderSet &borders)
{
    OGRMultiPolygon all;
    for (size_t i = 0; i < borders.territories.size(); ++i) {
        const auto polygons = polygonsOf(borders, TerritoryIndex(i));
        for (const OGRPolygon *polygon : *polygons->toMultiPolygon())
            all.addGeometry(polygon);
    }
    const std::unique_ptr<OGRGeometry> whole(all.UnionCascaded());
    return all.get_Area() - (whole ? OGR_G_Area(OGRGeometry::ToHandle(whole.get())) : 0);
}

} // namespace atlas
