// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "piecelayer.h"

#include <QPainter>

namespace atlas::test {

inline MapArrangement arranged(const MapScene &scene)
{
    MapArranger arranger;
    arranger.arrange(scene);
    return arranger.arrangement();
}

inline EventId eventAt(const MapScene &scene, QPointF pixel)
{
    return eventAtPixel(scene, arranged(scene), pixel);
}

/// All that decides how the layer looks, and where.
inline QByteArray lookOf(const PieceLayer &layer, const MapScene &scene)
{
    const MapArrangement arrangement = arranged(scene);
    QByteArray look;
    for (const MapPiece &piece : layer.pieces(scene, arrangement)) {
        const QRect &room = piece.room;
        look += QByteArray::number(room.x()) + ',' + QByteArray::number(room.y()) + ','
            + QByteArray::number(room.width()) + 'x' + QByteArray::number(room.height()) + ':' + piece.look;
    }
    return look;
}

/// The layer by QPainter alone, on transparent ground.
inline QImage painted(const PieceLayer &layer, const MapScene &scene)
{
    const MapArrangement arrangement = arranged(scene);
    QImage image(scene.viewport.deviceSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scene.viewport.ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MapPiece &piece : layer.pieces(scene, arrangement))
        piece.paint(painter);
    return image;
}

} // namespace atlas::test
