// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas.h"
#include "coverage/coverage.h"
#include "coverage/strokes.h"
#include "land/dirtytiles.h"
#include "land/fillpattern.h"
#include "land/landfade.h"
#include "land/landfills.h"
#include "land/linestyle.h"
#include "land/sparseimage.h"
#include "land/sparsemarks.h"
#include "land/strokepainter.h"
#include "mapscene.h"

#include <map>
#include <memory>
#include <optional>

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
    /// Brings what is to be painted up to date with the scene; what looks different then becomes dirty. True
    /// when it had to be evaluated.
    bool update(const MapScene &scene, const GroundImages &ground, DirtyTiles &dirty);
    /// Paints sea, fills and lines on the pixels of the last view; any thread, several rows at a time.
    void paint(const Canvas &canvas, const DirtyRow &row, const GroundImages &ground) const;

    /// What a step changes is kept as it was, while a scene's passage says so.
    LandFade &fade() { return m_fade; }
    const LandFade &fade() const { return m_fade; }

    const PartitionCoverage &coverage() const { return m_coverage; }
    const std::vector<TerritoryState> &drawn() const { return m_dress->look.drawn; }
    /// The arcs in view that bound a set of territories (by index).
    std::vector<int> boundary(const std::vector<char> &territories) const;
    std::vector<int> innerArcs() const; ///< in view, with land on both sides
    std::pair<TerritoryIndex, TerritoryIndex> sides(int arc) const; ///< left, right
    Strokes &strokes() { return m_strokes; }
    const Strokes &strokes() const { return m_strokes; }
    /// The pixels that a line of full breadth along the arc may reach become dirty.
    void addStroke(int arc, DirtyTiles &dirty);
    size_t bytes() const;

private:
    struct Keyline { ///< soil of one state that has just joined
        std::vector<char> territories;
        std::vector<int> arcs;
    };
    struct Look { ///< what an image shows, to be compared with what it is to show
        std::vector<TerritoryState> drawn;
        std::vector<LineKind> kinds; // by arc
        std::vector<LineFinish> finishes; // by arc
        std::vector<char> european; // by arc: on the outline of the European Union
    };
    /// All that a day, theme and choice of layers give the view to wear. Stays where it is: its parts refer
    /// to each other.
    struct Dress {
        Look look;
        QRgb sea = 0;
        LandFills fills;
        std::vector<char> inEu, partners; // by territory; empty when nothing is
        std::vector<Keyline> keylines;
        std::vector<Brush> lines; // lowest first
        std::optional<SparseMarks> marks; // of partners
    };
    bool isDressedFor(const MapScene &scene) const;
    std::unique_ptr<Dress> dressed(const MapScene &scene);
    void styleFills(Dress &dress, const MapScene &scene);
    void styleLines(Look &look, const MapScene &scene) const;
    void findKeylines(Dress &dress) const;
    void findOverlays(Dress &dress) const;
    bool areComparable(const Look &before) const;
    void addDifferences(const Look &before, DirtyTiles &dirty);
    void addSoil(const std::vector<char> &territories, DirtyTiles &dirty);
    void layLines(Dress &dress);
    Brush europeanBrush(const Dress &dress);
    bool isSpeck(int arc) const;
    void paint(const Canvas &canvas, const DirtyRow &row, const GroundImages &ground,
               const Dress &dress) const;
    void paintFills(const Canvas &canvas, const DirtyRow &tiles, const GroundImages &ground,
                    const Dress &dress) const;

    std::shared_ptr<const BorderSet> m_borders;
    std::vector<double> m_areas; // of m_borders, km²
    Viewport m_view;
    std::shared_ptr<const ProjectedArcs> m_arcs;
    PartitionCoverage m_coverage;
    Strokes m_strokes;
    std::vector<int> m_lined; // arcs that may be drawn: in view, and no specks
    std::vector<std::optional<std::vector<uint32_t>>> m_tiles; // of the view, near an arc; once asked for
    std::vector<std::vector<uint32_t>> m_soil; // of the view, by territory; once asked for

    std::shared_ptr<const Snapshot> m_snapshot;
    Theme m_theme;
    Layers m_layers;
    double m_growth = 1; // of the keylines
    bool m_styled = false; // m_dress is of the above
    std::map<FillKey, FillPattern> m_patterns; // of m_theme and m_view
    std::unique_ptr<Dress> m_dress = std::make_unique<Dress>();
    LandFade m_fade;
};

} // namespace atlas
