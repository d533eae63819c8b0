// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "land/landpainter.h"

namespace atlas {

/// Outlines above all lines of a map: of what is hovered, linked or selected, and what a comparison marks.
class MapOutlines {
public:
    /// Brings them up to date with the scene, for which the land must be dressed already. What looks
    /// different becomes dirty, but in a new view, where all is. True when other things are outlined than
    /// before.
    bool update(const MapScene &scene, LandPainter &land, bool isNewView, DirtyTiles &dirty);
    void paint(const Canvas &canvas, const DirtyRow &row) const; ///< any thread, several rows at a time

private:
    struct Subject { ///< what is outlined
        std::set<StateId> linked, selected;
        TerritoryId territory;
        TerritoryIndex hovered = noTerritory;
        std::shared_ptr<const Snapshot> ghost;
        std::shared_ptr<const std::vector<char>> differing;
        bool operator==(const Subject &) const = default;
    };
    struct Outline {
        OutlineKind kind;
        std::vector<int> arcs;
    };
    void find(const MapScene &scene, const LandPainter &land);
    void findComparison(const CompareMarks &marks, const LandPainter &land);
    void findGhost(const Snapshot &ghost, const LandPainter &land);
    void lay(const MapScene &scene, LandPainter &land);

    Subject m_subject;
    std::shared_ptr<const BorderSet> m_borders;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::vector<Outline> m_outlines;
    std::vector<Brush> m_brushes; // in the scene's colours, lowest first
};

} // namespace atlas
