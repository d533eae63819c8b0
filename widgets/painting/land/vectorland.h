// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "land/fillpattern.h"
#include "land/landpaths.h"
#include "land/linestyle.h"
#include "mapscene.h"

class QPainter;

namespace atlas {

/// Land and lines of a scene as paths: what LandPainter paints as pixels, in the same order. The scene must
/// have borders and outlive it.
class VectorLand {
public:
    explicit VectorLand(const MapScene &scene);

    void paintFills(QPainter &painter) const; ///< below the waters
    void paintLines(QPainter &painter) const; ///< above them, with outlines of what is picked out

private:
    using Territories = std::vector<char>; ///< by index
    struct Soil { ///< land of one holder that is filled alike
        StateIndex holder = noState;
        FillKey fill;
        Territories territories;
    };
    void findSoils();
    void findLooks();
    QString idOf(const Soil &soil) const;
    QString titleOf(const Soil &soil) const;
    Territories where(bool TerritoryState::*mark) const;
    void paintKeylines(QPainter &painter) const;
    void paintStroke(QPainter &painter, const LineStroke &plain, LineFinish finish) const;
    void paintWithin(QPainter &painter, const Territories &territories, const LineStroke &stroke) const;
    void paintOutlines(QPainter &painter) const;
    void paintOutline(QPainter &painter, OutlineKind kind, const std::vector<int> &arcs) const;
    void paintGhost(QPainter &painter) const;

    const MapScene &m_scene;
    QRectF m_view;
    LandPaths m_paths;
    std::vector<TerritoryState> m_drawn;
    std::vector<Soil> m_soils; ///< by holder
    std::vector<LineKind> m_kinds; ///< by arc
    std::vector<LineFinish> m_finishes; ///< by arc
};

/// Word by which a file names what a land is drawn as: "outside-command", "contested".
QString fillWord(const FillKey &key);
QString lineWord(LineKind kind); ///< "alliance-border"

} // namespace atlas
