// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf.h"

#include "datespan.h"

#include <QLocale>
#include <QRegularExpression>

namespace atlas {

namespace {

EdtfReading fault(qsizetype position, const QString &reason)
{
    return {{}, int(position), reason};
}

/// Years of the format count 0, those of QDate do not.
int calendarYear(int year)
{
    return year > 0 ? year : year - 1;
}

EdtfPoint stretch(QDate earliest, QDate latest, EdtfPrecision precision)
{
    return {EdtfPoint::Kind::Date, earliest, latest, precision, false, false, false};
}

EdtfPoint months(int year, int month, int count, EdtfPrecision precision)
{
    const QDate first(calendarYear(year), month, 1);
    return stretch(first, first.addMonths(count).addDays(-1), precision);
}

EdtfPoint years(int year, int count, EdtfPrecision precision)
{
    return stretch(QDate(calendarYear(year), 1, 1), QDate(calendarYear(year + count - 1), 12, 31), precision);
}

/// Reads one date, beginning at `m_offset` of the whole text so that faults can name a place.
class PointReading {
public:
    PointReading(QStringView text, qsizetype offset)
        : m_text(text)
        , m_offset(offset)
    { }

    EdtfReading run();

private:
    void takeMarks();
    bool readLongYear();
    bool readYear(const QRegularExpressionMatch &match);
    bool readMonth(const QRegularExpressionMatch &match);
    bool readDay(const QRegularExpressionMatch &match);
    bool fail(qsizetype position, const QString &reason)
    {
        m_fault = fault(m_offset + position, reason);
        return false;
    }

    QStringView m_text;
    qsizetype m_offset;
    EdtfPoint m_point;
    EdtfReading m_fault;
    int m_year = 0;
    bool m_uncertain = false;
    bool m_approximate = false;
};

void PointReading::takeMarks()
{
    const QChar last = m_text.isEmpty() ? QChar() : m_text.back();
    m_uncertain = last == QLatin1Char('?') || last == QLatin1Char('%');
    m_approximate = last == QLatin1Char('~') || last == QLatin1Char('%');
    if (m_uncertain || m_approximate)
        m_text.chop(1);
}

/// "Y17000": a year of more than four digits.
bool PointReading::readLongYear()
{
    static const QRegularExpression pattern(QStringLiteral("^Y(-?[1-9]\\d{4,})$"));
    const QRegularExpressionMatch match = pattern.match(m_text.toString());
    if (!match.hasMatch())
        return fail(0, QStringLiteral("after Y comes a year of at least five digits"));
    bool isNumber = false;
    const int year = match.captured(1).toInt(&isNumber);
    if (!isNumber || !QDate(year, 1, 1).isValid())
        return fail(1, QStringLiteral("the calendar does not have the year %1").arg(match.captured(1)));
    m_point = years(year, 1, EdtfPrecision::Year);
    return true;
}

bool PointReading::readYear(const QRegularExpressionMatch &match)
{
    const QString digits = match.captured(1);
    const int left = int(digits.count(QLatin1Char('X')));
    if (left > 0 && match.capturedLength(2) > 0 && match.captured(2) != QLatin1String("XX"))
        return fail(match.capturedStart(2), QStringLiteral("a month needs a year without X"));
    QString lowest = digits;
    m_year = lowest.replace(QLatin1Char('X'), QLatin1Char('0')).toInt();
    if (digits.startsWith(QLatin1Char('-')) && left > 0)
        return fail(0, QStringLiteral("X is read in years after 0 only"));
    if (!QDate(calendarYear(m_year), 1, 1).isValid())
        return fail(0, QStringLiteral("the calendar does not have the year %1").arg(digits));
    const int counts[] = {1, 10, 100};
    const EdtfPrecision precisions[] = {EdtfPrecision::Year, EdtfPrecision::Decade, EdtfPrecision::Century};
    m_point = years(m_year, counts[left], precisions[left]);
    m_point.someDay = left > 0;
    return true;
}

bool PointReading::readMonth(const QRegularExpressionMatch &match)
{
    if (match.capturedLength(2) == 0)
        return true;
    if (match.captured(2) == QLatin1String("XX")) {
        m_point.someDay = true;
        return true;
    }
    const int month = match.captured(2).toInt();
    if (month >= 21 && month <= 24 && match.capturedLength(3) == 0) {
        m_point = months(m_year, (month - 20) * 3, 3, EdtfPrecision::Season);
        return true;
    }
    if (month < 1 || month > 12) {
        return fail(
            match.capturedStart(2),
            QStringLiteral("%1 is no month; months are 01 to 12, seasons 21 to 24").arg(match.captured(2)));
    }
    m_point = months(m_year, month, 1, EdtfPrecision::Month);
    return true;
}

bool PointReading::readDay(const QRegularExpressionMatch &match)
{
    if (match.capturedLength(3) == 0)
        return true;
    const bool noDay = match.captured(3) == QLatin1String("XX");
    if (match.captured(2) == QLatin1String("XX")) {
        return noDay ? true : fail(match.capturedStart(3), QStringLiteral("a day needs a month without X"));
    }
    if (noDay) {
        m_point.someDay = true;
        return true;
    }
    const int day = match.captured(3).toInt();
    const int days = m_point.earliest.daysInMonth();
    if (day < 1 || day > days) {
        return fail(
            match.capturedStart(3),
            QStringLiteral("%1 is no day of that month, which has %2").arg(match.captured(3)).arg(days));
    }
    const QDate date = m_point.earliest.addDays(day - 1);
    m_point = stretch(date, date, EdtfPrecision::Day);
    return true;
}

EdtfReading PointReading::run()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(-?\\d{4}|\\d{3}X|\\d\\dXX)(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?"));
    takeMarks();
    bool read = false;
    if (m_text.startsWith(QLatin1Char('Y'))) {
        read = readLongYear();
    } else {
        const QRegularExpressionMatch match = pattern.match(m_text.toString());
        if (!match.hasMatch())
            return fault(m_offset, QStringLiteral("a date begins with a year of four digits"));
        if (match.capturedLength() < m_text.size()) {
            const bool time = m_text[match.capturedLength()] == QLatin1Char('T');
            return fault(m_offset + match.capturedLength(),
                         time ? QStringLiteral("times of day are not read")
                              : QStringLiteral("nothing but a mark ? ~ or % may follow the date"));
        }
        read = readYear(match) && readMonth(match) && readDay(match);
    }
    if (!read)
        return m_fault;
    m_point.uncertain = m_uncertain;
    m_point.approximate = m_approximate;
    return {{m_point, m_point, false}, -1, {}};
}

EdtfReading readEnd(QStringView text, qsizetype offset)
{
    EdtfReading reading;
    if (text.isEmpty())
        reading.value.start.kind = EdtfPoint::Kind::Unknown;
    else if (text == QLatin1String(".."))
        reading.value.start.kind = EdtfPoint::Kind::Open;
    else
        return PointReading(text, offset).run();
    return reading;
}

QString yearWorded(QDate date)
{
    return date.year() > 0 ? QString::number(date.year()) : QStringLiteral("%1 BC").arg(-date.year());
}

QString monthWorded(QDate date)
{
    return QLocale(QLocale::English).standaloneMonthName(date.month());
}

QString plainWords(const EdtfPoint &point)
{
    const QString year = yearWorded(point.earliest);
    const QString month = monthWorded(point.earliest);
    const char *const seasons[] = {"spring", "summer", "autumn", "winter"};
    switch (point.precision) {
    case EdtfPrecision::Day:
        return QStringLiteral("%1 %2 %3").arg(QString::number(point.earliest.day()), month, year);
    case EdtfPrecision::Month:
        return QStringLiteral("%1 %2").arg(month, year);
    case EdtfPrecision::Season:
        return QStringLiteral("%1 %2").arg(QLatin1String(seasons[point.earliest.month() / 3 - 1]), year);
    case EdtfPrecision::Year:
        return year;
    case EdtfPrecision::Decade:
    case EdtfPrecision::Century:
        return QStringLiteral("the %1s").arg(year);
    }
    return {};
}

/// Some day of the stretch, which one being left out.
QString betweenWords(const EdtfPoint &point)
{
    if (point.precision == EdtfPrecision::Month) {
        return QStringLiteral("between %1 and %2 %3")
            .arg(point.earliest.day())
            .arg(point.latest.day())
            .arg(plainWords(point));
    }
    if (point.precision == EdtfPrecision::Year) {
        return QStringLiteral("between %1 and %2 %3")
            .arg(monthWorded(point.earliest), monthWorded(point.latest), yearWorded(point.latest));
    }
    return QStringLiteral("between %1 and %2").arg(yearWorded(point.earliest), yearWorded(point.latest));
}

/// The end of what has no known beginning: its last day is in.
QString beforeWords(const EdtfPoint &end)
{
    return end.precision == EdtfPrecision::Day || end.someDay
        ? QStringLiteral("on or before ") + end.worded()
        : QStringLiteral("before the end of ") + end.worded();
}

} // namespace

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

QString EdtfPoint::worded() const
{
    if (kind != Kind::Date)
        return kind == Kind::Open ? QStringLiteral("open") : QStringLiteral("unknown");
    QString words = someDay ? betweenWords(*this) : plainWords(*this);
    if (approximate)
        words = QStringLiteral("about ") + words;
    return uncertain ? QStringLiteral("perhaps ") + words : words;
}

QString Edtf::worded() const
{
    if (!interval)
        return start.worded();
    const bool begins = start.kind == EdtfPoint::Kind::Date;
    const bool ends = end.kind == EdtfPoint::Kind::Date;
    if (begins && ends)
        return QStringLiteral("%1 to %2").arg(start.worded(), end.worded());
    if (begins) {
        return end.kind == EdtfPoint::Kind::Open ? QStringLiteral("since ") + start.worded()
                                                 : QStringLiteral("from %1, end unknown").arg(start.worded());
    }
    return start.kind == EdtfPoint::Kind::Open ? beforeWords(end)
                                               : beforeWords(end) + QStringLiteral(", beginning unknown");
}

EdtfReading readEdtf(QStringView text)
{
    if (text.isEmpty())
        return fault(0, QStringLiteral("there is no date"));
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return PointReading(text, 0).run();
    const qsizetype second = text.indexOf(QLatin1Char('/'), slash + 1);
    if (second >= 0)
        return fault(second, QStringLiteral("an interval has two ends"));
    const EdtfReading start = readEnd(text.left(slash), 0);
    if (!start.error.isEmpty())
        return start;
    const EdtfReading end = readEnd(text.mid(slash + 1), slash + 1);
    if (!end.error.isEmpty())
        return end;
    const Edtf value{start.value.start, end.value.start, true};
    if (value.start.kind != EdtfPoint::Kind::Date && value.end.kind != EdtfPoint::Kind::Date)
        return fault(0, QStringLiteral("an interval needs a date on one side at least"));
    if (value.earliest().isValid() && value.latest().isValid() && value.latest() < value.earliest())
        return fault(slash + 1, QStringLiteral("the interval ends before it begins"));
    return {value, -1, {}};
}

} // namespace atlas
