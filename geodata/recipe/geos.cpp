// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geos_p.h"

#include <cmath>
#include <numbers>

namespace atlas {

namespace {

constexpr double kilometresPerDegree = 111.2;

} // namespace

Geos::Geos()
    : m_context(GEOS_init_r())
{
    GEOSContext_setErrorMessageHandler_r(m_context, receive, this);
}

Geos::~Geos()
{
    GEOS_finish_r(m_context);
}

void Geos::receive(const char *message, void *self)
{
    static_cast<Geos *>(self)->m_message = message;
}

GeosPointer Geos::own(GEOSGeometry *geometry) const
{
    if (!geometry)
        throw GeosFailure(m_message.isEmpty() ? "GEOS failed." : m_message.toStdString());
    return {geometry, GeosDeleter{m_context}};
}

GeosPointer Geos::point(QPointF point) const
{
    return own(GEOSGeom_createPointFromXY_r(m_context, point.x(), point.y()));
}

GeosPointer Geos::line(const Line &points) const
{
    static_assert(sizeof(QPointF) == 2 * sizeof(double));
    GEOSCoordSequence *sequence = GEOSCoordSeq_copyFromBuffer_r(
        m_context, reinterpret_cast<const double *>(points.data()), unsigned(points.size()), 0, 0);
    return own(GEOSGeom_createLineString_r(m_context, sequence));
}

GeosPointer Geos::lines(const std::vector<Line> &lines) const
{
    std::vector<GEOSGeometry *> members;
    for (const Line &points : lines)
        members.push_back(line(points).release());
    return own(GEOSGeom_createCollection_r(m_context, GEOS_MULTILINESTRING, members.data(),
                                           unsigned(members.size())));
}

GeosPointer Geos::polygon(const std::vector<Line> &rings) const
{
    std::vector<GEOSGeometry *> members;
    for (const Line &ring : rings) {
        GEOSCoordSequence *sequence = GEOSCoordSeq_copyFromBuffer_r(
            m_context, reinterpret_cast<const double *>(ring.data()), unsigned(ring.size()), 0, 0);
        members.push_back(own(GEOSGeom_createLinearRing_r(m_context, sequence)).release());
    }
    const GeosPointer polygon = own(GEOSGeom_createPolygon_r(m_context, members.front(), members.data() + 1,
                                                             unsigned(members.size() - 1)));
    return own(GEOSMakeValid_r(m_context, polygon.get()));
}

GeosPointer Geos::unionOf(const std::vector<const GEOSGeometry *> &geometries) const
{
    std::vector<GEOSGeometry *> members;
    for (const GEOSGeometry *geometry : geometries)
        members.push_back(own(GEOSGeom_clone_r(m_context, geometry)).release());
    const GeosPointer all = own(GEOSGeom_createCollection_r(m_context, GEOS_GEOMETRYCOLLECTION,
                                                            members.data(), unsigned(members.size())));
    return own(GEOSUnaryUnion_r(m_context, all.get()));
}

GeosPointer Geos::fromWkb(const QByteArray &wkb) const
{
    return own(GEOSGeomFromWKB_buf_r(m_context, reinterpret_cast<const unsigned char *>(wkb.constData()),
                                     size_t(wkb.size())));
}

GeosPointer Geos::boundary(const GEOSGeometry *geometry) const
{
    return own(GEOSBoundary_r(m_context, geometry));
}

GeosPointer Geos::polygonized(const std::vector<Line> &lines) const
{
    const GeosPointer all = this->lines(lines);
    const GEOSGeometry *const input[] = {all.get()};
    return own(GEOSPolygonize_r(m_context, input, 1));
}

std::vector<Line> Geos::merged(const GEOSGeometry *lines) const
{
    if (GEOSGeomTypeId_r(m_context, lines) == GEOS_LINESTRING)
        return {points(lines)};
    return linesOf(own(GEOSLineMerge_r(m_context, lines)).get());
}

std::vector<Line> Geos::noded(const std::vector<Line> &lines, double grid) const
{
    const GeosPointer all = this->lines(lines);
    return linesOf(own(grid > 0 ? GEOSUnaryUnionPrec_r(m_context, all.get(), grid)
                                : GEOSUnaryUnion_r(m_context, all.get()))
                       .get());
}

std::vector<const GEOSGeometry *> Geos::parts(const GEOSGeometry *geometry) const
{
    if (GEOSGeomTypeId_r(m_context, geometry) < GEOS_MULTIPOINT)
        return {geometry};
    std::vector<const GEOSGeometry *> all;
    for (int i = 0; i < GEOSGetNumGeometries_r(m_context, geometry); ++i) {
        const auto inner = parts(GEOSGetGeometryN_r(m_context, geometry, i));
        all.insert(all.end(), inner.begin(), inner.end());
    }
    return all;
}

std::vector<const GEOSGeometry *> Geos::polygons(const GEOSGeometry *geometry) const
{
    std::vector<const GEOSGeometry *> found;
    for (const GEOSGeometry *part : parts(geometry)) {
        if (GEOSGeomTypeId_r(m_context, part) == GEOS_POLYGON && !GEOSisEmpty_r(m_context, part))
            found.push_back(part);
    }
    return found;
}

std::vector<Line> Geos::linesOf(const GEOSGeometry *geometry) const
{
    std::vector<Line> found;
    for (const GEOSGeometry *part : parts(geometry)) {
        if (GEOSGeomTypeId_r(m_context, part) == GEOS_LINESTRING && !GEOSisEmpty_r(m_context, part))
            found.push_back(points(part));
    }
    return found;
}

std::vector<Line> Geos::rings(const GEOSGeometry *polygon) const
{
    std::vector<Line> all{points(GEOSGetExteriorRing_r(m_context, polygon))};
    for (int i = 0; i < GEOSGetNumInteriorRings_r(m_context, polygon); ++i)
        all.push_back(points(GEOSGetInteriorRingN_r(m_context, polygon, i)));
    return all;
}

Line Geos::points(const GEOSGeometry *line) const
{
    const GEOSCoordSequence *sequence = GEOSGeom_getCoordSeq_r(m_context, line);
    unsigned size = 0;
    GEOSCoordSeq_getSize_r(m_context, sequence, &size);
    Line points(size);
    GEOSCoordSeq_copyToBuffer_r(m_context, sequence, reinterpret_cast<double *>(points.data()), 0, 0);
    return points;
}

QPointF Geos::pointOf(const GEOSGeometry *point) const
{
    double x = 0;
    double y = 0;
    GEOSGeomGetX_r(m_context, point, &x);
    GEOSGeomGetY_r(m_context, point, &y);
    return {x, y};
}

QPointF Geos::inside(const GEOSGeometry *polygon) const
{
    return pointOf(own(GEOSPointOnSurface_r(m_context, polygon)).get());
}

QPointF Geos::nearest(QPointF from, const GEOSGeometry *to) const
{
    const GeosPointer start = point(from);
    GEOSCoordSequence *pair = GEOSNearestPoints_r(m_context, start.get(), to);
    if (!pair)
        throw GeosFailure("GEOS finds no nearest point of an empty outline.");
    double x = 0;
    double y = 0;
    GEOSCoordSeq_getXY_r(m_context, pair, 1, &x, &y);
    GEOSCoordSeq_destroy_r(m_context, pair);
    return {x, y};
}

double Geos::area(const GEOSGeometry *geometry) const
{
    double area = 0;
    GEOSArea_r(m_context, geometry, &area);
    return area;
}

double Geos::squareKilometres(const GEOSGeometry *geometry) const
{
    double sum = 0;
    for (const GEOSGeometry *part : polygons(geometry)) {
        const QPointF middle = pointOf(own(GEOSGetCentroid_r(m_context, part)).get());
        sum += area(part) * std::cos(middle.y() * std::numbers::pi / 180) * kilometresPerDegree
            * kilometresPerDegree;
    }
    return sum;
}

double Geos::distance(QPointF from, const GEOSGeometry *to) const
{
    double distance = 0;
    GEOSDistance_r(m_context, point(from).get(), to, &distance);
    return distance;
}

bool Geos::contains(const GEOSGeometry *polygon, QPointF point) const
{
    return GEOSContains_r(m_context, polygon, this->point(point).get()) == 1;
}

} // namespace atlas
