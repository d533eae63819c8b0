// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/eventpainting.h"

#include "furniture/keywriter.h"
#include "marks/eventglyph.h"

#include <QPainter>

namespace atlas {

namespace {

void paintMark(QPainter &painter, const EventCluster::Item &item, const MapScene &scene)
{
    const EventMark &mark = scene.events[size_t(item.mark)];
    const Theme &theme = scene.theme;
    const QPainterPath glyph = eventGlyph(mark.category, item.glyph, eventGlyphHeight);
    painter.setBrush(Qt::NoBrush);
    const auto rim = [&](const QColor &colour, double width) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(glyph);
    };
    if (mark.selected) {
        rim(theme.panel, 9);
        rim(theme.select, 7);
    }
    rim(theme.panel, 2.8); // parts the glyph from any fill
    paintEventGlyph(painter, glyph, theme.eventColour(mark.category), mark.inPaper, theme.panel);
    if (mark.number > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.panel);
        painter.drawEllipse(item.number, 8.5, 8.5);
        paintLinkNumber(painter, item.number, mark.number, theme);
    }
}

void paintCluster(QPainter &painter, const EventCluster &cluster, const MapScene &scene)
{
    if (!cluster.room.contains(cluster.place)) { // it stands aside: say of what
        painter.setPen(QPen(scene.theme.ink2, 1));
        painter.setBrush(scene.theme.ink2);
        painter.drawLine(cluster.place, cluster.room.center());
        painter.drawEllipse(cluster.place, 1.6, 1.6);
    }
    for (const EventCluster::Item &item : cluster.items)
        paintMark(painter, item, scene);
}

} // namespace

MapPiece eventPiece(const EventCluster &cluster, const MapScene &scene)
{
    constexpr double rim = 8; // of a selected glyph
    KeyWriter look;
    look << cluster.place << cluster.room << scene.theme.ink2.rgba();
    for (const EventCluster::Item &item : cluster.items)
        writeMark(look, scene.events[size_t(item.mark)]);
    writeEventColours(look, scene.theme);
    const QRectF room = cluster.room | QRectF(cluster.place - QPointF(2, 2), QSizeF(4, 4)); // with the leader
    return {deviceRoom(room.adjusted(-rim, -rim, rim, rim), scene.viewport.ratio), look.bytes(),
            [&cluster, &scene](QPainter &painter) { paintCluster(painter, cluster, scene); }};
}

void writeMark(KeyWriter &key, const EventMark &mark)
{
    key << mark.id.value << mark.at << int(mark.category) << int(mark.inPaper) << mark.number << mark.selected
        << mark.placeName;
}

void writeEventColours(KeyWriter &key, const Theme &theme)
{
    for (const QColor &colour : theme.event)
        key << colour.rgba();
    for (const QColor &colour : {theme.panel, theme.ink2, theme.select, theme.primaryInk})
        key << colour.rgba();
}

} // namespace atlas
