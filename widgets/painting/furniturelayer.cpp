// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datetext.h"
#include "eventpainting.h"
#include "furniture.h"
#include "furniturefonts.h"
#include "halotext.h"
#include "keywriter.h"
#include "labelstock.h"
#include "overlaylayers.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>

#include <array>

namespace atlas {

namespace {

constexpr double radius = 3;

QRectF pixelFrame(const QRectF &rect)
{
    return rect.toAlignedRect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5);
}

class FurnitureLayer : public MapLayer {
public:
    QByteArray key(const MapScene &scene) const override;
    void paint(QPainter &painter, const MapScene &scene) const override;

private:
    void paintPlate(QPainter &painter, const QRectF &rect, const Theme &theme) const;
    void paintDate(QPainter &painter, const Furniture &furniture, const Theme &theme) const;
    void paintDateLine(QPainter &painter, const Furniture &furniture, const Theme &theme) const;
    void paintSwatch(QPainter &painter, QPointF at, const Theme &theme) const;
    void paintInset(QPainter &painter, const Furniture &furniture, const MapScene &scene) const;
    const QImage &insetImage(const Furniture &furniture, const MapScene &scene, double ratio) const;
    void paintInsetLands(QPainter &painter, const Furniture &furniture, const MapScene &scene) const;
    void paintOutside(QPainter &painter, const Furniture &furniture, const Theme &theme) const;
    void paintViewpoint(QPainter &painter, const Furniture &furniture, const Theme &theme) const;
    void paintScale(QPainter &painter, const Furniture &furniture, const Theme &theme) const;

    mutable HaloText m_halo;
    mutable QByteArray m_insetKey;
    mutable QImage m_inset;
};

QByteArray FurnitureLayer::key(const MapScene &scene) const
{
    const Furniture furniture = furnitureOf(scene);
    const Theme &theme = scene.theme;
    KeyWriter key;
    key << scene.viewport.size << scene.viewport.ratio << furniture.compact << furniture.date
        << furniture.members << furniture.joined << furniture.datePlate << furniture.inset
        << furniture.insetNames << furniture.outside << furniture.outsideRect << furniture.viewpoint
        << furniture.viewpointPlate << furniture.scaleBar << furniture.scaleLength << furniture.scaleText;
    for (const Furniture::InsetFill &land : furniture.insetFills)
        key << int(land.fill);
    for (const QColor &colour :
         {theme.panel, theme.line, theme.ink, theme.ink2, theme.joined, theme.joinedKey, theme.sea,
          theme.coast, theme.natoCoast, theme.outside, theme.graticule})
        key << colour.rgba();
    key.writeFills(theme);
    for (const EventCluster &cluster : insetEvents(scene)) {
        for (const EventCluster::Item &item : cluster.items)
            writeMark(key, scene.events[size_t(item.mark)]);
        writeEventColours(key, theme);
    }
    return key.bytes();
}

void FurnitureLayer::paint(QPainter &painter, const MapScene &scene) const
{
    const Furniture furniture = furnitureOf(scene);
    if (furniture.datePlate.isEmpty())
        return;
    painter.save();
    if (!furniture.inset.isEmpty())
        paintInset(painter, furniture, scene);
    for (const EventCluster &cluster : insetEvents(scene))
        paintEventCluster(painter, cluster, scene);
    paintOutside(painter, furniture, scene.theme);
    paintViewpoint(painter, furniture, scene.theme);
    paintScale(painter, furniture, scene.theme);
    paintPlate(painter, furniture.datePlate, scene.theme);
    furniture.compact ? paintDateLine(painter, furniture, scene.theme)
                      : paintDate(painter, furniture, scene.theme);
    painter.restore();
}

void FurnitureLayer::paintPlate(QPainter &painter, const QRectF &rect, const Theme &theme) const
{
    QColor panel = theme.panel;
    panel.setAlphaF(0.95F);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(panel);
    painter.drawRoundedRect(pixelFrame(rect), radius, radius);
}

void FurnitureLayer::paintDate(QPainter &painter, const Furniture &furniture, const Theme &theme) const
{
    const QPointF corner = furniture.datePlate.topLeft() + QPointF(12, 0);
    const PlateFonts fonts;
    painter.setPen(theme.ink);
    painter.setFont(fonts.date);
    paintSteady(painter, corner + QPointF(0, 30), furniture.date);
    painter.setFont(fonts.members);
    paintSteady(painter, corner + QPointF(0, 50), furniture.members);
    if (furniture.joined.isEmpty())
        return;
    paintSwatch(painter, corner + QPointF(0, 59), theme);
    painter.setPen(theme.ink);
    painter.setFont(fonts.text);
    paintSteady(painter, corner + QPointF(swatchWidth + 8, 70), furniture.joined);
}

void FurnitureLayer::paintDateLine(QPainter &painter, const Furniture &furniture, const Theme &theme) const
{
    const PlateFonts fonts;
    QPointF at = furniture.datePlate.topLeft() + QPointF(10, 21);
    painter.setPen(theme.ink);
    painter.setFont(fonts.dateSmall);
    paintSteady(painter, at, furniture.date);
    at.rx() += steadyWidth(fonts.dateSmall, furniture.date) + 10;
    painter.setFont(fonts.members);
    paintSteady(painter, at, furniture.members);
    if (furniture.joined.isEmpty())
        return;
    at.rx() += steadyWidth(fonts.members, furniture.members) + 10;
    paintSwatch(painter, at + QPointF(0, -11), theme);
    painter.setPen(theme.ink);
    painter.setFont(fonts.text);
    paintSteady(painter, at + QPointF(swatchWidth + 6, 0), furniture.joined);
}

void FurnitureLayer::paintSwatch(QPainter &painter, QPointF at, const Theme &theme) const
{
    const QRectF swatch = pixelFrame(QRectF(at, QSizeF(swatchWidth, 13)));
    painter.setPen(QPen(theme.natoCoast, 1));
    painter.setBrush(theme.joined);
    painter.drawRect(swatch);
    painter.setPen(QPen(theme.joinedKey, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(swatch.adjusted(1.5, 1.5, -1.5, -1.5));
}

void FurnitureLayer::paintInset(QPainter &painter, const Furniture &furniture, const MapScene &scene) const
{
    painter.save();
    painter.setClipRect(furniture.inset, Qt::IntersectClip);
    painter.translate(furniture.inset.topLeft());
    if (painter.paintEngine()->type() == QPaintEngine::Raster)
        painter.drawImage(QPointF(), insetImage(furniture, scene, painter.device()->devicePixelRatioF()));
    else
        paintInsetLands(painter, furniture, scene);
    painter.restore();
    painter.setPen(QPen(scene.theme.ink2, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(pixelFrame(furniture.inset));
}

/// Kept from date to date: the Americas change far more rarely than the plate with the date.
const QImage &FurnitureLayer::insetImage(const Furniture &furniture, const MapScene &scene,
                                         double ratio) const
{
    const Theme &theme = scene.theme;
    KeyWriter key;
    key << ratio << furniture.insetNames << quintptr(scene.labels.get());
    for (const Furniture::InsetFill &land : furniture.insetFills)
        key << int(land.fill);
    for (const QColor &colour : {theme.sea, theme.coast, theme.natoCoast})
        key << colour.rgba();
    key.writeFills(theme);
    if (key.bytes() == m_insetKey)
        return m_inset;
    m_insetKey = key.bytes();
    m_inset = QImage((NorthAmerica::size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_inset.setDevicePixelRatio(ratio);
    QPainter painter(&m_inset);
    painter.setRenderHint(QPainter::Antialiasing);
    paintInsetLands(painter, furniture, scene);
    return m_inset;
}

void FurnitureLayer::paintInsetLands(QPainter &painter, const Furniture &furniture,
                                     const MapScene &scene) const
{
    const Theme &theme = scene.theme;
    const NorthAmerica &america = scene.labels->inset;
    painter.fillRect(QRectF(QPointF(), NorthAmerica::size()), theme.sea);
    for (size_t i = 0; i < america.lands().size(); ++i) {
        const FillClass fill = furniture.insetFills[i].fill;
        painter.setPen(QPen(isNato(fill) ? theme.natoCoast : theme.coast, 0.6));
        painter.setBrush(theme.fill(fill));
        painter.drawPath(america.lands()[i].outline);
    }
    for (size_t i = 0; i < america.landmarks().size(); ++i) {
        const NorthAmerica::Landmark &landmark = america.landmarks()[i];
        if (landmark.territory == noTerritory)
            continue;
        const FillClass fill = scene.snapshot->territories[size_t(landmark.territory)].fill;
        const TextStyle style{insetNamePixels, isNato(fill) ? 600 : 500};
        m_halo.paint(painter, landmark.pixel,
                     {furniture.insetNames[qsizetype(i)], style, theme.labelOn(fill), theme.fill(fill)});
    }
}

void FurnitureLayer::paintOutside(QPainter &painter, const Furniture &furniture, const Theme &theme) const
{
    if (furniture.outsideRect.isEmpty())
        return;
    const PlateFonts fonts;
    if (furniture.inset.isEmpty()) {
        paintPlate(painter, furniture.outsideRect, theme);
        painter.setPen(theme.ink);
        painter.setFont(fonts.small);
        painter.drawText(furniture.outsideRect, Qt::AlignCenter, furniture.outside);
        return;
    }
    // Over whatever land lies there, so with a halo; one line under the other, flush left.
    const TextStyle style{11.5, 500};
    double y = furniture.outsideRect.top() + 8;
    const QStringList lines = furniture.outside.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QSizeF size = textSize(style, line);
        m_halo.paint(painter, {furniture.outsideRect.left() + size.width() / 2, y},
                     {line, style, theme.ink, theme.sea, 3.4});
        y += 15;
    }
}

void FurnitureLayer::paintViewpoint(QPainter &painter, const Furniture &furniture, const Theme &theme) const
{
    const QRectF &rect = furniture.viewpointPlate;
    if (rect.isEmpty())
        return;
    const PlateFonts fonts;
    paintPlate(painter, rect, theme);
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
    painter.setFont(fonts.text);
    painter.drawText(at, viewpointWord());
    at.rx() += QFontMetricsF(fonts.text).horizontalAdvance(viewpointWord());
    painter.setFont(fonts.members);
    painter.drawText(at, furniture.viewpoint);
}

void FurnitureLayer::paintScale(QPainter &painter, const Furniture &furniture, const Theme &theme) const
{
    const QRectF &rect = furniture.scaleBar;
    if (rect.isEmpty())
        return;
    QColor ground = theme.panel;
    ground.setAlphaF(0.75F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, radius, radius);
    const QPointF left(rect.left() + 9, rect.bottom() - 7);
    const QPointF right = left + QPointF(furniture.scaleLength, 0);
    painter.setPen(QPen(theme.ink, 1.4, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const std::array corners{left - QPointF(0, 5), left, right, right - QPointF(0, 5)};
    painter.drawPolyline(corners.data(), int(corners.size()));
    const QFont font = plateFonts().small;
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const auto above = [&](QPointF end, const QString &text) {
        painter.drawText(end + QPointF(-metrics.horizontalAdvance(text) / 2, -8), text);
    };
    above(left, QStringLiteral("0"));
    above(right, furniture.scaleText);
}

} // namespace

std::unique_ptr<MapLayer> makeFurnitureLayer()
{
    return std::make_unique<FurnitureLayer>();
}

} // namespace atlas
