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
    QRgb *row(int y) const { return bits + y * stride; }
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

} // namespace atlas
