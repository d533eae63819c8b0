// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace atlas {

/// Half-open interval of days `[from, to)`. A null `from` is unbounded to the past, a null `to` to
/// the future. The day of an event belongs to the new state of things.
struct DateSpan {
    QDate from;
    QDate to;

    bool contains(QDate day) const { return (!from.isValid() || from <= day) && (!to.isValid() || day < to); }
    bool overlaps(const DateSpan &other) const
    {
        return (!to.isValid() || !other.from.isValid() || other.from < to)
            && (!other.to.isValid() || !from.isValid() || from < other.to);
    }
    bool isEmpty() const { return from.isValid() && to.isValid() && from >= to; }
    bool operator==(const DateSpan &) const = default;
};

/// The days that the atlas answers for, both ends included.
inline constexpr int firstYear = 1949;
inline QDate firstDay()
{
    return {firstYear, 1, 1};
}
inline QDate lastDay()
{
    return {2024, 12, 31};
}

} // namespace atlas
