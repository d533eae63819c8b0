// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inkpainting.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

constexpr int highlighterAlpha = 110;

/// Colours that neither land nor sea has, in each theme: red, green, violet, ink.
constexpr std::array<QRgb, inkColours> onLight{0xffd1004b, 0xff00703c, 0xff6a1b9a, 0xff101820};
constexpr std::array<QRgb, inkColours> onDark{0xffff6b9d, 0xff6fe3a5, 0xffd0a2ff, 0xfff4f7fa};
constexpr std::array<QRgb, inkColours> markers{0xffffd400, 0xff4be38a, 0xffff8ad1, 0xffff9a3c};

double distance(QPointF from, const QLineF &line)
{
    const QPointF way = line.p2() - line.p1();
    const double length = QPointF::dotProduct(way, way);
    const double share
        = length > 0 ? std::clamp(QPointF::dotProduct(from - line.p1(), way) / length, 0.0, 1.0) : 0;
    return QLineF(from, line.p1() + way * share).length();
}

} // namespace

QColor inkColour(const InkStroke &stroke, const Theme &theme)
{
    const size_t at = size_t(std::clamp(stroke.colour, 0, inkColours - 1));
    if (stroke.tool == InkTool::Highlighter) {
        QColor colour = QColor::fromRgb(markers[at]);
        colour.setAlpha(highlighterAlpha);
        return colour;
    }
    return QColor::fromRgb(theme.isDark() ? onDark[at] : onLight[at]);
}

void paintInk(QPainter &painter, const std::vector<InkStroke> &ink, const Viewport &view, double unit,
              const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform toPixels = view.toPixels();
    for (const InkStroke &stroke : ink) {
        const QColor colour = inkColour(stroke, theme);
        const double width = stroke.width * unit;
        if (stroke.points.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(toPixels.map(stroke.points.front()), width / 2, width / 2);
            continue;
        }
        QPainterPath path(toPixels.map(stroke.points.front()));
        for (qsizetype i = 1; i < stroke.points.size(); ++i)
            path.lineTo(toPixels.map(stroke.points[i]));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
    }
    painter.restore();
}

int strokeAt(const std::vector<InkStroke> &ink, const Viewport &view, QPointF pixel, double reach)
{
    const QTransform toPixels = view.toPixels();
    for (int i = int(ink.size()) - 1; i >= 0; --i) {
        const QList<QPointF> &points = ink[size_t(i)].points;
        for (qsizetype at = 0; at < points.size(); ++at) {
            const QLineF piece(toPixels.map(points[at > 0 ? at - 1 : 0]), toPixels.map(points[at]));
            if (distance(pixel, piece) <= reach)
                return i;
        }
    }
    return -1;
}

} // namespace atlas
