// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strokepainter.h"

#include <cmath>

namespace atlas {

namespace {

constexpr uint stepsPerWeight = strokeSteps / 256;

// How far a place along the line is outside the nearest stroke of the dash; negative inside. Logical pixels.
double beyondDash(const Dash &dash, double along)
{
    const auto &lengths = dash.lengths;
    const double period = lengths[0] + lengths[1] + lengths[2] + lengths[3];
    const double at = along - period * double(int(along / period)); // along >= 0; std::fmod is much slower
    const double second = lengths[0] + lengths[1];
    const auto outside = [at](double from, double to) { return std::max(from - at, at - to); };
    return std::min({outside(0, lengths[0]), outside(second, second + lengths[2]), period - at});
}

} // namespace

StrokePainter::StrokePainter(double width, QRgb colour, double ratio)
    : m_width(width)
    , m_colour(colour | 0xff000000)
    , m_ratio(ratio)
    , m_edge(int((width / 2 * ratio + 0.5) * strokeSteps))
{ }

void StrokePainter::setWithin(const PartitionCoverage &coverage, const std::vector<char> &territories)
{
    m_coverage = &coverage;
    m_territories = &territories;
}

StrokeReach StrokePainter::reach() const
{
    return m_width / 2 <= thinReach ? StrokeReach::Thin : StrokeReach::Wide;
}

uint StrokePainter::weight(const StrokePixel &pixel) const
{
    return std::min(uint(m_edge - pixel.distance) / stepsPerWeight, 256U); // pixels at the edge are left out
}

uint StrokePainter::dashedWeight(const StrokePixel &pixel) const
{
    const double beyond = beyondDash(m_dash, double(pixel.along) / m_ratio) * m_ratio;
    if (!m_dash.round) {
        const double part = std::clamp(0.5 - beyond, 0.0, 1.0);
        return uint(double(weight(pixel)) * part + 0.5);
    }
    const double distance = double(pixel.distance) / strokeSteps;
    const double across = std::max(beyond, 0.0);
    const double part = m_width / 2 * m_ratio + 0.5 - std::sqrt(distance * distance + across * across);
    return uint(std::clamp(part, 0.0, 1.0) * 256 + 0.5);
}

void StrokePainter::paint(const Canvas &canvas, const QRect &clip, const ArcStroke &stroke) const
{
    const int bottom = std::min(clip.bottom() + 1, stroke.bottom());
    const bool plain = m_dash.isEmpty() && m_opacity == 256 && !m_coverage;
    const int left = clip.left(), right = clip.right();
    for (int y = std::max(clip.top(), stroke.top); plain && y < bottom; ++y) {
        QRgb *row = canvas.row(y);
        for (const StrokePixel &pixel : stroke.row(y))
            if (pixel.distance < m_edge && pixel.x >= left && pixel.x <= right)
                row[pixel.x] = blended(row[pixel.x], m_colour, weight(pixel));
    }
    for (int y = std::max(clip.top(), stroke.top); !plain && y < bottom; ++y) {
        QRgb *row = canvas.row(y);
        for (const StrokePixel &pixel : stroke.row(y)) {
            if (pixel.distance >= m_edge || pixel.x < left || pixel.x > right)
                continue;
            uint part = m_dash.isEmpty() ? weight(pixel) : dashedWeight(pixel);
            part = part * m_opacity >> 8;
            if (m_coverage && part > 0)
                part = part * uint(m_coverage->weightAt(pixel.x, y, *m_territories)) >> 8;
            row[pixel.x] = blended(row[pixel.x], m_colour, part);
        }
    }
}

} // namespace atlas
