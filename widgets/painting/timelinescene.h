// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "theme.h"
#include "timelinestock.h"

#include <QSizeF>

namespace atlas {

/// The whole input of one frame of the timeline. A value: whoever holds it can paint it, on any thread.
struct TimelineScene {
    double from = 0; ///< window, Julian days with fraction
    double to = 0;
    QDate date;
    std::shared_ptr<const Pack> pack;
    std::shared_ptr<const TimelineStock> stock;
    std::vector<EventId> currentEvents; ///< whose span holds the date
    std::vector<LinkedEvent> linkedEvents; ///< numbered; 0 = linked without a number
    int hovered = -1; ///< position in TimelineLayout::clusters, -1 = none
    Theme theme;
    QSizeF size; ///< logical pixels
    double ratio = 1; ///< device pixel ratio
};

} // namespace atlas
