// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparescene.h"
#include "furniture/furniture.h"
#include "legendblock.h"
#include "mapcontents.h"
#include "pagewords.h"
#include "textblock.h"

#include <optional>
#include <vector>

namespace atlas {

/// A page with everything in its place. A value; logical pixels unless they are said to be device pixels.
struct Page {
    QSizeF size;
    double ratio = 1; ///< device pixels a logical one
    QSize pixels; ///< of the whole, device
    QRect mapPixels; ///< of the frame, device: the map's own pixels fill it one to one
    QRectF map; ///< the frame
    bool framed = false; ///< a page, not the map alone
    MapScene scene; ///< of the frame
    std::optional<CompareScene> comparison; ///< of two dates, in place of `scene`
    MapContents contents;
    Furniture inset, scale; ///< on the map, from the frame's corner; empty rectangles are not shown
    std::vector<TextBlock> texts;
    LegendBlock legend;
    PageParts leftOut; ///< wished for, but there is no room

    const Theme &theme() const { return scene.theme; }
    double smallestText() const; ///< of what the page can hold, logical pixels
};

/// The scene of the settings' view without a viewport: what all frames of it share.
MapScene sceneOf(const PageSubject &subject);

/// Sets the map among the words that the settings ask for. Nothing overlaps at any size: where there is no
/// room, the least important parts are left out, and `leftOut` says which.
Page composePage(const PageSubject &subject);

} // namespace atlas
