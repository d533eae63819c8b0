// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arcchains.h"

namespace atlas {

struct TerritoryBuild {
    std::vector<CutTerritory> territories;
    std::vector<TerritoryArc> arcs;
    size_t faces = 0;
    int movedSlivers = 0;
    Issues issues; ///< with an error in it there are no arcs
};

TerritoryBuild buildTerritories(const RecipeSources &sources);

/// TopoJSON on a grid of 1e-6 degrees, nothing rounded. Equal builds give equal bytes.
QByteArray topoJson(const TerritoryBuild &build);

/// Writes it whole or not at all.
void writeTopoJson(const TerritoryBuild &build, const QString &path, Issues &issues);

} // namespace atlas
