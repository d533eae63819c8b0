// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/mapaccuracy.h"

#include <algorithm>
#include <cmath>

namespace atlas {

MapAccuracy accuracyOf(const LandMeasure &measure, const Snapshot &snapshot, const OfficialAreas &official)
{
    const BorderSet &borders = measure.borders();
    MapAccuracy out;
    for (size_t state = 0; state < snapshot.states.size(); ++state) {
        LandSet land(borders.territories.size(), false);
        for (size_t i = 0; i < land.size(); ++i)
            land[i] = borders.territories[i].scope != Scope::Outside
                && snapshot.territories[i].holder == StateIndex(state);
        if (std::find(land.begin(), land.end(), true) == land.end())
            continue;
        ++out.states;
        const std::optional<double> figure = official.area(land);
        if (!figure) {
            out.apart.push_back(StateIndex(state));
            continue;
        }
        out.deviations.push_back({StateIndex(state), measure.area(land), *figure});
        out.measured += out.deviations.back().measured;
        out.official += *figure;
    }
    std::stable_sort(out.deviations.begin(), out.deviations.end(),
                     [](const StateAccuracy &a, const StateAccuracy &b) {
                         return std::abs(a.deviation()) > std::abs(b.deviation());
                     });
    return out;
}

const std::vector<QDate> &accuracyDays()
{
    static const std::vector<QDate> days{{1950, 1, 1}, {1955, 6, 1},  {1957, 6, 1},  {1962, 1, 1},
                                         {1975, 1, 1}, {1989, 11, 9}, {1990, 12, 1}, {1992, 6, 1},
                                         {1993, 6, 1}, {1999, 6, 1},  {2006, 7, 1},  {2008, 9, 1},
                                         {2014, 4, 1}, {2019, 1, 1},  {2022, 3, 1},  {2024, 6, 1}};
    return days;
}

} // namespace atlas
