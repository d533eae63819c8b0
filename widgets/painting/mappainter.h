// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "land/dirtytiles.h"
#include "mapscene.h"

#include <QImage>

#include <memory>

class QPainter;

namespace atlas {

class PiecesAhead;

/// How often each layer was rebuilt since construction; tests gate on these.
struct RebuildCounts {
    int geometry = 0; ///< rasterisation of the partition (view)
    int fills = 0; ///< evaluation for a snapshot or theme
    int labels = 0; ///< how often the names were not those of before
    int places = 0; ///< placing of the names for all time (view, viewpoint, selection; never the date)
    int overlay = 0; ///< events, selection, hover: how often they looked different
    int waters = 0; ///< lakes and rivers (view and theme, never the date)
    int images = 0; ///< pictures of names, marks and plates, each once: whatever was seen is kept

    RebuildCounts &operator+=(const RebuildCounts &other);
};

/// Paints MapScenes with layered caches keyed by what each layer depends on. One a view; export uses
/// a fresh one. Not thread-safe, but any thread may own one.
class MapPainter {
public:
    MapPainter();
    ~MapPainter();

    /// Device-pixel image (devicePixelRatio set) of the scene. Valid until the next call.
    const QImage &paint(const MapScene &scene);
    /// Begins to paint the scene: what it changes is known when this returns, see touched(), and its pixels
    /// are painted on other cores while the caller goes on. The next paint(), begin() or prepare() finishes
    /// them; paint() of the same scene then has nothing left to do.
    void begin(const MapScene &scene);
    /// For pictures too large to be held: makes ready to paint the scene band by band. False when nothing can
    /// be painted. paint() and what asks for a pixel take no notice of it.
    bool prepare(const MapScene &scene);
    /// Rows of the prepared scene into an opaque image of 32 bits, as broad as the view; `top` is its first
    /// one. The pixels are those of paint().
    void paintBand(QImage &band, int top) const;
    /// Another painter of the same map, for a thread of its own: it shares what is known of the land's names
    /// and what was painted of them, and has painted no view yet.
    std::unique_ptr<MapPainter> companion() const;
    /// Goes on from the frame that a companion has painted, as if it had painted that itself; the companion
    /// is left with what was there before. Costs nothing.
    void takeOver(MapPainter &companion);
    /// For another thread: makes what other days of the painted view will need. Null before a view has been
    /// painted.
    std::unique_ptr<PiecesAhead> ahead() const;
    /// Takes over what it has made so far, which need not be of the present view.
    void adopt(const PiecesAhead &ahead);
    /// What the last paint() or begin() touches, in device pixels: the rest of the image is as it was.
    const std::vector<DirtyRow> &touched() const;
    /// Territory under a logical pixel of the last painted view, exact to the pixel; noTerritory = sea.
    TerritoryIndex territoryAt(QPointF pixel) const;
    /// Event mark under a logical pixel of the last painted scene; empty = none.
    EventId eventAt(QPointF pixel) const;
    /// Selected state beyond the view whose marker at the edge lies there; noState = none.
    StateIndex stateAtEdge(QPointF pixel) const;
    const RebuildCounts &rebuilds() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atlas
