// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "countryland.h"

namespace atlas {

/// The units of one country, joined where no rule tells them apart.
struct UnitGroup {
    std::vector<bool> matches; ///< for each selector of units in the rules of the country, in their order
    GeosPointer shape;
};

/// What cuts countries into territories, and the areas by which a piece is told.
struct CutSet {
    std::vector<Line> lines; ///< in degrees, with their ends joined to the borders
    std::map<QString, std::vector<UnitGroup>> units; ///< by country
    std::map<QString, GeosPointer> ownAreas; ///< by the id of the line
    std::map<std::pair<QString, QString>, GeosPointer> disputedAreas; ///< by country and selector
};

/// Tells of units, lines and points that rules name and the sources do not have.
CutSet makeCuts(const Geos &geos, const RecipeSources &sources, const CountryLand &land, Issues &issues);

/// The territory of a place in a country: that of the first rule that holds; -1 for none.
int territoryAt(const Geos &geos, const RecipeTables &tables, const CutSet &cuts, const QString &country,
                QPointF place);

} // namespace atlas
