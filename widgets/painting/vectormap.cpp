// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectormap.h"

#include "furniture/maparrangement.h"
#include "land/groundlayers.h"
#include "land/vectorland.h"
#include "paperdevice.h"
#include "piecelayer.h"

namespace atlas {

namespace {

void paintLayer(QPainter &painter, const MapScene &scene, const MapLayer &layer, const QString &id)
{
    const PaperScope scope(painter, {id, id, {}});
    painter.save();
    layer.paint(painter, scene);
    painter.restore();
}

void paintPieces(QPainter &painter, const std::vector<MapPiece> &pieces, const QString &id)
{
    if (pieces.empty())
        return;
    const PaperScope scope(painter, {id, id, {}});
    for (const MapPiece &piece : pieces) {
        painter.save();
        piece.paint(painter);
        painter.restore();
    }
}

} // namespace

void paintVectorMap(QPainter &painter, const MapScene &scene)
{
    const PaperScope scope(painter, {QStringLiteral("map"), QStringLiteral("map"), {}});
    const QRectF view(QPointF(), scene.viewport.size);
    painter.save();
    painter.setClipRect(view, Qt::IntersectClip);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    {
        const PaperScope sea(painter, {QStringLiteral("sea"), QStringLiteral("sea"), {}});
        painter.fillRect(view, scene.theme.sea);
    }
    paintLayer(painter, scene, *makeGraticuleLayer(), QStringLiteral("graticule"));
    if (scene.borders) {
        const VectorLand land(scene);
        land.paintFills(painter);
        paintLayer(painter, scene, *makeWaterLayer(), QStringLiteral("waters"));
        land.paintLines(painter);
    }
    MapArranger arranger;
    arranger.arrange(scene);
    const auto show = [&](const std::unique_ptr<PieceLayer> &layer, const QString &id) {
        paintPieces(painter, layer->pieces(scene, arranger.arrangement()), id);
    };
    show(makeEventLayer(), QStringLiteral("events"));
    show(makeLabelLayer(), QStringLiteral("names"));
    show(makeFurnitureLayer(), QStringLiteral("plates"));
    painter.restore();
}

} // namespace atlas
