// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/PolygonArea.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

const GeographicLib::Geodesic &ellipsoid()
{
    return GeographicLib::Geodesic::WGS84();
}

double cross(QPointF a, QPointF b)
{
    return a.x() * b.y() - a.y() * b.x();
}

QPointF degrees(const QGeoCoordinate &place)
{
    return {place.longitude(), place.latitude()};
}

/// Shortest distance to a rectangle, 0 inside it.
double distanceTo(const QRectF &box, QPointF point)
{
    const double x = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double y = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return std::hypot(x, y);
}

/// Point of the segment that is nearest to the origin.
QPointF footOfOrigin(QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double square = QPointF::dotProduct(along, along);
    const double share = square > 0 ? std::clamp(-QPointF::dotProduct(from, along) / square, 0.0, 1.0) : 0.0;
    return from + share * along;
}

bool has(const LandSet &land, TerritoryIndex territory)
{
    return territory != noTerritory && land[size_t(territory)];
}

} // namespace

double geodesicDistance(const QGeoCoordinate &from, const QGeoCoordinate &to)
{
    if (!from.isValid() || !to.isValid())
        return std::numeric_limits<double>::quiet_NaN();
    return geodesicLength({degrees(from), degrees(to)});
}

double geodesicLength(const std::vector<QPointF> &line)
{
    double sum = 0;
    for (size_t i = 1; i < line.size(); ++i) {
        double metres = 0;
        ellipsoid().Inverse(line[i - 1].y(), line[i - 1].x(), line[i].y(), line[i].x(), metres);
        sum += metres;
    }
    return sum;
}

double geodesicArea(const std::vector<QPointF> &ring)
{
    if (ring.size() < 3)
        return 0;
    GeographicLib::PolygonArea polygon(ellipsoid());
    const size_t count = ring.size() - (ring.front() == ring.back() ? 1 : 0);
    for (size_t i = 0; i < count; ++i)
        polygon.AddPoint(ring[i].y(), ring[i].x());
    double area = 0;
    double perimeter = 0;
    polygon.Compute(false, true, perimeter, area);
    return area;
}

LandMeasure::LandMeasure(const BorderSet &borders)
    : m_borders(borders)
    , m_lengths(borders.arcs.size(), -1)
{ }

/// What the geodesic between two points of the map encloses with their straight line, to its right; m2.
double LandMeasure::bend(QPointF from, QPointF to) const
{
    const QPointF a = degrees(m_projection.toPlace(from));
    const QPointF b = degrees(m_projection.toPlace(to));
    double metres = 0;
    double azimuth = 0;
    double azimuthThere = 0;
    ellipsoid().Inverse(a.y(), a.x(), b.y(), b.x(), metres, azimuth, azimuthThere);
    double latitude = 0;
    double longitude = 0;
    ellipsoid().Direct(a.y(), a.x(), azimuth, metres / 2, latitude, longitude);
    const QPointF middle = m_projection.toMetres(QGeoCoordinate(latitude, longitude));
    return cross(middle - from, to - from) * 2 / 3; // a flat arch is a parabola
}

void LandMeasure::measureAreas() const
{
    m_areas.assign(m_borders.territories.size(), 0);
    const auto counts = [this](TerritoryIndex side) {
        return side != noTerritory && m_borders.territories[size_t(side)].scope != Scope::Outside;
    };
    for (const Arc &arc : m_borders.arcs) {
        if (!counts(arc.left) && !counts(arc.right))
            continue;
        const Polyline &points = arc.levels[0];
        const QPointF origin = points.front(); // keeps the products small
        double share = cross(origin, points.back() - origin) / 2;
        for (size_t i = 1; i < points.size(); ++i) {
            share += cross(points[i - 1] - origin, points[i] - origin) / 2;
            const QPointF step = points[i] - points[i - 1];
            if (QPointF::dotProduct(step, step) >= bentSegment * bentSegment)
                share += bend(points[i - 1], points[i]);
        }
        if (arc.left != noTerritory)
            m_areas[size_t(arc.left)] += share;
        if (arc.right != noTerritory)
            m_areas[size_t(arc.right)] -= share;
    }
    for (size_t i = 0; i < m_areas.size(); ++i) {
        if (!counts(TerritoryIndex(i)))
            m_areas[i] = std::numeric_limits<double>::quiet_NaN();
    }
}

double LandMeasure::area(TerritoryIndex territory) const
{
    if (m_areas.empty())
        measureAreas();
    return m_areas.at(size_t(territory));
}

double LandMeasure::area(const LandSet &land) const
{
    double sum = 0;
    for (size_t i = 0; i < land.size(); ++i) {
        if (land[i])
            sum += area(TerritoryIndex(i));
    }
    return sum;
}

double LandMeasure::length(size_t arc) const
{
    double &kept = m_lengths.at(arc);
    if (kept < 0) {
        std::vector<QPointF> line;
        line.reserve(m_borders.arcs[arc].levels[0].size());
        for (const QPointF &point : m_borders.arcs[arc].levels[0])
            line.push_back(degrees(m_projection.toPlace(point)));
        kept = geodesicLength(line);
    }
    return kept;
}

/// Counts the outlines east of the point: an odd number means that it lies within.
bool LandMeasure::isInside(QPointF point, const LandSet &land, TerritoryIndex &territory) const
{
    double nearest = std::numeric_limits<double>::infinity();
    bool inside = false;
    for (const Arc &arc : m_borders.arcs) {
        const QRectF &box = arc.bounds;
        const bool passes = box.top() <= point.y() && point.y() <= box.bottom() && box.right() >= point.x();
        if (!passes || (!has(land, arc.left) && !has(land, arc.right)))
            continue;
        const Polyline &points = arc.levels[0];
        for (size_t i = 1; i < points.size(); ++i) {
            const QPointF a = points[i - 1];
            const QPointF b = points[i];
            if ((a.y() > point.y()) == (b.y() > point.y()))
                continue;
            const double x = a.x() + (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y());
            if (x < point.x())
                continue;
            if (has(land, arc.left) != has(land, arc.right))
                inside = !inside;
            if (x < nearest) { // the land to the west of the nearest line is that of the point
                nearest = x;
                territory = b.y() > a.y() ? arc.left : arc.right;
            }
        }
    }
    return inside;
}

/// Nearest point of one arc. `about` is the projection about the place, in which what is nearest on the map
/// is nearest on the ground.
NearestLand LandMeasure::nearestOf(const Arc &arc, const QGeoCoordinate &place,
                                   const MapProjection &about) const
{
    const QPointF origin = about.toMetres(place);
    QPointF best;
    QPointF before;
    double least = std::numeric_limits<double>::infinity();
    for (const QPointF &point : arc.levels[0]) {
        const QPointF at = about.toMetres(m_projection.toPlace(point)) - origin;
        const QPointF foot = std::isfinite(least) ? footOfOrigin(before, at) : at;
        const double square = QPointF::dotProduct(foot, foot);
        if (square < least) {
            least = square;
            best = foot;
        }
        before = at;
    }
    const QGeoCoordinate foot = about.toPlace(best + origin);
    return {geodesicDistance(place, foot), foot, noTerritory};
}

std::optional<NearestLand> LandMeasure::nearest(const QGeoCoordinate &place, const LandSet &land) const
{
    if (!place.isValid())
        return std::nullopt;
    const QPointF centre = m_projection.toMetres(place);
    NearestLand found{0, place, noTerritory};
    if (isInside(centre, land, found.territory))
        return found;

    // On the map a line is at most twice as long as on the ground (within 120 degrees of its centre), so half
    // the way to an arc's box bounds the way to the arc.
    std::vector<std::pair<double, const Arc *>> candidates;
    for (const Arc &arc : m_borders.arcs) {
        if (has(land, arc.left) != has(land, arc.right))
            candidates.emplace_back(distanceTo(arc.bounds, centre) / 2, &arc);
    }
    if (candidates.empty())
        return std::nullopt;
    std::sort(candidates.begin(), candidates.end());
    const MapProjection about(place.latitude(), place.longitude());
    found.metres = std::numeric_limits<double>::infinity();
    for (const auto &[atLeast, arc] : candidates) {
        if (atLeast > found.metres)
            break;
        const NearestLand next = nearestOf(*arc, place, about);
        if (next.metres < found.metres)
            found = {next.metres, next.place, has(land, arc->left) ? arc->left : arc->right};
    }
    return found;
}

} // namespace atlas
