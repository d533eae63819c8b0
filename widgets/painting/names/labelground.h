// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "names/labelbox.h"
#include "viewport.h"

#include <vector>

namespace atlas {

struct LabelStock;

/// What a name stands on.
struct Footing {
    bool onWater = false; ///< most of it on the sea
    TerritoryIndex abroad = noTerritory; ///< land other than its own that lies under most of it
    std::vector<TerritoryIndex> lands; ///< with a part of it on them, its own among them; ascending
};

/// What lies under names on a view.
class LabelGround {
public:
    using Soil = std::vector<TerritoryIndex>; ///< ascending

    /// Both must outlive it.
    LabelGround(const LabelStock &stock, const Viewport &view)
        : m_stock(stock)
        , m_view(view)
    { }

    /// Share of the room that lies on the soil, 0 to 1.
    double share(const LabelBox &box, const Soil &soil) const;
    /// Share of it that lies on other land, not on the sea.
    double shareAbroad(const LabelBox &box, const Soil &own) const;
    /// Whether it lies on several lands.
    bool isOverBorders(const LabelBox &box) const;
    /// Where a name stands whose own land is `own`. One that has a good part of that under it counts as
    /// standing there, and then is neither on water nor abroad.
    Footing footing(const LabelBox &box, const Soil &own) const;

private:
    std::vector<TerritoryIndex> under(const LabelBox &box) const; ///< at samples of the room

    const LabelStock &m_stock;
    const Viewport &m_view;
};

} // namespace atlas
