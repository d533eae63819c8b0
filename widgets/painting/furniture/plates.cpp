// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniture/plates.h"

#include "furniture/datetext.h"
#include "furniture/furniture.h"
#include "furniture/furniturefonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace atlas {

namespace {

constexpr double radius = 3; // px, of the corners

} // namespace

QRectF pixelFrame(const QRectF &rect)
{
    return rect.toAlignedRect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5);
}

void paintPlateGround(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    QColor panel = theme.panel;
    panel.setAlphaF(0.95F);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(panel);
    painter.drawRoundedRect(pixelFrame(rect), radius, radius);
}

void paintSoftGround(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    QColor ground = theme.panel;
    ground.setAlphaF(0.75F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, radius, radius);
}

void paintScaleBar(QPainter &painter, const Furniture &furniture, const Theme &theme)
{
    const QRectF &rect = furniture.scaleBar;
    if (rect.isEmpty())
        return;
    paintSoftGround(painter, rect, theme);
    const QPointF left(rect.left() + 9, rect.bottom() - 7);
    const QPointF right = left + QPointF(furniture.scaleLength, 0);
    painter.setPen(QPen(theme.ink, 1.4, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const std::array corners{left - QPointF(0, 5), left, right, right - QPointF(0, 5)};
    painter.drawPolyline(corners.data(), int(corners.size()));
    painter.setFont(plateFonts().small);
    const QFontMetricsF metrics(painter.font());
    for (const auto &[end, text] :
         {std::pair{left, QStringLiteral("0")}, std::pair{right, furniture.scaleText}})
        painter.drawText(end + QPointF(-metrics.horizontalAdvance(text) / 2, -8), text);
}

void paintViewpointPlate(QPainter &painter, const QRectF &rect, const QString &viewpoint, const Theme &theme)
{
    paintPlateGround(painter, rect, theme);
    const QPointF eye(rect.left() + 17, rect.center().y());
    QPainterPath lids;
    lids.moveTo(eye - QPointF(7, 0));
    lids.quadTo(eye - QPointF(0, 9), eye + QPointF(7, 0));
    lids.quadTo(eye + QPointF(0, 9), eye - QPointF(7, 0));
    painter.setPen(QPen(theme.ink2, 1.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(lids);
    painter.drawEllipse(eye, 2, 2);
    QPointF at(rect.left() + 12 + eyeWidth, rect.center().y() + 4.5);
    painter.setPen(theme.ink);
    painter.setFont(plateFonts().text);
    painter.drawText(at, viewpointWord());
    at.rx() += QFontMetricsF(painter.font()).horizontalAdvance(viewpointWord());
    painter.setFont(plateFonts().members);
    painter.drawText(at, viewpoint);
}

double viewpointPlateWidth(const QString &viewpoint)
{
    return std::ceil(wordsWidth(plateFonts().text, viewpointWord())
                     + wordsWidth(plateFonts().members, viewpoint))
        + eyeWidth + 28;
}

} // namespace atlas
