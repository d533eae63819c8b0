// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinedensity.h"

#include <algorithm>
#include <cmath>

namespace atlas {

std::vector<int> changeDensity(const TimelineStock &stock, const TimeScale &scale, double cellWidth)
{
    std::vector<int> cells(size_t(std::max(1.0, std::ceil((scale.right - scale.left) / cellWidth))), 0);
    for (const ChangeMark &mark : stock.changes) {
        const double x = scale.xOf(mark.date);
        if (mark.kind == ChangeKind::Name || x < scale.left || x > scale.right)
            continue;
        const auto cell = size_t((x - scale.left) / cellWidth);
        ++cells[std::min(cell, cells.size() - 1)];
    }
    return cells;
}

} // namespace atlas
