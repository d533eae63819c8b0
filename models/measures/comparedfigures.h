// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/mapmeasures.h"

namespace atlas {

/// The alliance in three figures on one day, as measured on this map.
struct AllianceFigures {
    int members = 0;
    double landInEurope = 0; ///< m2, by the definition "europe-with-turkey"
    double borderWithRussia = 0; ///< metres of land border of the members with the Soviet Union, then Russia
    bool operator==(const AllianceFigures &) const = default;
};

AllianceFigures allianceFigures(const LandMeasure &measure, const BorderTimeline &timeline, QDate day,
                                Viewpoint viewpoint, DateConvention convention);

/// "4.70 M km²" and "1,054 km": as a reader compares them.
QString areaText(double squareMetres);
QString lengthText(double metres);

} // namespace atlas
