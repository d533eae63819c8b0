// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniture/keywriter.h"
#include "land/groundlayers.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>

namespace atlas {

namespace {

constexpr double visibleTolerance = 0.5; // pixels that a simplified line may be off
constexpr double shoreWidth = 0.65; // as the coast
constexpr double smallestLake = 1.5; // pixels of its longer side
constexpr double riverWidths[] = {1.1, 0.85, 0.7}; // by rank
constexpr double rankScale[] = {20000, 9000, 4500}; // metres per pixel; above it a rank is left out

const Water::Lines &linesFor(const Water &water, double metresPerPixel)
{
    for (size_t level = waterLevels; level-- > 1;)
        if (waterTolerance[level] <= visibleTolerance * metresPerPixel)
            return water.levels[level];
    return water.levels[0];
}

/// How strongly waters are drawn: they fade once their error can be seen, and are gone (rivers) or faint
/// (lakes, whose borders run through them) when it is plain.
double strength(WaterKind kind, double metresPerPixel)
{
    constexpr double seen = 3, plain = 9; // pixels of error
    const double error = waterAccuracy / metresPerPixel;
    const double least = kind == WaterKind::River ? 0 : 0.55;
    return std::clamp(1 - (1 - least) * (error - seen) / (plain - seen), least, 1.0);
}

class WaterLayer : public MapLayer {
public:
    QByteArray key(const MapScene &scene) const override;
    void paint(QPainter &painter, const MapScene &scene) const override;

private:
    void paintRivers(QPainter &painter, const MapScene &scene) const;
    void paintLakes(QPainter &painter, const MapScene &scene) const;
    static bool shows(const Water &water, WaterKind kind, const MapScene &scene);
};

QByteArray WaterLayer::key(const MapScene &scene) const
{
    const Layers layers = scene.layers & (Layer::Lakes | Layer::Rivers);
    if (!layers || !scene.borders)
        return {};
    KeyWriter key;
    key << scene.viewport << layers.toInt() << quintptr(scene.borders.get()) << scene.borders->version;
    for (const QColor &colour : {scene.theme.sea, scene.theme.land, scene.theme.coast, scene.theme.river})
        key << colour.rgba();
    return key.bytes();
}

bool WaterLayer::shows(const Water &water, WaterKind kind, const MapScene &scene)
{
    const double scale = scene.viewport.metresPerPixel;
    if (water.kind != kind || !water.bounds.intersects(paintedMetres(scene.viewport)))
        return false;
    if (kind == WaterKind::Lake)
        return std::max(water.bounds.width(), water.bounds.height()) >= smallestLake * scale;
    return scale <= rankScale[water.rank - 1] && strength(kind, scale) > 0;
}

void WaterLayer::paintRivers(QPainter &painter, const MapScene &scene) const
{
    const QTransform toPixels = scene.viewport.toPixels();
    painter.setBrush(Qt::NoBrush);
    painter.setOpacity(strength(WaterKind::River, scene.viewport.metresPerPixel));
    for (const Water &water : scene.borders->waters) {
        if (!shows(water, WaterKind::River, scene))
            continue;
        painter.setPen(
            QPen(scene.theme.river, riverWidths[water.rank - 1], Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const auto &line : linesFor(water, scene.viewport.metresPerPixel))
            painter.drawPolyline(toPixels.map(QPolygonF(QList<QPointF>(line.begin(), line.end()))));
    }
}

void WaterLayer::paintLakes(QPainter &painter, const MapScene &scene) const
{
    const QTransform toPixels = scene.viewport.toPixels();
    // Where colour does not tell water from land, a thousand black shores would be taken for borders.
    const Theme &theme = scene.theme;
    painter.setPen(QPen(theme.sea == theme.land ? theme.river : theme.coast, shoreWidth));
    painter.setBrush(theme.sea);
    painter.setOpacity(strength(WaterKind::Lake, scene.viewport.metresPerPixel));
    for (const Water &water : scene.borders->waters) {
        if (!shows(water, WaterKind::Lake, scene))
            continue;
        QPainterPath shores; // odd-even: islands stay land
        for (const auto &ring : linesFor(water, scene.viewport.metresPerPixel))
            shores.addPolygon(toPixels.map(QPolygonF(QList<QPointF>(ring.begin(), ring.end()))));
        painter.drawPath(shores);
    }
}

void WaterLayer::paint(QPainter &painter, const MapScene &scene) const
{
    if (!scene.borders)
        return;
    if (scene.layers.testFlag(Layer::Rivers))
        paintRivers(painter, scene);
    if (scene.layers.testFlag(Layer::Lakes))
        paintLakes(painter, scene);
}

} // namespace

std::unique_ptr<MapLayer> makeWaterLayer()
{
    return std::make_unique<WaterLayer>();
}

} // namespace atlas
