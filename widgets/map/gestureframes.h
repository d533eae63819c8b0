// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/coarseframe.h"
#include "mappainter.h"

#include <QObject>
#include <QTimer>

#include <limits>

namespace atlas {

/// The map's frames: exact ones, and while the view moves faster than those can be painted, coarse ones. A
/// coarse frame is followed by an exact one as soon as the view has rested for a moment.
class GestureFrames : public QObject {
    Q_OBJECT

public:
    explicit GestureFrames(MapPainter &painter, QObject *parent = nullptr);

    /// Milliseconds that an exact frame of a new view may take; coarse frames come only where the last one
    /// took longer. Without limit at first.
    void setBudget(double milliseconds) { m_budget = milliseconds; }
    void paint(QPainter &painter, const MapScene &scene);
    const QImage &exact(const MapScene &scene); ///< valid until the next frame
    void leave(); ///< somebody else paints the map for a while
    void settle(); ///< the gesture is over: the next frame is exact
    bool isCoarse() const { return !m_coarse.isEmpty(); }
    /// Where a pixel of the view lies on the frame that the painter has painted exactly.
    QPointF paintedPixel(QPointF pixel, const Viewport &view) const;

signals:
    void settled(); ///< a frame is due

private:
    bool mayBeCoarse(const MapScene &scene) const;

    MapPainter &m_painter;
    CoarseFrame m_coarse;
    MapScene m_scene; ///< of the last exact frame
    Viewport m_coarseView; ///< of the last coarse one
    QTimer m_rest;
    double m_budget = std::numeric_limits<double>::infinity();
    double m_cost = 0; ///< milliseconds of the last exact frame of a new view
    bool m_settles = false;
};

} // namespace atlas
