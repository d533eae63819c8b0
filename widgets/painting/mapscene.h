// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "theme.h"
#include "viewport.h"

#include <memory>
#include <vector>

namespace atlas {

/// An event on the map; positions in metres.
struct EventMark {
    EventId id;
    QPointF at;
    EventCategory category = EventCategory::Politics;
    InPaper inPaper = InPaper::Yes;
    int number = 0; ///< 0 = unnumbered
    bool selected = false;
    QString placeName; ///< for the edge marker
    bool operator==(const EventMark &) const = default;
};

/// Names, seas and cities of the pack, projected once and shared between scenes.
struct LabelStock; // labelstock.h

/// How far a step in time is on its way. Only the step itself passes: a fresh painter has nothing to come
/// from.
struct Passage {
    double fade = 1; ///< share of the new fills, 0 to 1; below 1 the ones before it still shine through
    double growth = 1; ///< of the line inside new members, 0 to 1
    bool operator==(const Passage &) const = default;
};

/// What a comparison of two dates adds to a scene. Equal pointers mean equal content.
struct CompareMarks {
    std::shared_ptr<const Snapshot> ghost; ///< whose borders are drawn over the scene's own; null = none
    std::shared_ptr<const std::vector<char>> differing; ///< by territory: outlined as different; null = none
    std::vector<QRectF> plates; ///< logical pixels where no names may stand, when there is no furniture
    bool operator==(const CompareMarks &) const = default;
};

/// The whole input of one frame. A value: whoever holds it can paint it, on any thread.
struct MapScene {
    std::shared_ptr<const BorderSet> borders;
    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<const LabelStock> labels;
    QDate date;
    Viewport viewport;
    Theme theme;
    Layers layers{defaultLayers};
    std::vector<EventMark> events;
    std::set<StateId> selectedStates;
    TerritoryId selectedTerritory;
    std::set<StateId> linkedStates;
    TerritoryIndex hovered = noTerritory; ///< its holder's whole soil is outlined
    Passage passage;
    CompareMarks marks;
    bool furniture = true; ///< date plate, inset, scale bar and viewpoint line
    bool namesViewpoint = false; ///< always, as a picture that leaves the program does; else where it matters
};

/// Which events are marked and how, for a moment; used by the screen, the export and the CLI alike.
std::vector<EventMark> eventMarks(const Moment &moment, const Pack &pack);

} // namespace atlas
