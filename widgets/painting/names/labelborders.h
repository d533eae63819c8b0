// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/labelbox.h"
#include "names/labelcast.h"

#include <span>

namespace atlas {

/// Whose land lies under the room of a name on a view, on all days of a cast. The borders know no lakes: what
/// stands on one stands on the land of those who share it.
class LabelBorders {
public:
    using Time = TakenRoom::Time;
    using Homes = std::span<const TerritoryIndex>;

    /// The scene must have labels; both must outlive it.
    LabelBorders(const LabelCast &cast, const MapScene &scene);

    /// The lands under the room, each once.
    std::vector<TerritoryIndex> landsUnder(const LabelBox &box) const;
    /// How far a name strays from its own state, the one of those that hold one of `homes` on whose land most
    /// of it lies: the share of its room on land of others, twice where an alliance's border runs between; in
    /// the mean of the days. 0 = on its own land and on the sea alone. Names without homes stray nowhere.
    double astray(const LabelBox &box, Homes homes, const Time &time = TakenRoom::always) const;

private:
    struct Share { ///< of a room
        TerritoryIndex land = noTerritory;
        double part = 0;
    };
    std::vector<Share> sharesOf(const LabelBox &box) const; ///< on land, each land once
    void addRows(const LabelBox &box, std::vector<Share> &shares) const; ///< of a room that is not turned
    void addSamples(const LabelBox &box, std::vector<Share> &shares) const;
    double astrayIn(int era, const std::vector<Share> &shares, TerritoryIndex home) const;

    const LabelCast &m_cast;
    const MapScene &m_scene;
    std::vector<double> m_days; ///< by era
};

} // namespace atlas
