// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"
#include "document/lectern.h"
#include "measures/measurecharts.h"
#include "momenttracker.h"
#include "navigator.h"
#include "scenery.h"
#include "time/clock.h"
#include "time/player.h"
#include "time/timewindow.h"

namespace atlas {

class ViewStore;

/// The models that exist once borders and pack have been read. The views refer to them, so it outlives the
/// views.
struct Session {
    /// What is missing in the scenery is replaced by nothing: no borders, no events.
    Session(ViewStore &store, const Scenery &scenery);

    std::shared_ptr<const BorderSet> borders;
    std::shared_ptr<const Pack> pack;
    std::shared_ptr<const LabelStock> labels;
    BorderTimeline timeline;
    Navigator navigator;
    MomentTracker tracker;
    Clock clock;
    Player player;
    TimeWindow window;
    MeasureCharts measures;
    Lectern lectern; ///< the lecture that is open, and its current step
};

} // namespace atlas
