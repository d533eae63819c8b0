// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinecompare.h"

#include "fonts.h"
#include "furniture/datetext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double reach = 5; // px about the line
constexpr double flagHeight = 19;

/// About the date's line, within the axis.
QRectF flagAbout(const TimelineScene &scene, const TimelineLayout &layout, bool own)
{
    const double width = steadyWidth(flagFont(), flagText(scene, own)) + 16;
    const double x = layout.scale.xOf(own ? scene.date : scene.otherDate);
    const double left = std::clamp(x - width / 2, layout.scale.left - 8, layout.scale.right - width + 8);
    return {left, layout.axis.top() + 4, width, flagHeight};
}

/// From the line of the date to its flag, where that stands aside.
void paintLeader(QPainter &painter, const TimelineScene &scene, double x, const QRectF &flag)
{
    const double y = flag.top() - 3;
    const double to = std::clamp(x, flag.left() + 8, flag.right() - 8);
    painter.setPen(QPen(scene.theme.select, 1.4));
    painter.drawPolyline(QPolygonF({QPointF(x, y), QPointF(to, y), QPointF(to, flag.top())}));
}

void paintBetween(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    QColor tint = scene.theme.select;
    tint.setAlphaF(0.08F);
    const auto strip = [&](double one, double other, const QRectF &room) {
        const double left = std::clamp(std::min(one, other), room.left(), room.right());
        const double right = std::clamp(std::max(one, other), room.left(), room.right());
        if (right > left)
            painter.fillRect(QRectF(left, room.top(), right - left, room.height()), tint);
    };
    const QRectF lanes(QPointF(layout.scale.left, layout.changes.top()),
                       QPointF(layout.scale.right, layout.axis.top()));
    strip(layout.scale.xOf(scene.date), layout.scale.xOf(scene.otherDate), lanes);
    strip(layout.whole.xOf(scene.date), layout.whole.xOf(scene.otherDate), layout.overview);
}

} // namespace

QFont flagFont()
{
    return sansFont(12, 600);
}

QString flagText(const TimelineScene &scene, bool own)
{
    return sideLetter(scene, own) + longDate(own ? scene.date : scene.otherDate);
}

QRectF flagOf(const TimelineScene &scene, const TimelineLayout &layout, bool own)
{
    constexpr double gap = 4;
    QRectF flag = flagAbout(scene, layout, own);
    if (own || !scene.otherDate.isValid())
        return flag;
    const QRectF taken = flagAbout(scene, layout, true).adjusted(-gap, 0, gap, 0);
    if (!flag.intersects(taken))
        return flag;
    const double before = taken.left() - flag.width();
    const bool fitsBefore = before >= layout.scale.left - 8;
    const bool fitsAfter = taken.right() + flag.width() <= layout.scale.right + 8;
    const bool wantsBefore = scene.otherDate < scene.date;
    flag.moveLeft((wantsBefore && fitsBefore) || !fitsAfter ? before : taken.right());
    return flag;
}

void coverTicks(QPainter &painter, const TimelineLayout &layout, const QRectF &flag, const QColor &ground)
{
    const double top = layout.axis.top() + 6;
    for (const AxisTick &tick : layout.ticks.ticks) {
        const QRectF label(tick.labelX - tick.width / 2 - 2, top, tick.width + 4, 16);
        if (tick.width > 0 && label.intersects(flag.adjusted(-4, 0, 4, 0)))
            painter.fillRect(label, ground);
    }
}

QString sideLetter(const TimelineScene &scene, bool own)
{
    if (!scene.otherDate.isValid())
        return {};
    return (scene.active == CompareSide::A) == own ? QStringLiteral("A ") : QStringLiteral("B ");
}

void paintOtherDate(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    if (!scene.otherDate.isValid())
        return;
    const Theme &theme = scene.theme;
    paintBetween(painter, scene, layout);
    const double overview = layout.whole.xOf(scene.otherDate);
    painter.fillRect(QRectF(overview - 0.75, layout.overview.top() - 2, 1.5, layout.overview.height() + 4),
                     theme.select);
    const double x = layout.scale.xOf(scene.otherDate);
    const bool inView = x >= layout.scale.left && x <= layout.scale.right;
    const double top = layout.changes.top() - 3;
    if (inView)
        painter.fillRect(QRectF(x - 0.75, top, 1.5, layout.axis.top() + 5 - top), theme.select);
    // Hollow: the filled flag is the one that the keys move.
    const QRectF flag = flagOf(scene, layout, false);
    coverTicks(painter, layout, flagOf(scene, layout, true), theme.chrome);
    coverTicks(painter, layout, flag, theme.chrome);
    if (inView && (x < flag.left() || x > flag.right()))
        paintLeader(painter, scene, x, flag);
    painter.setPen(QPen(theme.select, 1.4));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(flag, 3, 3);
    painter.setFont(flagFont());
    painter.setPen(theme.selectInk);
    paintSteady(painter, {flag.left() + 8, flag.top() + 14}, flagText(scene, false));
}

bool isOnOtherDate(const TimelineScene &scene, const TimelineLayout &layout, QPointF pixel)
{
    if (!scene.otherDate.isValid())
        return false;
    if (flagOf(scene, layout, false).contains(pixel))
        return true;
    const double x = layout.scale.xOf(scene.otherDate);
    if (flagOf(scene, layout, true).contains(pixel))
        return false;
    return x >= layout.scale.left && x <= layout.scale.right && std::abs(pixel.x() - x) <= reach
        && pixel.y() >= layout.axis.top();
}

} // namespace atlas
