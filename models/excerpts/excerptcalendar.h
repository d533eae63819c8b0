// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <QDate>

#include <memory>
#include <vector>

namespace atlas {

/// An event this near still brings its excerpts into the list: a reader who steps to the day before a
/// summit wants the passages about it.
inline constexpr qint64 nearbyDays = 7;
/// Longer date ranges ("1991/2022") say nothing of one day and would fill the list at every date.
inline constexpr qint64 longestOwnRangeDays = 366;

/// How an excerpt comes to belong to a date, nearest reason first.
enum class Nearness { Linked, Nearby, None };

/// Nearest days before and after the date to which an excerpt is linked, and how many are; for the empty
/// list. Null dates at the ends.
struct NearestExcerpts {
    QDate before, after;
    int countBefore = 0, countAfter = 0;
    bool operator==(const NearestExcerpts &) const = default;
};

/// Which excerpts of a pack belong to which days. Who belongs where is looked up once: it is asked for with
/// each step in time.
class ExcerptCalendar {
public:
    explicit ExcerptCalendar(std::shared_ptr<const Pack> pack); ///< null: there are none

    /// Linked: one of its events holds the date, or its own date range does and is at most a year long.
    /// Nearby: one of its events lies within `nearbyDays`. None: neither. `row`: of Pack::excerpts.
    Nearness nearness(int row, QDate date) const;
    std::vector<ExcerptId> current(QDate date) const; ///< linked or nearby, in the paper's order
    NearestExcerpts nearest(QDate date) const;

private:
    struct Days { ///< Julian; both belong to it
        qint64 from = 0, to = -1;
    };
    struct Entry { ///< of an excerpt
        Days own; ///< none unless it is short
        std::vector<Days> events;
    };
    int linkedOn(QDate date) const;

    std::shared_ptr<const Pack> m_pack;
    std::vector<Entry> m_entries;
    std::vector<QDate> m_starts; ///< of the events that an excerpt has, within the atlas; ascending
};

} // namespace atlas
