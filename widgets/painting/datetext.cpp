// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datetext.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

bool isDigit(QChar letter)
{
    return letter >= QLatin1Char('0') && letter <= QLatin1Char('9');
}

double digitCell(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

/// Calls `visit(run, x)` for each digit and for each stretch between digits; returns the whole width.
template <class Visit> double forEachRun(const QFontMetricsF &metrics, const QString &text, Visit visit)
{
    const double cell = digitCell(metrics);
    double x = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        while (!isDigit(text.at(i)) && end < text.size() && !isDigit(text.at(end)))
            ++end;
        const QString run = text.mid(i, end - i);
        const double width = metrics.horizontalAdvance(run);
        const double room = isDigit(text.at(i)) ? cell : width;
        visit(run, x + (room - width) / 2);
        x += room;
        i = end;
    }
    return x;
}

} // namespace

QString longDate(QDate date)
{
    return QLocale::c().toString(date, QStringLiteral("d MMMM yyyy"));
}

QString shortDate(QDate date)
{
    return QLocale::c().toString(date, QStringLiteral("d MMM yyyy"));
}

double steadyWidth(const QFont &font, const QString &text)
{
    return forEachRun(QFontMetricsF(font), text, [](const QString &, double) {});
}

void paintSteady(QPainter &painter, QPointF at, const QString &text)
{
    forEachRun(QFontMetricsF(painter.font()), text,
               [&](const QString &run, double x) { painter.drawText(at + QPointF(x, 0), run); });
}

} // namespace atlas
