// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinelabels.h"

#include <QImage>

class QPainter;

namespace atlas {

/// How often what is kept was made again since construction; tests gate on these.
struct TimelineRebuilds {
    int layout = 0; ///< ticks, clusters, bars
    int backdrop = 0; ///< image of what stands still
};

/// Paints timeline scenes. The backdrop is an image kept as long as window, size, theme and content stay; the
/// playhead, names and highlights are painted over it. One a view. Needs a QGuiApplication (fonts).
class TimelinePainter {
public:
    TimelinePainter();

    /// Into a painter in logical pixels whose origin is the timeline's top left.
    void paint(QPainter &painter, const TimelineScene &scene);
    const TimelineLayout &layout(const TimelineScene &scene);
    int labelAt(QPointF pixel) const; ///< cluster whose name was last painted there, -1 for none
    const TimelineRebuilds &rebuilds() const { return m_rebuilds; }

private:
    void updateBackdrop(const TimelineScene &scene);

    TextMeasure m_measure;
    TimelineScene m_laidOut; ///< the scene that the layout was made for
    TimelineLayout m_layout;
    TimelineLabels m_labels; ///< as last painted
    QImage m_backdrop; ///< null when it must be painted anew
    TimelineRebuilds m_rebuilds;
};

/// Widths in the timeline's own fonts; remembers what it has measured.
TextMeasure timelineMeasure();

} // namespace atlas
