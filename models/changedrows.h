// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

namespace atlas {

/// First and last row at which two lists of equal length differ; {-1, -1} when they are equal.
template <class Row>
std::pair<int, int> changedRows(const std::vector<Row> &before, const std::vector<Row> &after)
{
    std::pair<int, int> rows{-1, -1};
    for (size_t i = 0; i < after.size(); ++i) {
        if (before[i] == after[i])
            continue;
        if (rows.first < 0)
            rows.first = int(i);
        rows.second = int(i);
    }
    return rows;
}

} // namespace atlas
