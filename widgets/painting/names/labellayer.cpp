// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniture/keywriter.h"
#include "piecelayer.h"

#include <QPainter>

namespace atlas {

namespace {

class LabelLayer : public PieceLayer {
public:
    std::vector<MapPiece> pieces(const MapScene &scene, const MapArrangement &arrangement) const override;

private:
    static MapPiece leaderPiece(const PlacedLabel &label, const MapScene &scene);
    static MapPiece dotPiece(const PlacedLabel &label, double ratio);
    static MapPiece namePiece(const PlacedLabel &label, double ratio);
};

std::vector<MapPiece> LabelLayer::pieces(const MapScene &scene, const MapArrangement &arrangement) const
{
    const double ratio = scene.viewport.ratio;
    std::vector<MapPiece> pieces;
    for (const PlacedLabel &label : arrangement.labels) {
        if (label.leader)
            pieces.push_back(leaderPiece(label, scene));
        if (label.dot)
            pieces.push_back(dotPiece(label, ratio));
    }
    // The most important last: halos may touch.
    const std::vector<PlacedLabel> &labels = arrangement.labels;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label)
        if (!label->look.text.isEmpty())
            pieces.push_back(namePiece(*label, ratio));
    return pieces;
}

MapPiece LabelLayer::leaderPiece(const PlacedLabel &label, const MapScene &scene)
{
    const double ratio = scene.viewport.ratio;
    const QLineF line(snapped(label.leader->p1(), ratio), snapped(label.leader->p2(), ratio));
    const QColor ink = scene.theme.ink2;
    const QColor casing = scene.theme.outerCase; // over land of the ink's own shade
    KeyWriter look;
    look << (line.p2() - line.p1()) << ink.rgba() << casing.rgba();
    const QRectF room = QRectF(line.p1(), line.p2()).normalized().adjusted(-3, -3, 3, 3);
    return {deviceRoom(room, ratio), look.bytes(), [=](QPainter &painter) {
                painter.setPen(QPen(casing, 2.6, Qt::SolidLine, Qt::RoundCap));
                painter.drawLine(line);
                painter.setPen(QPen(ink, 1));
                painter.setBrush(ink);
                painter.drawLine(line);
                painter.drawEllipse(line.p1(), 1.2, 1.2);
            }};
}

MapPiece LabelLayer::dotPiece(const PlacedLabel &label, double ratio)
{
    const double radius = label.capital ? 2.1 : 1.5;
    const QPointF at = snapped(*label.dot, ratio);
    const QColor ink = label.look.ink, halo = label.look.halo;
    const double rim = label.look.hasWideHalo() ? 1.8 : 1; // between stripes it needs more room, too
    KeyWriter look;
    look << radius << ink.rgba() << halo.rgba() << rim;
    const QRectF room(at - QPointF(4, 4), QSizeF(8, 8));
    return {deviceRoom(room, ratio), look.bytes(), [=](QPainter &painter) {
                painter.save();
                painter.translate(at); // it must not depend on the place, not even by a rounding
                painter.setPen(Qt::NoPen);
                painter.setBrush(halo);
                painter.drawEllipse(QPointF(), radius + rim, radius + rim);
                painter.setBrush(ink);
                painter.drawEllipse(QPointF(), radius, radius);
                painter.restore();
            }};
}

MapPiece LabelLayer::namePiece(const PlacedLabel &label, double ratio)
{
    const QPointF centre = snapped(label.box.centre, ratio);
    const QRectF room = haloRoom(label.look, label.box.size).translated(centre);
    return {deviceRoom(room, ratio), label.look.key(),
            [centre, &look = label.look](QPainter &painter) { paintHaloText(painter, centre, look); }};
}

} // namespace

std::unique_ptr<PieceLayer> makeLabelLayer()
{
    return std::make_unique<LabelLayer>();
}

} // namespace atlas
