// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/landpainter.h"

#include "land/drawnstates.h"
#include "land/soiltiles.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double speckLength = 4; // logical pixels; the coast of a smaller island would be a blot

bool isNew(FillClass fill)
{
    return fill == FillClass::NatoJoined || fill == FillClass::NatoTerritoryAdded;
}

FillKey fillKey(const TerritoryState &state)
{
    return {state.fill, state.contested, state.contested ? state.rivalFill : FillClass::Land};
}

bool looksEqual(const TerritoryState &a, const TerritoryState &b)
{
    return fillKey(a) == fillKey(b) && a.isPartner == b.isPartner && (!isNew(a.fill) || a.holder == b.holder);
}

} // namespace

bool LandPainter::setView(const std::shared_ptr<const BorderSet> &borders, const Viewport &view)
{
    if (m_arcs && borders == m_borders && view == m_view)
        return false;
    if (borders != m_borders && borders)
        m_areas = territoryAreas(*borders);
    if (view.deviceSize() != m_view.deviceSize() || view.ratio != m_view.ratio)
        m_patterns.clear();
    m_borders = borders;
    m_view = view;
    m_strokes = {}; // before the arcs that it shares are let go, so that two views are never held at once
    m_coverage = {};
    m_arcs = std::make_shared<const ProjectedArcs>(ProjectedArcs::of(borders, view));
    m_coverage = PartitionCoverage(*m_arcs);
    m_strokes = Strokes(m_arcs);
    m_tiles.assign(m_arcs->arcs.size(), {});
    m_soil.clear();
    m_lined.clear();
    for (int arc = 0; arc < int(m_arcs->arcs.size()); ++arc)
        if (m_arcs->arcs[size_t(arc)].visible && !isSpeck(arc))
            m_lined.push_back(arc);
    m_styled = false;
    return true;
}

bool LandPainter::isDressedFor(const MapScene &scene) const
{
    const bool grown = m_growth == scene.passage.growth || m_dress->keylines.empty();
    return m_styled && m_theme == scene.theme && m_snapshot == scene.snapshot && m_layers == scene.layers
        && grown;
}

bool LandPainter::areComparable(const Look &before) const
{
    return before.drawn.size() == m_dress->look.drawn.size()
        && before.kinds.size() == m_dress->look.kinds.size();
}

bool LandPainter::update(const MapScene &scene, const GroundImages &ground, DirtyTiles &dirty)
{
    if (isDressedFor(scene))
        return false;
    const bool sameTheme = m_styled && m_theme == scene.theme;
    const bool steps = m_snapshot != scene.snapshot;
    const bool grows = m_growth != scene.passage.growth;
    if (!sameTheme)
        m_patterns.clear();
    m_theme = scene.theme;
    m_layers = scene.layers;
    m_snapshot = scene.snapshot;
    m_growth = scene.passage.growth;
    m_styled = true;
    const std::unique_ptr<Dress> before = std::move(m_dress);
    m_dress = dressed(scene);
    if (!sameTheme || !areComparable(before->look)) {
        dirty.addAll();
        m_fade.clear(); // another view or theme is shown at once
        return true;
    }
    DirtyTiles changed(m_arcs->size);
    addDifferences(before->look, changed);
    if (steps && scene.passage.fade < 1)
        m_fade.keep(changed.rows(),
                    [&](const Canvas &canvas, const DirtyRow &row) { paint(canvas, row, ground, *before); });
    if (grows)
        for (const Keyline &keyline : m_dress->keylines)
            for (const int arc : keyline.arcs)
                addStroke(arc, changed);
    dirty.add(changed);
    return true;
}

std::unique_ptr<LandPainter::Dress> LandPainter::dressed(const MapScene &scene)
{
    auto dress = std::make_unique<Dress>();
    dress->sea = scene.theme.sea.rgb();
    styleFills(*dress, scene);
    styleLines(dress->look, scene);
    findKeylines(*dress);
    findOverlays(*dress);
    layLines(*dress);
    return dress;
}

void LandPainter::paint(const Canvas &canvas, const DirtyRow &row, const GroundImages &ground) const
{
    paint(canvas, row, ground, *m_dress);
    for (const QRect &rect : row.rects)
        m_fade.paint(canvas, rect);
}

void LandPainter::paint(const Canvas &canvas, const DirtyRow &row, const GroundImages &ground,
                        const Dress &dress) const
{
    paintFills(canvas, row, ground, dress);
    const RowClip clip(row);
    for (const Brush &brush : dress.lines)
        brush.paint(canvas, clip);
}

void LandPainter::styleFills(Dress &dress, const MapScene &scene)
{
    std::vector<TerritoryState> &drawn = dress.look.drawn;
    const size_t count = m_borders ? m_borders->territories.size() : 0;
    if (scene.snapshot && scene.snapshot->territories.size() == count && m_borders)
        drawn = drawnStates(*m_borders, *scene.snapshot, scene.layers);
    else
        drawn.assign(count, {}); // nobody's land, as beyond the atlas
    std::vector<const FillPattern *> fills(count);
    for (size_t i = 0; i < count; ++i) {
        const FillKey key = fillKey(drawn[i]);
        auto pattern = m_patterns.find(key);
        if (pattern == m_patterns.end())
            pattern
                = m_patterns.emplace(key, FillPattern(key, scene.theme, m_view.deviceSize(), m_view.ratio))
                      .first;
        fills[i] = &pattern->second;
    }
    dress.fills = LandFills(fills);
}

// A small island's outline would hide the island.
bool LandPainter::isSpeck(int arc) const
{
    const ProjectedArc &projected = m_arcs->arcs[size_t(arc)];
    return projected.points.size() > 1 && projected.points.front() == projected.points.back()
        && (projected.bounds.width() + projected.bounds.height()) * 2 < speckLength * m_view.ratio;
}

void LandPainter::styleLines(Look &look, const MapScene &scene) const
{
    look.kinds.assign(m_arcs->arcs.size(), LineKind::None);
    look.finishes.assign(m_arcs->arcs.size(), LineFinish::Exact);
    if (look.kinds.empty())
        return;
    const std::vector<char> micro = microTerritories(*m_borders, look.drawn, m_areas);
    LineContext context = LineContext::of(*m_borders, look.drawn, micro);
    context.layers = scene.layers;
    context.metresPerPixel = m_view.metresPerPixel;
    for (const int arc : m_lined) {
        look.kinds[size_t(arc)] = lineKind(context, m_borders->arcs[size_t(arc)]);
        look.finishes[size_t(arc)] = lineFinish(*m_borders, m_borders->arcs[size_t(arc)], context);
    }
}

void LandPainter::findOverlays(Dress &dress) const
{
    const auto marked = [&dress](bool TerritoryState::*mark) {
        std::vector<char> territories(dress.look.drawn.size(), 0);
        bool any = false;
        for (size_t i = 0; i < territories.size(); ++i) {
            territories[i] = dress.look.drawn[i].*mark;
            any = any || territories[i];
        }
        return any ? territories : std::vector<char>();
    };
    dress.inEu = marked(&TerritoryState::inEu);
    dress.partners = marked(&TerritoryState::isPartner);
    if (!dress.partners.empty())
        dress.marks.emplace(m_theme.partner.rgb(), m_view.ratio);
    dress.look.european.assign(dress.look.kinds.size(), 0);
    if (dress.inEu.empty())
        return;
    for (const int arc : boundary(dress.inEu))
        dress.look.european[size_t(arc)] = !isSpeck(arc);
}

void LandPainter::findKeylines(Dress &dress) const
{
    std::map<std::pair<StateIndex, FillClass>, std::vector<char>> groups;
    for (size_t i = 0; i < dress.look.drawn.size(); ++i)
        if (isNew(dress.look.drawn[i].fill)) {
            std::vector<char> &group = groups[{dress.look.drawn[i].holder, dress.look.drawn[i].fill}];
            group.resize(dress.look.drawn.size());
            group[i] = 1;
        }
    for (auto &[holder, territories] : groups) {
        std::vector<int> arcs = boundary(territories);
        dress.keylines.push_back({std::move(territories), std::move(arcs)});
    }
}

std::vector<int> LandPainter::boundary(const std::vector<char> &territories) const
{
    std::vector<int> arcs;
    const auto inside = [&](TerritoryIndex territory) {
        return territory != noTerritory && territories[size_t(territory)] != 0;
    };
    for (size_t i = 0; i < m_arcs->arcs.size(); ++i)
        if (m_arcs->arcs[i].visible && inside(m_arcs->arcs[i].left) != inside(m_arcs->arcs[i].right))
            arcs.push_back(int(i));
    return arcs;
}

std::vector<int> LandPainter::innerArcs() const
{
    std::vector<int> arcs;
    for (size_t i = 0; i < m_arcs->arcs.size(); ++i) {
        const ProjectedArc &arc = m_arcs->arcs[i];
        if (arc.visible && arc.left != noTerritory && arc.right != noTerritory)
            arcs.push_back(int(i));
    }
    return arcs;
}

std::pair<TerritoryIndex, TerritoryIndex> LandPainter::sides(int arc) const
{
    return {m_arcs->arcs[size_t(arc)].left, m_arcs->arcs[size_t(arc)].right};
}

void LandPainter::addStroke(int arc, DirtyTiles &dirty)
{
    const ProjectedArc &projected = m_arcs->arcs[size_t(arc)];
    if (!projected.visible)
        return;
    std::optional<std::vector<uint32_t>> &tiles = m_tiles[size_t(arc)];
    if (!tiles) {
        DirtyTiles along(m_arcs->size);
        along.addLine(projected.points, widestReach * m_view.ratio + 1);
        tiles = along.marked();
    }
    dirty.addMarked(*tiles);
}

void LandPainter::addDifferences(const Look &before, DirtyTiles &dirty)
{
    const Look &look = m_dress->look;
    std::vector<char> changed(look.drawn.size(), 0);
    for (size_t i = 0; i < look.drawn.size(); ++i)
        changed[i] = !looksEqual(look.drawn[i], before.drawn[i]);
    addSoil(changed, dirty);
    const auto isKeyed = [&](TerritoryIndex side) {
        return side != noTerritory
            && (isNew(look.drawn[size_t(side)].fill) || isNew(before.drawn[size_t(side)].fill));
    };
    for (size_t arc = 0; arc < look.kinds.size(); ++arc) {
        const ProjectedArc &projected = m_arcs->arcs[arc];
        bool borders = look.kinds[arc] != before.kinds[arc] || look.finishes[arc] != before.finishes[arc]
            || look.european[arc] != before.european[arc];
        if (isKeyed(projected.left) || isKeyed(projected.right)) // a keyline may come or go along it
            for (const TerritoryIndex side : {projected.left, projected.right})
                borders = borders || (side != noTerritory && changed[size_t(side)]);
        if (borders)
            addStroke(int(arc), dirty);
    }
}

void LandPainter::addSoil(const std::vector<char> &territories, DirtyTiles &dirty)
{
    if (m_soil.empty())
        m_soil = soilTiles(m_coverage, territories.size());
    for (size_t i = 0; i < territories.size(); ++i)
        if (territories[i])
            dirty.addMarked(m_soil[i]);
}

void LandPainter::layLines(Dress &dress)
{
    const Theme &theme = m_theme;
    const Look &look = dress.look;
    std::vector<Brush> &result = dress.lines;
    for (const Keyline &keyline : dress.keylines) {
        if (m_growth <= 0)
            break;
        StrokePainter painter(2 * keylineWidth * m_growth, theme.joinedKey.rgb(), m_view.ratio);
        painter.setWithin(m_coverage, keyline.territories);
        result.emplace_back(painter, keyline.arcs, m_strokes);
    }
    std::array<std::array<std::vector<int>, lineFinishCount>, lineKindCount> arcs;
    for (size_t arc = 0; arc < look.kinds.size(); ++arc)
        arcs[size_t(look.kinds[arc])][size_t(look.finishes[arc])].push_back(int(arc));
    for (const LineStroke &plain : lineStrokes())
        for (int finish = 0; finish < lineFinishCount; ++finish) {
            const std::vector<int> &along = arcs[size_t(plain.kind)][size_t(finish)];
            if (along.empty())
                continue;
            const LineStroke stroke = finished(plain, LineFinish(finish));
            StrokePainter painter(stroke.width, (theme.*stroke.colour).rgb(), m_view.ratio);
            painter.setDash(stroke.dash);
            painter.setOpacity(stroke.opacity);
            result.emplace_back(painter, along, m_strokes);
        }
    if (!dress.inEu.empty())
        result.push_back(europeanBrush(dress));
}

Brush LandPainter::europeanBrush(const Dress &dress)
{
    StrokePainter painter(2 * europeanDepth, m_theme.european.rgb(), m_view.ratio);
    painter.setDash(europeanDash);
    painter.setWithin(m_coverage, dress.inEu);
    std::vector<int> arcs;
    for (size_t arc = 0; arc < dress.look.european.size(); ++arc)
        if (dress.look.european[arc])
            arcs.push_back(int(arc));
    return {painter, arcs, m_strokes};
}

void LandPainter::paintFills(const Canvas &canvas, const DirtyRow &tiles, const GroundImages &ground,
                             const Dress &dress) const
{
    constexpr int ahead = 2;
    LandFills::Rows fills(dress.fills, m_coverage);
    for (int y = tiles.top(); y <= tiles.bottom(); ++y) { // all of a row while it is at hand
        QRgb *row = canvas.row(y);
        fills.begin(y);
        for (const QRect &rect : tiles.rects) {
            const int left = rect.left(), right = rect.right();
            if (y + ahead <= tiles.bottom())
                fetch(canvas.row(y + ahead) + left, rect.width());
            std::fill(row + left, row + right + 1, dress.sea);
            ground.graticule.paintRow(row, y, left, right);
            fills.paint(row, left, right);
            if (dress.marks)
                dress.marks->paint(canvas, QRect(left, y, rect.width(), 1), m_coverage, dress.partners);
            ground.waters.paintRow(row, y, left, right);
        }
    }
}

size_t LandPainter::bytes() const
{
    size_t arcs = 0;
    if (m_arcs)
        for (const ProjectedArc &arc : m_arcs->arcs)
            arcs += sizeof(arc) + arc.points.capacity() * sizeof(QPointF);
    return arcs + m_coverage.bytes() + m_strokes.bytes();
}

} // namespace atlas
