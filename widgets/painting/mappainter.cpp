// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappainter.h"

#include "coverage/begunwork.h"
#include "coverage/parallel.h"
#include "land/mapground.h"
#include "land/mapoutlines.h"
#include "piecelayer.h"
#include "piecesahead.h"

#include <QDebug>

#include <cmath>
#include <utility>

namespace atlas {

namespace {

constexpr int mostPixels = 1 << 28; // a gigabyte of image; beyond it a view is a mistake
constexpr int longestSide = 32767;

/// In bands the area is no matter.
bool isPaintable(const Viewport &view, bool banded = false)
{
    const double width = view.size.width() * view.ratio, height = view.size.height() * view.ratio;
    if (!(width >= 0.5 && height >= 0.5))
        return false;
    if (width <= longestSide && height <= longestSide && (banded || width * height <= mostPixels))
        return true;
    qWarning("A map of %.0f x %.0f pixels is too large to be painted.", width, height);
    return false;
}

} // namespace

struct MapPainter::Private {
    /// A layer of pieces and their images.
    struct Pieces {
        std::unique_ptr<PieceLayer> layer;
        PieceImages images;
    };

    MapGround ground;
    MapArranger arranger;
    Pieces events{makeEventLayer(), {}};
    Pieces labels{makeLabelLayer(), {}};
    Pieces furniture{makeFurnitureLayer(), {}};
    QImage frame;
    MapScene scene; // last painted
    std::vector<DirtyRow> touched; // by the last painting
    MapOutlines outlines;
    RebuildCounts counts;
    BegunWork rows; // refers to all of the above

    void update(const MapScene &next);
    bool resize(const Viewport &view);
    void updateParts(const MapScene &next, DirtyTiles &dirty);
    void updateLand(const MapScene &next, DirtyTiles &dirty);
    void updatePieces(const MapScene &next, DirtyTiles &dirty);
    int imagesPainted() const
    {
        return events.images.painted() + labels.images.painted() + furniture.images.painted();
    }
    void paintRow(const Canvas &canvas, const DirtyRow &row) const;
};

RebuildCounts &RebuildCounts::operator+=(const RebuildCounts &other)
{
    geometry += other.geometry;
    fills += other.fills;
    labels += other.labels;
    places += other.places;
    overlay += other.overlay;
    waters += other.waters;
    images += other.images;
    return *this;
}

MapPainter::MapPainter()
    : d(std::make_unique<Private>())
{ }

MapPainter::~MapPainter() = default;

const QImage &MapPainter::paint(const MapScene &scene)
{
    d->update(scene);
    if (d->touched.empty())
        return d->frame;
    const Canvas canvas(d->frame);
    inParallel(int(d->touched.size()), [&](int i) { d->paintRow(canvas, d->touched[size_t(i)]); });
    return d->frame;
}

void MapPainter::begin(const MapScene &scene)
{
    d->update(scene);
    if (d->touched.empty())
        return;
    d->rows.begin(int(d->touched.size()), [parts = d.get(), canvas = Canvas(d->frame)](int i) {
        parts->paintRow(canvas, parts->touched[size_t(i)]);
    });
}

/// Brings all up to date with the scene but the pixels, and tells which of these are touched.
void MapPainter::Private::update(const MapScene &next)
{
    rows.finish();
    touched.clear();
    if (!isPaintable(next.viewport)) {
        frame = {};
        scene = next;
        return;
    }
    const bool resized = resize(next.viewport);
    if (frame.isNull()) {
        qWarning("There is not enough memory for a map of %d x %d pixels.",
                 next.viewport.deviceSize().width(), next.viewport.deviceSize().height());
        scene = next;
        return;
    }
    const bool newView = ground.land.setView(next.borders, next.viewport);
    counts.geometry += newView;
    DirtyTiles dirty(frame.size());
    if (resized || newView)
        dirty.addAll();
    updateParts(next, dirty);
    counts.overlay += outlines.update(next, ground.land, newView, dirty);
    scene = next;
    touched = dirty.rows();
}

bool MapPainter::prepare(const MapScene &scene)
{
    d->rows.finish();
    d->frame = {};
    d->touched.clear();
    if (!isPaintable(scene.viewport, true))
        return false;
    const bool newView = d->ground.land.setView(scene.borders, scene.viewport);
    d->counts.geometry += newView;
    DirtyTiles dirty(scene.viewport.deviceSize());
    dirty.addAll();
    d->updateParts(scene, dirty);
    d->counts.overlay += d->outlines.update(scene, d->ground.land, true, dirty);
    d->scene = scene;
    return true;
}

void MapPainter::paintBand(QImage &band, int top) const
{
    const QRect view(QPoint(), d->scene.viewport.deviceSize());
    const Canvas canvas(band, QPoint(0, top));
    constexpr int share = 32;
    const int count = (band.height() + share - 1) / share;
    inParallel(count, [&](int i) {
        const QRect rows(0, top + i * share, view.width(), std::min(share, band.height() - i * share));
        const QRect seen = rows & view;
        if (!seen.isEmpty())
            d->paintRow(canvas, {{seen}});
    });
}

std::unique_ptr<MapPainter> MapPainter::companion() const
{
    auto other = std::make_unique<MapPainter>();
    other->d->arranger = d->arranger;
    other->d->events.images = d->events.images;
    other->d->labels.images = d->labels.images;
    other->d->furniture.images = d->furniture.images;
    return other;
}

void MapPainter::takeOver(MapPainter &companion)
{
    companion.d->counts += d->counts;
    std::swap(d, companion.d);
}

std::unique_ptr<PiecesAhead> MapPainter::ahead() const
{
    if (d->frame.isNull())
        return nullptr;
    const PiecesAhead::Images known{d->labels.images, d->furniture.images};
    return std::make_unique<PiecesAhead>(d->scene, d->arranger.names(), known);
}

void MapPainter::adopt(const PiecesAhead &ahead)
{
    const int images = d->imagesPainted();
    d->labels.images.adopt(ahead.images().names);
    d->furniture.images.adopt(ahead.images().furniture);
    d->counts.images += d->imagesPainted() - images;
}

const std::vector<DirtyRow> &MapPainter::touched() const
{
    return d->touched;
}

bool MapPainter::Private::resize(const Viewport &view)
{
    const QSize size = view.deviceSize();
    const bool resized = frame.size() != size;
    if (resized) {
        frame = {}; // freed before the new one is asked for
        frame = QImage(size, QImage::Format_RGB32);
    }
    frame.setDevicePixelRatio(view.ratio);
    return resized;
}

/// Neither looks at the other: where both have something to do, two cores do it.
void MapPainter::Private::updateParts(const MapScene &next, DirtyTiles &dirty)
{
    if (next.snapshot == scene.snapshot) {
        updateLand(next, dirty);
        updatePieces(next, dirty);
        return;
    }
    DirtyTiles land(next.viewport.deviceSize());
    alongside([&] { updatePieces(next, dirty); }, [&] { updateLand(next, land); });
    dirty.add(land);
}

void MapPainter::Private::updateLand(const MapScene &next, DirtyTiles &dirty)
{
    const int fills = ground.fills, paintings = ground.waters.repaints();
    ground.update(next, dirty);
    counts.fills += ground.fills - fills;
    counts.waters += ground.waters.repaints() - paintings;
    LandFade &fade = ground.land.fade();
    if (fade.setShare(next.passage.fade))
        for (const QRect &rect : fade.rects())
            dirty.add(rect);
    if (next.passage.fade >= 1)
        fade.clear();
}

void MapPainter::Private::updatePieces(const MapScene &next, DirtyTiles &dirty)
{
    const int placements = arranger.placements(), plans = arranger.plans();
    if (!arranger.arrange(next))
        return;
    const int images = imagesPainted();
    const auto show = [&](Pieces &pieces) {
        return pieces.images.show(pieces.layer->pieces(next, arranger.arrangement()), next.viewport.ratio,
                                  dirty);
    };
    counts.overlay += show(events);
    show(labels);
    show(furniture);
    counts.labels += arranger.placements() - placements;
    counts.places += arranger.plans() - plans;
    counts.images += imagesPainted() - images;
}

void MapPainter::Private::paintRow(const Canvas &canvas, const DirtyRow &row) const
{
    ground.land.paint(canvas, row, ground.images());
    outlines.paint(canvas, row);
    for (const Pieces *pieces : {&events, &labels, &furniture})
        for (const QRect &rect : row.rects)
            pieces->images.paint(canvas, rect);
}

TerritoryIndex MapPainter::territoryAt(QPointF pixel) const
{
    if (d->frame.isNull())
        return noTerritory;
    const double ratio = d->scene.viewport.ratio;
    return d->ground.land.coverage().territoryAt(int(std::floor(pixel.x() * ratio)),
                                                 int(std::floor(pixel.y() * ratio)));
}

EventId MapPainter::eventAt(QPointF pixel) const
{
    return d->frame.isNull() ? EventId() : eventAtPixel(d->scene, d->arranger.arrangement(), pixel);
}

StateIndex MapPainter::stateAtEdge(QPointF pixel) const
{
    return d->frame.isNull() ? noState : atlas::stateAtEdge(d->arranger.arrangement(), pixel);
}

const RebuildCounts &MapPainter::rebuilds() const
{
    return d->counts;
}

} // namespace atlas
