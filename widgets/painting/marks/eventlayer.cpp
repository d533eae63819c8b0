// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniture/furniturefonts.h"
#include "furniture/keywriter.h"
#include "furniture/plates.h"
#include "furniture/swatch.h"
#include "marks/eventglyph.h"
#include "marks/eventpainting.h"
#include "piecelayer.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace atlas {

namespace {

class EventLayer : public PieceLayer {
public:
    std::vector<MapPiece> pieces(const MapScene &scene, const MapArrangement &arrangement) const override;

private:
    static MapPiece edgePiece(const EdgeMarker &edge, const MapScene &scene);
    static void paintEdge(QPainter &painter, const EdgeMarker &edge, const MapScene &scene);
    static void paintMarks(QPainter &painter, const EdgeMarker &edge, QPointF at, const MapScene &scene);
    static void paintState(QPainter &painter, const EdgeMarker &edge, QPointF at, const MapScene &scene);
};

std::vector<MapPiece> EventLayer::pieces(const MapScene &scene, const MapArrangement &arrangement) const
{
    std::vector<MapPiece> pieces;
    for (const bool linked : {false, true}) // linked ones over the others
        for (const EventCluster &cluster : arrangement.events.clusters)
            if (cluster.linked == linked)
                pieces.push_back(eventPiece(cluster, scene));
    for (const EdgeMarker &edge : arrangement.events.edges)
        pieces.push_back(edgePiece(edge, scene));
    return pieces;
}

MapPiece EventLayer::edgePiece(const EdgeMarker &edge, const MapScene &scene)
{
    KeyWriter look;
    look << edge.plate << edge.tip << edge.name << int(edge.state) << scene.theme.line.rgba()
         << scene.theme.ink.rgba();
    for (const int mark : edge.marks)
        writeMark(look, scene.events[size_t(mark)]);
    writeEventColours(look, scene.theme);
    if (edge.state != noState) {
        look << int(scene.snapshot->states[size_t(edge.state)].fill) << scene.theme.select.rgba();
        look.writeFills(scene.theme);
    }
    return {deviceRoom(edge.whole().adjusted(-2, -2, 2, 2), scene.viewport.ratio), look.bytes(),
            [&edge, &scene](QPainter &painter) { paintEdge(painter, edge, scene); }};
}

/// Numbers or glyphs from the point on.
void EventLayer::paintMarks(QPainter &painter, const EdgeMarker &edge, QPointF at, const MapScene &scene)
{
    const Theme &theme = scene.theme;
    QPointF middle = at + QPointF(7.5, 0);
    for (const int mark : edge.marks) {
        const EventMark &event = scene.events[size_t(mark)];
        if (event.number > 0)
            paintLinkNumber(painter, middle, event.number, theme);
        else
            paintEventGlyph(painter, eventGlyph(event.category, middle, eventGlyphHeight),
                            theme.eventColour(event.category), event.inPaper, theme.panel);
        middle.rx() += edgeMarkCell;
    }
}

/// A piece of its land, outlined as selected.
void EventLayer::paintState(QPainter &painter, const EdgeMarker &edge, QPointF at, const MapScene &scene)
{
    const QRectF swatch(at - QPointF(0, edgeSwatch.height() / 2), edgeSwatch);
    paintFillSwatch(painter, swatch, scene.snapshot->states[size_t(edge.state)].fill, scene.theme);
    painter.setPen(QPen(scene.theme.select, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(swatch);
}

void EventLayer::paintEdge(QPainter &painter, const EdgeMarker &edge, const MapScene &scene)
{
    const Theme &theme = scene.theme;
    const QRectF &plate = edge.plate;
    const QPointF out = edge.tip - plate.center();
    const bool sideways = std::abs(out.x()) > plate.width() / 2;
    const QPointF across = sideways ? QPointF(0, 7) : QPointF(7, 0);
    const QPointF foot
        = edge.tip - (sideways ? QPointF(out.x() > 0 ? 8 : -8, 0) : QPointF(0, out.y() > 0 ? 8 : -8));
    QPainterPath outline;
    outline.addRoundedRect(pixelFrame(plate), 4, 4);
    QPainterPath arrow;
    arrow.addPolygon(QPolygonF({foot - across, edge.tip, foot + across}));
    arrow.closeSubpath();
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.panel);
    painter.drawPath(outline.united(arrow));

    const QPointF at(plate.left() + edgeInset, plate.center().y());
    edge.state == noState ? paintMarks(painter, edge, at, scene) : paintState(painter, edge, at, scene);
    const QFont font = plateFonts().text;
    painter.setFont(font);
    painter.setPen(theme.ink);
    painter.drawText(at + QPointF(edge.symbolsWidth() + 4, QFontMetricsF(font).capHeight() / 2), edge.name);
}

} // namespace

std::unique_ptr<PieceLayer> makeEventLayer()
{
    return std::make_unique<EventLayer>();
}

} // namespace atlas
