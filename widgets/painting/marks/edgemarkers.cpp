// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/edgemarkers.h"

#include "furniture/furniture.h"
#include "furniture/furniturefonts.h"
#include "marks/eventsight.h"
#include "names/labelstock.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double height = 26;
constexpr double gap = 12; // plate to the edge of the view: room for the arrow
constexpr int coarsest = arcLevels - 1;

/// A marker that still seeks its place, and what it points to.
struct Wanted {
    EdgeMarker marker;
    QPointF pixel;
};

double widthOf(const EdgeMarker &marker)
{
    return 2 * edgeInset + marker.symbolsWidth() + 4
        + std::ceil(QFontMetricsF(plateFonts().text).horizontalAdvance(marker.name));
}

/// Where the line from the middle of the view to the pixel leaves the rectangle.
QPointF exitPoint(const QRectF &rect, QPointF pixel)
{
    const QPointF way = pixel - rect.center();
    const double across = way.x() == 0 ? 1e9 : rect.width() / 2 / std::abs(way.x());
    const double down = way.y() == 0 ? 1e9 : rect.height() / 2 / std::abs(way.y());
    return rect.center() + way * std::min(across, down);
}

/// Puts the plate at the edge nearest to its place, sliding along until it is clear of the others.
void settle(Wanted &wanted, const QSizeF &viewSize, const TakenRoom &taken)
{
    EdgeMarker &marker = wanted.marker;
    const QSizeF size(widthOf(marker), height);
    const QRectF view(QPointF(), viewSize);
    const QRectF middles = view.adjusted(gap + size.width() / 2, gap + size.height() / 2,
                                         -gap - size.width() / 2, -gap - size.height() / 2);
    if (!middles.isValid())
        return;
    const QPointF exit = exitPoint(middles, wanted.pixel);
    const bool upright = exit.x() <= middles.left() + 0.5 || exit.x() >= middles.right() - 0.5;
    for (int step = 0; step < 160; ++step) {
        const double slide = 8.0 * ((step + 1) / 2) * (step % 2 ? 1 : -1);
        const QPointF half(size.width() / 2, size.height() / 2);
        const QPointF about = exit + (upright ? QPointF(0, slide) : QPointF(slide, 0));
        const QPointF middle = QPointF((about - half).toPoint()) + half; // its lines are sharp
        const LabelBox box{middle, size, 0};
        if (!middles.adjusted(-1, -1, 1, 1).contains(middle) || !taken.isFree(box))
            continue;
        marker.plate = QRectF(middle - half, size);
        const QPointF out = upright ? QPointF(exit.x() < view.center().x() ? -1 : 1, 0)
                                    : QPointF(0, exit.y() < view.center().y() ? -1 : 1);
        marker.tip = middle + QPointF(out.x() * (half.x() + 7), out.y() * (half.y() + 7));
        return;
    }
}

void wantPlaces(std::vector<Wanted> &all, const MapScene &scene)
{
    for (size_t i = 0; i < scene.events.size(); ++i) {
        const EventMark &mark = scene.events[i];
        if (!isLinked(mark) || seenOnMap(mark, scene) || seenInInset(mark, scene))
            continue;
        auto same = std::find_if(all.begin(), all.end(),
                                 [&](const Wanted &wanted) { return wanted.marker.name == mark.placeName; });
        if (same == all.end()) {
            same = all.insert(all.end(), Wanted{});
            same->marker.name = mark.placeName;
            same->pixel = scene.viewport.toPixels(mark.at);
        }
        same->marker.marks.push_back(int(i));
    }
}

bool holds(const MapScene &scene, StateIndex state, TerritoryIndex territory)
{
    return territory != noTerritory && scene.snapshot->territories[size_t(territory)].holder == state;
}

bool isInInset(const MapScene &scene, StateIndex state)
{
    const auto &landmarks = scene.labels->inset.landmarks();
    return hasInset(scene) && std::any_of(landmarks.begin(), landmarks.end(), [&](const auto &landmark) {
               return holds(scene, state, landmark.territory);
           });
}

/// Whether land of the state may be seen. By its coarsest lines, with what these may be off added to the
/// view: where a little land is just beyond, there is no marker, but never a marker for land that is seen.
bool mayBeSeen(const MapScene &scene, StateIndex state)
{
    const double off = levelTolerance[coarsest];
    const QRectF view = scene.viewport.visibleMetres().adjusted(-off, -off, off, off);
    for (const Arc &arc : scene.borders->arcs) {
        if (holds(scene, state, arc.left) == holds(scene, state, arc.right)
            || arc.bounds.right() < view.left() || arc.bounds.left() > view.right()
            || arc.bounds.bottom() < view.top() || arc.bounds.top() > view.bottom())
            continue;
        const Polyline &line = arc.levels[coarsest];
        for (size_t i = 1; i < line.size(); ++i)
            if (view.intersects(QRectF(line[i - 1], line[i]).normalized().adjusted(-1, -1, 1, 1)))
                return true;
    }
    // All of the view lies within the state, or none.
    return holds(scene, state, scene.labels->finder.at(view.center()));
}

/// In the middle of its largest land.
QPointF middleOf(const MapScene &scene, StateIndex state)
{
    QRectF largest;
    for (size_t i = 0; i < scene.snapshot->territories.size(); ++i) {
        const QRectF &bounds = scene.labels->territoryBounds[i];
        if (holds(scene, state, TerritoryIndex(i))
            && bounds.width() * bounds.height() > largest.width() * largest.height())
            largest = bounds;
    }
    return largest.center();
}

void wantStates(std::vector<Wanted> &all, const MapScene &scene)
{
    for (const StateId &id : scene.selectedStates) {
        const StateIndex state = scene.borders->state(id);
        if (state == noState || !scene.snapshot->states[size_t(state)].exists || isInInset(scene, state)
            || mayBeSeen(scene, state))
            continue;
        Wanted wanted;
        wanted.marker.name = scene.snapshot->states[size_t(state)].name;
        wanted.marker.state = state;
        wanted.pixel = scene.viewport.toPixels(middleOf(scene, state));
        all.push_back(wanted);
    }
}

} // namespace

double EdgeMarker::symbolsWidth() const
{
    return state == noState ? edgeMarkCell * double(marks.size()) : edgeSwatch.width() + 2;
}

QRectF EdgeMarker::whole() const
{
    constexpr double arrow = 8;
    return plate | QRectF(tip, tip).adjusted(-arrow, -arrow, arrow, arrow);
}

bool marksSelection(const MapScene &scene)
{
    return scene.furniture && !scene.selectedStates.empty() && scene.borders && scene.snapshot
        && scene.labels;
}

std::vector<EdgeMarker> edgeMarkers(const MapScene &scene, TakenRoom &taken)
{
    std::vector<Wanted> all;
    if (scene.layers.testFlag(Layer::Events))
        wantPlaces(all, scene);
    if (marksSelection(scene))
        wantStates(all, scene);
    std::vector<EdgeMarker> markers;
    for (Wanted &wanted : all) {
        settle(wanted, scene.viewport.size, taken);
        if (wanted.marker.plate.isEmpty())
            continue;
        taken.take(LabelBox::of(wanted.marker.plate));
        markers.push_back(std::move(wanted.marker));
    }
    return markers;
}

} // namespace atlas
