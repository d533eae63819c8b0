// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlayer.h"

#include "eventglyph.h"
#include "eventlayout.h"
#include "eventpainting.h"
#include "furniturefonts.h"
#include "keywriter.h"
#include "labelplacement.h"
#include "overlaylayers.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>

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
        writeMark(key, mark);
    key << scene.theme.line.rgba() << scene.theme.ink.rgba();
    writeEventColours(key, scene.theme);
    return key.bytes();
}

void EventLayer::paint(QPainter &painter, const MapScene &scene) const
{
    const EventLayout layout = layoutOf(scene, m_memory);
    for (bool linked : {false, true}) { // linked ones over the others
        for (const EventCluster &cluster : layout.clusters) {
            if (cluster.linked == linked)
                paintEventCluster(painter, cluster, scene);
        }
    }
    for (const EdgeMarker &edge : layout.edges)
        paintEdge(painter, edge, scene);
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
    std::vector<EventCluster> clusters = insetEvents(scene); // the topmost first
    for (bool linked : {true, false}) {
        std::copy_if(layout.clusters.rbegin(), layout.clusters.rend(), std::back_inserter(clusters),
                     [&](const EventCluster &cluster) { return cluster.linked == linked; });
    }
    for (double margin : {0.0, 4.0}) { // 24 px across at least, as far as the neighbours leave it
        for (const EventCluster &cluster : clusters) {
            for (const EventCluster::Item &item : cluster.items) {
                if (item.room.adjusted(-margin, -margin, margin, margin).contains(pixel))
                    return scene.events[size_t(item.mark)].id;
            }
        }
    }
    return {};
}

std::unique_ptr<MapLayer> makeEventLayer()
{
    return std::make_unique<EventLayer>();
}

} // namespace atlas
