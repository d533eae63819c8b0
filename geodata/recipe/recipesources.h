// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipetables.h"
#include "topology.h"

#include <QByteArray>

#include <map>

namespace atlas {

/// A unit of the first order (Land, oblast, province) of the second source.
struct Unit {
    QString country;
    QString name;
    int number = 0;
    QByteArray wkb;
};

/// All that the recipe starts from.
struct RecipeSources {
    Topology countries;
    std::vector<Unit> units;
    std::map<int, QByteArray> disputed; ///< lines by their number, as WKB
    RecipeTables tables;
};

/// `sources`: folder with countries-10m.json and world_map.gpkg, as geodata/recipe/fetch leaves it.
/// `tables`: folder with territories.csv and lines.csv.
RecipeSources readRecipeSources(const QString &sources, const QString &tables, Issues &issues);

} // namespace atlas
