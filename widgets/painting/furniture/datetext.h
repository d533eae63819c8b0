// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace atlas {

/// "29 March 2004", English, independent of the locale.
QString longDate(QDate date);
/// "29 Mar 2004".
QString shortDate(QDate date);

/// Width of a text as QPainter sets it, spaces at its ends included; measured once.
double wordsWidth(const QFont &font, const QString &words);
/// Width of text whose digits stand in cells of the widest digit (Inter's digits are proportional).
double steadyWidth(const QFont &font, const QString &text);
/// Paints such text; `at` is the left end of the base line.
void paintSteady(QPainter &painter, QPointF at, const QString &text);

} // namespace atlas
