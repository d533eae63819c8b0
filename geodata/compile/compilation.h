// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderwriter.h"
#include "simplify.h"

namespace atlas {

struct Compilation {
    CompiledBorders borders;
    std::array<LevelReport, arcLevels> levels;
    Issues issues; ///< all problems of the sources; with an error in it nothing may be written
};

/// Reads the sources of the borders from a folder (geodata/data), checks them against each other, and
/// prepares the arcs: cut along the backdrop, projected to EPSG:3035, simplified.
Compilation compileBorders(const QString &folder);

} // namespace atlas
