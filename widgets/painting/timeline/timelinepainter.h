// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/eventnames.h"
#include "timeline/timelinelabels.h"
#include "timeline/timelinemarks.h"
#include "timeline/timelinemembers.h"

#include <QImage>

class QPainter;

namespace atlas {

/// How often what is kept was made again since construction; tests gate on these.
struct TimelineRebuilds {
    int layout = 0; ///< ticks, clusters, bars
    int backdrop = 0; ///< image of what stands still
    int labels = 0; ///< places of the names
};

/// Paints timeline scenes. The backdrop is an image kept as long as window, size, theme and content stay; the
/// playhead, names and highlights are painted over it. One a view. Needs a QGuiApplication (fonts).
class TimelinePainter {
public:
    TimelinePainter();

    /// Where the scene looks another than the one that was asked for before, in logical pixels; all of it the
    /// first time, where the backdrop is another, and where logical pixels are not whole device pixels.
    QRegion changed(const TimelineScene &scene);
    /// Into a painter in logical pixels whose origin is the timeline's top left; it is clipped to that part.
    void paint(QPainter &painter, const TimelineScene &scene, const QRegion &part);
    void paint(QPainter &painter, const TimelineScene &scene);
    const TimelineLayout &layout(const TimelineScene &scene);
    int labelAt(QPointF pixel) const; ///< cluster whose name was last painted there, -1 for none
    const TimelineRebuilds &rebuilds() const { return m_rebuilds; }

private:
    void updateBackdrop(const TimelineScene &scene);
    void updateLabels(const TimelineScene &scene);
    void paintBackdrop(QPainter &painter, const QRegion &part) const;

    TextMeasure m_measure;
    EventNames m_names;
    TimelineScene m_laidOut; ///< the scene that the layout was made for
    TimelineLayout m_layout;
    std::vector<OverviewWord> m_words; ///< of the layout
    TimelineLabels m_labels;
    QDate m_labelled; ///< and the links: whose labels they are; null when they must be placed anew
    std::vector<LinkedEvent> m_labelledLinks;
    std::vector<TimelineMark> m_marks; ///< of the scene that changed() was last asked for
    bool m_knowsMarks = false; ///< and they are of this layout
    QImage m_backdrop; ///< null when it must be painted anew
    TimelineRebuilds m_rebuilds;
};

/// Widths in the timeline's own fonts; remembers what it has measured.
TextMeasure timelineMeasure();

} // namespace atlas
