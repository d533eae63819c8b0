// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparepainting.h"

#include "furniture/datetext.h"
#include "furniture/furniturefonts.h"
#include "furniture/plates.h"
#include "furniture/swatch.h"
#include "paperdevice.h"
#include "vectormap.h"

#include <QFontMetricsF>
#include <QPainter>

namespace atlas {

namespace {

/// Calls `paint` at the origin of the side, within what is seen of it.
template <class Paint> void paintSide(QPainter &painter, const QRectF &seen, QPointF origin, Paint paint)
{
    if (seen.isEmpty())
        return;
    painter.save();
    painter.setClipRect(seen, Qt::IntersectClip);
    painter.translate(origin);
    paint();
    painter.restore();
}

/// 3 px of the selection's colour on 7 px of panel, and in the swipe the handle.
void paintDivider(QPainter &painter, const CompareScene &scene, double height)
{
    const Theme &theme = scene.b.theme;
    const double x = scene.frame.divider;
    if (x < 0)
        return;
    painter.fillRect(QRectF(x - dividerWidth / 2, 0, dividerWidth, height), theme.panel);
    painter.fillRect(QRectF(x - 1.5, 0, 3, height), theme.select);
    if (scene.mode != CompareMode::Swipe || !scene.handle)
        return;
    const QRectF grip(QPointF(x - dividerGrip.width() / 2, dividerGripTop(height)), dividerGrip);
    painter.setPen(QPen(theme.select, 2));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(grip.adjusted(1, 1, -1, -1), 4, 4);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.select, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const double side : {-1.0, 1.0}) {
        const QPointF tip(grip.center() + QPointF(side * 11, 0));
        painter.drawPolyline(QPolygonF({tip + QPointF(-side * 5, -5), tip, tip + QPointF(-side * 5, 5)}));
    }
}

void paintPlate(QPainter &painter, const QRectF &plate, CompareSide side, const CompareScene &scene)
{
    if (plate.isEmpty())
        return;
    const Theme &theme = scene.b.theme;
    const PlateFonts fonts;
    const bool isA = side == CompareSide::A;
    const QString &date = isA ? scene.dateA : scene.dateB;
    const bool compact = plate.height() < 40;
    paintPlateGround(painter, plate, theme);
    const double size = compact ? 18 : 24;
    const QRectF box(plate.left() + (compact ? 8 : 12), plate.top() + (compact ? 7 : 10), size, size);
    // The framed date is the one that the keys move.
    painter.setPen(QPen(theme.select, side == scene.active ? 2 : 1));
    painter.setBrush(side == scene.active ? theme.selectBackground : theme.panel);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(fonts.members);
    painter.setPen(theme.selectInk);
    painter.drawText(box, Qt::AlignCenter, isA ? QStringLiteral("A") : QStringLiteral("B"));
    painter.setPen(theme.ink);
    if (compact) {
        painter.setFont(fonts.dateSmall);
        paintSteady(painter, {plate.left() + 34, plate.top() + 21}, date);
        return;
    }
    painter.setFont(fonts.date);
    paintSteady(painter, {plate.left() + 48, plate.top() + 29}, date);
    painter.setFont(fonts.members);
    painter.drawText(QPointF(plate.left() + 48, plate.top() + 48), isA ? scene.membersA : scene.membersB);
}

void paintSign(QPainter &painter, const QRectF &swatch, const CompareLegendRow &row, const Theme &theme)
{
    using Sign = CompareLegendRow::Sign;
    const double middle = swatch.center().y();
    switch (row.sign) {
    case Sign::Fill:
        paintFillSwatch(painter, swatch, row.fill, theme);
        return;
    case Sign::Contested:
        paintContestedSwatch(painter, swatch, theme);
        return;
    case Sign::AllianceBorder:
        paintLegendSwatch(painter, swatch, {Layer::AllianceBorder, std::nullopt, {}}, theme);
        return;
    case Sign::Differing:
        painter.setPen(QPen(theme.select, 1.5, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(swatch.adjusted(1, 1, -1, -1));
        return;
    case Sign::Ghost:
        painter.setPen(QPen(theme.select, 2.2, Qt::DashLine, Qt::FlatCap));
        painter.drawLine(QPointF(swatch.left(), middle), QPointF(swatch.right(), middle));
        return;
    }
}

void paintLegend(QPainter &painter, const CompareScene &scene)
{
    if (scene.legend.isEmpty())
        return;
    constexpr double rowHeight = 22;
    const Theme &theme = scene.b.theme;
    const PlateFonts fonts;
    paintPlateGround(painter, scene.legend, theme);
    const int count = int(scene.rows.size()) + (scene.also.isEmpty() ? 0 : 1);
    const int lines = (count + scene.legendColumns - 1) / scene.legendColumns;
    for (int i = 0; i < count; ++i) {
        const QRectF place(scene.legend.left() + 12 + scene.legendColumn * (i / lines),
                           scene.legend.top() + 6 + rowHeight * (i % lines), scene.legendColumn, rowHeight);
        const bool isNote = i == int(scene.rows.size());
        if (!isNote)
            paintSign(
                painter,
                {QPointF(place.left(), place.center().y() - swatchSize.height() / 2.0), QSizeF(swatchSize)},
                scene.rows[size_t(i)], theme);
        painter.setFont(isNote ? fonts.small : fonts.text);
        painter.setPen(isNote ? theme.ink2 : theme.ink);
        painter.drawText(place.adjusted(isNote ? 0 : swatchSize.width() + 8, 0, 0, 0), Qt::AlignVCenter,
                         isNote ? scene.also : scene.rows[size_t(i)].text);
    }
}

} // namespace

namespace {

void paintOver(QPainter &painter, const CompareScene &scene)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintDivider(painter, scene, scene.frame.view.height());
    painter.save();
    painter.translate(scene.frame.originB);
    paintScaleBar(painter, scene.furniture, scene.b.theme);
    painter.restore();
    paintLegend(painter, scene);
    if (!scene.viewpointPlate.isEmpty())
        paintViewpointPlate(painter, scene.viewpointPlate, scene.viewpoint, scene.b.theme);
    paintPlate(painter, scene.plateA, CompareSide::A, scene);
    paintPlate(painter, scene.plateB, CompareSide::B, scene);
    painter.restore();
}

} // namespace

void paintComparison(QPainter &painter, const CompareScene &scene, const ComparePainters &painters)
{
    const CompareFrame &frame = scene.frame;
    paintSide(painter, frame.a, frame.originA,
              [&] { painter.drawImage(QPointF(), painters.a.paint(scene.a)); });
    paintSide(painter, frame.b, frame.originB,
              [&] { painter.drawImage(QPointF(), painters.b.paint(scene.b)); });
    paintOver(painter, scene);
}

void paintComparison(QPainter &painter, const CompareScene &scene)
{
    const CompareFrame &frame = scene.frame;
    paintSide(painter, frame.a, frame.originA, [&] { paintVectorMap(painter, scene.a); });
    paintSide(painter, frame.b, frame.originB, [&] { paintVectorMap(painter, scene.b); });
    const PaperScope scope(painter, {QStringLiteral("plates"), QStringLiteral("plates"), {}});
    paintOver(painter, scene);
}

QImage comparisonImage(const CompareScene &scene, QSizeF picture)
{
    const double ratio = scene.b.viewport.ratio;
    QImage image((picture * ratio).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(ratio);
    MapPainter a, b;
    QPainter painter(&image);
    painter.fillRect(QRectF(QPointF(), picture), scene.b.theme.panel);
    paintComparison(painter, scene, {a, b});
    return image;
}

} // namespace atlas
