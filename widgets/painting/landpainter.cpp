// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "landpainter.h"

#include "coverage/parallel.h"
#include "dirtybands.h"
#include "drawnstates.h"

#include <cmath>
#include <cstring>

namespace atlas {

namespace {

constexpr int paintBands = 16;
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
    m_styled = false;
    return true;
}

bool LandPainter::paint(QImage &image, const MapScene &scene, const GroundImages &ground, bool all)
{
    m_touched.clear();
    const bool sameTheme = m_styled && m_theme == scene.theme;
    const bool steps = m_snapshot != scene.snapshot;
    const bool grows = m_growth != scene.passage.growth && !m_keylines.empty();
    if (!all && sameTheme && !steps && !grows && m_layers == scene.layers)
        return false;
    if (!(m_theme == scene.theme))
        m_patterns.clear();
    m_growth = scene.passage.growth;
    const Look before = std::move(m_look);
    m_look = {};
    m_theme = scene.theme;
    m_layers = scene.layers;
    m_snapshot = scene.snapshot;
    styleFills(scene);
    styleLines(scene);
    findKeylines();
    findOverlays();
    const QRect view = image.rect();
    if (all || !sameTheme || before.drawn.size() != m_look.drawn.size()
        || before.kinds.size() != m_look.kinds.size()) {
        m_touched = wholeInBands(view, paintBands);
        m_fade.clear(); // another view or theme is shown at once
    } else {
        findTouched(before, grows);
        if (steps && scene.passage.fade < 1)
            m_fade.keep(image, m_touched);
    }
    m_styled = true;
    paintTouched(image, scene.theme, ground);
    return true;
}

void LandPainter::paintTouched(QImage &image, const Theme &theme, const GroundImages &ground)
{
    const std::vector<Brush> lines = brushes(theme);
    const Canvas canvas(image);
    inParallel(int(m_touched.size()), [&](int i) {
        const QRect &clip = m_touched[size_t(i)];
        paintFills(canvas, clip, theme, ground);
        for (const Brush &brush : lines)
            for (const int arc : brush.arcs)
                brush.painter.paint(canvas, clip, m_strokes.stroke(arc, brush.painter.reach()));
    });
}

void LandPainter::styleFills(const MapScene &scene)
{
    const size_t count = m_borders ? m_borders->territories.size() : 0;
    if (scene.snapshot && scene.snapshot->territories.size() == count && m_borders)
        m_look.drawn = drawnStates(*m_borders, *scene.snapshot, scene.layers);
    else
        m_look.drawn.assign(count, {}); // nobody's land, as beyond the atlas
    m_fills.resize(count);
    for (size_t i = 0; i < count; ++i) {
        const FillKey key = fillKey(m_look.drawn[i]);
        auto pattern = m_patterns.find(key);
        if (pattern == m_patterns.end())
            pattern
                = m_patterns.emplace(key, FillPattern(key, scene.theme, m_view.deviceSize(), m_view.ratio))
                      .first;
        m_fills[i] = &pattern->second;
    }
}

// A small island's outline would hide the island.
bool LandPainter::isSpeck(int arc) const
{
    const ProjectedArc &projected = m_arcs->arcs[size_t(arc)];
    return projected.points.size() > 1 && projected.points.front() == projected.points.back()
        && (projected.bounds.width() + projected.bounds.height()) * 2 < speckLength * m_view.ratio;
}

void LandPainter::styleLines(const MapScene &scene)
{
    m_look.kinds.assign(m_arcs->arcs.size(), LineKind::None);
    m_look.finishes.assign(m_arcs->arcs.size(), LineFinish::Exact);
    if (m_look.kinds.empty())
        return;
    const std::vector<char> micro = microTerritories(m_look.drawn, m_areas);
    LineContext context = LineContext::of(*m_borders, m_look.drawn, micro);
    context.layers = scene.layers;
    context.metresPerPixel = m_view.metresPerPixel;
    for (size_t arc = 0; arc < m_look.kinds.size(); ++arc)
        if (m_arcs->arcs[arc].visible && !isSpeck(int(arc))) {
            m_look.kinds[arc] = lineKind(context, m_borders->arcs[arc]);
            m_look.finishes[arc] = lineFinish(*m_borders, m_borders->arcs[arc], context);
        }
}

void LandPainter::findOverlays()
{
    const auto marked = [this](bool TerritoryState::*mark) {
        std::vector<char> territories(m_look.drawn.size(), 0);
        bool any = false;
        for (size_t i = 0; i < territories.size(); ++i) {
            territories[i] = m_look.drawn[i].*mark;
            any = any || territories[i];
        }
        return any ? territories : std::vector<char>();
    };
    m_inEu = marked(&TerritoryState::inEu);
    m_partners = marked(&TerritoryState::isPartner);
    m_look.european.assign(m_look.kinds.size(), 0);
    if (m_inEu.empty())
        return;
    for (const int arc : boundary(m_inEu))
        m_look.european[size_t(arc)] = !isSpeck(arc);
}

void LandPainter::findKeylines()
{
    m_keylines.clear();
    std::map<std::pair<StateIndex, FillClass>, std::vector<char>> groups;
    for (size_t i = 0; i < m_look.drawn.size(); ++i)
        if (isNew(m_look.drawn[i].fill)) {
            std::vector<char> &group = groups[{m_look.drawn[i].holder, m_look.drawn[i].fill}];
            group.resize(m_look.drawn.size());
            group[i] = 1;
        }
    for (auto &[holder, territories] : groups) {
        std::vector<int> arcs = boundary(territories);
        m_keylines.push_back({std::move(territories), std::move(arcs)});
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

QRect LandPainter::strokeBounds(int arc) const
{
    const double reach = widestReach * m_view.ratio + 1;
    const QRectF near = m_arcs->arcs[size_t(arc)].bounds.adjusted(-reach, -reach, reach, reach);
    // Cut before it is rounded: far-away ends exceed an int when zoomed in.
    return (near & QRectF(QPointF(), QSizeF(m_arcs->size))).toAlignedRect();
}

void LandPainter::findTouched(const Look &before, bool keylines)
{
    std::vector<QRect> rects;
    if (keylines)
        for (const Keyline &keyline : m_keylines)
            for (const int arc : keyline.arcs)
                rects.push_back(strokeBounds(arc));
    std::vector<char> changed(m_look.drawn.size(), 0);
    for (size_t i = 0; i < m_look.drawn.size(); ++i)
        changed[i] = !looksEqual(m_look.drawn[i], before.drawn[i]);
    std::vector<QRectF> soil(m_look.drawn.size());
    for (size_t arc = 0; arc < m_look.kinds.size(); ++arc) {
        const ProjectedArc &projected = m_arcs->arcs[arc];
        if (m_look.kinds[arc] != before.kinds[arc] || m_look.finishes[arc] != before.finishes[arc]
            || m_look.european[arc] != before.european[arc])
            rects.push_back(strokeBounds(int(arc)));
        for (const TerritoryIndex side : {projected.left, projected.right})
            if (side != noTerritory && changed[size_t(side)])
                soil[size_t(side)] |= projected.bounds;
    }
    const QRect view(QPoint(), m_arcs->size);
    for (const QRectF &ground : soil)
        rects.push_back((ground.adjusted(-1, -1, 1, 1) & QRectF(view)).toAlignedRect());
    m_touched = dirtyBands(rects, view, paintBands);
}

std::vector<LandPainter::Brush> LandPainter::brushes(const Theme &theme)
{
    std::vector<Brush> result;
    for (const Keyline &keyline : m_keylines) {
        if (m_growth <= 0)
            break;
        StrokePainter painter(2 * keylineWidth * m_growth, theme.joinedKey.rgb(), m_view.ratio);
        painter.setWithin(m_coverage, keyline.territories);
        result.push_back({painter, keyline.arcs});
    }
    std::array<std::array<std::vector<int>, lineFinishCount>, lineKindCount> arcs;
    for (size_t arc = 0; arc < m_look.kinds.size(); ++arc)
        arcs[size_t(m_look.kinds[arc])][size_t(m_look.finishes[arc])].push_back(int(arc));
    for (const LineStroke &plain : lineStrokes())
        for (int finish = 0; finish < lineFinishCount; ++finish) {
            const std::vector<int> &along = arcs[size_t(plain.kind)][size_t(finish)];
            if (along.empty())
                continue;
            const LineStroke stroke = finished(plain, LineFinish(finish));
            StrokePainter painter(stroke.width, (theme.*stroke.colour).rgb(), m_view.ratio);
            painter.setDash(stroke.dash);
            painter.setOpacity(stroke.opacity);
            result.push_back({painter, along});
        }
    if (!m_inEu.empty())
        result.push_back(europeanBrush(theme));
    for (const Brush &brush : result)
        m_strokes.prepare(brush.arcs, brush.painter.reach());
    return result;
}

LandPainter::Brush LandPainter::europeanBrush(const Theme &theme) const
{
    StrokePainter painter(2 * europeanDepth, theme.european.rgb(), m_view.ratio);
    painter.setDash(europeanDash);
    painter.setWithin(m_coverage, m_inEu);
    std::vector<int> arcs;
    for (size_t arc = 0; arc < m_look.european.size(); ++arc)
        if (m_look.european[arc])
            arcs.push_back(int(arc));
    return {painter, std::move(arcs)};
}

void LandPainter::paintFills(const Canvas &canvas, const QRect &clip, const Theme &theme,
                             const GroundImages &ground) const
{
    const QRgb sea = theme.sea.rgb();
    for (int y = clip.top(); y <= clip.bottom(); ++y) {
        QRgb *row = canvas.row(y);
        std::fill(row + clip.left(), row + clip.right() + 1, sea);
    }
    ground.graticule.paint(canvas, clip);
    if (m_coverage.bandCount() > 0)
        for (int y = clip.top(); y <= clip.bottom(); ++y)
            paintRow(canvas.row(y), clip, y);
    if (!m_partners.empty())
        SparseMarks(theme.partner.rgb(), m_view.ratio).paint(canvas, clip, m_coverage, m_partners);
    ground.waters.paint(canvas, clip);
}

void LandPainter::paintRow(QRgb *row, const QRect &clip, int y) const
{
    for (const CoverageSpan &span : m_coverage.spans(y)) {
        const int from = std::max(span.from, clip.left());
        const int to = std::min(span.to, clip.right() + 1);
        if (from >= to)
            continue;
        const FillPattern &fill = *m_fills[size_t(span.territory)];
        if (const QRgb *pixels = fill.row(y))
            std::memcpy(row + from, pixels + from, size_t(to - from) * sizeof(QRgb));
        else
            std::fill(row + from, row + to, fill.rowColour(y));
    }
    for (const MixedPixel &pixel : m_coverage.mixed(y)) {
        if (pixel.x < clip.left() || pixel.x > clip.right())
            continue;
        uint redBlue = (row[pixel.x] & 0xff00ff) * pixel.sea;
        uint green = (row[pixel.x] >> 8 & 0xff) * pixel.sea;
        for (const CoverageShare &share : m_coverage.shares(y, pixel)) {
            const QRgb colour = m_fills[size_t(share.territory)]->at(pixel.x, y);
            redBlue += (colour & 0xff00ff) * share.weight;
            green += (colour >> 8 & 0xff) * share.weight;
        }
        row[pixel.x] = 0xff000000 | ((redBlue + 0x800080) >> 8 & 0xff00ff) | ((green + 0x80) & 0xff00);
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
