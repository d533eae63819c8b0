// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <geos_c.h>

#include <QByteArray>
#include <QPointF>

#include <memory>
#include <stdexcept>
#include <vector>

namespace atlas {

using Line = std::vector<QPointF>; ///< degrees, or steps of the grid; compare by fields, `==` is not exact

/// What GEOS could not do; caught where the recipe ends and told as an issue.
struct GeosFailure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct GeosDeleter {
    GEOSContextHandle_t context = nullptr;
    void operator()(GEOSGeometry *geometry) const { GEOSGeom_destroy_r(context, geometry); }
};
using GeosPointer = std::unique_ptr<GEOSGeometry, GeosDeleter>;

/// One context of the GEOS C API; geometries must not outlive it.
class Geos {
public:
    Geos();
    ~Geos();
    Geos(const Geos &) = delete;
    Geos &operator=(const Geos &) = delete;

    GeosPointer own(GEOSGeometry *geometry) const; ///< throws what GEOS said when it is null
    GeosPointer point(QPointF point) const;
    GeosPointer line(const Line &points) const;
    GeosPointer lines(const std::vector<Line> &lines) const;
    GeosPointer polygon(const std::vector<Line> &rings) const; ///< made valid
    GeosPointer unionOf(const std::vector<const GEOSGeometry *> &geometries) const;
    GeosPointer fromWkb(const QByteArray &wkb) const;
    GeosPointer boundary(const GEOSGeometry *geometry) const;
    GeosPointer polygonized(const std::vector<Line> &lines) const;
    std::vector<Line> merged(const GEOSGeometry *lines) const; ///< chained where just two meet
    std::vector<Line> noded(const std::vector<Line> &lines, double grid) const;

    std::vector<const GEOSGeometry *> parts(const GEOSGeometry *geometry) const; ///< collections taken apart
    std::vector<const GEOSGeometry *> polygons(const GEOSGeometry *geometry) const;
    std::vector<Line> linesOf(const GEOSGeometry *geometry) const; ///< its parts that are lines
    std::vector<Line> rings(const GEOSGeometry *polygon) const; ///< the outer one first
    Line points(const GEOSGeometry *line) const;
    QPointF pointOf(const GEOSGeometry *point) const;
    QPointF inside(const GEOSGeometry *polygon) const;
    QPointF nearest(QPointF from, const GEOSGeometry *to) const;
    double area(const GEOSGeometry *geometry) const;
    double
    squareKilometres(const GEOSGeometry *geometry) const; ///< on a sphere, part by part; for telling sizes
    double distance(QPointF from, const GEOSGeometry *to) const;
    bool contains(const GEOSGeometry *polygon, QPointF point) const;

    GEOSContextHandle_t handle() const { return m_context; }

private:
    static void receive(const char *message, void *self);

    GEOSContextHandle_t m_context;
    QByteArray m_message;
};

} // namespace atlas
