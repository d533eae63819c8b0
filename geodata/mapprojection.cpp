// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapprojection.h"

#include <GeographicLib/Ellipsoid.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

constexpr double radians = std::numbers::pi / 180;
constexpr QPointF falseOrigin(4321000, 3210000);

const GeographicLib::Ellipsoid &ellipsoid()
{
    static const GeographicLib::Ellipsoid grs80(6378137, 1 / 298.257222101);
    return grs80;
}

} // namespace

/// EPSG method 9820 (IOGP Guidance Note 7-2, 3.1.6): the sphere of equal area, seen from the centre,
/// stretched so that the centre keeps its true scale both ways.
struct MapProjection::Private {
    Private(double latitude, double longitude)
        : centreLongitude(longitude)
        , radius(std::sqrt(ellipsoid().Area() / (4 * std::numbers::pi)))
    {
        const double authalic = ellipsoid().AuthalicLatitude(latitude) * radians;
        sine = std::sin(authalic);
        cosine = std::cos(authalic);
        if (cosine > 1e-12) // at a pole the stretch is 1
            stretch = ellipsoid().CircleRadius(latitude) / (radius * cosine);
    }

    QPointF toMetres(double longitude, double latitude) const
    {
        const double authalic = ellipsoid().AuthalicLatitude(latitude) * radians;
        const double s = std::sin(authalic), c = std::cos(authalic);
        const double turn = (longitude - centreLongitude) * radians;
        const double along = std::cos(turn);
        const double reach = radius * std::sqrt(2 / (1 + sine * s + cosine * c * along));
        return falseOrigin
            + QPointF(reach * stretch * c * std::sin(turn),
                      reach / stretch * (cosine * s - sine * c * along));
    }

    double centreLongitude; ///< degrees
    double radius; ///< of the sphere of equal area, metres
    double sine, cosine; ///< of the centre's authalic latitude
    double stretch = 1;
};

MapProjection::MapProjection()
{
    static const auto europe = std::make_shared<const Private>(52, 10);
    d = europe;
}

MapProjection::MapProjection(double centreLatitude, double centreLongitude)
    : d(std::make_shared<const Private>(centreLatitude, centreLongitude))
{ }

MapProjection::~MapProjection() = default;

QPointF MapProjection::toMetres(const QGeoCoordinate &place) const
{
    return d->toMetres(place.longitude(), place.latitude());
}

QGeoCoordinate MapProjection::toPlace(QPointF metres) const
{
    const double x = (metres.x() - falseOrigin.x()) / d->stretch;
    const double y = (metres.y() - falseOrigin.y()) * d->stretch;
    const double reach = std::hypot(x, y);
    if (!(reach <= 2 * d->radius))
        return {};
    const double angle = 2 * std::asin(reach / (2 * d->radius));
    const double s = std::sin(angle), c = std::cos(angle);
    const double north = reach > 0 ? y / reach : 0;
    const double authalic = std::asin(std::clamp(c * d->sine + north * s * d->cosine, -1.0, 1.0));
    const double turn = reach > 0 ? std::atan2(x * s, reach * d->cosine * c - y * d->sine * s) : 0;
    return {ellipsoid().InverseAuthalicLatitude(authalic / radians),
            std::remainder(d->centreLongitude + turn / radians, 360.0)};
}

void MapProjection::toMetres(std::vector<QPointF> &longitudeLatitude) const
{
    for (QPointF &point : longitudeLatitude)
        point = d->toMetres(point.x(), point.y());
}

QRectF MapProjection::extentOf(double west, double south, double east, double north) const
{
    constexpr int steps = 24;
    std::vector<QPointF> edge;
    for (int i = 0; i <= steps; ++i) {
        const double x = west + (east - west) * i / steps;
        const double y = south + (north - south) * i / steps;
        for (const QPointF &point : std::array<QPointF, 4>{{{x, south}, {x, north}, {west, y}, {east, y}}})
            edge.push_back(point);
    }
    toMetres(edge);
    QPointF low = edge.front();
    QPointF high = edge.front();
    for (const QPointF &point : edge) {
        low = {std::min(low.x(), point.x()), std::min(low.y(), point.y())};
        high = {std::max(high.x(), point.x()), std::max(high.y(), point.y())};
    }
    return {low, high};
}

} // namespace atlas
