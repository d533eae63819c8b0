// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "validate/topologyareas.h"

#include "compile/overlaparea.h"
#include "validate/waterchecks.h"

namespace atlas {

TopologyAreas topologyAreas(const BorderSet &borders)
{
    std::vector<QString> ids;
    for (const Territory &territory : borders.territories)
        ids.push_back(territory.id.value);
    return {gapArea({borders.arcs, ids, 0, {}, {}}), overlapArea(borders)};
}

} // namespace atlas
