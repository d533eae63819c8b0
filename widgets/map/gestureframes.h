// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/coarseframe.h"
#include "map/newestjob.h"
#include "mappainter.h"

#include <QTimer>

#include <limits>
#include <optional>

namespace atlas {

/// The map's frames: exact ones, and while the view moves faster than those can be painted, coarse ones.
/// Exact frames of views ahead, where the gesture goes or has come to rest, are painted on another thread by
/// a companion of the painter, from which it then goes on: so no frame of a gesture costs more than to copy
/// an image, and the hand may move on at any time. There are never more than two frames, and the land about
/// one of them: what lies about a frame that a gesture goes on from is made when the one before is gone.
class GestureFrames : public QObject {
    Q_OBJECT

public:
    explicit GestureFrames(MapPainter &painter, QObject *parent = nullptr);

    /// Milliseconds that an exact frame of a new view may take; coarse frames come only where the last one
    /// took longer. Without limit at first.
    void setBudget(double milliseconds) { m_budget = milliseconds; }
    /// Where the view glides to by itself; none when it only follows the hand.
    void setHeading(const std::optional<Viewport> &heading) { m_heading = heading; }
    void paint(QPainter &painter, const MapScene &scene);
    const QImage &exact(const MapScene &scene); ///< valid until the next frame
    /// Begins the exact frame of a scene in the view that is there; see MapPainter::begin().
    void begin(const MapScene &scene);
    void leave(); ///< somebody else paints the map for a while
    /// The gesture is over, and the view rests there: an exact frame is made, and settled() tells when.
    void settle(const Viewport &view);
    bool isCoarse() const { return !m_coarse.isEmpty(); }
    /// Where a pixel of the view lies on the frame that the painter has painted exactly.
    QPointF paintedPixel(QPointF pixel, const Viewport &view) const;
    const NewestJob &job() const { return m_job; }

signals:
    void settled(); ///< a frame is due

private:
    struct Ahead { ///< an exact frame, made on another thread
        MapScene scene;
        std::unique_ptr<MapPainter> painter;
        QImage frame; // of the painter
        CoarseFrame::Land far; // where the one at hand does not suit
    };
    bool mayBeCoarse(const MapScene &scene) const;
    bool isReadyFor(const MapScene &scene) const;
    bool hasFarLand(const Viewport &view) const;
    void endGesture(const MapScene &scene);
    void beginCoarse();
    void endCoarse();
    void rest();
    void askAhead();
    void ask(const Viewport &view);
    void askNearLand();
    void askFarLand();
    void take(std::shared_ptr<Ahead> ahead);
    bool isAheadNearer() const;
    bool wantsNearLand() const;
    void goOnFromAhead();
    void takeOver();

    MapPainter &m_painter;
    CoarseFrame m_coarse;
    MapScene
        m_scene; ///< of the painter's frame, which is the last exact one or one that a gesture goes on from
    MapScene m_wanted; ///< of the last coarse one
    std::optional<Viewport> m_heading;
    std::optional<Viewport> m_restsAt; ///< where the gesture is over
    std::optional<MapScene> m_asked; ///< whose frame is being made, or waits for that
    std::shared_ptr<Ahead> m_ahead; ///< is there, and its view may still come
    CoarseFrame::Land m_far; ///< kept for the next gesture
    MapScene m_farScene; ///< what it looks like
    QTimer m_rest, m_idle;
    double m_budget = std::numeric_limits<double>::infinity();
    double m_cost = 0; ///< milliseconds of the last exact frame of a new view
    NewestJob m_job;
};

} // namespace atlas
