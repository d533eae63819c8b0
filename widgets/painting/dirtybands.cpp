// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dirtybands.h"

#include <algorithm>

namespace atlas {

std::vector<QRect> wholeInBands(const QRect &view, int bands)
{
    std::vector<QRect> result;
    const int height = std::max(1, (view.height() + bands - 1) / std::max(1, bands));
    for (int top = view.top(); top <= view.bottom(); top += height)
        result.emplace_back(view.left(), top, view.width(), std::min(height, view.bottom() + 1 - top));
    return result;
}

std::vector<QRect> dirtyBands(const std::vector<QRect> &rects, const QRect &view, int bands)
{
    std::vector<QRect> result;
    for (const QRect &band : wholeInBands(view, bands)) {
        QRect dirty;
        for (const QRect &rect : rects)
            dirty |= rect & band;
        if (!dirty.isEmpty())
            result.push_back(dirty);
    }
    return result;
}

} // namespace atlas
