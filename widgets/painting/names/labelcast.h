// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/snapshot.h"
#include "names/labelstock.h"

#include <memory>
#include <vector>

namespace atlas {

struct MapScene;
struct Viewport;

/// Order of the collision: what comes first takes its room first.
enum class LabelOrder { Selected, Linked, Joined, Contested, Member, Other, City, Sea };

enum class LabelKind { State, Contested, City, Sea };

/// One name of one land, for as long as the name, the land and its standing stay the same. It is placed once
/// a view, clear of all that shares a day with it, and so keeps its place while the dates pass.
struct LabelRole {
    LabelKind kind = LabelKind::State;
    LabelOrder order = LabelOrder::Other;
    StateIndex state = noState;
    const StateAnchor *anchor = nullptr; ///< null: no hand has set one
    bool part = false; ///< names a part of the state, such as Kaliningrad: stands there or nowhere
    QString name;
    /// Ascending. Of a state: what its name means, without dependencies and parts that bear names of their
    /// own.
    std::vector<TerritoryIndex> soil;
    std::vector<const StateAnchor *>
        parts; ///< names of parts on that soil, which the state's keeps away from
    bool disputed = false; ///< a state all of whose land is contested
    const CityAnchor *city = nullptr; ///< of kind City
    bool capital = false; ///< of kind City
    int first = 0, last = 0; ///< eras, both included
    int joined = -1; ///< the era on whose first day the state joined; -1 = none
};

/// A role on a day of an era.
struct LabelTurn {
    int role = 0;
    FillClass fill = FillClass::Land; ///< of the land under the name
};

/// All names of all days in one viewpoint. Knows no view. Immutable; refers to the stock.
class LabelCast {
public:
    /// Days on which the same names are shown in the same colours.
    struct Era {
        DateSpan span;
        std::shared_ptr<const Snapshot> snapshot;
        std::vector<LabelTurn> turns;
    };

    /// Snapshots in the order of time. `stock` must outlive the cast.
    LabelCast(const LabelStock &stock, const std::vector<std::shared_ptr<const Snapshot>> &snapshots);

    const std::vector<LabelRole> &roles() const { return m_roles; }
    const std::vector<Era> &eras() const { return m_eras; }
    int eraOf(QDate day) const; ///< -1 = none

private:
    friend class LabelCasting;
    std::vector<LabelRole> m_roles;
    std::vector<Era> m_eras;
};

/// Whether the view is a picture for a column of print: narrow, with sharp letters, and of one day.
bool isColumn(const Viewport &view);

/// The casts of a set of borders, made when first asked for. A cast stays while anybody holds it.
class LabelCasts {
public:
    /// The cast that knows the scene's snapshot: of all time, or, for one that the borders do not give and
    /// for a column, whose room no other day may claim, of itself alone. The scene must have borders,
    /// snapshot and labels.
    std::shared_ptr<const LabelCast> castFor(const MapScene &scene);

private:
    struct Known {
        Viewpoint viewpoint;
        DateConvention convention;
        std::shared_ptr<const LabelCast> cast;
    };
    std::shared_ptr<const LabelCast> castOfAllTime(const MapScene &scene);
    std::shared_ptr<const LabelCast> castAlone(const MapScene &scene);

    std::shared_ptr<const BorderSet> m_borders;
    std::shared_ptr<const LabelStock> m_stock;
    std::vector<Known> m_known;
    std::shared_ptr<const Snapshot> m_aloneOf;
    std::shared_ptr<const LabelCast> m_alone; ///< of that snapshot
};

} // namespace atlas
