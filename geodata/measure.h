// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "mapprojection.h"

#include <QGeoCoordinate>

#include <optional>
#include <vector>

namespace atlas {

/// Shortest way over the ellipsoid WGS 84, metres; not a number when a place is invalid.
double geodesicDistance(const QGeoCoordinate &from, const QGeoCoordinate &to);
/// Length of a line whose pieces are geodesics, metres. Points are longitude, latitude in degrees.
double geodesicLength(const std::vector<QPointF> &line);
/// Area of a ring whose sides are geodesics, m2; positive when it runs counter-clockwise. The ring may be
/// closed or not, may cross the antimeridian, and must not go round a pole.
double geodesicArea(const std::vector<QPointF> &ring);

/// Whose land: one flag a territory, as BorderSet::territories.
using LandSet = std::vector<bool>;

/// A place's nearest point of some land.
struct NearestLand {
    double metres = 0; ///< 0 inside
    QGeoCoordinate place; ///< the point of the land; the place itself inside
    TerritoryIndex territory = noTerritory;
};

/// Sizes of the land of one dataset, on the ellipsoid and at its finest level. What was measured is kept, so
/// the first question costs the most. `borders` must outlive it; not thread-safe.
///
/// Areas: EPSG:3035 is an equal-area projection of the ellipsoid, so the area that a ring's straight lines
/// enclose on the map is the true one. What is missing is the bend of a geodesic against the straight line of
/// the map; it is added for every segment of at least `bentSegment` metres. What shorter ones leave is less
/// than a hundred-thousandth of a territory (or 0.05 km2), and a twentieth of the time is spent.
class LandMeasure {
public:
    static constexpr double bentSegment = 10'000;

    explicit LandMeasure(const BorderSet &borders);

    const BorderSet &borders() const { return m_borders; }

    double area(TerritoryIndex territory) const; ///< m2; NaN for the backdrop beyond the atlas
    double area(const LandSet &land) const; ///< m2
    double length(size_t arc) const; ///< metres along the arc

    /// Nothing when the set has no land or the place is invalid.
    std::optional<NearestLand> nearest(const QGeoCoordinate &place, const LandSet &land) const;

private:
    void measureAreas() const;
    double bend(QPointF from, QPointF to) const;
    NearestLand nearestOf(const Arc &arc, const QGeoCoordinate &place, const MapProjection &about) const;
    bool isInside(QPointF point, const LandSet &land, TerritoryIndex &territory) const;

    const BorderSet &m_borders;
    MapProjection m_projection;
    mutable std::vector<double> m_areas; ///< empty before the first question
    mutable std::vector<double> m_lengths; ///< below zero: not measured
};

} // namespace atlas
