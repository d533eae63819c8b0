// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinelayout.h"
#include "timeline/timelinescene.h"

#include <QFont>

class QPainter;

namespace atlas {

/// "A " or "B " before a date while two are compared, else nothing. `own`: of TimelineScene::date.
QString sideLetter(const TimelineScene &scene, bool own);

/// What the flag of TimelineScene::date (`own`) or of the other date says and where it stands. The own one
/// stands about its line; the other one beside it where both would lie on each other.
QString flagText(const TimelineScene &scene, bool own);
QRectF flagOf(const TimelineScene &scene, const TimelineLayout &layout, bool own);
QFont flagFont();
/// A word of the axis that the flag would cut is covered whole.
void coverTicks(QPainter &painter, const TimelineLayout &layout, const QRectF &flag, const QColor &ground);

/// The playhead of the date that the keys do not move, and a tint over the days between both.
void paintOtherDate(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout);

/// Whether the pixel is on that playhead, its line or its flag; wide enough for a hand.
bool isOnOtherDate(const TimelineScene &scene, const TimelineLayout &layout, QPointF pixel);

} // namespace atlas
