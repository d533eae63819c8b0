// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dateparse.h"

#include "datespan.h"
#include "furniture/datetext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace atlas {

namespace {

DateEntry failure(const QString &reason)
{
    return {{}, reason};
}

QString monthName(int month)
{
    return QLocale::c().monthName(month);
}

/// 1 to 12 for a month's English name or its first three letters or more ("Sept."); 0 for none.
int monthFrom(QString text)
{
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    if (text.size() < 3)
        return 0;
    for (int month = 1; month <= 12; ++month) {
        if (monthName(month).startsWith(text, Qt::CaseInsensitive))
            return month;
    }
    return 0;
}

DateEntry outside()
{
    return failure(
        QStringLiteral("The atlas runs from %1 to %2.").arg(longDate(firstDay()), longDate(lastDay())));
}

DateEntry dateOf(int year, int month, int day)
{
    if (year < firstDay().year() || year > lastDay().year())
        return outside();
    if (month < 1 || month > 12)
        return failure(QStringLiteral("There is no month %1.").arg(month));
    const int days = QDate(year, month, 1).daysInMonth();
    if (day < 1 || day > days)
        return failure(QStringLiteral("%1 %2 has %3 days.").arg(monthName(month)).arg(year).arg(days));
    const QDate date(year, month, day);
    return date < firstDay() || date > lastDay() ? outside() : DateEntry{date, {}};
}

/// Three numbers with the year last: which is the day?
DateEntry fromNumbers(int first, int second, int year)
{
    if (first <= 12 && second <= 12 && first != second && first > 0 && second > 0)
        return failure(QStringLiteral("Is that %1 %2 or %3 %4? Write the month in letters.")
                           .arg(first)
                           .arg(monthName(second))
                           .arg(second)
                           .arg(monthName(first)));
    return first > 12 ? dateOf(year, second, first) : dateOf(year, first, second);
}

/// One space between words, plain hyphens, no commas.
QString normalised(QString text)
{
    for (const char16_t dash : {u'\u2010', u'\u2011', u'\u2012', u'\u2013', u'\u2212'})
        text.replace(QChar(dash), QLatin1Char('-'));
    return text.replace(QLatin1Char(','), QLatin1Char(' ')).simplified();
}

struct Form {
    QRegularExpression pattern;
    DateEntry (*read)(const QRegularExpressionMatch &match);
};

int number(const QRegularExpressionMatch &match, int group)
{
    return match.captured(group).toInt();
}

DateEntry named(int year, const QString &month, int day)
{
    const int found = monthFrom(month);
    return found == 0 ? failure(QStringLiteral("\u201c%1\u201d is not a month.").arg(month))
                      : dateOf(year, found, day);
}

QRegularExpression whole(const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)));
}

const std::vector<Form> &forms()
{
    using Match = QRegularExpressionMatch;
    static const std::vector<Form> all{
        {whole("([0-9]{4})"), [](const Match &m) { return dateOf(number(m, 1), 1, 1); }},
        {whole("([0-9]{4})-([0-9]{1,2})"),
         [](const Match &m) { return dateOf(number(m, 1), number(m, 2), 1); }},
        {whole("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})"),
         [](const Match &m) { return dateOf(number(m, 1), number(m, 2), number(m, 3)); }},
        {whole("([0-9]{1,2})(?:st|nd|rd|th|\\.)? ?([^\\W\\d_]+\\.?) ?([0-9]{4})"),
         [](const Match &m) { return named(number(m, 3), m.captured(2), number(m, 1)); }},
        {whole("([^\\W\\d_]+\\.?) ([0-9]{1,2})(?:st|nd|rd|th)? ([0-9]{4})"),
         [](const Match &m) { return named(number(m, 3), m.captured(1), number(m, 2)); }},
        {whole("([^\\W\\d_]+\\.?) ?([0-9]{4})"),
         [](const Match &m) { return named(number(m, 2), m.captured(1), 1); }},
        {whole("([0-9]{1,2})[-/. ] ?([0-9]{1,2})[-/. ] ?([0-9]{4})"),
         [](const Match &m) { return fromNumbers(number(m, 1), number(m, 2), number(m, 3)); }},
        {whole(".*[-/. ][0-9]{2}"), [](const Match &) {
             return failure(QStringLiteral("Write the year with four digits, as in 29 March 2004."));
         }}};
    return all;
}

} // namespace

DateEntry parseDateEntry(const QString &text)
{
    const QString clean = normalised(text);
    if (clean.isEmpty())
        return failure(QStringLiteral("Type a date, such as 29 March 2004, 2004-03 or 2004."));
    for (const Form &form : forms()) {
        const QRegularExpressionMatch match = form.pattern.match(clean);
        if (match.hasMatch())
            return form.read(match);
    }
    return failure(QStringLiteral("That is not a date. Try 29 March 2004, 2004-03-29, 2004-03 or 2004."));
}

} // namespace atlas
