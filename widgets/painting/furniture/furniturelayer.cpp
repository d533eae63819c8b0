// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniture/datetext.h"
#include "furniture/furniturefonts.h"
#include "furniture/keywriter.h"
#include "furniture/plates.h"
#include "land/drawnstates.h"
#include "marks/eventpainting.h"
#include "names/halotext.h"
#include "names/labelstock.h"
#include "piecelayer.h"

#include <QPainter>

namespace atlas {

namespace {

/// What all plates are painted with.
void writeColours(KeyWriter &look, const Theme &theme)
{
    for (const QColor &colour :
         {theme.panel, theme.line, theme.ink, theme.ink2, theme.joined, theme.joinedKey, theme.natoCoast})
        look << colour.rgba();
}

void paintSwatch(QPainter &painter, QPointF at, const Theme &theme)
{
    const QRectF swatch = pixelFrame(QRectF(at, QSizeF(swatchWidth, 13)));
    painter.setPen(QPen(theme.natoCoast, 1));
    painter.setBrush(theme.joined);
    painter.drawRect(swatch);
    painter.setPen(QPen(theme.joinedKey, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(swatch.adjusted(1.5, 1.5, -1.5, -1.5));
}

void paintDate(QPainter &painter, const Furniture &furniture, const Theme &theme)
{
    const QPointF corner = furniture.datePlate.topLeft() + QPointF(12, 0);
    const PlateFonts &fonts = plateFonts();
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

void paintDateLine(QPainter &painter, const Furniture &furniture, const Theme &theme)
{
    const PlateFonts &fonts = plateFonts();
    QPointF at = furniture.datePlate.topLeft() + QPointF(10, 21);
    painter.setPen(theme.ink);
    painter.setFont(fonts.dateSmall);
    paintSteady(painter, at, furniture.date);
    at.rx() += steadyWidth(fonts.dateSmall, furniture.date) + 10;
    painter.setFont(fonts.members);
    paintSteady(painter, at, furniture.members);
    if (furniture.joined.isEmpty())
        return;
    if (furniture.narrow)
        at = furniture.datePlate.topLeft() + QPointF(10, 42);
    else
        at.rx() += steadyWidth(fonts.members, furniture.members) + 10;
    paintSwatch(painter, at + QPointF(0, -11), theme);
    painter.setPen(theme.ink);
    painter.setFont(fonts.text);
    paintSteady(painter, at + QPointF(swatchWidth + 6, 0), furniture.joined);
}

void paintInsetLands(QPainter &painter, const Furniture &furniture, const MapScene &scene)
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
        const FillClass fill
            = drawnFill(scene.snapshot->territories[size_t(landmark.territory)].fill, false, scene.layers);
        const TextStyle style{insetNamePixels, isNato(fill) ? 600 : 500};
        paintHaloText(painter, landmark.pixel,
                      {furniture.insetNames[qsizetype(i)], style, theme.labelOn(fill), theme.fill(fill)});
    }
}

void paintOutside(QPainter &painter, const Furniture &furniture, const Theme &theme)
{
    if (furniture.outsideRect.isEmpty())
        return;
    const PlateFonts &fonts = plateFonts();
    if (furniture.inset.isEmpty()) {
        paintPlateGround(painter, furniture.outsideRect, theme);
        painter.setPen(theme.ink);
        painter.setFont(fonts.small);
        painter.drawText(furniture.outsideRect, Qt::AlignCenter, furniture.outside);
        return;
    }
    // Over whatever lies there; one line under the other, flush left with the inset.
    paintSoftGround(painter, furniture.outsideRect, theme);
    double y = furniture.outsideRect.top() + 9;
    const QStringList lines = furniture.outside.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const double middle = furniture.inset.left() + textSize(outsideStyle(), line).width() / 2;
        paintHaloText(painter, {middle, y}, {line, outsideStyle(), theme.ink, theme.panel, 2});
        y += 15;
    }
}

/// One frame's furniture: pieces that refer to the scene and to where its parts stand.
class FurniturePieces {
public:
    FurniturePieces(const MapScene &scene, const MapArrangement &arrangement)
        : m_scene(scene)
        , m_furniture(arrangement.furniture)
        , m_ratio(scene.viewport.ratio)
    { }

    std::vector<MapPiece> made(const std::vector<EventCluster> &insetEvents) const;

private:
    using Painting = std::function<void(QPainter &)>;
    MapPiece piece(const QRectF &room, const KeyWriter &look, Painting painting) const;
    MapPiece insetPiece() const;
    MapPiece outsidePiece() const;
    MapPiece viewpointPiece() const;
    MapPiece scalePiece() const;
    MapPiece datePiece() const;

    const MapScene &m_scene;
    const Furniture &m_furniture;
    double m_ratio;
};

class FurnitureLayer : public PieceLayer {
public:
    std::vector<MapPiece> pieces(const MapScene &scene, const MapArrangement &arrangement) const override
    {
        if (arrangement.furniture.datePlate.isEmpty())
            return {};
        return FurniturePieces(scene, arrangement).made(arrangement.insetEvents);
    }
};

std::vector<MapPiece> FurniturePieces::made(const std::vector<EventCluster> &insetEvents) const
{
    std::vector<MapPiece> pieces;
    if (!m_furniture.inset.isEmpty())
        pieces.push_back(insetPiece());
    for (const EventCluster &cluster : insetEvents)
        pieces.push_back(eventPiece(cluster, m_scene));
    if (!m_furniture.outsideRect.isEmpty())
        pieces.push_back(outsidePiece());
    if (!m_furniture.viewpointPlate.isEmpty())
        pieces.push_back(viewpointPiece());
    if (!m_furniture.scaleBar.isEmpty())
        pieces.push_back(scalePiece());
    pieces.push_back(datePiece());
    return pieces;
}

MapPiece FurniturePieces::piece(const QRectF &room, const KeyWriter &look, Painting painting) const
{
    constexpr double rim = 2; // lines run along the edges
    return {deviceRoom(room.adjusted(-rim, -rim, rim, rim), m_ratio), look.bytes(), std::move(painting)};
}

/// The Americas change far more rarely than the plate with the date.
MapPiece FurniturePieces::insetPiece() const
{
    const Theme &theme = m_scene.theme;
    KeyWriter look;
    look << m_furniture.inset << m_furniture.insetNames << quintptr(m_scene.labels.get());
    for (const Furniture::InsetFill &land : m_furniture.insetFills)
        look << int(land.fill);
    for (const QColor &colour : {theme.sea, theme.coast, theme.natoCoast, theme.ink2})
        look << colour.rgba();
    look.writeFills(theme);
    return piece(m_furniture.inset, look, [this_ = *this](QPainter &painter) {
        paintInset(painter, this_.m_furniture, this_.m_scene);
    });
}

MapPiece FurniturePieces::outsidePiece() const
{
    KeyWriter look;
    look << m_furniture.outsideRect << m_furniture.outside << m_furniture.inset.isEmpty()
         << m_scene.theme.sea.rgba();
    writeColours(look, m_scene.theme);
    return piece(m_furniture.outsideRect.adjusted(-2, -2, 2, 2), look, [this_ = *this](QPainter &painter) {
        paintOutside(painter, this_.m_furniture, this_.m_scene.theme);
    });
}

MapPiece FurniturePieces::viewpointPiece() const
{
    KeyWriter look;
    look << m_furniture.viewpointPlate << m_furniture.viewpoint;
    writeColours(look, m_scene.theme);
    return piece(m_furniture.viewpointPlate, look, [this_ = *this](QPainter &painter) {
        paintViewpointPlate(painter, this_.m_furniture.viewpointPlate, this_.m_furniture.viewpoint,
                            this_.m_scene.theme);
    });
}

MapPiece FurniturePieces::scalePiece() const
{
    KeyWriter look;
    look << m_furniture.scaleBar << m_furniture.scaleLength << m_furniture.scaleText;
    writeColours(look, m_scene.theme);
    return piece(m_furniture.scaleBar, look, [this_ = *this](QPainter &painter) {
        paintScaleBar(painter, this_.m_furniture, this_.m_scene.theme);
    });
}

MapPiece FurniturePieces::datePiece() const
{
    KeyWriter look;
    look << m_furniture.compact << m_furniture.narrow << m_furniture.date << m_furniture.members
         << m_furniture.joined << m_furniture.datePlate;
    writeColours(look, m_scene.theme);
    MapPiece plate = piece(m_furniture.datePlate, look, [this_ = *this](QPainter &painter) {
        const Theme &theme = this_.m_scene.theme;
        paintPlateGround(painter, this_.m_furniture.datePlate, theme);
        this_.m_furniture.compact ? paintDateLine(painter, this_.m_furniture, theme)
                                  : paintDate(painter, this_.m_furniture, theme);
    });
    plate.isPassing = true;
    return plate;
}

} // namespace

void paintInset(QPainter &painter, const Furniture &furniture, const MapScene &scene)
{
    painter.save();
    painter.setClipRect(furniture.inset, Qt::IntersectClip);
    painter.translate(furniture.inset.topLeft());
    paintInsetLands(painter, furniture, scene);
    painter.restore();
    painter.setPen(QPen(scene.theme.ink2, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(pixelFrame(furniture.inset));
}

std::unique_ptr<PieceLayer> makeFurnitureLayer()
{
    return std::make_unique<FurnitureLayer>();
}

} // namespace atlas
