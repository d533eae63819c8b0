// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinedot.h"

#include "keptimages.h"

#include <QHash>
#include <QImage>
#include <QPainter>

#include <cmath>

namespace atlas {

namespace {

constexpr int parts = 4; ///< of a device pixel

struct Asked {
    DotLook look;
    int right = 0, down = 0; ///< from the corner of a device pixel, in parts of it
    bool operator==(const Asked &) const = default;
};

size_t qHash(const Asked &asked, size_t seed = 0)
{
    const DotLook &look = asked.look;
    return qHashMulti(seed, look.radius, look.ink, look.ground, look.ratio, asked.right, asked.down);
}

/// From the corner of the image to the middle of the dot, in whole device pixels.
int reachOf(const DotLook &look)
{
    return int(std::ceil((look.radius + look.rim / 2) * look.ratio)) + 1;
}

QImage painted(const Asked &asked)
{
    const DotLook &look = asked.look;
    const int reach = reachOf(look);
    QImage image(2 * reach + 1, 2 * reach + 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor::fromRgb(look.ground), look.rim * look.ratio));
    painter.setBrush(QColor::fromRgb(look.ink));
    painter.drawEllipse(QPointF(reach + double(asked.right) / parts, reach + double(asked.down) / parts),
                        look.radius * look.ratio, look.radius * look.ratio);
    painter.end();
    image.setDevicePixelRatio(look.ratio);
    return image;
}

const QImage &imageOf(const Asked &asked)
{
    thread_local KeptImages<Asked> known(400);
    return known.of(asked, painted);
}

} // namespace

void paintTimelineDot(QPainter &painter, QPointF middle, const DotLook &look)
{
    const double right = std::round(middle.x() * look.ratio * parts) / parts;
    const double down = std::round(middle.y() * look.ratio * parts) / parts;
    const QPointF corner(std::floor(right), std::floor(down));
    const Asked asked{look, int((right - corner.x()) * parts), int((down - corner.y()) * parts)};
    const double reach = reachOf(look);
    painter.drawImage((corner - QPointF(reach, reach)) / look.ratio, imageOf(asked));
}

} // namespace atlas
