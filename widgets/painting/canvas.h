// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <QRgb>

#include <algorithm>
#include <cstdint>

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

/// Asks for pixels that are about to be written. Rows are pages apart, so that the processor does not see
/// by itself where the next one begins.
inline void fetch(const QRgb *pixels, int count)
{
#ifdef __GNUC__
    constexpr int line = 64 / sizeof(QRgb); // of the cache
    for (int i = 0; i < count; i += line)
        __builtin_prefetch(pixels + i, 1);
#endif
}

/// Red, green and blue in 16 bits each: one multiplication weighs all three. Sums whose weights add up to 256
/// do not overflow.
inline uint64_t spread(QRgb colour)
{
    return uint64_t(colour & 0x00ff00) << 24 | (colour & 0xff00ff);
}
/// The opaque colour of a weighted sum of weight 256, cut off.
inline QRgb gathered(uint64_t sum)
{
    return 0xff000000 | uint(sum >> 8 & 0xff00ff) | uint(sum >> 32 & 0x00ff00);
}
inline constexpr uint64_t halfSteps = 0x0080'0080'0080; ///< rounds such a sum

/// `colour` laid over `ground` with a weight of 0 to 256; both opaque.
inline QRgb blended(QRgb ground, QRgb colour, uint weight)
{
    return gathered(spread(colour) * weight + spread(ground) * (256 - weight) + halfSteps);
}

/// A premultiplied colour laid over opaque ground.
inline QRgb over(QRgb ground, QRgb premultiplied)
{
    const uint rest = 256 - qAlpha(premultiplied) - (qAlpha(premultiplied) >> 7);
    return 0xff000000 | (gathered(spread(ground) * rest) + (premultiplied & 0xffffff));
}

} // namespace atlas
