// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlayer.h"

#include "eventglyph.h"
#include "eventlayout.h"
#include "furniturefonts.h"
#include "keywriter.h"
#include "labelplacement.h"
#include "overlaylayers.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

EventLayout layoutOf(const MapScene &scene, LabelMemory &memory)
{
    if (scene.events.empty() || !scene.layers.testFlag(Layer::Events))
        return {};
    std::vector<LabelBox> labels;
    for (const PlacedLabel &label : placeLabels(scene, memory)) {
        if (label.kind != LabelKind::Sea)
            labels.push_back(label.box);
    }
    return eventLayout(scene, labels);
}

class EventLayer : public MapLayer {
public:
    QByteArray key(const MapScene &scene) const override;
    void paint(QPainter &painter, const MapScene &scene) const override;

private:
    void paintCluster(QPainter &painter, const EventCluster &cluster, const MapScene &scene) const;
    void paintMark(QPainter &painter, const EventCluster::Item &item, const MapScene &scene) const;
    void paintEdge(QPainter &painter, const EdgeMarker &edge, const MapScene &scene) const;

    mutable LabelMemory m_memory;
};

QByteArray EventLayer::key(const MapScene &scene) const
{
    if (scene.events.empty() || !scene.layers.testFlag(Layer::Events))
        return {};
    KeyWriter key;
    key << labelKey(scene);
    for (const EventMark &mark : scene.events)
        key << mark.id.value << mark.at << int(mark.category) << int(mark.inPaper) << mark.number
            << mark.selected << mark.placeName;
    const Theme &theme = scene.theme;
    for (const QColor &colour : theme.event)
        key << colour.rgba();
    for (const QColor &colour :
         {theme.panel, theme.line, theme.ink, theme.ink2, theme.select, theme.primaryInk})
        key << colour.rgba();
    return key.bytes();
}

void EventLayer::paint(QPainter &painter, const MapScene &scene) const
{
    const EventLayout layout = layoutOf(scene, m_memory);
    for (bool linked : {false, true}) { // linked ones over the others
        for (const EventCluster &cluster : layout.clusters) {
            if (cluster.linked == linked)
                paintCluster(painter, cluster, scene);
        }
    }
    for (const EdgeMarker &edge : layout.edges)
        paintEdge(painter, edge, scene);
}

void EventLayer::paintCluster(QPainter &painter, const EventCluster &cluster, const MapScene &scene) const
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

void EventLayer::paintMark(QPainter &painter, const EventCluster::Item &item, const MapScene &scene) const
{
    const EventMark &mark = scene.events[size_t(item.mark)];
    const Theme &theme = scene.theme;
    const QPainterPath glyph = eventGlyph(mark.category, item.glyph, eventGlyphHeight);
    painter.setBrush(Qt::NoBrush);
    if (mark.selected) {
        painter.setPen(QPen(theme.panel, 5.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(glyph);
        painter.setPen(QPen(theme.select, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(glyph);
    }
    painter.setPen(QPen(theme.panel, 2.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (!mark.selected)
        painter.drawPath(glyph); // a rim that parts the glyph from any fill
    paintEventGlyph(painter, glyph, theme.eventColour(mark.category), mark.inPaper, theme.panel);
    if (mark.number > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.panel);
        painter.drawEllipse(item.number, 8.5, 8.5);
        paintLinkNumber(painter, item.number, mark.number, theme);
    }
}

void EventLayer::paintEdge(QPainter &painter, const EdgeMarker &edge, const MapScene &scene) const
{
    const Theme &theme = scene.theme;
    const QRectF &plate = edge.plate;
    const QPointF out = edge.tip - plate.center();
    const bool sideways = std::abs(out.x()) > plate.width() / 2;
    const QPointF across = sideways ? QPointF(0, 7) : QPointF(7, 0);
    const QPointF foot
        = edge.tip - (sideways ? QPointF(out.x() > 0 ? 8 : -8, 0) : QPointF(0, out.y() > 0 ? 8 : -8));
    QPainterPath outline;
    outline.addRoundedRect(plate, 4, 4);
    QPainterPath arrow;
    arrow.addPolygon(QPolygonF({foot - across, edge.tip, foot + across}));
    arrow.closeSubpath();
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.panel);
    painter.drawPath(outline.united(arrow));

    QPointF at(plate.left() + 8, plate.center().y());
    for (int mark : edge.marks) {
        const EventMark &event = scene.events[size_t(mark)];
        const QPointF middle = at + QPointF(7.5, 0);
        if (event.number > 0)
            paintLinkNumber(painter, middle, event.number, theme);
        else
            paintEventGlyph(painter, eventGlyph(event.category, middle, eventGlyphHeight),
                            theme.eventColour(event.category), event.inPaper, theme.panel);
        at.rx() += 17;
    }
    const QFont font = plateFonts().text;
    painter.setFont(font);
    painter.setPen(theme.ink);
    painter.drawText(at + QPointF(4, QFontMetricsF(font).capHeight() / 2), edge.place);
}

} // namespace

EventId eventAtPixel(const MapScene &scene, QPointF pixel)
{
    LabelMemory memory;
    const EventLayout layout = layoutOf(scene, memory);
    for (const EdgeMarker &edge : layout.edges) {
        if (!edge.plate.contains(pixel))
            continue;
        const auto which
            = std::clamp(int((pixel.x() - edge.plate.left() - 8) / 17), 0, int(edge.marks.size()) - 1);
        return scene.events[size_t(edge.marks[size_t(which)])].id;
    }
    EventId found;
    for (bool linked : {false, true}) {
        for (const EventCluster &cluster : layout.clusters) {
            if (cluster.linked != linked)
                continue;
            for (const EventCluster::Item &item : cluster.items) {
                // 24 px across at least, as far as the neighbours leave it
                if (item.room.adjusted(-4, -4, 4, 4).contains(pixel)
                    && (found.isEmpty() || item.room.contains(pixel)))
                    found = scene.events[size_t(item.mark)].id;
            }
        }
    }
    return found;
}

std::unique_ptr<MapLayer> makeEventLayer()
{
    return std::make_unique<EventLayer>();
}

} // namespace atlas
