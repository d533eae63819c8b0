// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/smallborders.h"
#include "../painting/denseevents.h"
#include "borders/bordertimeline.h"
#include "measures/measurecharts.h"
#include "momenttracker.h"
#include "navigator.h"
#include "time/clock.h"
#include "time/player.h"
#include "time/timewindow.h"
#include "timeline/timelinewidget.h"
#include "viewstore.h"

/// A timeline with all that it hangs on, as the program wires it, over a little Europe and five events.
namespace staged {

inline std::shared_ptr<const atlas::Pack> pack()
{
    auto made = std::make_shared<atlas::Pack>();
    made->events = {dense::dayEvent(QStringLiteral("first"), {1955, 5, 6}),
                    dense::event(QStringLiteral("span"), QStringLiteral("1966-03-07/1976-04-01"),
                                 {1966, 3, 7}, {1976, 4, 1}),
                    dense::dayEvent(QStringLiteral("one"), {1999, 3, 12}),
                    dense::dayEvent(QStringLiteral("two"), {1999, 3, 24}),
                    dense::dayEvent(QStringLiteral("last"), {2014, 3, 18})};
    return made;
}

struct Stage {
    Stage()
    {
        QObject::connect(&tracker, &atlas::MomentTracker::momentChanged, &widget,
                         &atlas::TimelineWidget::setMoment);
        widget.setMoment(tracker.moment());
        widget.resize(1600, 222);
    }

    atlas::TimelineParts parts() { return {store, clock, window, navigator, timeline, events, &measures}; }

    double xOf(QDate day) { return widget.layoutNow().scale.xOf(day); }
    /// A place in the row of the map changes, where nothing but days can be hit.
    QPoint inChanges(double x) { return {int(std::lround(x)), int(widget.layoutNow().changes.center().y())}; }
    QPoint onAxis(double x) { return {int(std::lround(x)), int(widget.layoutNow().axis.center().y())}; }

    std::shared_ptr<const atlas::Pack> events = pack();
    atlas::ViewStore store;
    atlas::BorderTimeline timeline{small::borders()};
    atlas::Clock clock{store};
    atlas::Player player{clock};
    atlas::TimeWindow window;
    atlas::MeasureCharts measures{timeline.borders()};
    atlas::Navigator navigator{store, timeline, events};
    atlas::MomentTracker tracker{store, timeline, events};
    atlas::TimelineWidget widget{parts()};
};

} // namespace staged
