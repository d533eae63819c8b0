// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/labelplacement.h"

namespace atlas {

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
    /// Says of the label whether it stands on water or on land other than `own`. A name that has a good part
    /// of its own land under it counts as standing there.
    void tell(PlacedLabel &label, const Soil &own) const;

private:
    std::vector<TerritoryIndex> under(const LabelBox &box) const; ///< at samples of the room

    const LabelStock &m_stock;
    const Viewport &m_view;
};

} // namespace atlas
