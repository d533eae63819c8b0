// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniture/datetext.h"

#include "textlines.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>
#include <vector>

namespace atlas {

namespace {

bool isDigit(QChar letter)
{
    return letter >= QLatin1Char('0') && letter <= QLatin1Char('9');
}

/// A step in time writes a dozen dates: QLocale would read its pattern for each.
QString dated(QDate date, QLocale::FormatType type)
{
    if (!date.isValid())
        return {};
    return QString::number(date.day()) + QLatin1Char(' ') + QLocale::c().monthName(date.month(), type)
        + QLatin1Char(' ') + QStringLiteral("%1").arg(date.year(), 4, 10, QLatin1Char('0'));
}

/// Width of the widest digit: a number for each of the fonts that dates are written in.
double cellOf(const QFont &font)
{
    constexpr size_t mostFonts = 24;
    thread_local std::vector<std::pair<QFont, double>> known;
    const auto found
        = std::find_if(known.begin(), known.end(), [&font](const auto &cell) { return cell.first == font; });
    if (found != known.end())
        return found->second;
    if (known.size() >= mostFonts)
        known.clear();
    double widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, textLines(QString(QLatin1Char(digit)), font).width());
    known.emplace_back(font, widest);
    return widest;
}

/// Calls `visit(run, x)` for each digit and for each stretch between digits; returns the whole width.
template <class Visit> double forEachRun(const QFont &font, const QString &text, Visit visit)
{
    double x = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        const bool digit = isDigit(text.at(i));
        while (!digit && end < text.size() && !isDigit(text.at(end)))
            ++end;
        const TextLines run = textLines(text.mid(i, end - i), font);
        const double room = digit ? cellOf(font) : run.width();
        visit(run, x + (room - run.width()) / 2);
        x += room;
        i = end;
    }
    return x;
}

} // namespace

QString longDate(QDate date)
{
    return dated(date, QLocale::LongFormat);
}

QString shortDate(QDate date)
{
    return dated(date, QLocale::ShortFormat);
}

double wordsWidth(const QFont &font, const QString &words)
{
    return textLines(words, font).width();
}

double steadyWidth(const QFont &font, const QString &text)
{
    return forEachRun(font, text, [](const TextLines &, double) {});
}

void paintSteady(QPainter &painter, QPointF at, const QString &text)
{
    forEachRun(painter.font(), text,
               [&](const TextLines &run, double x) { run.paint(painter, at + QPointF(x, 0)); });
}

} // namespace atlas
