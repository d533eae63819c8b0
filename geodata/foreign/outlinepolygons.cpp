// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreign/outlinepolygons_p.h"

#include "foreign/gdalaccess_p.h"
#include "foreign/landpolygons_p.h"
#include "mapprojection.h"
#include "outline_p.h"

#include <QGeoCoordinate>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// A ring in degrees; its longitudes run on over the antimeridian.
struct Ring {
    std::vector<QPointF> points;
    QRectF box;
    double area = 0; ///< square degrees; holes run clockwise and are below zero

    bool contains(QPointF point) const;
    void shift(double longitude);
};

bool Ring::contains(QPointF point) const
{
    if (!box.contains(point))
        return false;
    bool inside = false;
    for (size_t i = 0, j = points.size() - 1; i < points.size(); j = i++) {
        const QPointF a = points[i];
        const QPointF b = points[j];
        if ((a.y() > point.y()) != (b.y() > point.y())
            && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x())
            inside = !inside;
    }
    return inside;
}

void Ring::shift(double longitude)
{
    for (QPointF &point : points)
        point.rx() += longitude;
    box.translate(longitude, 0);
}

Ring inDegrees(const OutlineRing &metres, const MapProjection &projection)
{
    constexpr double grid = 1e9; // undoes the rounding of the way to metres and back
    Ring ring;
    for (const QPointF &point : metres) {
        const QGeoCoordinate place = projection.toPlace(point);
        double longitude = place.longitude();
        if (!ring.points.empty())
            longitude = ring.points.back().x() + std::remainder(longitude - ring.points.back().x(), 360.0);
        ring.points.emplace_back(std::round(longitude * grid) / grid,
                                 std::round(place.latitude() * grid) / grid);
    }
    QPointF low = ring.points.front();
    QPointF high = low;
    for (size_t i = 0; i < ring.points.size(); ++i) {
        const QPointF a = ring.points[i] - ring.points.front();
        const QPointF b = ring.points[(i + 1) % ring.points.size()] - ring.points.front();
        ring.area += (a.x() * b.y() - a.y() * b.x()) / 2;
        low = {std::min(low.x(), ring.points[i].x()), std::min(low.y(), ring.points[i].y())};
        high = {std::max(high.x(), ring.points[i].x()), std::max(high.y(), ring.points[i].y())};
    }
    ring.box = {low, high};
    const double middle = ring.box.center().x();
    ring.shift(std::remainder(middle, 360.0) - middle);
    return ring;
}

OGRLinearRing *linear(const Ring &ring)
{
    auto *line = new OGRLinearRing; // the polygon takes it
    line->setNumPoints(int(ring.points.size()), FALSE);
    for (size_t i = 0; i < ring.points.size(); ++i)
        line->setPoint(int(i), ring.points[i].x(), ring.points[i].y());
    line->closeRings();
    return line;
}

/// Position of the smallest ring round the hole; -1 when there is none.
int outerOf(Ring &hole, const std::vector<Ring> &outer)
{
    int best = -1;
    for (const double turn : {0.0, 360.0, -360.0}) {
        hole.shift(turn);
        const QPointF on = (hole.points[0] + hole.points[1]) / 2; // a corner may touch the ring round it
        for (size_t i = 0; i < outer.size(); ++i) {
            if ((best < 0 || outer[i].area < outer[size_t(best)].area) && outer[i].contains(on))
                best = int(i);
        }
        if (best >= 0)
            return best;
        hole.shift(-turn);
    }
    return best;
}

std::vector<std::unique_ptr<OGRPolygon>> polygonsOf(std::vector<Ring> rings)
{
    std::vector<Ring> outer, holes;
    for (Ring &ring : rings)
        (ring.area > 0 ? outer : holes).push_back(std::move(ring));
    std::vector<std::unique_ptr<OGRPolygon>> polygons;
    for (const Ring &ring : outer) {
        polygons.push_back(std::make_unique<OGRPolygon>());
        polygons.back()->addRingDirectly(linear(ring));
    }
    for (Ring &hole : holes) {
        const int index = outerOf(hole, outer);
        if (index >= 0)
            polygons[size_t(index)]->addRingDirectly(linear(hole));
    }
    return polygons;
}

/// Adds the polygons that a geometry holds, shifted in longitude.
void collect(const OGRGeometry *geometry, double shift, OGRMultiPolygon &out)
{
    if (!geometry || geometry->IsEmpty())
        return;
    const OGRwkbGeometryType type = wkbFlatten(geometry->getGeometryType());
    if (type == wkbPolygon) {
        std::unique_ptr<OGRPolygon> polygon(geometry->toPolygon()->clone());
        for (auto &ring : *polygon) {
            for (int i = 0; i < ring->getNumPoints(); ++i)
                ring->setPoint(i, ring->getX(i) + shift, ring->getY(i));
            const bool outer = ring == polygon->getExteriorRing();
            if (outer == bool(ring->isClockwise())) // GeoJSON wants the land on the left
                ring->reverseWindingOrder();
        }
        out.addGeometryDirectly(polygon.release());
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
        for (const auto &part : *geometry->toGeometryCollection())
            collect(part, shift, out);
    }
}

void addCut(const OGRPolygon &polygon, OGRMultiPolygon &out)
{
    OGREnvelope box;
    polygon.getEnvelope(&box);
    if (box.MinX >= -180 && box.MaxX <= 180)
        return collect(&polygon, 0, out);
    for (const double turn : {-360.0, 0.0, 360.0}) {
        OGRLinearRing edge;
        edge.addPoint(turn - 180, -90);
        edge.addPoint(turn + 180, -90);
        edge.addPoint(turn + 180, 90);
        edge.addPoint(turn - 180, 90);
        edge.closeRings();
        OGRPolygon world;
        world.addRing(&edge);
        const std::unique_ptr<OGRGeometry> part(polygon.Intersection(&world));
        collect(part.get(), -turn, out);
    }
}

} // namespace

std::unique_ptr<OGRMultiPolygon> outlinePolygons(const BorderSet &borders,
                                                 const std::vector<TerritoryIndex> &land)
{
    const MapProjection projection;
    std::vector<Ring> rings;
    for (const OutlineRing &ring : outlineOf(borders, land)) {
        if (ring.size() >= 3)
            rings.push_back(inDegrees(ring, projection));
    }
    auto shape = std::make_unique<OGRMultiPolygon>();
    for (const auto &polygon : polygonsOf(std::move(rings)))
        addCut(*polygon, *shape);
    const GdalMessages faults; // are mended
    if (shape->IsValid())
        return shape;
    const std::unique_ptr<OGRGeometry> mended(shape->MakeValid());
    auto valid = std::make_unique<OGRMultiPolygon>();
    collect(mended.get(), 0, *valid);
    return valid->IsValid() ? std::move(valid) : nullptr;
}

std::optional<LandPolygons> landPolygons(const BorderSet &borders, const std::vector<TerritoryIndex> &land)
{
    const std::unique_ptr<OGRMultiPolygon> shape = outlinePolygons(borders, land);
    if (!shape)
        return std::nullopt;
    LandPolygons polygons;
    for (const auto &polygon : *shape) {
        auto &rings = polygons.emplace_back();
        for (const auto &ring : *polygon) {
            auto &points = rings.emplace_back();
            for (int i = 0; i < ring->getNumPoints(); ++i)
                points.emplace_back(ring->getX(i), ring->getY(i));
        }
    }
    return polygons;
}

} // namespace atlas
