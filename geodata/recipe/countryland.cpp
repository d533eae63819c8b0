// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "countryland.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace atlas {

namespace {

/// Countries on both sides of the antimeridian: what lies beyond `limit` is moved by `shift` degrees.
struct Wrapping {
    QLatin1String country;
    double limit;
    double shift;
};
constexpr Wrapping wrappings[] = {
    {QLatin1String("Russia"), -100, 360},
    {QLatin1String("United States of America"), 100, -360},
};

/// The source is quantised; more decimals are noise of its scale factor.
double rounded(double degrees)
{
    return std::nearbyint(degrees * 1e7) / 1e7;
}

class LandReader {
public:
    LandReader(const Geos &geos, const RecipeSources &sources, Issues &issues)
        : m_geos(geos)
        , m_sources(sources)
        , m_issues(issues)
        , m_arcs(sources.countries.arcs)
    {
        for (Line &arc : m_arcs) {
            for (QPointF &point : arc)
                point = {rounded(point.x()), rounded(point.y())};
        }
    }

    CountryLand read();

private:
    void wrap(const QString &country);
    void readCountry(const QString &country);
    bool hasArcs(const Shape &shape);
    Line ring(const std::vector<int> &references) const;
    std::vector<Line> ringsOf(const std::vector<std::vector<int>> &polygon) const;
    bool isWanted(const QString &country, const GEOSGeometry *part) const;

    const Geos &m_geos;
    const RecipeSources &m_sources;
    Issues &m_issues;
    std::vector<Line> m_arcs;
    std::set<int> m_kept;
    CountryLand m_land;
};

/// All arcs of the country, so that its neighbours see the same ones.
void LandReader::wrap(const QString &country)
{
    const auto wrapping = std::find_if(std::begin(wrappings), std::end(wrappings),
                                       [&](const Wrapping &w) { return w.country == country; });
    if (wrapping == std::end(wrappings))
        return;
    for (const Shape &shape : m_sources.countries.shapes) {
        if (shape.name != country || !hasArcs(shape))
            continue;
        for (const auto &rings : shape.polygons) {
            for (const auto &references : rings) {
                for (const int reference : references) {
                    for (QPointF &point : m_arcs[size_t(reference < 0 ? ~reference : reference)]) {
                        if (wrapping->shift > 0 ? point.x() < wrapping->limit : point.x() > wrapping->limit)
                            point.rx() += wrapping->shift;
                    }
                }
            }
        }
    }
}

bool LandReader::hasArcs(const Shape &shape)
{
    for (const auto &rings : shape.polygons) {
        for (const auto &references : rings) {
            for (const int reference : references) {
                const int index = reference < 0 ? ~reference : reference;
                if (index < int(m_arcs.size()) && m_arcs[size_t(index)].size() >= 2)
                    continue;
                m_issues.push_back(
                    {Issue::Severity::Error, m_sources.countries.file, shape.name,
                     QStringLiteral("Its ring names arc %1, which is missing or has no length.").arg(index)});
                return false;
            }
        }
    }
    return true;
}

Line LandReader::ring(const std::vector<int> &references) const
{
    Line points;
    for (const int reference : references) {
        Line arc = m_arcs[size_t(reference < 0 ? ~reference : reference)];
        if (reference < 0)
            std::reverse(arc.begin(), arc.end());
        points.insert(points.end(), arc.begin() + (points.empty() ? 0 : 1), arc.end());
    }
    return points;
}

bool LandReader::isWanted(const QString &country, const GEOSGeometry *part) const
{
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;
    GEOSGeom_getXMin_r(m_geos.handle(), part, &west);
    GEOSGeom_getYMin_r(m_geos.handle(), part, &south);
    GEOSGeom_getXMax_r(m_geos.handle(), part, &east);
    GEOSGeom_getYMax_r(m_geos.handle(), part, &north);
    for (const CutRule &rule : m_sources.tables.rules) {
        if (rule.base != country)
            continue;
        const Condition &first = rule.conditions.front();
        if (first.kind != Condition::Kind::Box)
            return true;
        if (west > first.east || east < first.west || south > first.north || north < first.south)
            continue;
        const GeosPointer box = m_geos.polygon({{{first.west, first.south},
                                                 {first.east, first.south},
                                                 {first.east, first.north},
                                                 {first.west, first.north},
                                                 {first.west, first.south}}});
        if (GEOSIntersects_r(m_geos.handle(), box.get(), part) == 1)
            return true;
    }
    return false;
}

/// None when the quantisation of the source made the outer ring collapse.
std::vector<Line> LandReader::ringsOf(const std::vector<std::vector<int>> &polygon) const
{
    std::vector<Line> rings;
    for (const auto &references : polygon) {
        Line points = ring(references);
        if (points.size() >= 4)
            rings.push_back(std::move(points));
        else if (rings.empty())
            break;
    }
    return rings;
}

void LandReader::readCountry(const QString &country)
{
    std::vector<GeosPointer> parts;
    for (const Shape &shape : m_sources.countries.shapes) {
        if (shape.name != country || !hasArcs(shape))
            continue;
        for (const auto &polygon : shape.polygons) {
            const std::vector<Line> rings = ringsOf(polygon);
            if (rings.empty())
                continue;
            GeosPointer part = m_geos.polygon(rings);
            if (m_geos.area(part.get()) <= 0 || !isWanted(country, part.get()))
                continue;
            for (const auto &references : polygon) {
                for (const int reference : references)
                    m_kept.insert(reference < 0 ? ~reference : reference);
            }
            parts.push_back(std::move(part));
        }
    }
    std::vector<const GEOSGeometry *> areas;
    for (const GeosPointer &part : parts) {
        const auto polygons = m_geos.polygons(part.get());
        areas.insert(areas.end(), polygons.begin(), polygons.end());
    }
    if (areas.empty())
        m_issues.push_back(
            {Issue::Severity::Error, m_sources.countries.file, country,
             QStringLiteral("territories.csv cuts this country, but there is no land of it.")});
    else
        m_land.shapes.emplace(country, m_geos.unionOf(areas));
}

CountryLand LandReader::read()
{
    std::set<QString> names;
    for (const CutRule &rule : m_sources.tables.rules)
        names.insert(rule.base);
    for (const QString &name : names)
        wrap(name);
    for (const QString &name : names)
        readCountry(name);
    for (const int arc : m_kept)
        m_land.arcs.push_back(m_arcs[size_t(arc)]);
    return std::move(m_land);
}

} // namespace

CountryLand readLand(const Geos &geos, const RecipeSources &sources, Issues &issues)
{
    return LandReader(geos, sources, issues).read();
}

} // namespace atlas
