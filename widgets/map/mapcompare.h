// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparepainting.h"

namespace atlas {

/// The second date of MapWidget: its scene, its painter, and which of both lies under a pixel. The date that
/// the keys move is painted by the widget's own painter.
class MapCompare {
public:
    /// `now` is the scene of the moment's own date.
    void setMoment(const Moment &moment, const Pack *pack);

    bool isOn() const { return m_moment.compare.isOn(); }
    const Compare &compare() const { return m_moment.compare; }
    CompareFrame frame(QSizeF widget) const { return compareFrame(m_moment.compare, widget); }
    /// Of the viewport that both dates share.
    QSizeF viewSize(QSizeF widget) const { return frame(widget).view; }
    /// Where the viewport lies on the widget: twice, side by side.
    std::vector<QPointF> corners(QSizeF widget) const;
    QPointF onViewport(QSizeF widget, QPointF pixel) const { return atlas::onViewport(frame(widget), pixel); }
    /// Whether the pixel shows the date that the keys do not move.
    bool isOther(QSizeF widget, QPointF pixel) const;
    const Moment &other() const { return m_other; } ///< its date and snapshot

    void paint(QPainter &painter, MapPainter &active, const MapScene &now, QSizeF widget);
    QImage image(const MapScene &now, QSizeF widget); ///< with painters of its own
    /// The painter of what is seen at the pixel, where `active` paints the date of the keys.
    const MapPainter &painterAt(const MapPainter &active, QSizeF widget, QPointF pixel) const;
    const RebuildCounts &rebuilds() const { return m_painter.rebuilds(); } ///< of the other date

private:
    CompareScene sceneOf(const MapScene &now, QSizeF widget);

    Moment m_moment;
    Moment m_other;
    std::vector<EventMark> m_events; ///< of the other date
    MapPainter m_painter;
    MarkedDifference m_difference;
};

} // namespace atlas
