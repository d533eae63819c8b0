// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/coarseframe.h"
#include "map/gestureframes.h"

#include <memory>
#include <thread>
#include <vector>

namespace atlas {

/// A painter of the map with its frames.
struct MapLens {
    MapPainter painter;
    GestureFrames frames{painter};
};

/// Takes the map from one view to another so far off that no frame of the one serves the other. While frames
/// of the view that is left are moved and scaled, a thread of its own paints the view ahead; from midway on
/// its frame is shown, and at the end its lens is there. So no frame on the way costs more than to copy an
/// image.
class TravelFrames {
public:
    TravelFrames();
    ~TravelFrames(); ///< waits for what is being painted

    bool isUnderWay() const { return m_job != nullptr; }
    /// `frame` is the exact one of `from`, on a page of the size of `to`. Breaks off a journey that is under
    /// way.
    void begin(const QImage &frame, const MapScene &from, const MapScene &to);
    void paint(QPainter &painter, const Viewport &now);
    /// The view ahead is nearer than the one that was left, and its lens is there without waiting.
    bool hasArrived(const Viewport &now) const;
    const MapScene &ahead() const; ///< while it is under way
    /// The lens that has painted the view ahead; waits until it has.
    std::unique_ptr<MapLens> arrive();
    /// A lens that is not needed any more: its names need not be worked out anew on the next journey.
    void keep(std::unique_ptr<MapLens> lens) { m_spare = std::move(lens); }

private:
    struct Job;
    bool isPastMidway(const Viewport &now) const;

    std::shared_ptr<Job> m_job;
    std::vector<std::jthread> m_threads; ///< the last is the job's; others finish what nobody waits for
    std::unique_ptr<MapLens> m_spare;
    Viewport m_from, m_to;
};

} // namespace atlas
