// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace atlas {

struct DayParsing {
    QDate day; ///< null on error
    QString error; ///< a clause that says what is wrong, empty when nothing is
};

/// A calendar day as "yyyy-MM-dd" and nothing else. Any day of the calendar: whether the atlas answers
/// for it is another question (`parseAtlasDay`).
DayParsing parseDay(QStringView text);
/// As parseDay, and between firstDay() and lastDay().
DayParsing parseAtlasDay(QStringView text);

} // namespace atlas
