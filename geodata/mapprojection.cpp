// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapprojection.h"

#include <proj.h>

#include <array>
#include <cmath>
#include <mutex>

namespace atlas {

/// PROJ objects may be used by one thread at a time, hence the mutex; the definition is spelled out so
/// that PROJ need not open its database.
struct MapProjection::Private {
    Private(double latitude, double longitude)
    {
        context = proj_context_create();
        // QByteArray::number, because std::to_string writes the decimal comma of some locales.
        const QByteArray definition = "+proj=laea +lat_0=" + QByteArray::number(latitude, 'f', 9)
            + " +lon_0=" + QByteArray::number(longitude, 'f', 9)
            + " +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +over";
        transform = proj_create(context, definition.constData());
    }
    ~Private()
    {
        proj_destroy(transform);
        proj_context_destroy(context);
    }
    Q_DISABLE_COPY_MOVE(Private)

    PJ_CONTEXT *context = nullptr;
    PJ *transform = nullptr;
    mutable std::mutex mutex;
};

MapProjection::MapProjection()
    : MapProjection(52, 10)
{ }

MapProjection::MapProjection(double centreLatitude, double centreLongitude)
    : d(std::make_shared<Private>(centreLatitude, centreLongitude))
{ }

MapProjection::~MapProjection() = default;

QPointF MapProjection::toMetres(const QGeoCoordinate &place) const
{
    const std::lock_guard lock(d->mutex);
    const PJ_COORD out = proj_trans(
        d->transform, PJ_FWD, proj_coord(proj_torad(place.longitude()), proj_torad(place.latitude()), 0, 0));
    return {out.xy.x, out.xy.y};
}

QGeoCoordinate MapProjection::toPlace(QPointF metres) const
{
    const std::lock_guard lock(d->mutex);
    proj_errno_reset(d->transform);
    const PJ_COORD out = proj_trans(d->transform, PJ_INV, proj_coord(metres.x(), metres.y(), 0, 0));
    if (proj_errno(d->transform) != 0 || !std::isfinite(out.lp.lam))
        return {};
    return {proj_todeg(out.lp.phi), std::remainder(proj_todeg(out.lp.lam), 360.0)};
}

void MapProjection::toMetres(std::vector<QPointF> &longitudeLatitude) const
{
    const std::lock_guard lock(d->mutex);
    for (QPointF &point : longitudeLatitude) {
        const PJ_COORD out = proj_trans(d->transform, PJ_FWD,
                                        proj_coord(proj_torad(point.x()), proj_torad(point.y()), 0, 0));
        point = {out.xy.x, out.xy.y};
    }
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
