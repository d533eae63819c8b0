// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparseimage.h"

#include "coverage/parallel.h"

#include <cstring>

namespace atlas {

namespace {

constexpr int bandHeight = 64;

// First pixel from `x` on that is not transparent; two at a time, most are.
int nextFilled(const QRgb *row, int x, int width)
{
    for (; x + 4 <= width; x += 4) {
        uint64_t first, second;
        std::memcpy(&first, row + x, sizeof(first));
        std::memcpy(&second, row + x + 2, sizeof(second));
        if ((first | second) != 0)
            break;
    }
    while (x < width && row[x] == 0)
        ++x;
    return x;
}

QRgb over(QRgb ground, QRgb premultiplied)
{
    const uint rest = 256 - qAlpha(premultiplied) - (qAlpha(premultiplied) >> 7);
    const uint redBlue = ((ground & 0xff00ff) * rest >> 8 & 0xff00ff) + (premultiplied & 0xff00ff);
    const uint green = ((ground & 0x00ff00) * rest >> 8 & 0x00ff00) + (premultiplied & 0x00ff00);
    return 0xff000000 | redBlue | green;
}

} // namespace

SparseImage::Band SparseImage::taken(const Canvas &scratch, int top, int bottom)
{
    Band band;
    band.top = top;
    const int width = scratch.rect.width();
    for (int y = top; y < bottom; ++y) {
        band.starts.push_back(uint32_t(band.runs.size()));
        QRgb *row = scratch.row(y);
        for (int x = nextFilled(row, 0, width); x < width; x = nextFilled(row, x, width)) {
            const int from = x;
            while (x < width && row[x] != 0)
                ++x;
            band.runs.push_back({uint16_t(from), uint16_t(x), uint32_t(band.pixels.size())});
            band.pixels.insert(band.pixels.end(), row + from, row + x);
            std::fill(row + from, row + x, 0);
            band.bounds |= QRect(from, y, x - from, 1);
        }
    }
    band.starts.push_back(uint32_t(band.runs.size()));
    band.runs.shrink_to_fit();
    band.pixels.shrink_to_fit();
    return band;
}

SparseImage SparseImage::taking(QImage &scratch)
{
    SparseImage result;
    const Canvas canvas(scratch);
    const int height = canvas.rect.height();
    result.m_bands.resize(size_t((height + bandHeight - 1) / bandHeight));
    inParallel(int(result.m_bands.size()), [&](int i) {
        result.m_bands[size_t(i)] = taken(canvas, i * bandHeight, std::min(height, (i + 1) * bandHeight));
    });
    for (const Band &band : result.m_bands)
        if (!band.bounds.isEmpty())
            result.m_bounds.push_back(band.bounds);
    return result;
}

void SparseImage::paintRow(QRgb *row, const QRect &clip, const Run &run, const QRgb *pixels)
{
    const int from = std::max<int>(run.from, clip.left());
    const int to = std::min<int>(run.to, clip.right() + 1);
    for (int x = from; x < to; ++x) {
        const QRgb pixel = pixels[x - run.from];
        row[x] = qAlpha(pixel) == 255 ? pixel : over(row[x], pixel);
    }
}

void SparseImage::paint(const Canvas &canvas, const QRect &clip) const
{
    for (const Band &band : m_bands) {
        const QRect rows = band.bounds & clip;
        for (int y = rows.top(); y <= rows.bottom(); ++y) {
            const auto index = size_t(y - band.top);
            for (uint32_t i = band.starts[index]; i < band.starts[index + 1]; ++i)
                paintRow(canvas.row(y), rows, band.runs[i], band.pixels.data() + band.runs[i].firstPixel);
        }
    }
}

size_t SparseImage::bytes() const
{
    size_t sum = 0;
    for (const Band &band : m_bands)
        sum += band.runs.capacity() * sizeof(Run) + band.pixels.capacity() * sizeof(QRgb)
            + band.starts.capacity() * sizeof(uint32_t);
    return sum;
}

} // namespace atlas
