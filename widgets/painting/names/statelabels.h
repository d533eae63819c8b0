// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/labelground.h"
#include "names/labelplacement.h"

namespace atlas {

/// A name that wants a place.
struct LabelWish {
    LabelKind kind = LabelKind::State;
    LabelOrder order = LabelOrder::Other;
    bool pressing
        = false; ///< picked out by the reader or by the day: shown even where the scale would hide it
    double area = 0; ///< square metres; larger ones first
    StateIndex state = noState;
    const StateAnchor *anchor = nullptr; ///< null: no hand has set one
    bool part = false; ///< names a part of the state, such as Kaliningrad: stands there or nowhere
    std::vector<QPointF> parts; ///< metres; where parts bear names of their own
    QString name; ///< the name of the day
    SoilCache::Soil *soil = nullptr;
    const LabelGround::Soil *lands = nullptr; ///< that the soil is made of
};

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
        , m_measure(ground.measure)
        , m_taken(ground.taken)
        , m_ground(ground.ground)
        , m_type(typeScale(ground.scene.viewport))
    { }

    /// In turn: the full name by hand, elsewhere on the land; so its short form, where the hand gave one;
    /// outside with a leader. Nothing when there is no room.
    std::optional<PlacedLabel> place(const LabelWish &wish) const;
    bool isHidden(const LabelWish &wish) const; ///< at this scale

private:
    struct Form { ///< one way of writing the name
        QString text;
        double pixels = 0;
    };

    struct Lead { ///< a line to a name outside its land
        QLineF line;
        bool overSea = false; ///< the name must stand on the sea
    };
    enum class Length { Full, Short };
    static QStringList textsOf(const LabelWish &wish, Length length);
    std::vector<Form> formsOf(const LabelWish &wish, Length length, double roomWidth) const;
    std::optional<PlacedLabel> atAnchor(const LabelWish &wish, QPointF anchor, Length length) const;
    std::optional<PlacedLabel> elsewhere(const LabelWish &wish, Length length) const;
    bool isWorthLeader(const LabelWish &wish) const;
    QPointF leaderStart(const LabelWish &wish, QPointF anchor) const;
    std::optional<PlacedLabel> outside(const LabelWish &wish, QPointF anchor) const;
    std::vector<Form> formsOutside(const LabelWish &wish) const;
    std::optional<PlacedLabel> outsideTowards(const LabelWish &wish, const Form &form,
                                              const Lead &lead) const;
    LabelBox boxFor(const Form &form, QPointF centre, double rotation) const;
    std::optional<PlacedLabel> tryAt(const LabelWish &wish, const Form &form, QPointF centre) const;
    bool isAtSea(const LabelBox &box) const;
    bool isOnPart(const LabelWish &wish, QPointF metres) const; ///< that bears a name of its own
    double roomAt(const LabelWish &wish, QPointF pixel) const; ///< width of the land there, px
    bool isOnItsLand(const LabelWish &wish, const PlacedLabel &label, Length length) const;
    static bool mayLeadOverLand(const LabelWish &wish);

    const MapScene &m_scene;
    const SoilShape &m_land;
    TextMeasure &m_measure;
    const TakenRoom &m_taken;
    const LabelGround &m_ground;
    const double m_type; ///< scale of letters
};

} // namespace atlas
