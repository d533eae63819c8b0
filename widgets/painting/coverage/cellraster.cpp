// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/cellraster.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr int one = subpixels;
constexpr int64_t leftOfView = -one / 2; // any place in column -1

// Rounds down, for negative values too.
int64_t pixelOf(int64_t value)
{
    return value >> 8;
}
static_assert(subpixels == 1 << 8);

// Where the line from..to is at `at` of its first coordinate. The products exceed 64 bits at absurd zooms
// only, which farthest in projectedarcs.cpp bounds; a double keeps 53 exact bits of them, enough for a
// subpixel.
int64_t crossing(int64_t from, int64_t to, int64_t at, int64_t otherFrom, int64_t otherTo)
{
    const double part = double(at - from) / double(to - from);
    return otherFrom + std::llround(part * double(otherTo - otherFrom));
}

} // namespace

CellRaster::CellRaster(int width, int top, int bottom)
    : m_width(width)
    , m_top(top)
    , m_bottom(bottom)
{ }

void CellRaster::add(const ProjectedArc &arc)
{
    if (arc.points.size() < 2 || arc.left == arc.right || arc.bounds.bottom() < m_top - 1
        || arc.bounds.top() > m_bottom + 1)
        return;
    m_pending.left = int16_t(arc.left);
    m_pending.right = int16_t(arc.right);
    const auto point = [](QPointF at) { // whole already, see ProjectedArc
        return Point{int64_t(at.x() * subpixels), int64_t(at.y() * subpixels)};
    };
    Point before = point(arc.points.front());
    // Consecutive lines to the left of the view tell no more than where they begin and end.
    Point run = before;
    for (size_t i = 1; i < arc.points.size(); ++i) {
        const Point now = point(arc.points[i]);
        if (before.x >= 0 || now.x >= 0) {
            line(run, before);
            line(before, now);
            run = now;
        }
        before = now;
    }
    line(run, before);
    flush();
}

// Cuts the line at the band's rows and the view's sides; what lies to the left counts in column -1.
void CellRaster::line(Point from, Point to)
{
    const int64_t top = int64_t(m_top) * one;
    const int64_t bottom = int64_t(m_bottom) * one;
    if (from.y == to.y || std::max(from.y, to.y) <= top || std::min(from.y, to.y) >= bottom)
        return;
    const Point a = from, b = to;
    const auto limited = [&](Point end) {
        const int64_t y = std::clamp(end.y, top, bottom);
        return y == end.y ? end : Point{crossing(a.y, b.y, y, a.x, b.x), y};
    };
    from = limited(a);
    to = limited(b);
    const int64_t right = int64_t(m_width) * one;
    if (from.x >= right && to.x >= right)
        return;
    if (from.x < 0 && to.x < 0) {
        lineInView({leftOfView, from.y}, {leftOfView, to.y});
        return;
    }
    const auto cutAt = [&](int64_t x) { return Point{x, crossing(from.x, to.x, x, from.y, to.y)}; };
    const Point first = from, last = to;
    if (first.x < 0) {
        from = cutAt(0);
        lineInView({leftOfView, first.y}, {leftOfView, from.y});
    }
    const Point cutLeft = last.x < 0 ? Point{0, crossing(first.x, last.x, 0, first.y, last.y)} : last;
    Point begin = from, end = cutLeft;
    if (begin.x > right)
        begin = {right, crossing(first.x, last.x, right, first.y, last.y)};
    if (end.x > right)
        end = {right, crossing(first.x, last.x, right, first.y, last.y)};
    lineInView(begin, end);
    if (last.x < 0)
        lineInView({leftOfView, cutLeft.y}, {leftOfView, last.y});
}

// Walks the rows of a line that lies within the band.
void CellRaster::lineInView(Point from, Point to)
{
    if (from.y == to.y)
        return;
    const int step = to.y > from.y ? 1 : -1;
    // A line that goes up from a row's edge begins in the row above.
    int row = int(step > 0 ? pixelOf(from.y) : pixelOf(from.y - 1));
    const int lastRow = int(step > 0 ? pixelOf(to.y - 1) : pixelOf(to.y));
    Point at = from;
    for (; row != lastRow; row += step) {
        const int64_t edge = int64_t(step > 0 ? row + 1 : row) * one;
        const Point next{from.x + (to.x - from.x) * (edge - from.y) / (to.y - from.y), edge};
        rowPiece(row, at, next);
        at = next;
    }
    rowPiece(row, at, to);
}

// Walks the pixels of a piece of line that lies within one row.
void CellRaster::rowPiece(int row, Point from, Point to)
{
    const int64_t height = to.y - from.y;
    if (height == 0)
        return;
    const bool rightward = to.x >= from.x;
    int64_t x = pixelOf(rightward ? from.x : from.x - 1);
    const int64_t lastX = rightward ? (to.x > from.x ? pixelOf(to.x - 1) : x) : pixelOf(to.x);
    Point at = from;
    const auto emitTo = [&](Point next) {
        const int cover = int(next.y - at.y);
        cell(row, int(x), cover, cover * int(at.x - x * one + next.x - x * one));
        at = next;
    };
    while (x != lastX) {
        const int64_t edge = (rightward ? x + 1 : x) * one;
        emitTo({edge, from.y + height * (edge - from.x) / (to.x - from.x)});
        x += rightward ? 1 : -1;
    }
    emitTo(to);
}

void CellRaster::cell(int row, int x, int cover, int area)
{
    if (row != m_row || x != m_pending.x) {
        flush();
        m_row = row;
        m_pending.x = x;
    }
    m_pending.cover += cover;
    m_pending.area += area;
}

void CellRaster::flush()
{
    if ((m_pending.cover != 0 || m_pending.area != 0) && m_pending.x < m_width) {
        m_cells.push_back(m_pending);
        m_rows.push_back(m_row);
    }
    m_pending.cover = 0;
    m_pending.area = 0;
}

void CellRaster::sort()
{
    m_starts.assign(size_t(m_bottom - m_top) + 1, 0);
    for (const int row : m_rows)
        ++m_starts[size_t(row - m_top) + 1];
    for (size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    std::vector<Cell> sorted(m_cells.size());
    std::vector<uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    for (size_t i = 0; i < m_cells.size(); ++i)
        sorted[next[size_t(m_rows[i] - m_top)]++] = m_cells[i];
    m_cells.swap(sorted);
    m_rows = {};
    for (size_t row = 0; row + 1 < m_starts.size(); ++row)
        std::sort(m_cells.begin() + m_starts[row], m_cells.begin() + m_starts[row + 1],
                  [](const Cell &a, const Cell &b) { return a.x < b.x; });
}

std::span<const Cell> CellRaster::row(int y) const
{
    const auto index = size_t(y - m_top);
    return {m_cells.data() + m_starts[index], m_starts[index + 1] - m_starts[index]};
}

} // namespace atlas
