// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "mapprojection.h"

#include <QPainterPath>
#include <QSizeF>

#include <vector>

namespace atlas {

/// The inset of the members beyond the Atlantic, projected about their own middle. Logical pixels from its
/// top left corner.
class NorthAmerica {
public:
    struct Land {
        TerritoryIndex territory = noTerritory;
        QPainterPath outline;
    };

    struct Landmark {
        TerritoryIndex territory = noTerritory;
        QPointF metres; ///< EPSG:3035
        QPointF pixel;
    };

    /// `europe` is the projection of the borders.
    NorthAmerica(const BorderSet &borders, const MapProjection &europe);

    static QSizeF size() { return {132, 92}; }
    const std::vector<Land> &lands() const { return m_lands; }
    QPointF toPixels(const QGeoCoordinate &place) const;
    QPointF toPixels(QPointF metres) const; ///< from EPSG:3035
    bool shows(QPointF metres) const; ///< on the land of the Americas and not at the rim of the inset
    /// A point of each member's land: where its name stands, and with it in view the inset has no purpose.
    const std::vector<Landmark> &landmarks() const { return m_landmarks; }

private:
    MapProjection m_europe;
    MapProjection m_projection;
    QPointF m_origin; ///< of the inset's projection, metres
    std::vector<Land> m_lands;
    std::vector<Landmark> m_landmarks;
};

} // namespace atlas
