// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinelayout.h"
#include "timeline/timelinescene.h"

#include <QPointF>
#include <QRectF>
#include <QRegion>
#include <QString>

#include <vector>

class QPainter;

namespace atlas {

/// A number of members above its step, or a decade, in the overview.
struct OverviewWord {
    QRectF place; ///< logical pixels
    QString text;
    bool isYear = false;
    bool operator==(const OverviewWord &) const = default;
};

/// None of them lies on another or on a handle of the window; those that would are left out.
std::vector<OverviewWord> overviewWords(const TimelineScene &scene, const TimelineLayout &layout);
void paintOverviewWord(QPainter &painter, const TimelineScene &scene, const OverviewWord &word);

/// "26 members" beside the point of the curve that the playhead has reached.
struct MembersPlate {
    QString text; ///< empty when nothing is known of members
    QPointF base; ///< left end of its base line
    QRectF ground;
    QPointF point;

    bool hides(const OverviewWord &word) const; ///< which ground, point or playhead would cut
};
MembersPlate membersPlate(const TimelineScene &scene, const TimelineLayout &layout);

struct OverviewPart {
    const std::vector<OverviewWord> &words; ///< all of them
    const QRegion &part; ///< what is painted: words that lie outside are left out
};

/// The words of the overview, and what moves over them with the playhead.
void paintMembers(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout,
                  const OverviewPart &what);

} // namespace atlas
