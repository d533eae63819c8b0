// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/linestyle.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

constexpr double microMetresPerPixel = 2500; // above it microstates get no bold border
constexpr double speckMetresPerPixel = 700; // above it a bold border would hide a speck
constexpr double microState = 3000; // km², all soil of the holder
constexpr double speck = 300; // km², the territory by itself: Gibraltar, Ceuta, the bases on Cyprus
constexpr double visibleError = 8; // logical pixels; a line that may be farther off is vague
constexpr double vagueWidth = 0.6;

const LineStroke strokes[] = {
    {LineKind::Coast, 0.65, &Theme::coast, {}, 1},
    {LineKind::ContestedCoast, 0.65, &Theme::coast, {}, 1},
    {LineKind::NatoCoast, 0.65, &Theme::natoCoast, {}, 1},
    {LineKind::LandLine, 0.9, &Theme::landLine, {}, 1},
    {LineKind::NatoLine, 0.9, &Theme::natoLine, {}, 1},
    {LineKind::PactLine, 0.9, &Theme::warsawPactLine, {}, 1},
    {LineKind::CstoLine, 0.9, &Theme::cstoDot, {}, 1},
    {LineKind::Approximate, 0.9, &Theme::landLine, {{4, 3, 4, 3}, false}, 1},
    {LineKind::Inner, 1.2, &Theme::ussrLine, {{3, 2.4, 3, 2.4}, false}, 1},
    {LineKind::Zone, 0.9, &Theme::coast, {{4, 3, 4, 3}, false}, 1},
    {LineKind::Treaty, 1.2, &Theme::sign, {{5, 3, 5, 3}, false}, 1},
    {LineKind::Contested, 1.3, &Theme::contested, {{1.5, 2.6, 1.5, 2.6}, true}, 1},
    {LineKind::ContestedCoast, 1.3, &Theme::contested, {{1.5, 2.6, 1.5, 2.6}, true}, 1},
    {LineKind::CstoBorder, 1.1, &Theme::cstoOuter, {{1, 2.6, 1, 2.6}, true}, 1},
    {LineKind::PactBorder, 2, &Theme::warsawPactOuter, {{8, 3, 1.5, 3}, false}, 1},
    {LineKind::AllianceBorder, 4.6, &Theme::outerCase, {}, 0.85},
    {LineKind::AllianceBorder, 2.7, &Theme::outer, {}, 1},
    {LineKind::RussianBorder, 5.2, &Theme::outer, {}, 1},
    {LineKind::RussianBorder, 2, &Theme::outerCase, {}, 1},
    {LineKind::RussianBorder, 0.9, &Theme::outer, {}, 1},
};

const OutlineStroke outlines[] = {
    {OutlineKind::Differing, 3.4, &Theme::outerCase},
    {OutlineKind::Differing, 1.5, &Theme::select, {{1.6, 2.8, 1.6, 2.8}, true}},
    {OutlineKind::GhostState, 1.4, &Theme::select, {{5, 3, 5, 3}, false}},
    {OutlineKind::GhostAlliance, 4.4, &Theme::outerCase},
    {OutlineKind::GhostAlliance, 2.6, &Theme::select, {{9, 4, 9, 4}, false}},
    {OutlineKind::Linked, 3.6, &Theme::outerCase},
    {OutlineKind::Linked, 1.4, &Theme::select},
    {OutlineKind::Selected, 5.4, &Theme::outerCase},
    {OutlineKind::Selected, 2.4, &Theme::select},
    {OutlineKind::Hovered, 2, &Theme::ink},
};

LineKind coastKind(const TerritoryState &land)
{
    if (land.contested)
        return LineKind::ContestedCoast;
    return isNato(land.fill) ? LineKind::NatoCoast : LineKind::Coast;
}

bool isStriped(FillClass fill)
{
    return fill == FillClass::NatoSignatory || fill == FillClass::TreatyArea;
}

bool contestedEdge(const TerritoryState &a, const TerritoryState &b)
{
    return (a.contested || b.contested)
        && !(a.contested && b.contested && a.holder == b.holder && a.rival == b.rival);
}

LineKind innerKind(const TerritoryState &a, const TerritoryState &b)
{
    if (contestedEdge(a, b))
        return LineKind::Contested;
    if (a.zonePower != b.zonePower)
        return LineKind::Zone;
    if (a.fill == b.fill)
        return a.part == b.part ? LineKind::None : LineKind::Inner;
    if (isStriped(a.fill) || isStriped(b.fill))
        return LineKind::Treaty;
    return isNato(a.fill) && isNato(b.fill) ? LineKind::NatoLine : LineKind::None;
}

} // namespace

LineContext LineContext::of(const BorderSet &borders, const std::vector<TerritoryState> &drawn,
                            const std::vector<char> &micro)
{
    const bool pact = std::ranges::any_of(
        drawn, [](const TerritoryState &land) { return land.fill == FillClass::WarsawPact; });
    return {drawn, micro, borders.state({QStringLiteral("RUS")}), borders.state({QStringLiteral("SUN")}),
            pact};
}

namespace {

bool isMoscow(const LineContext &context, StateIndex state)
{
    return state != noState && (state == context.russia || state == context.sovietUnion);
}

LineKind allianceKind(const LineContext &context, const Arc &arc)
{
    const TerritoryState &left = context.drawn[size_t(arc.left)];
    const TerritoryState &right = context.drawn[size_t(arc.right)];
    const auto smallness = std::max(context.micro[size_t(arc.left)], context.micro[size_t(arc.right)]);
    const double limits[]
        = {std::numeric_limits<double>::infinity(), microMetresPerPixel, speckMetresPerPixel};
    if (context.metresPerPixel > limits[size_t(smallness)])
        return LineKind::NatoLine;
    const TerritoryState &other = isNato(left.fill) ? right : left;
    if (isMoscow(context, other.holder) && context.layers & Layer::RussianBorder)
        return LineKind::RussianBorder;
    return context.layers & Layer::AllianceBorder ? LineKind::AllianceBorder : LineKind::NatoLine;
}

/// Of two holders who are on the same side of all that has an outer border. Land of a pact has lines of its
/// own shade: those of other land would hardly be seen on it.
LineKind plainKind(const LineContext &context, const TerritoryState &left, const TerritoryState &right,
                   const Arc &arc)
{
    if (isEastern(left.fill) && isEastern(right.fill))
        return LineKind::PactLine;
    if (left.fill == FillClass::Csto && right.fill == FillClass::Csto)
        return LineKind::CstoLine;
    if (arc.approximate && context.layers & Layer::Approximate)
        return LineKind::Approximate;
    return isNato(left.fill) ? LineKind::NatoLine : LineKind::LandLine;
}

} // namespace

LineKind lineKind(const LineContext &context, const Arc &arc)
{
    if (arc.left == noTerritory || arc.right == noTerritory)
        return arc.left == arc.right
            ? LineKind::None
            : coastKind(context.drawn[size_t(arc.left == noTerritory ? arc.right : arc.left)]);
    const TerritoryState &left = context.drawn[size_t(arc.left)];
    const TerritoryState &right = context.drawn[size_t(arc.right)];
    const bool oneHolder = left.holder == right.holder;
    if (isNato(left.fill) != isNato(right.fill) && (!oneHolder || left.holder == noState))
        return allianceKind(context, arc);
    if (oneHolder)
        return innerKind(left, right);
    if (context.pact && isEastern(left.fill) != isEastern(right.fill))
        return LineKind::PactBorder;
    if (contestedEdge(left, right))
        return LineKind::Contested;
    if ((left.fill == FillClass::Csto) != (right.fill == FillClass::Csto))
        return LineKind::CstoBorder;
    if (isStriped(left.fill) || isStriped(right.fill))
        return LineKind::Treaty;
    return plainKind(context, left, right, arc);
}

double accuracyOf(const BorderSet &borders, const Arc &arc)
{
    return arc.line == noLine ? 0 : borders.lines[size_t(arc.line)].accuracyKm;
}

LineFinish lineFinish(const BorderSet &borders, const Arc &arc, const LineContext &context)
{
    if (!arc.approximate || !(context.layers & Layer::Approximate))
        return LineFinish::Exact;
    const double error = accuracyOf(borders, arc) * 1000 / context.metresPerPixel;
    return error > visibleError ? LineFinish::Vague : LineFinish::Approximate;
}

LineStroke finished(LineStroke stroke, LineFinish finish)
{
    if (finish == LineFinish::Exact)
        return stroke;
    if (stroke.dash.isEmpty())
        stroke.dash = {{6, 4, 6, 4}, false};
    if (finish == LineFinish::Vague)
        stroke.width *= vagueWidth;
    return stroke;
}

std::vector<double> territoryAreas(const BorderSet &borders)
{
    constexpr double squareKilometre = 1e6;
    std::vector<double> areas(borders.territories.size(), 0.0);
    for (const Arc &arc : borders.arcs) {
        const Polyline &points = arc.levels[0];
        double twice = 0;
        for (size_t i = 1; i < points.size(); ++i)
            twice += points[i - 1].x() * points[i].y() - points[i].x() * points[i - 1].y();
        if (arc.left != noTerritory)
            areas[size_t(arc.left)] += twice / 2 / squareKilometre;
        if (arc.right != noTerritory)
            areas[size_t(arc.right)] -= twice / 2 / squareKilometre;
    }
    return areas;
}

namespace {

/// Whether other soil of the same holder adjoins each territory: Trieste is no speck beside Italy.
std::vector<char> adjoined(const BorderSet &borders, const std::vector<TerritoryState> &states)
{
    std::vector<char> result(states.size(), 0);
    for (const Arc &arc : borders.arcs) {
        if (arc.left == noTerritory || arc.right == noTerritory || arc.left == arc.right)
            continue;
        const StateIndex holder = states[size_t(arc.left)].holder;
        if (holder != noState && holder == states[size_t(arc.right)].holder)
            result[size_t(arc.left)] = result[size_t(arc.right)] = 1;
    }
    return result;
}

} // namespace

std::vector<char> microTerritories(const BorderSet &borders, const std::vector<TerritoryState> &states,
                                   const std::vector<double> &areas)
{
    const std::vector<char> joined = adjoined(borders, states);
    std::vector<double> byHolder;
    for (size_t i = 0; i < states.size(); ++i) {
        if (states[i].holder == noState)
            continue;
        const auto holder = size_t(states[i].holder);
        if (holder >= byHolder.size())
            byHolder.resize(holder + 1, 0.0);
        byHolder[holder] += areas[i];
    }
    std::vector<char> micro(states.size(), 0);
    for (size_t i = 0; i < states.size(); ++i) {
        const bool small = states[i].holder != noState && byHolder[size_t(states[i].holder)] < microState;
        micro[i] = areas[i] < speck && !joined[i] ? 2 : small ? 1 : 0;
    }
    return micro;
}

std::span<const LineStroke> lineStrokes()
{
    return strokes;
}

std::span<const OutlineStroke> outlineStrokes()
{
    return outlines;
}

} // namespace atlas
