// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "issue.h"

namespace atlas {

/// Arcs of one level of detail, and the words for them in the issues.
struct SpaceInput {
    const std::vector<Arc> &arcs;
    const std::vector<QString> &territories; ///< ids by TerritoryIndex
    int level = 0;
    QString file;
    QString layer; ///< "arcs, level 3, "; before the place, may be empty
};

/// What must hold in space, walked along every arc: no two cross or lie on each other, none is without
/// length, each territory's outline closes, and beside each arc lies what it says and nothing else (so
/// nothing overlaps). Between two territories no sliver is left open.
/// Where arcs cross, what lies beside them is not judged: it would repeat the same fault.
void checkSpace(const SpaceInput &input, Issues &issues);

/// The territories that hold a point, metres; by counting the arcs between it and the far east.
std::vector<TerritoryIndex> territoriesAt(const std::vector<Arc> &arcs, QPointF point, int level = 0);

} // namespace atlas
