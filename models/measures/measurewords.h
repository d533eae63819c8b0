// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/measureseries.h"

namespace atlas {

class PublishedFigures;

/// "Members", "Land in Europe", "Land in Europe with all of Turkey", "Land border with USSR, Russia".
QString measureName(MeasureKind kind);
/// As wide as a column allows: "26", "4.57", "1,054".
QString measureNumber(MeasureKind kind, double value);
/// "members" (or "member"), "M km²", "km".
QString measureUnit(MeasureKind kind, double value);
/// "26 members", "4.57 M km²", "1,054 km".
QString measureText(MeasureKind kind, double value);
/// To the unit, for tables: "26", "4,571,230", "1,054"; members, km2 and km.
QString exactNumber(MeasureKind kind, double value);

/// What others give for the land border of the members with the Soviet Union or Russia, km: the sum over
/// those of the members for which the figures have one.
struct PublishedRange {
    double least = 0;
    double most = 0;
    int borders = 0; ///< that were added; 0 when nothing is published
};
PublishedRange publishedRussianBorder(const PublishedFigures &figures, const BorderTimeline &timeline,
                                      QDate day, DateConvention convention);
/// "Published figures for these borders on 29 March 2004 add up to 1,035 to 1,144 km." Empty when there are
/// none.
QString publishedText(const PublishedRange &range, const QString &day);

} // namespace atlas
