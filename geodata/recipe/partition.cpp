// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partition.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atlas {

namespace {

constexpr double sliver = 3; ///< km2

/// Russia and the United States are drawn over the antimeridian; there the source has a cut of its own.
const std::vector<Line> antimeridian{{{180, 60}, {180, 75}}, {{-180, 50}, {-180, 54}}};

GridPoint toGrid(QPointF point)
{
    return {int(std::lround(point.x() / grid)), int(std::lround(point.y() / grid))};
}

double doubleArea(const std::vector<GridPoint> &ring)
{
    double sum = 0;
    for (size_t i = 1; i < ring.size(); ++i) {
        const double x = double(ring[i - 1].x) - ring.front().x;
        const double y = double(ring[i - 1].y) - ring.front().y;
        sum += x * (double(ring[i].y) - ring.front().y) - (double(ring[i].x) - ring.front().x) * y;
    }
    return sum;
}

/// Parts of countries with their boxes, to find the country of a place.
class CountryIndex {
public:
    CountryIndex(const Geos &geos, const CountryLand &land)
        : m_geos(geos)
    {
        for (const auto &[name, shape] : land.shapes) {
            for (const GEOSGeometry *polygon : geos.polygons(shape.get())) {
                Part part{name, polygon, 0, 0, 0, 0};
                GEOSGeom_getXMin_r(geos.handle(), polygon, &part.west);
                GEOSGeom_getXMax_r(geos.handle(), polygon, &part.east);
                GEOSGeom_getYMin_r(geos.handle(), polygon, &part.south);
                GEOSGeom_getYMax_r(geos.handle(), polygon, &part.north);
                m_parts.push_back(part);
            }
        }
    }

    QString countryAt(QPointF place) const
    {
        for (const Part &part : m_parts) {
            if (part.west <= place.x() && place.x() <= part.east && part.south <= place.y()
                && place.y() <= part.north && m_geos.contains(part.polygon, place))
                return part.country;
        }
        return {};
    }

private:
    struct Part {
        QString country;
        const GEOSGeometry *polygon;
        double west;
        double east;
        double south;
        double north;
    };
    const Geos &m_geos;
    std::vector<Part> m_parts;
};

/// The ring on the grid, with the land on its left, from its least vertex.
std::vector<GridPoint> gridRing(const Line &points, bool outer)
{
    std::vector<GridPoint> ring;
    for (const QPointF point : points)
        ring.push_back(toGrid(point));
    if ((doubleArea(ring) > 0) != outer)
        std::reverse(ring.begin(), ring.end());
    ring.pop_back();
    std::rotate(ring.begin(), std::min_element(ring.begin(), ring.end()), ring.end());
    ring.push_back(ring.front());
    return ring;
}

std::vector<Face> readFaces(const Geos &geos, const RecipeTables &tables, const CountryLand &land,
                            const CutSet &cuts)
{
    std::vector<Line> lines = land.arcs;
    lines.insert(lines.end(), cuts.lines.begin(), cuts.lines.end());
    lines.insert(lines.end(), antimeridian.begin(), antimeridian.end());
    // Snap rounding: every vertex lies on the grid already, so that nothing is rounded later.
    const GeosPointer polygons = geos.polygonized(geos.noded(lines, grid));
    const CountryIndex countries(geos, land);
    std::vector<Face> faces;
    for (const GEOSGeometry *polygon : geos.polygons(polygons.get())) {
        const QPointF place = geos.inside(polygon);
        Face face{{}, countries.countryAt(place), -1, geos.squareKilometres(polygon)};
        if (face.country.isEmpty())
            continue; // the sea, or a lake between countries
        face.territory = territoryAt(geos, tables, cuts, face.country, place);
        for (const Line &ring : geos.rings(polygon))
            face.rings.push_back(gridRing(ring, face.rings.empty()));
        faces.push_back(std::move(face));
    }
    std::sort(faces.begin(), faces.end(),
              [](const Face &a, const Face &b) { return a.rings.front() < b.rings.front(); });
    return faces;
}

std::vector<Side> sidesOf(const std::vector<Face> &faces)
{
    std::vector<Side> all;
    for (size_t face = 0; face < faces.size(); ++face) {
        for (const auto &ring : faces[face].rings) {
            for (size_t i = 1; i < ring.size(); ++i) {
                const bool forward = ring[i - 1] < ring[i];
                all.push_back({forward ? ring[i - 1] : ring[i], forward ? ring[i] : ring[i - 1],
                               forward ? int(face) : -1, forward ? -1 : int(face)});
            }
        }
    }
    const auto ends = [](const Side &side) { return std::pair(side.from, side.to); };
    std::sort(all.begin(), all.end(), [&](const Side &a, const Side &b) { return ends(a) < ends(b); });
    std::vector<Side> sides;
    for (const Side &side : all) {
        if (sides.empty() || ends(sides.back()) != ends(side)) {
            sides.push_back(side);
            continue;
        }
        sides.back().left = std::max(sides.back().left, side.left);
        sides.back().right = std::max(sides.back().right, side.right);
    }
    return sides;
}

/// Moves pieces too small to be meant to the neighbour in the same country with the longest common border. A
/// territory that has no more than that keeps it.
class SliverMover {
public:
    explicit SliverMover(Partition &partition)
        : m_partition(partition)
        , m_neighbours(partition.faces.size())
        , m_order(partition.faces.size())
    {
        for (const Side &side : partition.sides) {
            if (side.left < 0 || side.right < 0)
                continue;
            const double length
                = std::hypot(double(side.from.x) - side.to.x, double(side.from.y) - side.to.y);
            m_neighbours[size_t(side.left)][side.right] += length;
            m_neighbours[size_t(side.right)][side.left] += length;
        }
        for (const Face &face : partition.faces)
            m_areas[face.territory] += face.area;
        std::iota(m_order.begin(), m_order.end(), 0);
        std::stable_sort(m_order.begin(), m_order.end(), [&](size_t a, size_t b) {
            return partition.faces[a].area < partition.faces[b].area;
        });
    }

    void moveAll()
    {
        for (const size_t face : m_order) {
            const Face &piece = m_partition.faces[face];
            if (piece.area < sliver && piece.territory >= 0 && m_areas[piece.territory] >= sliver)
                move(face);
        }
    }

private:
    void move(size_t index)
    {
        Face &piece = m_partition.faces[index];
        std::map<int, double> lengths;
        for (const auto &[other, length] : m_neighbours[index]) {
            const Face &neighbour = m_partition.faces[size_t(other)];
            if (neighbour.country == piece.country && neighbour.territory >= 0)
                lengths[neighbour.territory] += length;
        }
        if (lengths.empty())
            return;
        const auto longest = std::max_element(
            lengths.begin(), lengths.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        if (longest->first != piece.territory)
            ++m_partition.movedSlivers;
        piece.territory = longest->first;
    }

    Partition &m_partition;
    std::vector<std::map<int, double>> m_neighbours;
    std::vector<size_t> m_order;
    std::map<int, double> m_areas;
};

void checkTerritories(const Partition &partition, const RecipeTables &tables, Issues &issues)
{
    std::vector<bool> hasLand(tables.territories.size());
    for (const Face &face : partition.faces) {
        if (face.territory >= 0)
            hasLand[size_t(face.territory)] = true;
    }
    for (size_t i = 0; i < tables.territories.size(); ++i) {
        if (!hasLand[i])
            issues.push_back({Issue::Severity::Error, QStringLiteral("territories.csv"),
                              tables.territories[i].id,
                              QStringLiteral("No piece of land matches its rule.")});
    }
}

} // namespace

Partition partitionLand(const Geos &geos, const RecipeTables &tables, const CountryLand &land,
                        const CutSet &cuts, Issues &issues)
{
    Partition partition;
    partition.faces = readFaces(geos, tables, land, cuts);
    partition.sides = sidesOf(partition.faces);
    SliverMover mover(partition);
    // Thrice, for slivers beside slivers.
    for (int round = 0; round < 3; ++round)
        mover.moveAll();
    checkTerritories(partition, tables, issues);
    return partition;
}

} // namespace atlas
