// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datespan.h"
#include "pack/pack.h"

namespace atlas {

/// The days that an uncertain or coarse date stands for.
struct EdtfSpan {
    QDate first; ///< null on error
    QDate last; ///< inclusive; null when the end is open
    bool openEnd = false;
    Precision startPrecision = Precision::Day;
    Precision endPrecision = Precision::Day; ///< of the start when the end is open
    QString error; ///< a clause that says what is wrong, empty when nothing is

    /// Half-open; unbounded to the future when the end is open.
    DateSpan span() const { return {first, last.isValid() ? last.addDays(1) : QDate()}; }
    Precision coarsest() const { return std::max(startPrecision, endPrecision); }
};

/// The part of EDTF (ISO 8601-2) level 0 and 1 that packs use: year, year-month, year-month-day, seasons
/// 21 to 24 of the northern half (winter begins in December of its year), intervals of these, an open end
/// "..", and one of the marks ? ~ % behind a date, which does not move it.
EdtfSpan parseEdtf(QStringView text);

} // namespace atlas
