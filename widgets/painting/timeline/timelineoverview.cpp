// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinebackdrop.h"

#include "fonts.h"
#include "timeline/stepcurve.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr int years = 10; ///< between two lines of the overview

StepCurve curveOf(const TimelineStock &stock, const TimelineLayout &layout)
{
    std::vector<MeasureStep> steps;
    for (const MemberStep &step : stock.members)
        steps.push_back({step.from, double(step.count)});
    const double most = stock.most();
    const double foot = layout.memberY(0, most);
    const QRectF box(layout.overview.left(), layout.memberY(most, most), layout.overview.width(),
                     foot - layout.memberY(most, most));
    return stepCurve(steps, {box, layout.whole, most});
}

QFont countFont()
{
    return sansFont(11, 500);
}

using Taken = std::vector<QRectF>; ///< by words

bool isFree(const Taken &taken, const QRectF &strip, const QRectF &place)
{
    const QRectF padded = place.adjusted(-4, 0, 4, 0);
    return place.left() >= strip.left() && place.right() <= strip.right()
        && std::none_of(taken.begin(), taken.end(),
                        [&](const QRectF &other) { return other.intersects(padded); });
}

void paintDecades(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout, Taken &taken)
{
    painter.setFont(sansFont(11));
    painter.setPen(scene.theme.ink2);
    const QFontMetricsF metrics(painter.font());
    for (int year = firstYear / years * years + years; year <= lastDay().year(); year += years) {
        const double x = layout.whole.xOf(double(QDate(year, 1, 1).toJulianDay()));
        painter.fillRect(QRectF(x - 0.5, layout.overview.top(), 1, layout.overview.height()),
                         scene.theme.line);
        const QString text = QString::number(year);
        const QRectF place(x + 4, layout.overview.top() + 2, metrics.horizontalAdvance(text), 12);
        if (!isFree(taken, layout.overview, place))
            continue;
        painter.drawText(place.bottomLeft() - QPointF(0, 2), text);
        taken.push_back(place);
    }
}

/// The number of members above its step.
void paintCount(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout, size_t index,
                Taken &taken)
{
    for (const QRectF &place : placesOfCount(scene, layout, index)) {
        if (!isFree(taken, layout.overview, place))
            continue;
        painter.drawText(QPointF(place.left(), place.bottom() - 2),
                         QString::number(scene.stock->members[index].count));
        taken.push_back(place);
        return;
    }
}

/// First and last number before the names of the decades, the others after them, the greater step first.
void paintWords(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    Taken taken;
    std::vector<size_t> ends;
    std::vector<size_t> others;
    const std::vector<MemberStep> none;
    const std::vector<MemberStep> &steps = scene.stock ? scene.stock->members : none;
    for (size_t i = 0; i < steps.size(); ++i) {
        const bool end = i + 1 == steps.size() || i == 0 || (i == 1 && steps[0].count == 0);
        if (steps[i].count > 0)
            (end ? ends : others).push_back(i);
    }
    const auto rise = [&steps](size_t i) { return std::abs(steps[i].count - steps[i - 1].count); };
    std::stable_sort(others.begin(), others.end(), [&](size_t a, size_t b) { return rise(a) > rise(b); });
    const auto paintAll = [&](const std::vector<size_t> &indexes) {
        painter.setFont(countFont());
        painter.setPen(scene.theme.ink);
        for (size_t index : indexes)
            paintCount(painter, scene, layout, index, taken);
    };
    paintAll(ends);
    paintDecades(painter, scene, layout, taken);
    paintAll(others);
}

void paintHandle(QPainter &painter, const TimelineScene &scene, QPointF middle)
{
    painter.setPen(QPen(scene.theme.ink2, 1.2));
    painter.setBrush(scene.theme.panel);
    painter.drawRoundedRect(QRectF(middle.x() - 3, middle.y() - 9, 6, 18), 2, 2);
}

void paintWindow(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    const QRectF window = layout.windowRect();
    painter.setPen(QPen(scene.theme.ink2, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(window);
    paintHandle(painter, scene, {window.left(), window.center().y()});
    paintHandle(painter, scene, {window.right(), window.center().y()});
}

void paintTitles(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    const bool two = layout.overview.height() >= 44;
    const double base = two ? layout.overview.top() + 20 : layout.overview.center().y() + 4;
    painter.setFont(sansFont(11.5, 500));
    painter.setPen(scene.theme.ink2);
    paintText(painter, {timelineGutter - 10, base}, QStringLiteral("Members of NATO"), Qt::AlignRight);
    if (!two)
        return;
    painter.setFont(sansFont(10.5));
    painter.setPen(scene.theme.ink3);
    paintText(painter, {timelineGutter - 10, base + 16},
              QStringLiteral("%1\u2013%2").arg(firstDay().year()).arg(lastDay().year()), Qt::AlignRight);
}

} // namespace

/// Right of the step, left of it, or at the end of the strip.
std::vector<QRectF> placesOfCount(const TimelineScene &scene, const TimelineLayout &layout, size_t index)
{
    const MemberStep &step = scene.stock->members[index];
    const double width = QFontMetricsF(countFont()).horizontalAdvance(QString::number(step.count));
    const double x = layout.whole.xOf(double(step.from.toJulianDay()));
    const double y = layout.memberY(step.count, scene.stock->most());
    const double top = std::max(layout.overview.top() + 11, y - 4) - 10;
    std::vector<QRectF> places{{x + 3, top, width, 12}, {x - 3 - width, top, width, 12}};
    if (index + 1 == scene.stock->members.size())
        places.emplace_back(layout.overview.right() - width - 2, top, width, 12);
    return places;
}

void paintOverview(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    const Theme &theme = scene.theme;
    const QRectF strip = layout.overview;
    painter.fillRect(strip, theme.panel);
    if (scene.stock) {
        const StepCurve curve = curveOf(*scene.stock, layout);
        painter.fillPath(curve.area, theme.sparkFill);
        painter.setPen(QPen(theme.spark, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(curve.line);
    }
    const QRectF window = layout.windowRect();
    QColor veil = theme.chrome;
    veil.setAlphaF(0.6F);
    painter.fillRect(QRectF(strip.topLeft(), QPointF(window.left(), strip.bottom())), veil);
    painter.fillRect(QRectF(QPointF(window.right(), strip.top()), strip.bottomRight()), veil);
    paintWords(painter, scene, layout);
    paintWindow(painter, scene, layout);
    paintTitles(painter, scene, layout);
}

} // namespace atlas
