// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"
#include "viewstate.h"

#include <memory>
#include <vector>

namespace atlas {

/// An event or excerpt that belongs to the present moment, with the number that ties card, map and
/// timeline together (1, 2, 3 …; 0 = unnumbered).
struct LinkedEvent {
    EventId id;
    int number = 0;
    bool operator==(const LinkedEvent &) const = default;
};

/// Everything that the views show for one (date, viewpoint, selection): derived once, compared by value.
struct Moment {
    QDate date;
    Viewpoint viewpoint = Viewpoint::Documents;
    DateConvention convention = DateConvention::EntryIntoForce;
    Layers layers;
    Selection selection;
    std::shared_ptr<const Snapshot> snapshot; ///< equal pointer = equal borders
    Compare compare;
    std::shared_ptr<const Snapshot> otherSnapshot; ///< of the date that is compared; null when none is
    std::vector<EventId> currentEvents; ///< whose span holds the date (month/year precision: their span)
    std::vector<ExcerptId>
        currentExcerpts; ///< of current events, or whose date range is this short: see excerptcalendar
    std::vector<LinkedEvent> linkedEvents; ///< of the selected excerpt (numbered), or the selected event
    std::vector<ExcerptId> linkedExcerpts; ///< of the selected event or state
    std::set<StateId> linkedStates; ///< of the selected excerpt or event

    /// What a side of the comparison shows; both are the present one while nothing is compared.
    QDate dateOf(CompareSide side) const
    {
        return compare.isOn() && side != compare.active ? compare.other : date;
    }
    const std::shared_ptr<const Snapshot> &snapshotOf(CompareSide side) const
    {
        return compare.isOn() && side != compare.active ? otherSnapshot : snapshot;
    }
    bool operator==(const Moment &) const = default;
};

} // namespace atlas
