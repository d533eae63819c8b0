// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniture/keywriter.h"
#include "land/groundlayers.h"
#include "mapprojection.h"

#include <QPainter>
#include <QPolygonF>

#include <vector>

namespace atlas {

namespace {

std::vector<QPolygonF> projectedLines()
{
    constexpr int west = -120;
    constexpr int east = 130;
    constexpr int south = 0;
    constexpr int north = 90;
    const MapProjection projection;
    std::vector<QPolygonF> found;
    const auto add = [&](std::vector<QPointF> places) {
        projection.toMetres(places);
        found.emplace_back(QList<QPointF>(places.begin(), places.end()));
    };
    for (int longitude = west; longitude <= east; longitude += 10) {
        std::vector<QPointF> places;
        for (int latitude = south; latitude < north; ++latitude)
            places.emplace_back(longitude, latitude);
        add(std::move(places));
    }
    for (int latitude = south; latitude < north; latitude += 10) {
        std::vector<QPointF> places;
        for (int longitude = west; longitude <= east; longitude += 2)
            places.emplace_back(longitude, latitude);
        add(std::move(places));
    }
    return found;
}

/// Meridians and parallels every ten degrees, as far as the map can be moved. Metres; projected once, since
/// that takes milliseconds, which a new painter would cost otherwise.
const std::vector<QPolygonF> &lines()
{
    static const std::vector<QPolygonF> all = projectedLines();
    return all;
}

class GraticuleLayer : public MapLayer {
public:
    QByteArray key(const MapScene &scene) const override
    {
        if (!scene.layers.testFlag(Layer::Graticule))
            return {};
        KeyWriter key;
        key << scene.viewport << scene.theme.graticule.rgba();
        return key.bytes();
    }

    void paint(QPainter &painter, const MapScene &scene) const override
    {
        if (!scene.layers.testFlag(Layer::Graticule))
            return;
        painter.setPen(QPen(scene.theme.graticule, 1));
        const QTransform toPixels = scene.viewport.toPixels();
        const QRectF view = paintedMetres(scene.viewport);
        for (const QPolygonF &line : lines()) {
            if (line.boundingRect().adjusted(-1, -1, 1, 1).intersects(view)) // a straight one is no rectangle
                painter.drawPolyline(toPixels.map(line));
        }
    }
};

} // namespace

std::unique_ptr<MapLayer> makeGraticuleLayer()
{
    return std::make_unique<GraticuleLayer>();
}

} // namespace atlas
