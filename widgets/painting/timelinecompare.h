// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinelayout.h"
#include "timelinescene.h"

class QPainter;

namespace atlas {

/// "A " or "B " before a date while two are compared, else nothing. `own`: of TimelineScene::date.
QString sideLetter(const TimelineScene &scene, bool own);

/// The playhead of the date that the keys do not move, and a tint over the days between both.
void paintOtherDate(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout);

/// Whether the pixel is on that playhead, its line or its flag; wide enough for a hand.
bool isOnOtherDate(const TimelineScene &scene, const TimelineLayout &layout, QPointF pixel);

} // namespace atlas
