// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/claim.h"

#include <QDate>

namespace atlas {

QString countText(int count, const QString &one, const QString &many); ///< "1 member", "26 members"
QString squareKilometres(double squareMetres); ///< "1,078,628 km²"
QString kilometres(double metres); ///< "1,069 km"
QString percentText(double share); ///< of 1: "30.3 %"
QString growthText(double share); ///< "+30.3 %"
QString timesText(double ratio); ///< "6.5 times"
/// Time between two days: "39 days", "17 months", "4 years and 4 months"; in whole units that have passed.
QString gapText(QDate from, QDate to);
QString rankText(int rank); ///< "1st", "2nd"

QString
verdictText(Verdict verdict); ///< "Holds", "Holds by one definition", "Holds in part", "Does not hold"
/// The sentence with the values for the names in braces; a name without a value is left as it stands.
QString filled(const QString &sentence, const std::map<QString, QString> &values);

} // namespace atlas
