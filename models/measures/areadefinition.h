// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"

#include <vector>

namespace atlas {

/// What is meant by "Europe" or "the treaty area", as a documented choice of territories: the definition
/// changes the answer, so no area is told without it.
struct AreaDefinition {
    const char *id; ///< "europe"
    const char *name; ///< "Europe"
    const char *text; ///< what is in and what is not, for a reader
    bool (*includes)(const Territory &territory);
};

/// "all", "europe", "europe-with-turkey", "article-6", in this order.
const std::vector<AreaDefinition> &areaDefinitions();

/// False for land that straddles the limit of Europe and is one piece in the data: Russia beside Kaliningrad,
/// Karelia and Chechnya reaches to the Pacific.
bool isWithinEurope(const Territory &territory);

} // namespace atlas
