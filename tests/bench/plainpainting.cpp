// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainpainting.h"

#include "coverage/projectedarcs.h"

#include <QPainter>

#include <algorithm>
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
{
    const ProjectedArcs arcs = ProjectedArcs::of(scene.borders, scene.viewport);
    std::vector<std::vector<Line>> outlines(scene.borders->territories.size());
    for (const ProjectedArc &arc : arcs.arcs) {
        if (arc.points.size() < 2)
            continue;
        if (arc.left != noTerritory)
            outlines[size_t(arc.left)].push_back(arc.points);
        if (arc.right != noTerritory)
            outlines[size_t(arc.right)].emplace_back(arc.points.rbegin(), arc.points.rend());
        if (arc.visible)
            m_lines.addPolygon(QPolygonF(QList<QPointF>(arc.points.begin(), arc.points.end())));
    }
    for (const std::vector<Line> &lines : outlines)
        m_soil.push_back(ringsOf(lines));
}

void PlainPainting::paint(QImage &image, const MapScene &scene) const
{
    image.fill(scene.theme.sea);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < m_soil.size(); ++i)
        painter.fillPath(m_soil[i], scene.theme.fill(scene.snapshot->territories[i].fill));
    painter.setPen(QPen(scene.theme.coast, 1));
    painter.drawPath(m_lines);
}

} // namespace atlas
