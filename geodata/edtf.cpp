// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf.h"

#include "datespan.h"

#include <QRegularExpression>

namespace atlas {

DayParsing parseDay(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})-(\\d\\d)-(\\d\\d)$"));
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch()) {
        return {{},
                QStringLiteral("\"%1\" is not a date; write it as year-month-day, for example 2004-03-29")
                    .arg(text)};
    }
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    if (month < 1 || month > 12)
        return {{}, QStringLiteral("\"%1\" names month %2; a year has 12").arg(text).arg(month)};
    const QDate first(year, month, 1);
    if (!first.isValid())
        return {{}, QStringLiteral("\"%1\" names a year that the calendar does not have").arg(text)};
    if (day < 1 || day > first.daysInMonth()) {
        return {{},
                QStringLiteral("\"%1\" names day %2; that month has %3 days")
                    .arg(text)
                    .arg(day)
                    .arg(first.daysInMonth())};
    }
    return {QDate(year, month, day), {}};
}

DayParsing parseAtlasDay(QStringView text)
{
    const DayParsing parsing = parseDay(text);
    if (!parsing.error.isEmpty() || (parsing.day >= firstDay() && parsing.day <= lastDay()))
        return parsing;
    return {{},
            QStringLiteral("%1 is out of range; the atlas covers %2 to %3")
                .arg(text, firstDay().toString(Qt::ISODate), lastDay().toString(Qt::ISODate))};
}

} // namespace atlas
