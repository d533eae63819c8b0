// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinelayout.h"

class QPainter;

namespace atlas {

/// What stands still while the playhead moves: overview, map changes, lanes with bars and glyphs, axis. Words
/// that give way to what moves with the playhead are not of it.
/// Painters arrive in logical pixels, antialiased.
void paintTimelineBackdrop(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout);

/// Parts of it, one a file.
void paintOverview(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout);
void paintChangeMarks(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout);

/// How one glyph or pill is painted.
struct ClusterLook {
    int event = 0; ///< whose glyph stands for it
    QColor outline; ///< of the pill
};
void paintCluster(QPainter &painter, const TimelineScene &scene, const QRectF &place,
                  const EventCluster &cluster, const ClusterLook &look);
void paintDurationBar(QPainter &painter, const TimelineLayout &layout, const DurationBar &bar,
                      const QColor &colour);

/// Fonts of the timeline: 11.5 px names, and the heavier cut.
QFont timelineFont(bool strong);
/// Paints text whose base line and left, middle or right end is given.
void paintText(QPainter &painter, QPointF at, const QString &text, Qt::AlignmentFlag end = Qt::AlignLeft);

} // namespace atlas
