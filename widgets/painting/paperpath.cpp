// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperpath.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace atlas {

namespace {

bool hasGrid(const QPainter &painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Pdf
        && painter.transform().type() <= QTransform::TxScale;
}

/// Of straight pieces, as all paths of the map are; others stay as they are.
QPainterPath onGrid(const QPainterPath &path)
{
    QPainterPath result;
    result.setFillRule(path.fillRule());
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element &element = path.elementAt(i);
        const QPointF at(std::round(element.x), std::round(element.y));
        if (element.isCurveTo())
            return path;
        if (element.isMoveTo())
            result.moveTo(at);
        else if (at != result.currentPosition() || path.elementCount() < 4)
            result.lineTo(at);
    }
    return result;
}

} // namespace

void drawPaperPath(QPainter &painter, const QPainterPath &path)
{
    if (!hasGrid(painter)) {
        painter.drawPath(path);
        return;
    }
    const QTransform toDevice = painter.transform();
    painter.save();
    QPen pen = painter.pen();
    pen.setWidthF(pen.widthF() * toDevice.m11());
    painter.setPen(pen);
    painter.resetTransform();
    painter.drawPath(onGrid(toDevice.map(path)));
    painter.restore();
}

void clipToPaperPath(QPainter &painter, const QPainterPath &path)
{
    const QTransform toUser = painter.transform();
    if (hasGrid(painter)) {
        painter.resetTransform();
        painter.setClipPath(onGrid(toUser.map(path)), Qt::IntersectClip);
        painter.setTransform(toUser);
    } else {
        painter.setClipPath(path, Qt::IntersectClip);
    }
}

} // namespace atlas
