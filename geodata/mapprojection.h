// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGeoCoordinate>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <vector>

namespace atlas {

/// Lambert azimuthal equal-area projection on GRS 80; the default is EPSG:3035. Within a micrometre
/// of PROJ. Metres, x east, y north. Cheap to copy (shared, immutable parameters); safe on any thread.
class MapProjection {
public:
    MapProjection(); ///< EPSG:3035, centre 52 N 10 E
    MapProjection(double centreLatitude, double centreLongitude); ///< same projection about another centre
    ~MapProjection();
    MapProjection(const MapProjection &) = default;
    MapProjection &operator=(const MapProjection &) = default;

    QPointF toMetres(const QGeoCoordinate &place) const; ///< longitude may run from -190 to 190
    QGeoCoordinate toPlace(QPointF metres) const; ///< invalid beyond the globe's edge
    /// In place, longitude/latitude in degrees -> metres.
    void toMetres(std::vector<QPointF> &longitudeLatitude) const;
    /// Smallest rectangle in metres that shows the box, its curved edges included. Degrees.
    QRectF extentOf(double west, double south, double east, double north) const;

private:
    struct Private;
    std::shared_ptr<const Private> d;
};

} // namespace atlas
