// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "viewstate.h"

#include <array>
#include <span>
#include <vector>

namespace atlas {

/// What a line of the map says. An arc is one kind of line on a day, or none.
enum class LineKind {
    None, ///< no border on that day
    Coast,
    NatoCoast,
    ContestedCoast,
    LandLine, ///< border of two states of no pact, or of pacts that have no border of their own
    NatoLine, ///< border of two members
    PactLine, ///< border of two states of the Warsaw Pact
    CstoLine, ///< border of two members of the CSTO
    Approximate, ///< border along an approximate line of lines.csv
    Inner, ///< between republics of a union, or round land under the UN's administration
    Zone, ///< between occupying powers
    Treaty, ///< around signatories and the treaty area
    Contested,
    CstoBorder,
    PactBorder,
    AllianceBorder,
    RussianBorder ///< of the alliance with the Soviet Union or Russia
};
inline constexpr int lineKindCount = int(LineKind::RussianBorder) + 1;

/// What the kind of a line depends on beside the arc.
struct LineContext {
    const std::vector<TerritoryState> &drawn; ///< see drawnStates()
    const std::vector<char> &micro; ///< 0 to 2, how small territories are; see microTerritories()
    StateIndex russia = noState;
    StateIndex sovietUnion = noState;
    bool pact = false; ///< the Warsaw Pact is in force: else the Soviet Union has borders like others
    Layers layers{allLayers};
    double metresPerPixel = 1000; ///< per logical pixel

    static LineContext of(const BorderSet &borders, const std::vector<TerritoryState> &drawn,
                          const std::vector<char> &micro);
};

LineKind lineKind(const LineContext &context, const Arc &arc);

/// Surface of each territory, square kilometres (the projection keeps areas).
std::vector<double> territoryAreas(const BorderSet &borders);
/// 1 = belongs to a holder of less than 3000 km², 2 = is a speck that no other soil of its holder adjoins,
/// 0 = neither. `areas` as of territoryAreas().
std::vector<char> microTerritories(const BorderSet &borders, const std::vector<TerritoryState> &states,
                                   const std::vector<double> &areas);

/// Lengths of strokes and gaps by turns, logical pixels; all zero = unbroken.
struct Dash {
    std::array<double, 4> lengths{};
    bool round = false; ///< strokes end round, not square
    bool isEmpty() const { return lengths[0] <= 0; }
};

/// One stroke of a line; a line may be several, the wider below.
struct LineStroke {
    LineKind kind = LineKind::None;
    double width = 1; ///< logical pixels
    QColor Theme::*colour = nullptr;
    Dash dash;
    double opacity = 1;
};

/// How sure the course of a line is at the scale of the view: approximate lines are broken, and vague ones,
/// whose error can be seen, are thin as well.
enum class LineFinish { Exact, Approximate, Vague };
inline constexpr int lineFinishCount = 3;
LineFinish lineFinish(const BorderSet &borders, const Arc &arc, const LineContext &context);
/// Kilometres by which a line of lines.csv may be off; 0 for the others, which are as exact as the source.
double accuracyOf(const BorderSet &borders, const Arc &arc);
LineStroke finished(LineStroke stroke, LineFinish finish);

/// The strokes of all kinds, lowest first: all of one are drawn before any of the next.
std::span<const LineStroke> lineStrokes();

/// Hover, link and selection, and what a comparison marks: outlines of states and territories, above all
/// lines.
enum class OutlineKind {
    Differing, ///< land that is not what it is on the other date
    GhostState, ///< border of two states on the other date
    GhostAlliance, ///< the same of the alliance
    Linked,
    Selected,
    Hovered
};
struct OutlineStroke {
    OutlineKind kind = OutlineKind::Hovered;
    double width = 2;
    QColor Theme::*colour = nullptr;
    Dash dash = {};
};
std::span<const OutlineStroke> outlineStrokes();

/// Dashes along the outline of the European Union, on its inner side, over all lines: depth and dash in
/// logical pixels.
inline constexpr double europeanDepth = 3;
inline constexpr Dash europeanDash{{5, 4, 5, 4}, false};

/// Breadth of the light line inside the outline of a state that has just joined, logical pixels.
inline constexpr double keylineWidth = 2.1;

} // namespace atlas
