// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/labelwishes.h"
#include "names/nameforms.h"

namespace atlas {

/// Puts names on land, one after the other.
class LandLabeller {
public:
    struct Ground { ///< all must outlive the labeller
        const MapScene &scene;
        const SoilShape &land; ///< of all states together
        TextMeasure &measure;
        const TakenRoom &taken;
        const LabelGround &ground;
    };

    explicit LandLabeller(const Ground &ground)
        : m_scene(ground.scene)
        , m_land(ground.land)
        , m_forms(ground.measure, typeScale(ground.scene.viewport))
        , m_taken(ground.taken)
        , m_ground(ground.ground)
    { }

    /// In turn: the full name by hand, elsewhere on the land; so its short form, where the hand gave one;
    /// outside with a leader. Nothing when there is no room.
    std::optional<PlacedLabel> place(const LabelWish &wish) const;
    bool isHidden(const LabelWish &wish) const; ///< at this scale
    /// Whether a line may lead to where the name stood at another time.
    bool mayLead(const LabelWish &wish, const PlacedLabel &label) const;

private:
    enum class LeadGround { Sea, OneLand, Any }; ///< that a name outside its land may stand on
    struct Lead { ///< a line to such a name
        QLineF line;
        LeadGround ground = LeadGround::Sea;
    };
    std::optional<PlacedLabel> atAnchor(const LabelWish &wish, QPointF anchor, NameLength length) const;
    std::optional<PlacedLabel> elsewhere(const LabelWish &wish, NameLength length) const;
    bool isWorthLeader(const LabelWish &wish) const;
    QPointF leaderStart(const LabelWish &wish, QPointF anchor) const;
    std::optional<PlacedLabel> outside(const LabelWish &wish, QPointF anchor) const;
    std::optional<PlacedLabel> outsideTowards(const LabelWish &wish, const NameForm &form,
                                              const Lead &lead) const;
    LabelBox boxFor(const NameForm &form, QPointF centre, double rotation) const;
    std::optional<PlacedLabel> tryAt(const LabelWish &wish, const NameForm &form, QPointF centre) const;
    bool isAtSea(const LabelBox &box) const;
    bool isOnPart(const LabelWish &wish, QPointF metres) const; ///< that bears a name of its own
    double roomAt(const LabelWish &wish, QPointF pixel) const; ///< width of the land there, px
    bool isOnItsLand(const LabelWish &wish, const PlacedLabel &label, NameLength length) const;
    static LeadGround leadGround(const LabelWish &wish); ///< the widest choice
    bool isGround(const LabelBox &box, LeadGround ground) const;

    const MapScene &m_scene;
    const SoilShape &m_land;
    const NameForms m_forms;
    const TakenRoom &m_taken;
    const LabelGround &m_ground;
};

} // namespace atlas
