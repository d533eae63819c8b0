// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/edtfspan.h"

#include "edtf.h"

#include <QRegularExpression>

namespace atlas {

namespace {

struct Piece {
    QDate first, last;
    Precision precision = Precision::Day;
    QString error;
};

Piece wholeMonths(int year, int month, int count, Precision precision)
{
    const QDate first(year, month, 1);
    if (!first.isValid())
        return {{}, {}, precision, QStringLiteral("year %1 is not in the calendar").arg(year)};
    return {first, first.addMonths(count).addDays(-1), precision, {}};
}

Piece parsePiece(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})(?:-(\\d\\d))?$"));
    if (text.endsWith(QLatin1Char('?')) || text.endsWith(QLatin1Char('~')) || text.endsWith(QLatin1Char('%')))
        text.chop(1);
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch()) {
        const DayParsing day = parseDay(text);
        return {day.day, day.day, Precision::Day, day.error};
    }
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    if (match.capturedLength(2) == 0)
        return wholeMonths(year, 1, 12, Precision::Year);
    if (month >= 21 && month <= 24)
        return wholeMonths(year, (month - 20) * 3, 3, Precision::Season);
    if (month < 1 || month > 12)
        return {{},
                {},
                Precision::Month,
                QStringLiteral("\"%1\" names month %2; a year has 12").arg(text).arg(month)};
    return wholeMonths(year, month, 1, Precision::Month);
}

} // namespace

EdtfSpan parseEdtf(QStringView text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const Piece start = parsePiece(slash < 0 ? text : text.left(slash));
    EdtfSpan span;
    span.error = start.error;
    if (!span.error.isEmpty())
        return span;
    span.startPrecision = start.precision;
    span.endPrecision = start.precision;
    span.openEnd = slash >= 0 && text.mid(slash + 1) == QLatin1String("..");
    if (span.openEnd) {
        span.first = start.first;
        return span;
    }
    const Piece end = slash < 0 ? start : parsePiece(text.mid(slash + 1));
    span.error = end.error;
    if (span.error.isEmpty() && end.last < start.first)
        span.error = QStringLiteral("\"%1\" ends before it begins").arg(text);
    if (span.error.isEmpty()) {
        span.first = start.first;
        span.last = end.last;
        span.endPrecision = end.precision;
    }
    return span;
}

} // namespace atlas
