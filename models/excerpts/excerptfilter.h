// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <QDate>

#include <vector>

namespace atlas {

/// An event this near still brings its excerpts into the list: a reader who steps to the day before a
/// summit wants the passages about it.
inline constexpr qint64 nearbyDays = 7;
/// Longer date ranges ("1991/2022") say nothing of one day and would fill the list at every date.
inline constexpr qint64 longestOwnRangeDays = 366;

/// How an excerpt comes to belong to a date, nearest reason first.
enum class Nearness { Linked, Nearby, None };

/// Linked: one of its events holds the date, or its own date range does and is at most a year long.
/// Nearby: one of its events lies within `nearbyDays`. None: neither.
Nearness nearnessOf(const Excerpt &excerpt, const Pack &pack, QDate date);

/// The excerpts that are linked or nearby, in the pack's (the paper's) order.
std::vector<ExcerptId> currentExcerpts(const Pack &pack, QDate date);

/// Excerpts that name the event, or the state, in the pack's order.
std::vector<ExcerptId> excerptsOf(const EventId &event, const Pack &pack);
std::vector<ExcerptId> excerptsOf(const StateId &state, const Pack &pack);

/// The day that the clock goes to for an excerpt: its first event's, else the start of its date range,
/// inside the range of the atlas. Null when the excerpt is about no time (method).
QDate dayOf(const Excerpt &excerpt, const Pack &pack);

/// Nearest days before and after the date to which an excerpt is linked, and how many are; for the empty
/// list. Null dates at the ends.
struct NearestExcerpts {
    QDate before, after;
    int countBefore = 0, countAfter = 0;
    bool operator==(const NearestExcerpts &) const = default;
};
NearestExcerpts nearestExcerpts(const Pack &pack, QDate date);

} // namespace atlas
