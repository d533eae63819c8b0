// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/framepalette.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace atlas {

namespace {

constexpr int mostColours = 255;
constexpr int exactColours = 128; ///< at most, when there are too many

struct Counted {
    QRgb colour = 0;
    int count = 0;
};
using Box = std::vector<Counted>;

int channel(QRgb colour, int which)
{
    return which == 0 ? qRed(colour) : which == 1 ? qGreen(colour) : qBlue(colour);
}

/// The channel with the widest range, and that range.
std::pair<int, int> widest(const Box &box)
{
    std::pair<int, int> best{0, -1};
    for (int which = 0; which < 3; ++which) {
        int low = 255, high = 0;
        for (const Counted &one : box) {
            low = std::min(low, channel(one.colour, which));
            high = std::max(high, channel(one.colour, which));
        }
        if (high - low > best.second)
            best = {which, high - low};
    }
    return best;
}

QRgb mean(const Box &box)
{
    std::array<qint64, 3> sums{};
    qint64 all = 0;
    for (const Counted &one : box) {
        for (int which = 0; which < 3; ++which)
            sums[size_t(which)] += qint64(channel(one.colour, which)) * one.count;
        all += one.count;
    }
    return qRgb(int(sums[0] / all), int(sums[1] / all), int(sums[2] / all));
}

/// Splits at the median of the pixels along the widest channel; leaves the first half.
Box split(Box &box)
{
    const int which = widest(box).first;
    std::sort(box.begin(), box.end(), [which](const Counted &a, const Counted &b) {
        return channel(a.colour, which) != channel(b.colour, which)
            ? channel(a.colour, which) < channel(b.colour, which)
            : a.colour < b.colour;
    });
    qint64 all = 0, passed = 0;
    for (const Counted &one : box)
        all += one.count;
    size_t at = 0;
    while (at + 1 < box.size() && (at == 0 || passed * 2 < all))
        passed += box[at++].count;
    Box second(box.begin() + std::ptrdiff_t(at), box.end());
    box.resize(at);
    return second;
}

std::vector<Counted> byCount(const QHash<QRgb, int> &counts)
{
    std::vector<Counted> all;
    all.reserve(size_t(counts.size()));
    for (auto at = counts.begin(); at != counts.end(); ++at)
        all.push_back({at.key(), at.value()});
    std::sort(all.begin(), all.end(), [](const Counted &a, const Counted &b) {
        return a.count != b.count ? a.count > b.count : a.colour < b.colour; // equal frames, equal bytes
    });
    return all;
}

std::vector<QRgb> medianCut(Box all, size_t most)
{
    std::vector<Box> boxes{std::move(all)};
    while (boxes.size() < most) {
        const auto largest = std::max_element(boxes.begin(), boxes.end(), [](const Box &a, const Box &b) {
            const auto size = [](const Box &box) { return box.size() < 2 ? -1 : widest(box).second; };
            return size(a) < size(b);
        });
        if (largest->size() < 2)
            break;
        Box second = split(*largest);
        boxes.push_back(std::move(second));
    }
    std::vector<QRgb> colours;
    for (const Box &box : boxes)
        colours.push_back(mean(box));
    return colours;
}

} // namespace

FramePalette::FramePalette(const std::vector<QRgb> &pixels)
{
    QHash<QRgb, int> counts;
    QRgb last = pixels.front();
    int run = 0;
    for (const QRgb pixel : pixels) { // fills are long runs
        if (pixel == last) {
            ++run;
            continue;
        }
        counts[last] += run;
        last = pixel;
        run = 1;
    }
    counts[last] += run;
    std::vector<Counted> all = byCount(counts);
    const size_t exact = all.size() <= mostColours ? all.size() : size_t(exactColours);
    for (size_t i = 0; i < exact; ++i)
        m_colours.push_back(all[i].colour);
    if (all.size() > exact) {
        const std::vector<QRgb> rest
            = medianCut(Box(all.begin() + std::ptrdiff_t(exact), all.end()), mostColours - exact);
        m_colours.insert(m_colours.end(), rest.begin(), rest.end());
    }
    for (size_t i = 0; i < exact; ++i)
        m_index.insert(m_colours[i], int(i));
}

int FramePalette::indexOf(QRgb colour)
{
    const auto known = m_index.constFind(colour);
    if (known != m_index.constEnd())
        return *known;
    const int index = nearest(colour);
    m_index.insert(colour, index);
    return index;
}

int FramePalette::nearest(QRgb colour) const
{
    int best = 0;
    int least = std::numeric_limits<int>::max();
    for (size_t i = 0; i < m_colours.size(); ++i) {
        int distance = 0;
        for (int which = 0; which < 3; ++which) {
            const int difference = channel(colour, which) - channel(m_colours[i], which);
            distance += difference * difference;
        }
        if (distance < least) {
            least = distance;
            best = int(i);
        }
    }
    return best;
}

QRect changedRect(const QImage &before, const QImage &after)
{
    QRect changed;
    const size_t width = size_t(after.width());
    for (int y = 0; y < after.height(); ++y) {
        const auto *a = reinterpret_cast<const QRgb *>(before.constScanLine(y));
        const auto *b = reinterpret_cast<const QRgb *>(after.constScanLine(y));
        if (std::memcmp(a, b, width * sizeof(QRgb)) == 0)
            continue;
        int left = 0;
        while (a[left] == b[left])
            ++left;
        int right = after.width() - 1;
        while (a[right] == b[right])
            --right;
        changed |= QRect(left, y, right - left + 1, 1);
    }
    return changed;
}

} // namespace atlas
