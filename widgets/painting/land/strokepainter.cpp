// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/strokepainter.h"

#include <cmath>

namespace atlas {

namespace {

constexpr int stepsPerWeight = strokeSteps / 256;

} // namespace

RowClip::RowClip(const DirtyRow &row)
    : m_top(row.top())
    , m_bottom(row.bottom())
    , m_left(row.rects.front().left())
    , m_inside(size_t(row.rects.back().right() + 1 - m_left), 0)
{
    for (const QRect &rect : row.rects)
        std::fill_n(m_inside.begin() + (rect.left() - m_left), rect.width(), 1);
}

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
    const double half = m_width / 2;
    if (half <= fineReach && m_dash.isEmpty())
        return StrokeReach::Fine;
    return half <= thinReach ? StrokeReach::Thin : StrokeReach::Wide;
}

// Whether a pixel lies on the stroke is a toss-up for a processor that guesses, and a weight of 0 changes
// nothing: so nothing is asked.
uint StrokePainter::weight(int distance) const
{
    return uint(std::clamp((m_edge - distance) / stepsPerWeight, 0, 256));
}

void StrokePainter::setDash(const Dash &dash)
{
    m_dash = dash;
    const auto &lengths = dash.lengths;
    m_first = lengths[0] * m_ratio;
    m_second = (lengths[0] + lengths[1]) * m_ratio;
    m_secondEnd = (lengths[0] + lengths[1] + lengths[2]) * m_ratio;
    m_period = (lengths[0] + lengths[1] + lengths[2] + lengths[3]) * m_ratio;
    m_perPeriod = m_period > 0 ? 1 / m_period : 0;
}

// How far a place along the line is outside the nearest stroke of the dash; negative inside. Device pixels.
double StrokePainter::beyondDash(double along) const
{
    const double at = along - m_period * double(int(along * m_perPeriod)); // along >= 0; std::fmod is slow
    const double first = std::max(-at, at - m_first), second = std::max(m_second - at, at - m_secondEnd);
    return std::min(std::min(first, second), m_period - at);
}

uint StrokePainter::dashedWeight(int distance, double along) const
{
    const double beyond = beyondDash(along);
    if (!m_dash.round) {
        const double part = std::clamp(0.5 - beyond, 0.0, 1.0);
        return uint(double(weight(distance)) * part + 0.5);
    }
    const double off = double(distance) / strokeSteps;
    const double across = std::max(beyond, 0.0);
    const double part = m_width / 2 * m_ratio + 0.5 - std::sqrt(off * off + across * across);
    return uint(std::clamp(part, 0.0, 1.0) * 256 + 0.5);
}

void StrokePainter::paint(const Canvas &canvas, const RowClip &clip, const ArcStroke &stroke) const
{
    const int top = std::max(clip.top(), stroke.top);
    const int bottom = std::min(clip.bottom() + 1, stroke.bottom());
    const bool plain = m_dash.isEmpty() && !m_coverage;
    for (int y = top; y < bottom; ++y)
        plain ? paintPlainRow(canvas.row(y), clip, stroke.row(y)) : paintRow(canvas, clip, stroke, y);
}

void StrokePainter::paintPlainRow(QRgb *row, const RowClip &clip, std::span<const StrokePixel> pixels) const
{
    for (const StrokePixel &pixel : pixels)
        if (clip.holds(pixel.x))
            row[pixel.x] = blended(row[pixel.x], m_colour, weight(pixel.distance) * m_opacity >> 8);
}

void StrokePainter::paintRow(const Canvas &canvas, const RowClip &clip, const ArcStroke &stroke, int y) const
{
    QRgb *row = canvas.row(y);
    const std::span<const StrokePixel> pixels = stroke.row(y);
    const auto first = size_t(pixels.data() - stroke.pixels.data());
    for (size_t i = 0; i < pixels.size(); ++i) {
        const StrokePixel &pixel = pixels[i];
        if (pixel.distance >= m_edge || !clip.holds(pixel.x))
            continue;
        uint part = m_dash.isEmpty() ? weight(pixel.distance)
                                     : dashedWeight(pixel.distance, double(stroke.along[first + i]));
        part = part * m_opacity >> 8;
        if (m_coverage && part > 0)
            part = part * uint(m_coverage->weightAt(pixel.x, y, *m_territories)) >> 8;
        row[pixel.x] = blended(row[pixel.x], m_colour, part);
    }
}

Brush::Brush(const StrokePainter &painter, const std::vector<int> &arcs, Strokes &strokes)
    : m_painter(painter)
{
    strokes.prepare(arcs, painter.reach());
    for (const int arc : arcs) {
        const ArcStroke &stroke = strokes.stroke(arc, painter.reach());
        if (!stroke.pixels.empty())
            m_lines.push_back({int16_t(stroke.top), int16_t(stroke.bottom()), int16_t(stroke.left),
                               int16_t(stroke.right), &stroke});
    }
}

void Brush::paint(const Canvas &canvas, const RowClip &clip) const
{
    for (const Line &line : m_lines)
        if (line.top <= clip.bottom() && line.bottom > clip.top() && line.left <= clip.right()
            && line.right >= clip.left())
            m_painter.paint(canvas, clip, *line.stroke);
}

} // namespace atlas
