// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappainter.h"

#include "coverage/parallel.h"
#include "dirtybands.h"
#include "eventlayer.h"
#include "landpainter.h"
#include "layercache.h"
#include "overlaylayers.h"
#include "strokepainter.h"

#include <QDebug>

#include <cmath>
#include <cstring>

namespace atlas {

namespace {

constexpr int mostPixels = 1 << 28; // a gigabyte of image; beyond it a view is a mistake
constexpr int longestSide = 32767;
constexpr int frameBands = 48; // fine, since hovering and selecting touch little

bool isPaintable(const Viewport &view)
{
    const double width = view.size.width() * view.ratio, height = view.size.height() * view.ratio;
    if (!(width >= 0.5 && height >= 0.5))
        return false;
    if (width <= longestSide && height <= longestSide && width * height <= mostPixels)
        return true;
    qWarning("A map of %.0f x %.0f pixels is too large to be painted.", width, height);
    return false;
}

} // namespace

struct MapPainter::Private {
    /// What is outlined, and along which arcs.
    struct Outlines {
        std::set<StateId> linked, selected;
        TerritoryId territory;
        TerritoryIndex hovered = noTerritory;
        bool operator==(const Outlines &) const = default;
    };
    struct OutlineArcs {
        OutlineKind kind;
        std::vector<int> arcs;
    };

    LandPainter land;
    LayerCache graticule{makeGraticuleLayer()};
    LayerCache waters{makeWaterLayer()};
    LayerCache events{makeEventLayer()};
    LayerCache labels{makeLabelLayer()};
    LayerCache furniture{makeFurnitureLayer()};
    QImage scratch; // transparent
    QImage base; // sea, land and lines
    QImage frame; // all
    MapScene scene; // last painted
    Outlines outlined;
    std::vector<OutlineArcs> outlines;
    RebuildCounts counts;

    bool resize(const Viewport &view);
    void updateLand(const MapScene &next, bool all, std::vector<QRect> &changed);
    void updateLayers(const MapScene &next, std::vector<QRect> &changed);
    void updateOutlines(const MapScene &next, bool all, std::vector<QRect> &changed);
    void outline(OutlineKind kind, const std::vector<char> &territories);
    void findOutlines(const MapScene &next);
    void touchOutlines(std::vector<QRect> &changed) const;
    void compose(const Canvas &canvas, const QRect &clip);
};

MapPainter::MapPainter()
    : d(std::make_unique<Private>())
{ }

MapPainter::~MapPainter() = default;

const QImage &MapPainter::paint(const MapScene &scene)
{
    if (!isPaintable(scene.viewport)) {
        d->frame = d->base = d->scratch = {};
        d->scene = scene;
        return d->frame;
    }
    const bool resized = d->resize(scene.viewport);
    const bool newView = d->land.setView(scene.borders, scene.viewport);
    d->counts.geometry += newView;
    std::vector<QRect> changed;
    d->updateLand(scene, resized || newView, changed);
    d->updateLayers(scene, changed);
    d->updateOutlines(scene, newView, changed);
    d->scene = scene;
    const Canvas canvas(d->frame);
    const std::vector<QRect> dirty = newView || resized ? wholeInBands(canvas.rect, frameBands)
                                                        : dirtyBands(changed, canvas.rect, frameBands);
    inParallel(int(dirty.size()), [&](int i) { d->compose(canvas, dirty[size_t(i)]); });
    return d->frame;
}

bool MapPainter::Private::resize(const Viewport &view)
{
    const QSize size = view.deviceSize();
    const bool resized = base.size() != size;
    if (resized) {
        frame = base = scratch = {}; // freed before the new ones are asked for
        base = QImage(size, QImage::Format_RGB32);
        frame = QImage(size, QImage::Format_RGB32);
        scratch = QImage(size, QImage::Format_ARGB32_Premultiplied);
        scratch.fill(Qt::transparent);
    }
    scratch.setDevicePixelRatio(view.ratio);
    frame.setDevicePixelRatio(view.ratio);
    return resized;
}

void MapPainter::Private::updateLand(const MapScene &next, bool all, std::vector<QRect> &changed)
{
    std::vector<QRect> lines;
    all = graticule.update(next, scratch, lines) || all;
    const bool newWaters = waters.update(next, scratch, lines);
    counts.waters += newWaters;
    if (land.paint(base, next, {graticule.image(), waters.image()}, all || newWaters)) {
        ++counts.fills;
        changed = land.touched();
    }
    if (land.fade().setShare(next.passage.fade))
        changed.insert(changed.end(), land.fade().rects().begin(), land.fade().rects().end());
    if (next.passage.fade >= 1)
        land.fade().clear();
}

void MapPainter::Private::updateLayers(const MapScene &next, std::vector<QRect> &changed)
{
    counts.overlay += events.update(next, scratch, changed);
    counts.labels += labels.update(next, scratch, changed);
    furniture.update(next, scratch, changed);
}

void MapPainter::Private::updateOutlines(const MapScene &next, bool all, std::vector<QRect> &changed)
{
    const Outlines now{next.linkedStates, next.selectedStates, next.selectedTerritory, next.hovered};
    if (!all && now == outlined && next.snapshot == scene.snapshot && next.borders == scene.borders)
        return;
    if (!all)
        touchOutlines(changed);
    counts.overlay += !(now == outlined);
    outlined = now;
    findOutlines(next);
    if (!all)
        touchOutlines(changed);
}

void MapPainter::Private::touchOutlines(std::vector<QRect> &changed) const
{
    for (const OutlineArcs &line : outlines)
        for (const int arc : line.arcs)
            changed.push_back(land.strokeBounds(arc));
}

void MapPainter::Private::outline(OutlineKind kind, const std::vector<char> &territories)
{
    outlines.push_back({kind, land.boundary(territories)});
    land.strokes().prepare(outlines.back().arcs, StrokeReach::Wide);
    if (kind != OutlineKind::Selected)
        land.strokes().prepare(outlines.back().arcs, StrokeReach::Thin);
}

void MapPainter::Private::findOutlines(const MapScene &next)
{
    outlines.clear();
    const std::vector<TerritoryState> &drawn = land.drawn();
    const auto soilOf = [&](StateIndex state) {
        std::vector<char> soil(drawn.size(), 0);
        for (size_t i = 0; i < drawn.size(); ++i)
            soil[i] = drawn[i].holder == state;
        return soil;
    };
    const auto outlineStates = [&](OutlineKind kind, const std::set<StateId> &states) {
        for (const StateId &id : states)
            if (const StateIndex state = next.borders ? next.borders->state(id) : noState; state != noState)
                outline(kind, soilOf(state));
    };
    outlineStates(OutlineKind::Linked, next.linkedStates);
    outlineStates(OutlineKind::Selected, next.selectedStates);
    std::vector<char> alone(drawn.size(), 0);
    const TerritoryIndex picked
        = next.borders ? next.borders->territory(next.selectedTerritory) : noTerritory;
    if (picked != noTerritory) {
        alone[size_t(picked)] = 1;
        outline(OutlineKind::Selected, alone);
    }
    if (next.hovered < 0 || size_t(next.hovered) >= drawn.size())
        return;
    const StateIndex holder = drawn[size_t(next.hovered)].holder;
    alone.assign(drawn.size(), 0);
    alone[size_t(next.hovered)] = 1;
    outline(OutlineKind::Hovered, holder == noState ? alone : soilOf(holder));
}

void MapPainter::Private::compose(const Canvas &canvas, const QRect &clip)
{
    for (int y = clip.top(); y <= clip.bottom(); ++y)
        std::memcpy(canvas.row(y) + clip.left(),
                    reinterpret_cast<const QRgb *>(base.constScanLine(y)) + clip.left(),
                    size_t(clip.width()) * sizeof(QRgb));
    land.fade().paint(canvas, clip);
    for (const OutlineStroke &stroke : outlineStrokes()) {
        const StrokePainter painter(stroke.width, (scene.theme.*stroke.colour).rgb(), scene.viewport.ratio);
        for (const OutlineArcs &line : outlines)
            if (line.kind == stroke.kind)
                for (const int arc : line.arcs)
                    painter.paint(canvas, clip, land.strokes().stroke(arc, painter.reach()));
    }
    for (const LayerCache *layer : {&events, &labels, &furniture})
        layer->image().paint(canvas, clip);
}

TerritoryIndex MapPainter::territoryAt(QPointF pixel) const
{
    if (d->frame.isNull())
        return noTerritory;
    const double ratio = d->scene.viewport.ratio;
    return d->land.coverage().territoryAt(int(std::floor(pixel.x() * ratio)),
                                          int(std::floor(pixel.y() * ratio)));
}

EventId MapPainter::eventAt(QPointF pixel) const
{
    return d->frame.isNull() ? EventId() : eventAtPixel(d->scene, pixel);
}

const RebuildCounts &MapPainter::rebuilds() const
{
    return d->counts;
}

} // namespace atlas
