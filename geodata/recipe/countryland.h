// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geos_p.h"
#include "recipesources.h"

#include <map>

namespace atlas {

/// The land of the countries that the rules name, each in one geometry, and the arcs round it.
struct CountryLand {
    std::map<QString, GeosPointer> shapes; ///< by the name of the source
    std::vector<Line> arcs; ///< of all, each once, in the order of the source
};

/// Longitudes become continuous where a country crosses the antimeridian. A country all of whose rules are
/// boxes keeps only the parts that touch one of them. Tells of countries that the source does not have.
CountryLand readLand(const Geos &geos, const RecipeSources &sources, Issues &issues);

} // namespace atlas
