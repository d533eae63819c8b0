// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace atlas {

class TimeWindow;

/// A length of the window that can be chosen by name; days.
struct ZoomPreset {
    QString text;
    double days = 0;
};

/// All, 25 years, 5 years, 1 year, 1 month.
const std::vector<ZoomPreset> &zoomPresets();
/// Position of the preset that the window has, -1 for none.
int presetOf(const TimeWindow &window);
void applyPreset(TimeWindow &window, const ZoomPreset &preset, QDate about);

} // namespace atlas
