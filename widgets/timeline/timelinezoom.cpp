// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinezoom.h"

#include "datespan.h"
#include "time/timewindow.h"

#include <cmath>

namespace atlas {

namespace {

constexpr double year = 365.25;

double wholeLength()
{
    return double(firstDay().daysTo(lastDay())) + 1;
}

} // namespace

const std::vector<ZoomPreset> &zoomPresets()
{
    static const std::vector<ZoomPreset> presets{{QStringLiteral("All"), wholeLength()},
                                                 {QStringLiteral("25 years"), 25 * year},
                                                 {QStringLiteral("5 years"), 5 * year},
                                                 {QStringLiteral("1 year"), year},
                                                 {QStringLiteral("1 month"), year / 12}};
    return presets;
}

int presetOf(const TimeWindow &window)
{
    for (size_t i = 0; i < zoomPresets().size(); ++i) {
        if (std::abs(window.length() - zoomPresets()[i].days) < 0.5)
            return int(i);
    }
    return -1;
}

void applyPreset(TimeWindow &window, const ZoomPreset &preset, QDate about)
{
    window.showLength(preset.days, about);
}

} // namespace atlas
