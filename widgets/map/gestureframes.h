// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/coarseframe.h"
#include "mappainter.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <limits>

namespace atlas {

/// The map's frames: exact ones, and while the view moves faster than those can be painted, coarse ones. A
/// coarse frame is followed by an exact one as soon as the view has rested for a moment. What costs most of
/// that is made on another thread meanwhile, so that the hand may move on at any time; a gesture that has
/// gone far goes on from a frame made in the same way.
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
    void settle(); ///< the gesture is over: an exact frame is made, and settled() tells when
    bool isCoarse() const { return !m_coarse.isEmpty(); }
    /// Where a pixel of the view lies on the frame that the painter has painted exactly.
    QPointF paintedPixel(QPointF pixel, const Viewport &view) const;

signals:
    void settled(); ///< a frame is due

private:
    bool mayBeCoarse(const MapScene &scene) const;
    void makeAhead();
    void takeAhead();

    MapPainter &m_painter;
    CoarseFrame m_coarse;
    MapScene m_scene; ///< of the last exact frame
    MapScene m_wanted; ///< of the last coarse one
    MapScene m_aheadScene; ///< whose ground is being made
    struct Ahead {
        std::shared_ptr<MapGround> ground;
    };
    QFutureWatcher<std::shared_ptr<Ahead>> m_ahead;
    QTimer m_rest;
    double m_budget = std::numeric_limits<double>::infinity();
    double m_cost = 0; ///< milliseconds of the last exact frame of a new view
    bool m_makes = false; ///< a ground, until it was taken
    bool m_settles = false; ///< the next frame is exact
    bool m_rests = false; ///< the gesture is over, its exact frame is being made
};

} // namespace atlas
