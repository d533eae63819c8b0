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

} // namespace

StrokeRaster::StrokeRaster(QSize view, double reach)
    : m_near(QRectF(QPointF(), QSizeF(view)).adjusted(-reach - 1, -reach - 1, reach + 1, reach + 1))
    , m_view(QPoint(), view)
    , m_reach(reach)
{ }

ArcStroke StrokeRaster::of(const ProjectedArc &arc)
{
    ArcStroke stroke;
    const std::vector<Segment> segments = segmentsInView(arc);
    QRect bounds;
    for (const Segment &segment : segments)
        bounds |= pixelsOf(segment);
    if (bounds.isEmpty())
        return stroke;
    stroke.top = bounds.top();
    stroke.starts.reserve(size_t(bounds.height()) + 1);
    const int rows = std::max(1, mostCells / bounds.width());
    for (int top = bounds.top(); top <= bounds.bottom(); top += rows)
        addChunk(segments, {bounds.left(), top, bounds.width(), std::min(rows, bounds.bottom() + 1 - top)},
                 stroke);
    stroke.starts.push_back(uint32_t(stroke.pixels.size()));
    stroke.pixels.shrink_to_fit();
    return stroke;
}

std::vector<StrokeRaster::Segment> StrokeRaster::segmentsInView(const ProjectedArc &arc) const
{
    std::vector<Segment> segments;
    double along = 0;
    for (size_t i = 1; i < arc.points.size(); ++i) {
        const QPointF from = arc.points[i - 1];
        const QPointF way = arc.points[i] - from;
        const double length = std::hypot(way.x(), way.y());
        double first, last;
        if (length > 0 && partWithin(m_near, from, arc.points[i], first, last))
            segments.push_back({from + way * first, from + way * last, along + length * first});
        along += length;
    }
    return segments;
}

QRect StrokeRaster::pixelsOf(const Segment &segment) const
{
    const auto low = [this](double a, double b) { return int(std::floor(std::min(a, b) - m_reach)); };
    const auto high = [this](double a, double b) { return int(std::floor(std::max(a, b) + m_reach)); };
    return QRect(QPoint(low(segment.from.x(), segment.to.x()), low(segment.from.y(), segment.to.y())),
                 QPoint(high(segment.from.x(), segment.to.x()), high(segment.from.y(), segment.to.y())))
        & m_view;
}

void StrokeRaster::addChunk(const std::vector<Segment> &segments, const QRect &chunk, ArcStroke &stroke)
{
    m_index.resize(std::max(m_index.size(), size_t(chunk.width()) * size_t(chunk.height())));
    m_found.clear();
    for (const Segment &segment : segments)
        addSegment(segment, chunk);
    std::vector<uint32_t> starts(size_t(chunk.height()) + 1, 0);
    for (const Found &found : m_found) {
        ++starts[size_t(found.row) + 1];
        m_index[found.cell] = 0;
    }
    const auto base = uint32_t(stroke.pixels.size());
    starts[0] = base;
    for (size_t row = 1; row < starts.size(); ++row)
        starts[row] += starts[row - 1];
    stroke.starts.insert(stroke.starts.end(), starts.begin(), starts.end() - 1);
    stroke.pixels.resize(base + m_found.size());
    for (const Found &found : m_found)
        stroke.pixels[starts[size_t(found.row)]++] = found.pixel;
}

void StrokeRaster::addSegment(const Segment &segment, const QRect &chunk)
{
    const QRect box = pixelsOf(segment) & chunk;
    const auto wayX = float(segment.to.x() - segment.from.x());
    const auto wayY = float(segment.to.y() - segment.from.y());
    const float length = std::hypot(wayX, wayY);
    if (box.isEmpty() || !(length > 0))
        return;
    const float unitX = wayX / length, unitY = wayY / length;
    const auto reach = float(m_reach);
    // Half of what a row sees of the endless strip around the line.
    const double breadth = std::abs(unitY) > 1e-3f ? m_reach / std::abs(unitY) : 1e9;
    const double slope = std::abs(unitY) > 1e-3f ? unitX / unitY : 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const double middle = segment.from.x() + slope * (y + 0.5 - segment.from.y());
        const int first = int(std::max<double>(box.left(), std::floor(middle - breadth - 0.5)));
        const int last = int(std::min<double>(box.right(), std::ceil(middle + breadth - 0.5)));
        const auto dy = float(y + 0.5 - segment.from.y());
        const auto row = uint32_t(y - chunk.top());
        for (int x = first; x <= last; ++x) {
            const auto dx = float(x + 0.5 - segment.from.x());
            const float along = std::clamp(dx * unitX + dy * unitY, 0.f, length);
            const float offX = dx - along * unitX, offY = dy - along * unitY;
            const float distance = std::sqrt(offX * offX + offY * offY);
            if (distance >= reach)
                continue;
            const StrokePixel pixel{uint16_t(x), uint16_t(distance * strokeSteps),
                                    float(segment.along) + along};
            const uint32_t cell = row * uint32_t(chunk.width()) + uint32_t(x - chunk.left());
            if (const uint32_t known = m_index[cell]) {
                if (pixel.distance < m_found[known - 1].pixel.distance)
                    m_found[known - 1].pixel = pixel;
            } else {
                m_found.push_back({int32_t(row), cell, pixel});
                m_index[cell] = uint32_t(m_found.size());
            }
        }
    }
}

} // namespace atlas
