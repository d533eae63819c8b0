// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/claimwords.h"

#include <QLocale>

#include <cmath>

namespace atlas {

namespace {

QString number(double value, int digits)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(value, 'f', digits);
}

} // namespace

QString countText(int count, const QString &one, const QString &many)
{
    return QStringLiteral("%1 %2").arg(count).arg(count == 1 ? one : many);
}

QString squareKilometres(double squareMetres)
{
    return number(squareMetres / 1e6, 0) + QStringLiteral(" km\u00b2");
}

QString kilometres(double metres)
{
    return number(metres / 1e3, 0) + QStringLiteral(" km");
}

QString percentText(double share)
{
    return number(share * 100, 1) + QStringLiteral(" %");
}

QString growthText(double share)
{
    return (share < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + percentText(std::abs(share));
}

QString timesText(double ratio)
{
    return number(ratio, 1) + QStringLiteral(" times");
}

QString gapText(QDate from, QDate to)
{
    if (to < from)
        std::swap(from, to);
    const qint64 days = from.daysTo(to);
    int months = 0;
    while (from.addMonths(months + 1) <= to)
        ++months;
    constexpr int mostDays = 60;
    constexpr int mostMonths = 24;
    if (days <= mostDays)
        return countText(int(days), QStringLiteral("day"), QStringLiteral("days"));
    if (months < mostMonths)
        return countText(months, QStringLiteral("month"), QStringLiteral("months"));
    const QString years = countText(months / 12, QStringLiteral("year"), QStringLiteral("years"));
    if (months % 12 == 0)
        return years;
    return years + QStringLiteral(" and ")
        + countText(months % 12, QStringLiteral("month"), QStringLiteral("months"));
}

QString rankText(int rank)
{
    const bool teen = rank / 10 % 10 == 1;
    const int last = teen ? 0 : rank % 10;
    return QString::number(rank)
        + (last == 1       ? QStringLiteral("st")
               : last == 2 ? QStringLiteral("nd")
               : last == 3 ? QStringLiteral("rd")
                           : QStringLiteral("th"));
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Holds:
        return QStringLiteral("Holds");
    case Verdict::ByDefinition:
        return QStringLiteral("Depends on the definition");
    case Verdict::InPart:
        return QStringLiteral("Holds in part");
    case Verdict::Fails:
        break;
    }
    return QStringLiteral("Does not hold");
}

QString filled(const QString &sentence, const std::map<QString, QString> &values)
{
    QString out;
    qsizetype at = 0;
    while (at < sentence.size()) {
        const qsizetype open = sentence.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            break;
        out += sentence.mid(at, open - at);
        const auto value = values.find(sentence.mid(open + 1, close - open - 1));
        out += value == values.end() ? sentence.mid(open, close - open + 1) : value->second;
        at = close + 1;
    }
    out += sentence.mid(at);
    if (!out.isEmpty())
        out[0] = out[0].toUpper(); // a name may stand first
    return out;
}

} // namespace atlas
