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

enum class EdtfPrecision { Day, Month, Season, Year, Decade, Century };

/// A date as exactly as it is known, or the missing end of an interval.
struct EdtfPoint {
    enum class Kind { Date, Open, Unknown }; ///< Open is "..", Unknown is nothing at all

    Kind kind = Kind::Date;
    QDate earliest; ///< first day that it may mean; null unless a date
    QDate latest; ///< last day that it may mean, inclusive
    EdtfPrecision precision = EdtfPrecision::Day;
    bool uncertain = false; ///< "?", "%"
    bool approximate = false; ///< "~", "%"
    bool someDay = false; ///< digits left out: one day or month of the stretch, not all of it
    bool operator==(const EdtfPoint &) const = default;

    /// Whether all of its days are meant: no mark, no digit left out, no end missing.
    bool isCertain() const { return kind == Kind::Date && !uncertain && !approximate && !someDay; }
    QString worded() const; ///< "about 2001", "between 1 and 31 May 1990", "between 1980 and 1989"
};

/// A date of the Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1 without times of day: days,
/// months, years, seasons 21 to 24 (winter begins in December of its year), digits X, years with Y or a
/// minus, the marks ? ~ %, and intervals with open or unknown ends.
struct Edtf {
    EdtfPoint start;
    EdtfPoint end; ///< equal to `start` where it is no interval
    bool interval = false;
    bool operator==(const Edtf &) const = default;

    QDate earliest() const { return start.earliest; } ///< null when open or unknown
    QDate latest() const { return end.latest; } ///< null when open or unknown
    /// "about 2001", "9 November 1989 to 10 November 1989", "since April 2014", "before the end of 1990",
    /// "on or before 3 May 1990".
    QString worded() const;
};

struct EdtfReading {
    Edtf value;
    int position = -1; ///< of the character that is wrong, counted from 0; -1 when none is
    QString error; ///< a clause that says what is wrong, empty when nothing is
};

EdtfReading readEdtf(QStringView text);

} // namespace atlas
