// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/snapshot.h"

#include <QDate>

#include <memory>
#include <optional>
#include <vector>

namespace atlas {

enum class ChangeKind { Joined, Left, Border, Status, Contested, Name };

/// A day on which the map is not what it was the day before.
struct Change {
    QDate date;
    ChangeKind kind = ChangeKind::Border;
    int count = 1; ///< states or territories that it touches
    std::vector<StateIndex> states;
    std::vector<TerritoryIndex> territories;
    QString text; ///< "Bulgaria joins NATO", one line
    std::optional<Organisation> organisation = {}; ///< of Joined and Left
    bool operator==(const Change &) const = default;
};

/// The borders as a function of the day. Computes lazily, keeps what it computed; not thread-safe
/// (give a worker its own: construction is cheap, the BorderSet is shared).
class BorderTimeline {
public:
    explicit BorderTimeline(std::shared_ptr<const BorderSet> borders);
    ~BorderTimeline();

    const std::shared_ptr<const BorderSet> &borders() const;

    /// `day` is clamped to [firstDay(), lastDay()].
    std::shared_ptr<const Snapshot> snapshotAt(QDate day, Viewpoint viewpoint = Viewpoint::Documents,
                                               DateConvention convention
                                               = DateConvention::EntryIntoForce) const;

    /// All changes, by date and kind; several a day are possible.
    const std::vector<Change> &changes(Viewpoint viewpoint, DateConvention convention) const;
    /// Changes of exactly this day.
    std::vector<Change> changesOn(QDate day, Viewpoint viewpoint, DateConvention convention) const;
    /// Nearest day after/before `day` with a change that is not name-only; null at the ends.
    QDate nextChange(QDate day, Viewpoint viewpoint, DateConvention convention) const;
    QDate previousChange(QDate day, Viewpoint viewpoint, DateConvention convention) const;

    /// Members in force, in table order. Status worded as in memberships.csv.
    struct Member {
        StateIndex state = noState;
        QString name;
        QDate since;
        QString status;
    };
    std::vector<Member> members(QDate day, Organisation organisation,
                                DateConvention convention = DateConvention::EntryIntoForce) const;
    /// States that have signed but are not yet members on that day.
    std::vector<Member> signatories(QDate day, Organisation organisation) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atlas
