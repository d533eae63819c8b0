// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/northamerica.h"

#include "names/soilshape.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double metresPerPixel = 66000;
constexpr int coarsest = arcLevels - 1;
const QGeoCoordinate middle(48, -95);
const QGeoCoordinate canada(57, -105);
const QGeoCoordinate unitedStates(34.2, -102); // so far south that Washington stands clear of the name
const QPointF middlePixel(68, 50);

/// Whether the territory can appear: all of the Americas, Greenland and the backdrop.
bool isAmerican(const Territory &territory)
{
    return territory.scope == Scope::Total || territory.scope == Scope::Outside
        || territory.id.value == QLatin1String("GL");
}

} // namespace

NorthAmerica::NorthAmerica(const BorderSet &borders, const MapProjection &europe)
    : m_europe(europe)
    , m_projection(middle.latitude(), middle.longitude())
{
    m_origin = m_projection.toMetres(middle);
    const TerritoryFinder finder(borders, coarsest);
    for (const QGeoCoordinate &place : {unitedStates, canada}) {
        const QPointF metres = m_europe.toMetres(place);
        m_landmarks.push_back({finder.at(metres), metres, toPixels(place)});
    }
    const QRectF frame = QRectF(QPointF(), size()).adjusted(-4, -4, 4, 4);
    for (size_t i = 0; i < borders.territories.size(); ++i) {
        if (!isAmerican(borders.territories[i]))
            continue;
        const QPainterPath outline = territoryPath(borders, TerritoryIndex(i), coarsest,
                                                   [this](QPointF metres) { return toPixels(metres); });
        if (outline.intersects(frame))
            m_lands.push_back({TerritoryIndex(i), outline});
    }
}

QPointF NorthAmerica::toPixels(const QGeoCoordinate &place) const
{
    const QPointF metres = m_projection.toMetres(place) - m_origin;
    return middlePixel + QPointF(metres.x(), -metres.y()) / metresPerPixel;
}

QPointF NorthAmerica::toPixels(QPointF metres) const
{
    return toPixels(m_europe.toPlace(metres));
}

bool NorthAmerica::shows(QPointF metres) const
{
    const QGeoCoordinate place = m_europe.toPlace(metres);
    if (!place.isValid() || place.longitude() > -50) // Greenland and Iceland are on the map itself
        return false;
    return QRectF(QPointF(), size()).adjusted(8, 8, -8, -8).contains(toPixels(place));
}

} // namespace atlas
