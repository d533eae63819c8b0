// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "table.h"

namespace atlas {

/// The tables of the borders as text. Their columns are the same in the sources (CSV) and in the
/// compiled dataset, so one reading serves the compiler and the program.
struct BorderTables {
    Table territories;
    Table lines;
    Table states;
    Table stateNames;
    Table holdings;
    Table memberships;
    Table allianceTerritory;
    Table sources;

    /// All of them under their names as layers and as files.
    std::vector<std::pair<QString, Table *>> all();
};

/// A dataset before its tables are understood.
struct BorderParts {
    QString version; ///< as BorderSet
    std::vector<Arc> arcs;
    std::vector<Water> waters;
    BorderTables tables;
};

/// Fills all of `borders` but the arcs and the version. Rows that cannot be understood are left out
/// and told in `issues`.
void readTables(const BorderTables &tables, BorderSet &borders, Issues &issues);

} // namespace atlas
