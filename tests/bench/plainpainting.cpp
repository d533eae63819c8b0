// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainpainting.h"

#include "land/drawnstates.h"
#include "land/groundlayers.h"
#include "land/linestyle.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <map>

namespace atlas {

namespace {

using Line = std::vector<QPointF>;

struct Less {
    bool operator()(QPointF a, QPointF b) const { return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y(); }
};

/// Joins lines that all have the territory on one hand into closed rings.
QPainterPath ringsOf(const std::vector<Line> &lines)
{
    std::multimap<QPointF, const Line *, Less> byBegin;
    for (const Line &line : lines)
        byBegin.emplace(line.front(), &line);
    QPainterPath path;
    while (!byBegin.empty()) {
        auto next = byBegin.begin();
        QPolygonF ring;
        while (next != byBegin.end()) {
            const Line *line = next->second;
            byBegin.erase(next);
            ring.append(QPolygonF(QList<QPointF>(line->begin(), line->end())));
            next = byBegin.find(line->back());
        }
        path.addPolygon(ring);
        path.closeSubpath();
    }
    return path;
}

} // namespace

PlainPainting::PlainPainting(const MapScene &scene)
    : m_arcs(ProjectedArcs::of(scene.borders, scene.viewport))
    , m_areas(territoryAreas(*scene.borders))
    , m_waters(makeWaterLayer())
{
    m_pieces.push_back(makeEventLayer());
    m_pieces.push_back(makeLabelLayer());
    m_pieces.push_back(makeFurnitureLayer());
    std::vector<std::vector<Line>> outlines(scene.borders->territories.size());
    for (const ProjectedArc &arc : m_arcs.arcs) {
        if (arc.points.size() < 2)
            continue;
        if (arc.left != noTerritory)
            outlines[size_t(arc.left)].push_back(arc.points);
        if (arc.right != noTerritory)
            outlines[size_t(arc.right)].emplace_back(arc.points.rbegin(), arc.points.rend());
    }
    for (const std::vector<Line> &lines : outlines)
        m_soil.push_back(ringsOf(lines));
}

void PlainPainting::paint(QImage &image, const MapScene &scene) const
{
    image.setDevicePixelRatio(1);
    image.fill(scene.theme.sea);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < m_soil.size(); ++i)
        painter.fillPath(m_soil[i], scene.theme.fill(scene.snapshot->territories[i].fill));
    painter.save();
    painter.scale(scene.viewport.ratio, scene.viewport.ratio);
    m_waters->paint(painter, scene);
    painter.restore();
    paintLines(painter, scene);
    MapArranger arranger;
    arranger.arrange(scene);
    painter.scale(scene.viewport.ratio, scene.viewport.ratio);
    for (const auto &layer : m_pieces)
        for (const MapPiece &piece : layer->pieces(scene, arranger.arrangement()))
            piece.paint(painter);
}

void PlainPainting::paintLines(QPainter &painter, const MapScene &scene) const
{
    const auto drawn = drawnStates(*scene.borders, *scene.snapshot, scene.layers);
    const auto micro = microTerritories(*scene.borders, drawn, m_areas);
    LineContext context = LineContext::of(*scene.borders, drawn, micro);
    context.layers = scene.layers;
    context.metresPerPixel = scene.viewport.metresPerPixel;
    std::array<QPainterPath, lineKindCount> paths;
    for (size_t i = 0; i < m_arcs.arcs.size(); ++i)
        if (m_arcs.arcs[i].visible)
            paths[size_t(lineKind(context, scene.borders->arcs[i]))].addPolygon(
                QPolygonF(QList<QPointF>(m_arcs.arcs[i].points.begin(), m_arcs.arcs[i].points.end())));
    for (const LineStroke &stroke : lineStrokes()) {
        const double width = stroke.width * scene.viewport.ratio;
        QPen pen(scene.theme.*stroke.colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (!stroke.dash.isEmpty()) {
            QList<qreal> pattern;
            for (const double length : stroke.dash.lengths)
                pattern << std::max(0.01, length / stroke.width);
            pen.setDashPattern(pattern);
        }
        painter.strokePath(paths[size_t(stroke.kind)], pen);
    }
}

} // namespace atlas
