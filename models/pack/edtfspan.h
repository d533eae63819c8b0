// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datespan.h"
#include "pack/pack.h"

namespace atlas {

/// The days that an uncertain or coarse date stands for.
struct EdtfSpan {
    Edtf value; ///< as written
    QDate first; ///< null on error and when the beginning is open or unknown
    QDate last; ///< inclusive; null on error and when the end is open or unknown
    bool openStart = false;
    bool openEnd = false;
    Precision startPrecision = Precision::Day; ///< of the end when the beginning is open
    Precision endPrecision = Precision::Day; ///< of the start when the end is open
    QString error; ///< a clause that says what is wrong and where, empty when nothing is

    /// Half-open; unbounded where an end is open.
    DateSpan span() const { return {first, last.isValid() ? last.addDays(1) : QDate()}; }
    Precision coarsest() const { return std::max(startPrecision, endPrecision); }
};

/// EDTF (ISO 8601-2) levels 0 and 1 without times of day, see readEdtf(): days, months, years, seasons,
/// digits X, intervals with open or unknown ends, and the marks ? ~ %, which do not move a date.
EdtfSpan parseEdtf(QStringView text);

} // namespace atlas
