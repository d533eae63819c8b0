// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinebackdrop.h"

#include "fonts.h"
#include "marks/eventglyph.h"
#include "textlines.h"
#include "timeline/timelinedensity.h"
#include "timeline/timelinemeasures.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr double titleGap = 10; ///< between the row titles and the axis

QString laneTitle(int lane, int laneCount)
{
    if (laneCount == 1)
        return QStringLiteral("Events");
    static const QString titles[] = {QStringLiteral("Alliance, treaties"), QStringLiteral("Conflict"),
                                     QStringLiteral("Diplomacy, politics"), QStringLiteral("Words, ideas")};
    return titles[lane];
}

void paintTitle(QPainter &painter, const TimelineScene &scene, double middle, const QString &title)
{
    painter.setPen(scene.theme.ink2);
    painter.setFont(sansFont(11.5, 500));
    paintText(painter, {timelineGutter - titleGap, middle + 4}, title, Qt::AlignRight);
}

void paintGround(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    const Theme &theme = scene.theme;
    painter.fillRect(QRectF({}, scene.size), theme.chrome);
    // The wedge ties the window of the overview to the rows that it opens into.
    const QRectF window = layout.windowRect();
    QPainterPath wedge(window.bottomLeft());
    wedge.lineTo(layout.changes.topLeft());
    wedge.lineTo(layout.changes.topRight());
    wedge.lineTo(window.bottomRight());
    QColor veil = theme.line2;
    veil.setAlphaF(0.5F);
    painter.fillPath(wedge, veil);
    painter.fillRect(layout.changes.united(layout.lanes), theme.panel);
    for (int lane = 0; lane < layout.laneCount; lane += 2)
        painter.fillRect(
            QRectF(layout.lanes.left(), layout.laneTop(lane), layout.lanes.width(), layout.laneHeight()),
            theme.panel2);
}

/// Where the map changes often, the darker; the ticks above it cover each other there.
void paintDensity(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    constexpr double cell = 6;
    constexpr double crowd = 6; // changes in a cell from which on it is as dark as it gets
    if (!scene.stock)
        return;
    const std::vector<int> cells = changeDensity(*scene.stock, layout.scale, cell);
    const double top = layout.changes.bottom() - 3.5;
    QColor ink = scene.theme.spark;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (cells[i] == 0)
            continue;
        ink.setAlphaF(float(0.2 + 0.8 * std::min(1.0, cells[i] / crowd)));
        const double left = layout.changes.left() + double(i) * cell;
        painter.fillRect(QRectF(left, top, std::min(cell, layout.changes.right() - left), 3), ink);
    }
}

/// The first label may reach into the gutter.
double contextEnd(const TimelineLayout &layout)
{
    constexpr double gap = 6;
    double end = timelineGutter - titleGap;
    for (const AxisTick &tick : layout.ticks.ticks)
        if (tick.width > 0)
            end = std::min(end, tick.labelX - tick.width / 2 - gap);
    return end;
}

void paintAxis(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    const Theme &theme = scene.theme;
    const double top = layout.axis.top();
    for (const AxisTick &tick : layout.ticks.ticks) {
        if (tick.grid)
            painter.fillRect(QRectF(tick.x - 0.5, layout.changes.top(), 1, top - layout.changes.top()),
                             theme.line);
        painter.fillRect(QRectF(tick.x - 0.5, top, 1, tick.label.isEmpty() ? 3 : 5), theme.ink3);
        painter.setFont(timelineFont(tick.strong));
        painter.setPen(tick.strong ? theme.ink : theme.ink2);
        if (!tick.label.isEmpty())
            paintText(painter, {tick.labelX, top + 17}, tick.label, Qt::AlignHCenter);
    }
    painter.fillRect(QRectF(layout.axis.left(), top - 0.5, layout.axis.width(), 1), theme.ink3);
    painter.setFont(timelineFont(true));
    painter.setPen(theme.ink2);
    paintText(painter, {contextEnd(layout), top + 17}, layout.ticks.context, Qt::AlignRight);
}

/// An arrowhead in the gutter: something here began before the window.
void paintBefore(QPainter &painter, const TimelineScene &scene, QPointF tail)
{
    painter.setPen(QPen(scene.theme.ink2, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF({tail + QPointF(0, -3.5), tail + QPointF(-3.5, 0), tail + QPointF(0, 3.5)}));
}

void paintLanes(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    for (int lane = 0; lane < layout.laneCount; ++lane)
        paintTitle(painter, scene, layout.glyphY(lane), laneTitle(lane, layout.laneCount));
    if (!scene.pack)
        return;
    painter.save();
    painter.setClipRect(layout.lanes.adjusted(0, 0, 4, 0));
    for (const DurationBar &bar : layout.events.bars)
        paintDurationBar(painter, layout, bar,
                         scene.theme.eventColour(scene.pack->events[size_t(bar.event)].category));
    for (const EventCluster &cluster : layout.events.clusters)
        paintCluster(painter, scene, layout.rectOf(cluster), cluster, {cluster.lead, scene.theme.ink3});
    painter.restore();
    for (const EventCluster &cluster : layout.events.clusters) {
        if (cluster.fromBefore)
            paintBefore(painter, scene, {layout.lanes.left() - 3, layout.glyphY(cluster.lane)});
    }
}

} // namespace

QFont timelineFont(bool strong)
{
    return sansFont(11.5, strong ? 600 : 400);
}

void paintText(QPainter &painter, QPointF at, const QString &text, Qt::AlignmentFlag end)
{
    const TextLines line = textLines(text, painter.font());
    if (end != Qt::AlignLeft)
        at.rx() -= end == Qt::AlignRight ? line.width() : line.width() / 2;
    line.paint(painter, at);
}

void paintDurationBar(QPainter &painter, const TimelineLayout &layout, const DurationBar &bar,
                      const QColor &colour)
{
    const QRectF rect = layout.rectOf(bar);
    QColor clear = colour;
    clear.setAlpha(0);
    QLinearGradient ink(bar.begin, 0, bar.end, 0);
    const double length = std::max(1.0, bar.end - bar.begin);
    const double solidFrom = std::clamp((bar.solidFrom - bar.begin) / length, 0.0, 1.0);
    const double solidTo = std::clamp((bar.solidTo - bar.begin) / length, 0.0, 1.0);
    ink.setColorAt(0, solidFrom > 0 ? clear : colour);
    ink.setColorAt(solidFrom, colour);
    ink.setColorAt(solidTo, colour);
    ink.setColorAt(1, solidTo < 1 ? clear : colour);
    painter.fillRect(rect, ink);
}

void paintCluster(QPainter &painter, const TimelineScene &scene, const QRectF &place,
                  const EventCluster &cluster, const ClusterLook &look)
{
    const Theme &theme = scene.theme;
    const Event &event = scene.pack->events[size_t(look.event)];
    const QColor colour = theme.eventColour(event.category);
    const double y = place.center().y();
    if (!cluster.isPill()) {
        const double height = event.tier == 1 ? 11 : 9;
        paintEventGlyph(painter, eventGlyph(event.category, {cluster.x, y}, height), colour, event.inPaper,
                        theme.panel);
        return;
    }
    painter.setPen(QPen(look.outline, look.outline == theme.ink3 ? 1.1 : 2));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(place, 8.5, 8.5);
    paintEventGlyph(painter, eventGlyph(event.category, {place.left() + 10, y}, 8.5), colour, event.inPaper,
                    theme.panel);
    painter.setPen(theme.ink);
    painter.setFont(sansFont(11, 600));
    paintText(painter, {place.right() - 6, y + 4}, QString::number(cluster.events.size()), Qt::AlignRight);
}

void paintTimelineBackdrop(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    paintGround(painter, scene, layout);
    paintAxis(painter, scene, layout);
    paintOverview(painter, scene, layout);
    paintTitle(painter, scene, layout.changes.bottom() - 12, QStringLiteral("Map changes"));
    paintDensity(painter, scene, layout);
    paintChangeMarks(painter, scene, layout);
    paintLanes(painter, scene, layout);
    paintMeasureLanes(painter, scene, layout);
}

} // namespace atlas
