// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/sparsemarks.h"

#include <cmath>

namespace atlas {

namespace {

constexpr double period = sparseMarkPeriod, arm = sparseMarkArm, thickness = sparseMarkThickness;

// How much of a bar of that half breadth covers a pixel whose middle is `distance` off its axis.
double cover(double distance, double half)
{
    return std::clamp(half + 0.5 - std::abs(distance), 0.0, 1.0);
}

} // namespace

SparseMarks::SparseMarks(QRgb colour, double ratio)
    : m_colour(colour)
    , m_period(2 * std::max(2, int(std::lround(period / 2 * ratio))))
    , m_tile(size_t(m_period) * size_t(m_period))
    , m_empty(size_t(m_period), 1)
{
    const double half = std::max(1.0, thickness * ratio) / 2;
    const auto cross = [&](double dx, double dy) {
        return std::max(std::min(cover(dx, arm * ratio), cover(dy, half)),
                        std::min(cover(dy, arm * ratio), cover(dx, half)));
    };
    const double quarter = m_period / 4.0;
    for (int y = 0; y < m_period; ++y)
        for (int x = 0; x < m_period; ++x) {
            const double px = x + 0.5, py = y + 0.5;
            const double part
                = std::max(cross(px - quarter, py - quarter), cross(px - 3 * quarter, py - 3 * quarter));
            const auto value = uint16_t(std::lround(part * 256));
            m_tile[size_t(y) * size_t(m_period) + size_t(x)] = value;
            if (value > 0)
                m_empty[size_t(y)] = 0;
        }
}

void SparseMarks::paint(const Canvas &canvas, const QRect &clip, const PartitionCoverage &coverage,
                        const std::vector<char> &marked) const
{
    if (coverage.bandCount() == 0)
        return;
    for (int y = clip.top(); y <= clip.bottom(); ++y) {
        if (isEmptyRow(y))
            continue;
        QRgb *row = canvas.row(y);
        for (const CoverageSpan &span : coverage.spans(y)) {
            if (!marked[size_t(span.territory)])
                continue;
            const int to = std::min(span.to, clip.right() + 1);
            for (int x = std::max(span.from, clip.left()); x < to; ++x)
                if (const uint part = weight(x, y))
                    row[x] = blended(row[x], m_colour, part);
        }
        for (const MixedPixel &pixel : coverage.mixed(y)) {
            if (pixel.x < clip.left() || pixel.x > clip.right() || weight(pixel.x, y) == 0)
                continue;
            const uint share = uint(coverage.weightAt(pixel.x, y, marked));
            row[pixel.x] = blended(row[pixel.x], m_colour, weight(pixel.x, y) * share >> 8);
        }
    }
}

} // namespace atlas
