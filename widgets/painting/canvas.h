// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <QRgb>

#include <algorithm>

namespace atlas {

/// The pixels of an opaque 32-bit image, reached by row. Several threads may write different rows.
struct Canvas {
    QRgb *bits = nullptr;
    qsizetype stride = 0; ///< pixels
    QRect rect;

    explicit Canvas(QImage &image)
        : bits(reinterpret_cast<QRgb *>(image.bits()))
        , stride(image.bytesPerLine() / qsizetype(sizeof(QRgb)))
        , rect(image.rect())
    { }
    /// A cut-out of a larger view, of which `image` holds the part from the corner on.
    Canvas(QImage &image, QPoint corner)
        : bits(reinterpret_cast<QRgb *>(image.bits()))
        , stride(image.bytesPerLine() / qsizetype(sizeof(QRgb)))
        , rect(corner, image.size())
    { }
    /// The row's pixel at x = 0, which a cut-out need not hold.
    QRgb *row(int y) const { return bits + (y - rect.top()) * stride - rect.left(); }
};

/// `colour` laid over `ground` with a weight of 0 to 256; both opaque.
inline QRgb blended(QRgb ground, QRgb colour, uint weight)
{
    const uint rest = 256 - weight;
    const uint redBlue
        = ((colour & 0xff00ff) * weight + (ground & 0xff00ff) * rest + 0x800080) >> 8 & 0xff00ff;
    const uint green = ((colour & 0x00ff00) * weight + (ground & 0x00ff00) * rest + 0x008000) >> 8 & 0x00ff00;
    return 0xff000000 | redBlue | green;
}

/// A premultiplied colour laid over opaque ground.
inline QRgb over(QRgb ground, QRgb premultiplied)
{
    const uint rest = 256 - qAlpha(premultiplied) - (qAlpha(premultiplied) >> 7);
    const uint redBlue = ((ground & 0xff00ff) * rest >> 8 & 0xff00ff) + (premultiplied & 0xff00ff);
    const uint green = ((ground & 0x00ff00) * rest >> 8 & 0x00ff00) + (premultiplied & 0x00ff00);
    return 0xff000000 | redBlue | green;
}

/// Lays a row of premultiplied pixels over opaque ones.
inline void layOver(QRgb *ground, const QRgb *premultiplied, int count)
{
    for (int i = 0; i < count; ++i) {
        const QRgb pixel = premultiplied[i];
        if (qAlpha(pixel) == 255)
            ground[i] = pixel;
        else if (pixel != 0)
            ground[i] = over(ground[i], pixel);
    }
}

} // namespace atlas
