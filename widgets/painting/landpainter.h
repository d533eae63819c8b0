// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas.h"
#include "coverage/coverage.h"
#include "coverage/strokes.h"
#include "fillpattern.h"
#include "landfade.h"
#include "linestyle.h"
#include "mapscene.h"
#include "sparseimage.h"
#include "sparsemarks.h"
#include "strokepainter.h"

#include <map>
#include <memory>

namespace atlas {

/// What QPainter made for below the land, and for between its fills and its lines.
struct GroundImages {
    const SparseImage &graticule;
    const SparseImage &waters;
};

/// Paints sea, land and lines of one view. Geometry is rasterised once a view; a date, viewpoint or theme
/// only evaluates it, and touches what that changes.
class LandPainter {
public:
    /// True when the partition had to be rasterised anew.
    bool setView(const std::shared_ptr<const BorderSet> &borders, const Viewport &view);
    /// Brings `image` (RGB32, of the view's device size) up to date and tells the rectangles it touched. True
    /// when it had to be evaluated. `all` repaints everything.
    bool paint(QImage &image, const MapScene &scene, const GroundImages &ground, bool all);
    const std::vector<QRect> &touched() const { return m_touched; }
    /// What a step changes is kept before it is painted over, while a scene's passage says so.
    LandFade &fade() { return m_fade; }

    const PartitionCoverage &coverage() const { return m_coverage; }
    const std::vector<TerritoryState> &drawn() const { return m_look.drawn; }
    /// Strokes of the arcs that bound a set of territories (by index).
    std::vector<int> boundary(const std::vector<char> &territories) const;
    Strokes &strokes() { return m_strokes; }
    /// Device rectangle that a line of full breadth along the arc stays within.
    QRect strokeBounds(int arc) const;
    size_t bytes() const;

private:
    struct Keyline { ///< soil of one state that has just joined
        std::vector<char> territories;
        std::vector<int> arcs;
    };
    struct Brush { ///< a stroke and the arcs that it follows
        StrokePainter painter;
        std::vector<int> arcs;
    };
    void styleFills(const MapScene &scene);
    void styleLines(const MapScene &scene);
    void findKeylines();
    void findOverlays();
    struct Look { ///< what an image shows, to be compared with what it is to show
        std::vector<TerritoryState> drawn;
        std::vector<LineKind> kinds; // by arc
        std::vector<LineFinish> finishes; // by arc
        std::vector<char> european; // by arc: on the outline of the European Union
    };
    void findTouched(const Look &before, bool keylines);
    std::vector<Brush> brushes(const Theme &theme);
    Brush europeanBrush(const Theme &theme) const;
    bool isSpeck(int arc) const;
    void paintTouched(QImage &image, const Theme &theme, const GroundImages &ground);
    void paintFills(const Canvas &canvas, const QRect &clip, const Theme &theme,
                    const GroundImages &ground) const;
    void paintRow(QRgb *row, const QRect &clip, int y) const;

    std::shared_ptr<const BorderSet> m_borders;
    std::vector<double> m_areas; // of m_borders, km²
    Viewport m_view;
    std::shared_ptr<const ProjectedArcs> m_arcs;
    PartitionCoverage m_coverage;
    Strokes m_strokes;

    std::shared_ptr<const Snapshot> m_snapshot;
    Theme m_theme;
    Layers m_layers;
    double m_growth = 1; // of the keylines
    bool m_styled = false; // the above are what the image shows
    Look m_look;
    std::map<FillKey, FillPattern> m_patterns; // of m_theme and m_view
    std::vector<const FillPattern *> m_fills; // by territory
    std::vector<char> m_inEu, m_partners; // by territory; empty when nothing is
    std::vector<Keyline> m_keylines;
    std::vector<QRect> m_touched;
    LandFade m_fade;
};

} // namespace atlas
