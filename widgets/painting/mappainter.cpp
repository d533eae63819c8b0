// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappainter.h"

#include "coverage/parallel.h"
#include "land/mapground.h"
#include "land/strokepainter.h"
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
    /// What is outlined, and along which arcs.
    struct Outlines {
        std::set<StateId> linked, selected;
        TerritoryId territory;
        TerritoryIndex hovered = noTerritory;
        std::shared_ptr<const Snapshot> ghost;
        std::shared_ptr<const std::vector<char>> differing;
        bool operator==(const Outlines &) const = default;
    };
    struct OutlineArcs {
        OutlineKind kind;
        std::vector<int> arcs;
    };

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
    Outlines outlined;
    std::vector<OutlineArcs> outlines;
    std::vector<Brush> outlineBrushes; // of the outlines in the scene's colours, lowest first
    RebuildCounts counts;

    bool resize(const Viewport &view);
    void updateParts(const MapScene &next, DirtyTiles &dirty);
    void updateLand(const MapScene &next, DirtyTiles &dirty);
    void updatePieces(const MapScene &next, DirtyTiles &dirty);
    int imagesPainted() const
    {
        return events.images.painted() + labels.images.painted() + furniture.images.painted();
    }
    void updateOutlines(const MapScene &next, bool all, DirtyTiles &dirty);
    void outline(OutlineKind kind, const std::vector<char> &territories);
    void trace(OutlineKind kind, std::vector<int> arcs);
    void traceGhost(const Snapshot &ghost);
    void findOutlines(const MapScene &next);
    void addOutlines(DirtyTiles &dirty);
    void layOutlines(const Theme &theme, double ratio);
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
    d->touched.clear();
    if (!isPaintable(scene.viewport)) {
        d->frame = {};
        d->scene = scene;
        return d->frame;
    }
    const bool resized = d->resize(scene.viewport);
    if (d->frame.isNull()) {
        qWarning("There is not enough memory for a map of %d x %d pixels.",
                 scene.viewport.deviceSize().width(), scene.viewport.deviceSize().height());
        d->scene = scene;
        return d->frame;
    }
    const bool newView = d->ground.land.setView(scene.borders, scene.viewport);
    d->counts.geometry += newView;
    DirtyTiles dirty(d->frame.size());
    if (resized || newView)
        dirty.addAll();
    d->updateParts(scene, dirty);
    d->updateOutlines(scene, newView, dirty);
    d->layOutlines(scene.theme, scene.viewport.ratio);
    d->scene = scene;
    d->touched = dirty.rows();
    const Canvas canvas(d->frame);
    inParallel(int(d->touched.size()), [&](int i) { d->paintRow(canvas, d->touched[size_t(i)]); });
    return d->frame;
}

bool MapPainter::prepare(const MapScene &scene)
{
    d->frame = {};
    d->touched.clear();
    if (!isPaintable(scene.viewport, true))
        return false;
    const bool newView = d->ground.land.setView(scene.borders, scene.viewport);
    d->counts.geometry += newView;
    DirtyTiles dirty(scene.viewport.deviceSize());
    dirty.addAll();
    d->updateParts(scene, dirty);
    d->updateOutlines(scene, true, dirty);
    d->layOutlines(scene.theme, scene.viewport.ratio);
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

void MapPainter::Private::updateOutlines(const MapScene &next, bool all, DirtyTiles &dirty)
{
    const Outlines now{next.linkedStates, next.selectedStates, next.selectedTerritory,
                       next.hovered,      next.marks.ghost,    next.marks.differing};
    if (!all && now == outlined && next.snapshot == scene.snapshot && next.borders == scene.borders)
        return;
    if (!all)
        addOutlines(dirty);
    counts.overlay += !(now == outlined);
    outlined = now;
    findOutlines(next);
    if (!all)
        addOutlines(dirty);
}

void MapPainter::Private::addOutlines(DirtyTiles &dirty)
{
    for (const OutlineArcs &line : outlines)
        for (const int arc : line.arcs)
            ground.land.addStroke(arc, dirty);
}

void MapPainter::Private::outline(OutlineKind kind, const std::vector<char> &territories)
{
    trace(kind, ground.land.boundary(territories));
}

void MapPainter::Private::trace(OutlineKind kind, std::vector<int> arcs)
{
    outlines.push_back({kind, std::move(arcs)});
}

/// Borders over land only: the coasts are the same on both dates.
void MapPainter::Private::traceGhost(const Snapshot &ghost)
{
    std::vector<int> states, alliance;
    for (const int arc : ground.land.innerArcs()) {
        const auto [left, right] = ground.land.sides(arc);
        const TerritoryState &one = ghost.territories[size_t(left)];
        const TerritoryState &other = ghost.territories[size_t(right)];
        if (one.holder != other.holder)
            (isNato(one.fill) != isNato(other.fill) ? alliance : states).push_back(arc);
    }
    trace(OutlineKind::GhostState, std::move(states));
    trace(OutlineKind::GhostAlliance, std::move(alliance));
}

void MapPainter::Private::findOutlines(const MapScene &next)
{
    outlines.clear();
    const std::vector<TerritoryState> &drawn = ground.land.drawn();
    if (next.marks.differing && next.marks.differing->size() == drawn.size())
        outline(OutlineKind::Differing, *next.marks.differing);
    if (next.marks.ghost && next.marks.ghost->territories.size() == drawn.size())
        traceGhost(*next.marks.ghost);
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
    if (holder != noState && next.selectedStates.contains(next.borders->states[size_t(holder)].id))
        return; // what is picked out stays so under the pointer
    alone.assign(drawn.size(), 0);
    alone[size_t(next.hovered)] = 1;
    outline(OutlineKind::Hovered, holder == noState ? alone : soilOf(holder));
}

void MapPainter::Private::layOutlines(const Theme &theme, double ratio)
{
    outlineBrushes.clear();
    for (const OutlineStroke &style : outlineStrokes())
        for (const OutlineArcs &line : outlines) {
            if (line.kind != style.kind)
                continue;
            StrokePainter painter(style.width, (theme.*style.colour).rgb(), ratio);
            painter.setDash(style.dash);
            outlineBrushes.emplace_back(painter, line.arcs, ground.land.strokes());
        }
}

void MapPainter::Private::paintRow(const Canvas &canvas, const DirtyRow &row) const
{
    ground.land.paint(canvas, row, ground.images());
    const RowClip clip(row);
    for (const Brush &brush : outlineBrushes)
        brush.paint(canvas, clip);
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
