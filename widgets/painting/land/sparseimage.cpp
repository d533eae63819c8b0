// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/sparseimage.h"

#include "coverage/parallel.h"

#include <cstring>
#include <span>

namespace atlas {

namespace {

constexpr int bandHeight = 128;

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

} // namespace

/// Pixels that all hold something: what is opaque is told apart where it is worth it.
void SparseImage::addRuns(Band &band, const QRgb *row, int from, int to)
{
    constexpr int shortest = 6;
    const auto opaqueUpTo = [&](int x) {
        while (x < to && qAlpha(row[x]) == 255)
            ++x;
        return x;
    };
    const auto add = [&](int first, int last, bool opaque) {
        if (first == last)
            return;
        band.runs.push_back({uint16_t(first), uint16_t(last), uint32_t(band.pixels.size()), opaque});
        band.pixels.insert(band.pixels.end(), row + first, row + last);
    };
    int begin = from; // of what has not been added yet
    for (int x = from; x < to;) {
        if (qAlpha(row[x]) != 255) {
            ++x;
            continue;
        }
        const int end = opaqueUpTo(x);
        if (end - x >= shortest) {
            add(begin, x, false);
            add(x, end, true);
            begin = end;
        }
        x = end;
    }
    add(begin, to, false);
}

/// Rows of an image, the first of which is to be row `top`.
SparseImage::Band SparseImage::taken(const QImage &image, const QRect &part, int top)
{
    Band band;
    band.top = top;
    const int width = part.width();
    for (int y = 0; y < part.height(); ++y) {
        band.starts.push_back(uint32_t(band.runs.size()));
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(part.top() + y));
        for (int x = nextFilled(row, 0, width); x < width; x = nextFilled(row, x, width)) {
            const int from = x;
            while (x < width && row[x] != 0)
                ++x;
            addRuns(band, row, from, x);
            band.bounds |= QRect(from, top + y, x - from, 1);
        }
    }
    band.starts.push_back(uint32_t(band.runs.size()));
    band.runs.shrink_to_fit();
    band.starts.shrink_to_fit();
    band.pixels.shrink_to_fit();
    return band;
}

SparseImage SparseImage::painted(QSize size, const Painting &painting)
{
    SparseImage result;
    if (size.isEmpty())
        return result;
    result.m_bands.resize(size_t((size.height() + bandHeight - 1) / bandHeight));
    inParallel(int(result.m_bands.size()), [&](int i) {
        const int top = i * bandHeight;
        QImage strip(size.width(), std::min(bandHeight, size.height() - top),
                     QImage::Format_ARGB32_Premultiplied);
        strip.fill(Qt::transparent);
        painting(strip, top);
        result.m_bands[size_t(i)] = taken(strip, strip.rect(), top);
    });
    result.findBounds();
    return result;
}

SparseImage SparseImage::of(const QImage &image)
{
    SparseImage result;
    for (int top = 0; top < image.height(); top += bandHeight) {
        const QRect part(0, top, image.width(), std::min(bandHeight, image.height() - top));
        result.m_bands.push_back(taken(image, part, top));
    }
    result.findBounds();
    return result;
}

void SparseImage::findBounds()
{
    for (const Band &band : m_bands)
        if (!band.bounds.isEmpty())
            m_bounds.push_back(band.bounds);
}

void SparseImage::paintRow(QRgb *row, int y, int left, int right) const
{
    const auto index = size_t(y / bandHeight);
    if (index >= m_bands.size())
        return;
    const Band &band = m_bands[index];
    if (size_t(y - band.top) + 1 >= band.starts.size())
        return;
    const std::span<const Run> runs(band.runs.data() + band.starts[size_t(y - band.top)],
                                    band.runs.data() + band.starts[size_t(y - band.top) + 1]);
    for (auto run = std::ranges::upper_bound(runs, left, {}, &Run::to);
         run != runs.end() && run->from <= right; ++run) {
        const int from = std::max<int>(run->from, left);
        const int to = std::min<int>(run->to, right + 1);
        const QRgb *pixels = band.pixels.data() + run->firstPixel - run->from;
        if (run->isOpaque)
            std::memcpy(row + from, pixels + from, size_t(to - from) * sizeof(QRgb));
        else
            for (int x = from; x < to; ++x)
                row[x] = over(row[x], pixels[x]);
    }
}

void SparseImage::paint(const Canvas &canvas, const QRect &clip) const
{
    for (int y = clip.top(); y <= clip.bottom(); ++y)
        paintRow(canvas.row(y), y, clip.left(), clip.right());
}

size_t SparseImage::bytes() const
{
    size_t sum
        = sizeof(SparseImage) + m_bounds.capacity() * sizeof(QRect) + m_bands.capacity() * sizeof(Band);
    for (const Band &band : m_bands)
        sum += band.runs.capacity() * sizeof(Run) + band.pixels.capacity() * sizeof(QRgb)
            + band.starts.capacity() * sizeof(uint32_t);
    return sum;
}

} // namespace atlas
