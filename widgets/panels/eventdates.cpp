// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/eventdates.h"

#include "edtf.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <optional>

namespace atlas {

namespace {

/// One end of an interval; what is not known is 0.
struct DatePart {
    int year = 0, month = 0, day = 0; ///< month 21 to 24 are the seasons of EDTF
    bool approximate = false;
};

enum class Length { Long, Short };

std::optional<DatePart> partOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?([~?%]?)$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int month = match.captured(2).toInt();
    if (month > 24 || (month > 12 && month < 21))
        return std::nullopt;
    return DatePart{match.captured(1).toInt(), month, match.captured(3).toInt(),
                    !match.captured(4).isEmpty()};
}

QString monthName(int month, Length length)
{
    static const std::array<QString, 4> seasons{QStringLiteral("spring"), QStringLiteral("summer"),
                                                QStringLiteral("autumn"), QStringLiteral("winter")};
    if (month > 20)
        return seasons[size_t(month - 21) % seasons.size()];
    return QLocale::c().monthName(month, length == Length::Long ? QLocale::LongFormat : QLocale::ShortFormat);
}

QString dayAndMonth(const DatePart &part, Length length)
{
    const QString month = monthName(part.month, length);
    return part.day ? QStringLiteral("%1 %2").arg(part.day).arg(month) : month;
}

QString wording(const DatePart &part, Length length)
{
    const QString year = QString::number(part.year);
    const QString exact = part.month ? QStringLiteral("%1 %2").arg(dayAndMonth(part, length), year) : year;
    return part.approximate ? QStringLiteral("about ") + exact : exact;
}

QString longInterval(const DatePart &from, const DatePart &to)
{
    const bool sameYear = from.year == to.year && from.month && to.month && !from.approximate;
    if (sameYear && from.month == to.month && from.day && to.day)
        return QStringLiteral("%1 to %2").arg(from.day).arg(wording(to, Length::Long));
    if (sameYear)
        return QStringLiteral("%1 to %2").arg(dayAndMonth(from, Length::Long), wording(to, Length::Long));
    return QStringLiteral("%1 to %2").arg(wording(from, Length::Long), wording(to, Length::Long));
}

QString shortInterval(const DatePart &from, const DatePart &to)
{
    const bool sameYear = from.year == to.year && from.month && to.month;
    if (sameYear && from.month == to.month && from.day && to.day)
        return QStringLiteral("%1–%2").arg(from.day).arg(wording(to, Length::Short));
    if (sameYear)
        return QStringLiteral("%1 – %2").arg(dayAndMonth(from, Length::Short), wording(to, Length::Short));
    if (to.year - from.year > 1 || !from.month || !to.month)
        return QStringLiteral("%1–%2").arg(from.year).arg(to.year);
    return QStringLiteral("%1 – %2").arg(wording({from.year, from.month}, Length::Short),
                                         wording({to.year, to.month}, Length::Short));
}

/// Doubt and missing digits are told in whole words in any length.
bool needsWords(const EdtfPoint &point)
{
    return point.uncertain || point.someDay || point.precision > EdtfPrecision::Year
        || point.kind == EdtfPoint::Kind::Unknown
        || (point.earliest.isValid() && point.earliest.year() < 1000);
}

QString dates(const QString &edtf, Length length)
{
    const EdtfReading reading = readEdtf(edtf);
    if (!reading.error.isEmpty())
        return edtf;
    if (reading.value.start.kind != EdtfPoint::Kind::Date || needsWords(reading.value.start)
        || needsWords(reading.value.end))
        return reading.value.worded();
    const QStringList ends = edtf.split(QLatin1Char('/'));
    const std::optional<DatePart> from = partOf(ends.first());
    if (!from || ends.size() > 2)
        return edtf;
    if (ends.size() == 1)
        return wording(*from, length);
    if (ends.last() == QLatin1String("..") || ends.last().isEmpty())
        return QStringLiteral("from ") + wording(*from, length);
    const std::optional<DatePart> to = partOf(ends.last());
    if (!to)
        return edtf;
    return length == Length::Long ? longInterval(*from, *to) : shortInterval(*from, *to);
}

} // namespace

QString longDates(const QString &edtf)
{
    return dates(edtf, Length::Long);
}

QString shortDates(const QString &edtf)
{
    return dates(edtf, Length::Short);
}

QString withDatesInWords(const QString &remark)
{
    static const QRegularExpression date(QStringLiteral("\\b\\d{4}-\\d\\d-\\d\\d\\b"));
    QString words;
    qsizetype end = 0;
    for (auto matches = date.globalMatch(remark); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        words += remark.mid(end, match.capturedStart() - end) + longDates(match.captured());
        end = match.capturedEnd();
    }
    return words + remark.mid(end);
}

} // namespace atlas
