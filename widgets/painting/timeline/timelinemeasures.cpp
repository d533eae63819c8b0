// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinemeasures.h"

#include "fonts.h"
#include "measures/measurewords.h"
#include "textlines.h"
#include "timeline/stepcurve.h"
#include "timeline/timelinebackdrop.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr double headroom = 3; ///< pixels above the highest value
constexpr double values = 11; ///< pixels, of the figures

QString titleOf(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::Members:
        return QStringLiteral("Members of NATO");
    case MeasureKind::Land:
        return QStringLiteral("Land in Europe");
    case MeasureKind::LandWithTurkey:
        return QStringLiteral("Land with Turkey");
    case MeasureKind::RussianBorder:
        break;
    }
    return QStringLiteral("Border with Russia");
}

StepFrame frameOf(const TimelineScene &scene, const TimelineLayout &layout, size_t lane)
{
    const QRectF box = layout.measures[lane].adjusted(0, headroom, 0, -1);
    const double most = scene.measures ? scene.measures->of(measureOfLane(scene, int(lane))).most() : 0;
    return {box, layout.scale, std::max(1.0, most)};
}

/// Where the Soviet Union ends and Russia begins.
void paintRule(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout, const QRectF &box)
{
    if (!scene.russia.isValid())
        return;
    const double x = layout.scale.xOf(double(scene.russia.toJulianDay()));
    if (x <= box.left() || x >= box.right())
        return;
    painter.setPen(QPen(scene.theme.ink2, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, box.top() - headroom), QPointF(x, box.bottom()));
    painter.setFont(sansFont(10.5));
    const double base = box.top() + 9;
    if (x - box.left() > 40)
        paintText(painter, {x - 4, base}, QStringLiteral("USSR"), Qt::AlignRight);
    if (box.right() - x > 40)
        paintText(painter, {x + 4, base}, QStringLiteral("Russia"));
}

void paintCurve(QPainter &painter, const TimelineScene &scene, const MeasureSeries &series,
                const StepFrame &frame)
{
    const StepCurve curve = stepCurve(series.steps, frame);
    painter.fillPath(curve.area, scene.theme.sparkFill);
    painter.setPen(QPen(scene.theme.spark, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve.line);
}

} // namespace

MeasureKind measureOfLane(const TimelineScene &scene, int lane)
{
    return lane == 0 ? MeasureKind::Members : lane == 1 ? scene.land : MeasureKind::RussianBorder;
}

void paintMeasureLanes(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    for (size_t lane = 0; lane < layout.measures.size(); ++lane) {
        const QRectF row = layout.measures[lane];
        const MeasureKind kind = measureOfLane(scene, int(lane));
        painter.fillRect(row, lane % 2 == 0 ? scene.theme.panel : scene.theme.panel2);
        if (scene.measures) {
            const StepFrame frame = frameOf(scene, layout, lane);
            paintCurve(painter, scene, scene.measures->of(kind), frame);
            if (kind == MeasureKind::RussianBorder)
                paintRule(painter, scene, layout, frame.box);
        } else {
            painter.setFont(sansFont(values));
            painter.setPen(scene.theme.ink3);
            paintText(painter, {row.left() + 6, row.center().y() + 4}, QStringLiteral("Measuring\u2026"));
        }
        painter.setFont(sansFont(11.5, 500));
        painter.setPen(scene.theme.ink2);
        paintText(painter, {timelineGutter - 10, row.center().y() + 4}, titleOf(kind), Qt::AlignRight);
    }
}

void paintMeasureValues(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    if (!scene.measures)
        return;
    const double place = layout.scale.xOf(scene.date);
    const double x = std::clamp(place, layout.scale.left, layout.scale.right);
    const bool inView = x == place;
    for (size_t lane = 0; lane < layout.measures.size(); ++lane) {
        const MeasureKind kind = measureOfLane(scene, int(lane));
        const double value = scene.measures->of(kind).on(scene.date);
        const StepFrame frame = frameOf(scene, layout, lane);
        painter.setPen(QPen(scene.theme.panel, 1.2));
        painter.setBrush(scene.theme.select);
        if (inView) // else the date flag at that end says whose values they are
            painter.drawEllipse(QPointF(x, frame.yOf(value)), 3, 3);
        const TextLines text = textLines(measureText(kind, value), sansFont(values, 600));
        const double width = text.width();
        const bool left = x + 12 + width > layout.scale.right;
        const double begin = left ? x - 7 - width : x + 7;
        const double base = layout.measures[lane].center().y() + 4;
        QColor plate = scene.theme.panel;
        plate.setAlphaF(0.88F);
        painter.fillRect(QRectF(begin - 3, base - 10.5, width + 6, 13.5), plate);
        painter.setPen(scene.theme.ink);
        text.paint(painter, {begin, base});
    }
}

} // namespace atlas
