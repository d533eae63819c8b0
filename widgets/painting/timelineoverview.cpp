// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinebackdrop.h"

#include "fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace atlas {

namespace {

constexpr int years = 10; ///< between two lines of the overview

struct Curve {
    QPainterPath line;
    QPainterPath area;
};

Curve curveOf(const TimelineStock &stock, const TimelineLayout &layout, double most)
{
    Curve curve;
    double y = layout.memberY(0, most);
    curve.area.moveTo(layout.overview.left(), y);
    curve.line.moveTo(layout.overview.left(), y);
    for (const MemberStep &step : stock.members) {
        const double x = layout.whole.xOf(double(step.from.toJulianDay()));
        curve.line.lineTo(x, y);
        y = layout.memberY(step.count, most);
        curve.line.lineTo(x, y);
    }
    curve.line.lineTo(layout.overview.right(), y);
    curve.area = curve.line;
    curve.area.lineTo(layout.overview.bottomRight());
    curve.area.lineTo(layout.overview.bottomLeft());
    curve.area.closeSubpath();
    return curve;
}

/// Lines of the decades; the places of their names are returned.
std::vector<QRectF> paintDecades(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    std::vector<QRectF> taken;
    painter.setFont(sansFont(11));
    const QFontMetricsF metrics(painter.font());
    for (int year = firstYear / years * years + years; year <= lastDay().year(); year += years) {
        const double x = layout.whole.xOf(double(QDate(year, 1, 1).toJulianDay()));
        painter.fillRect(QRectF(x - 0.5, layout.overview.top(), 1, layout.overview.height()),
                         scene.theme.line);
        const QString text = QString::number(year);
        const QRectF place(x + 4, layout.overview.top() + 2, metrics.horizontalAdvance(text), 12);
        if (place.right() > layout.overview.right())
            continue;
        painter.setPen(scene.theme.ink2);
        painter.drawText(place.bottomLeft() - QPointF(0, 2), text);
        taken.push_back(place);
    }
    return taken;
}

/// Numbers of members above their steps, first and last before the rest, the greater step before the
/// smaller; none over another or over the name of a decade.
void paintCounts(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout,
                 std::vector<QRectF> taken)
{
    const std::vector<MemberStep> &steps = scene.stock->members;
    const double most = scene.stock->most();
    std::vector<size_t> order;
    for (size_t i = 0; i < steps.size(); ++i)
        order.push_back(i);
    const auto weight = [&](size_t i) {
        const bool end = i + 1 == steps.size() || i == 0 || (i == 1 && steps[0].count == 0);
        return end ? 1000 : std::abs(steps[i].count - steps[i - 1].count);
    };
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return weight(a) > weight(b); });
    painter.setFont(sansFont(11, 500));
    painter.setPen(scene.theme.ink);
    const QFontMetricsF metrics(painter.font());
    for (size_t i : order) {
        if (steps[i].count == 0)
            continue;
        const QString text = QString::number(steps[i].count);
        const double width = metrics.horizontalAdvance(text);
        const double x = layout.whole.xOf(double(steps[i].from.toJulianDay()));
        const double base = std::max(layout.overview.top() + 11, layout.memberY(steps[i].count, most) - 4);
        for (const double left : {x + 3, x - 3 - width}) {
            const QRectF place(left, base - 10, width, 12);
            const QRectF padded = place.adjusted(-2, 0, 2, 0);
            const bool free = place.left() >= layout.overview.left()
                && place.right() <= layout.overview.right()
                && std::none_of(taken.begin(), taken.end(),
                                [&](const QRectF &other) { return other.intersects(padded); });
            if (!free)
                continue;
            painter.drawText(QPointF(left, base), text);
            taken.push_back(place);
            break;
        }
    }
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

void paintOverview(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    const Theme &theme = scene.theme;
    const QRectF strip = layout.overview;
    painter.fillRect(strip, theme.panel);
    if (scene.stock) {
        const Curve curve = curveOf(*scene.stock, layout, scene.stock->most());
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
    const std::vector<QRectF> taken = paintDecades(painter, scene, layout);
    if (scene.stock)
        paintCounts(painter, scene, layout, taken);
    paintWindow(painter, scene, layout);
    paintTitles(painter, scene, layout);
}

} // namespace atlas
