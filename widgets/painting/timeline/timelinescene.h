// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/measureseries.h"
#include "moment.h"
#include "theme.h"
#include "timeline/timelinestock.h"

#include <QSizeF>

namespace atlas {

/// The whole input of one frame of the timeline. A value: whoever holds it can paint it, on any thread.
struct TimelineScene {
    double from = 0; ///< window, Julian days with fraction
    double to = 0;
    QDate date;
    QDate otherDate; ///< that is compared; null = none
    CompareSide active = CompareSide::B; ///< which of both `date` is
    std::shared_ptr<const Pack> pack;
    std::shared_ptr<const TimelineStock> stock;
    std::vector<EventId> currentEvents; ///< whose span holds the date
    std::vector<LinkedEvent> linkedEvents; ///< numbered; 0 = linked without a number
    std::shared_ptr<const MeasureChart> measures; ///< null while they are being measured
    MeasureKind land = MeasureKind::Land; ///< or LandWithTurkey: which of them has a lane
    QDate russia; ///< the first day of Russia, null when it is not known: the rule in the lane of the border
    bool showsMeasures = false; ///< lanes of them, where the timeline is high enough
    int focused = -1; ///< event whose glyph or pill has the keyboard, position in the pack; -1 = none
    int hovered = -1; ///< position in TimelineLayout::clusters, -1 = none
    Theme theme;
    QSizeF size; ///< logical pixels
    double ratio = 1; ///< device pixel ratio
};

} // namespace atlas
