// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/strokeraster.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr int mostCells = 1 << 18; // of the index at a time, so that it stays in the processor's cache

// The part [first, last] of from..to within a rectangle (Liang and Barsky); false when there is none.
bool partWithin(const QRectF &box, QPointF from, QPointF to, double &first, double &last)
{
    first = 0;
    last = 1;
    const QPointF way = to - from;
    const double steps[] = {-way.x(), way.x(), -way.y(), way.y()};
    const double rooms[]
        = {from.x() - box.left(), box.right() - from.x(), from.y() - box.top(), box.bottom() - from.y()};
    for (int side = 0; side < 4; ++side) {
        if (steps[side] == 0) {
            if (rooms[side] < 0)
                return false;
            continue;
        }
        const double at = rooms[side] / steps[side];
        if (steps[side] < 0)
            first = std::max(first, at);
        else
            last = std::min(last, at);
    }
    return first < last;
}

// std::floor is a call into the library on plain x86-64.
int floored(double value)
{
    const int whole = int(value);
    return whole - (value < whole);
}

} // namespace

StrokeRaster::StrokeRaster(QSize view, double reach, bool along)
    : m_near(QRectF(QPointF(), QSizeF(view)).adjusted(-reach - 1, -reach - 1, reach + 1, reach + 1))
    , m_view(QPoint(), view)
    , m_reach(reach)
    , m_keepsAlong(along)
{ }

StrokeLists StrokeRaster::of(const ProjectedArc &arc)
{
    StrokeLists stroke;
    const std::vector<Segment> segments = segmentsInView(arc);
    QRect bounds;
    for (const Segment &segment : segments)
        bounds |= segment.pixels;
    if (bounds.isEmpty())
        return stroke;
    stroke.top = bounds.top();
    stroke.left = bounds.left();
    stroke.right = bounds.right();
    stroke.starts.reserve(size_t(bounds.height()) + 1);
    const int rows = std::max(1, mostCells / bounds.width());
    for (int top = bounds.top(); top <= bounds.bottom(); top += rows)
        addChunk(segments, {bounds.left(), top, bounds.width(), std::min(rows, bounds.bottom() + 1 - top)},
                 stroke);
    stroke.starts.push_back(uint32_t(stroke.pixels.size()));
    return stroke;
}

std::vector<StrokeRaster::Segment> StrokeRaster::segmentsInView(const ProjectedArc &arc) const
{
    std::vector<Segment> segments;
    segments.reserve(arc.points.size());
    double along = 0;
    for (size_t i = 1; i < arc.points.size(); ++i) {
        const QPointF from = arc.points[i - 1], to = arc.points[i];
        const QPointF way = to - from;
        const double length = std::sqrt(QPointF::dotProduct(way, way));
        if (m_near.contains(from) && m_near.contains(to)) {
            const bool continues = !segments.empty() && segments.back().to == from;
            segments.push_back({from, to, along, pixelsOf(from, to), continues});
        } else if (double first, last; partWithin(m_near, from, to, first, last)) {
            const QPointF begin = from + way * first, end = from + way * last;
            segments.push_back({begin, end, along + length * first, pixelsOf(begin, end), false});
        }
        along += length;
    }
    return segments;
}

QRect StrokeRaster::pixelsOf(QPointF from, QPointF to) const
{
    const auto [left, right] = std::minmax({from.x(), to.x()});
    const auto [top, bottom] = std::minmax({from.y(), to.y()});
    return QRect(QPoint(floored(left - m_reach), floored(top - m_reach)),
                 QPoint(floored(right + m_reach), floored(bottom + m_reach)))
        & m_view;
}

void StrokeRaster::addChunk(const std::vector<Segment> &segments, const QRect &chunk, StrokeLists &stroke)
{
    m_index.resize(std::max(m_index.size(), size_t(chunk.width()) * size_t(chunk.height())));
    m_found.clear();
    for (const Segment &segment : segments)
        addSegment(segment, chunk);
    std::vector<uint32_t> starts(size_t(chunk.height()) + 1, 0);
    for (const Found &found : m_found)
        ++starts[size_t(found.row) + 1];
    const auto base = uint32_t(stroke.pixels.size());
    starts[0] = base;
    for (size_t row = 1; row < starts.size(); ++row)
        starts[row] += starts[row - 1];
    stroke.starts.insert(stroke.starts.end(), starts.begin(), starts.end() - 1);
    stroke.pixels.resize(base + m_found.size());
    if (m_keepsAlong)
        stroke.along.resize(stroke.pixels.size());
    for (const Found &found : m_found) {
        m_index[found.cell] = 0;
        const uint32_t x = found.cell - found.row * uint32_t(chunk.width()) + uint32_t(chunk.left());
        const uint32_t place = starts[found.row]++;
        stroke.pixels[place] = {uint16_t(x), uint16_t(std::sqrt(found.square) * strokeSteps)};
        if (m_keepsAlong)
            stroke.along[place] = found.along;
    }
}

void StrokeRaster::addSegment(const Segment &segment, const QRect &chunk)
{
    const QRect box = segment.pixels & chunk;
    const auto wayX = float(segment.to.x() - segment.from.x());
    const auto wayY = float(segment.to.y() - segment.from.y());
    const float length = std::sqrt(wayX * wayX + wayY * wayY);
    if (box.isEmpty() || !(length > 0))
        return;
    const float unitX = wayX / length, unitY = wayY / length;
    const auto reach = float(m_reach);
    // What a row sees of the endless strip along the line, and of the one across it from the first to the
    // last pixel that this segment answers for: half a disc beyond its end and, when it continues another,
    // none before its beginning, since that place is the other's end.
    constexpr float level = 1e-3f, endless = 1e6f;
    const float alongBreadth = std::abs(unitY) < level ? endless : reach / std::abs(unitY);
    const float alongSlope = std::abs(unitY) < level ? 0 : unitX / unitY;
    const float acrossSlope = std::abs(unitX) < level ? 0 : -unitY / unitX;
    const float begin = segment.continues ? 0 : -reach, end = length + reach;
    const float acrossOne = std::abs(unitX) < level ? -endless : begin / unitX;
    const float acrossOther = std::abs(unitX) < level ? endless : end / unitX;
    const float acrossFrom = std::min(acrossOne, acrossOther), acrossTo = std::max(acrossOne, acrossOther);
    // From here on relative to `from` and to the middle of the box's first pixel.
    const auto startX = float(box.left() + 0.5 - segment.from.x());
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const auto dy = float(y + 0.5 - segment.from.y());
        const float from = std::max(alongSlope * dy - alongBreadth, acrossSlope * dy + acrossFrom) - startX;
        const float to = std::min(alongSlope * dy + alongBreadth, acrossSlope * dy + acrossTo) - startX;
        const int first = std::max(0, int(from)), last = std::min(box.width() - 1, int(to + 1));
        const auto row = uint32_t(y - chunk.top());
        const uint32_t rowCell = row * uint32_t(chunk.width()) + uint32_t(box.left() - chunk.left());
        for (int x = first; x <= last; ++x) {
            const float dx = startX + float(x);
            const float way = dx * unitX + dy * unitY;
            const float along = std::clamp(way, 0.f, length);
            const float off = dx * unitY - dy * unitX;
            const float square = off * off + (way - along) * (way - along);
            if (square < reach * reach)
                addPixel({row, rowCell + uint32_t(x), square, float(segment.along) + along});
        }
    }
}

void StrokeRaster::addPixel(const Found &pixel)
{
    uint32_t &known = m_index[pixel.cell];
    if (known == 0) {
        m_found.push_back(pixel);
        known = uint32_t(m_found.size());
    } else if (pixel.square < m_found[known - 1].square) {
        m_found[known - 1] = pixel;
    }
}

} // namespace atlas
