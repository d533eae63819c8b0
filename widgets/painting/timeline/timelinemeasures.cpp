// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinemeasures.h"

#include "fonts.h"
#include "measures/measurewords.h"
#include "textlines.h"
#include "timeline/stepcurve.h"
#include "timeline/timelinebackdrop.h"
#include "timeline/timelinedot.h"

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

QFont valueFont()
{
    return sansFont(values, 600);
}

QFont ruleFont()
{
    return sansFont(10.5);
}

/// Where the Soviet Union ends and Russia begins; beyond the box where it is not in view.
double ruleX(const TimelineScene &scene, const TimelineLayout &layout)
{
    return scene.russia.isValid() ? layout.scale.xOf(double(scene.russia.toJulianDay())) : -1;
}

void paintRule(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout, const QRectF &box)
{
    const double x = ruleX(scene, layout);
    if (x <= box.left() || x >= box.right())
        return;
    painter.setPen(QPen(scene.theme.ink2, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, box.top() - headroom), QPointF(x, box.bottom()));
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

std::vector<MeasurePlate> platesOf(const TimelineScene &scene, const TimelineLayout &layout)
{
    std::vector<MeasurePlate> plates;
    const double x = std::clamp(layout.scale.xOf(scene.date), layout.scale.left, layout.scale.right);
    for (size_t lane = 0; scene.measures && lane < layout.measures.size(); ++lane) {
        const MeasureKind kind = measureOfLane(scene, int(lane));
        const double value = scene.measures->of(kind).on(scene.date);
        MeasurePlate plate;
        plate.text = measureText(kind, value);
        plate.point = {x, frameOf(scene, layout, lane).yOf(value)};
        const double width = textLines(plate.text, valueFont()).width();
        const bool left = x + 12 + width > layout.scale.right;
        plate.base = {left ? x - 7 - width : x + 7, layout.measures[lane].center().y() + 4};
        plate.ground = {plate.base.x() - 3, plate.base.y() - 10.5, width + 6, 13.5};
        plates.push_back(plate);
    }
    return plates;
}

std::vector<RuleWord> ruleWordsOf(const TimelineScene &scene, const TimelineLayout &layout)
{
    constexpr double gap = 4, least = 40; // from the rule; of room on that side of it
    std::vector<RuleWord> words;
    for (size_t lane = 0; scene.measures && lane < layout.measures.size(); ++lane) {
        if (measureOfLane(scene, int(lane)) != MeasureKind::RussianBorder)
            continue;
        const QRectF box = frameOf(scene, layout, lane).box;
        const double x = ruleX(scene, layout);
        const auto add = [&](const QString &text, bool before) {
            const double width = textLines(text, ruleFont()).width();
            words.push_back({{before ? x - gap - width : x + gap, box.top(), width, 11}, text});
        };
        if (x > box.left() + least && x < box.right())
            add(QStringLiteral("USSR"), true);
        if (x > box.left() && x < box.right() - least)
            add(QStringLiteral("Russia"), false);
    }
    return words;
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

MeasureWords measureWords(const TimelineScene &scene, const TimelineLayout &layout)
{
    MeasureWords words{platesOf(scene, layout), ruleWordsOf(scene, layout)};
    const double x = layout.scale.xOf(scene.date);
    for (RuleWord &word : words.rule) {
        const QRectF place = word.place.adjusted(-2, 0, 2, 0);
        word.hidden
            = (x > place.left() && x < place.right())
            || std::any_of(words.plates.begin(), words.plates.end(), [&](const MeasurePlate &plate) {
                   return plate.ground.intersects(place) || timelineDotRoom(plate.point).intersects(place);
               });
    }
    return words;
}

void paintMeasureValues(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    const MeasureWords words = measureWords(scene, layout);
    painter.setPen(scene.theme.ink2);
    for (const RuleWord &word : words.rule)
        if (!word.hidden)
            textLines(word.text, ruleFont()).paint(painter, {word.place.left(), word.place.top() + 9});
    const Theme &theme = scene.theme;
    const double place = layout.scale.xOf(scene.date);
    const bool inView = place >= layout.scale.left && place <= layout.scale.right;
    QColor ground = theme.panel;
    ground.setAlphaF(0.88F);
    for (const MeasurePlate &plate : words.plates) {
        if (inView) // else the date flag at that end says whose values they are
            paintTimelineDot(painter, plate.point,
                             {3, 1.2, theme.select.rgb(), theme.panel.rgb(), scene.ratio});
        painter.fillRect(plate.ground, ground);
        painter.setPen(theme.ink);
        textLines(plate.text, valueFont()).paint(painter, plate.base);
    }
}

} // namespace atlas
