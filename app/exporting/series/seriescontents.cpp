// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/seriescontents.h"

#include "mapcontents.h"
#include "momenttracker.h"
#include "page.h"
#include "series/sincesnapshot.h"
#include "viewstore.h"

#include <set>

namespace atlas {

namespace {

const QSizeF probe(400, 320); ///< a frame to ask what is in it

std::shared_ptr<const Snapshot> snapshotAt(const SeriesSubject &subject, const BorderTimeline &timeline,
                                           QDate day)
{
    return timeline.snapshotAt(day, subject.settings.view.viewpoint, subject.settings.view.convention);
}

LegendEntry worded(LegendEntry entry, SeriesKind kind)
{
    if (kind == SeriesKind::Film)
        return entry;
    if (entry.fill == FillClass::NatoJoined)
        entry.label = QStringLiteral("Joined since the map before");
    else if (entry.fill == FillClass::NatoTerritoryAdded)
        entry.label = QStringLiteral("Territory added, no new member");
    return entry;
}

} // namespace

QRectF seriesExtent(const SeriesSubject &subject)
{
    const QRectF extent = subject.settings.view.camera.extent;
    return extent.isEmpty() ? europeExtent() : extent;
}

MapScene sceneOf(const SeriesSubject &subject, const BorderTimeline &timeline, size_t index)
{
    ViewState view = subject.settings.view;
    view.date = subject.days[index];
    view.compare.mode = CompareMode::Off;
    ViewStore store;
    store.apply(view);
    const Moment moment = MomentTracker(store, timeline, subject.scenery.pack).moment();
    MapScene scene = sceneOf({subject.scenery, subject.settings, moment});
    scene.furniture = false;
    scene.namesViewpoint = false;
    // A film shows the days of the changes themselves, and its names must not jump.
    if (subject.kind == SeriesKind::Sheet && index > 0)
        scene.snapshot
            = markedSince(*scene.snapshot, *snapshotAt(subject, timeline, subject.days[index - 1]));
    return scene;
}

Layers layersOf(Layers layers, double width)
{
    constexpr Layers small = Layer::Capitals | Layer::Seas | Layer::Rivers | Layer::Lakes | Layer::Events
        | Layer::Zones | Layer::InnerBorders | Layer::Approximate;
    return width >= wideMap ? layers : layers & ~small;
}

SeriesContents contentsOf(const SeriesSubject &subject, const BorderTimeline &timeline, double width)
{
    SeriesContents contents;
    std::vector<char> shown(legendEntries().size(), 0);
    std::set<const Snapshot *> seen; // of a film, whose days may share one
    for (size_t i = 0; i < subject.days.size(); ++i) {
        MapScene scene = sceneOf(subject, timeline, i);
        if (!seen.insert(scene.snapshot.get()).second && i + 1 < subject.days.size())
            continue;
        scene.viewport = Viewport::fitting({seriesExtent(subject)}, probe, 1);
        scene.layers = layersOf(scene.layers, width);
        contents.last = MapContents::of(scene);
        contents.contested = contents.contested || contents.last.contested;
        for (size_t e = 0; e < shown.size(); ++e)
            shown[e] = shown[e] || contents.last.shows(legendEntries()[e]);
    }
    for (size_t e = 0; e < shown.size(); ++e) {
        const LegendEntry &entry = legendEntries()[e];
        if (shown[e] && wantsLegend(entry))
            contents.legend.push_back(worded(entry, subject.kind));
    }
    return contents;
}

} // namespace atlas
