// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/dirtytiles.h"

#include <QRectF>
#include <QSize>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr int tile = tileSide;
constexpr int nearGap = 2; // clean tiles between two dirty ones that are not worth parting them
constexpr double longStep = 2 * tile; // lines are followed in steps of at most this length

} // namespace

DirtyTiles::DirtyTiles(QSize view)
    : m_view(QPoint(), view)
    , m_columns(tilesAcross(std::max(0, view.width())))
    , m_tiles(size_t(m_columns) * size_t(tilesAcross(std::max(0, view.height()))), 0)
{ }

void DirtyTiles::add(const QRect &rect)
{
    const QRect seen = rect & m_view;
    if (seen.isEmpty())
        return;
    const int first = seen.left() / tile, count = seen.right() / tile - first + 1;
    for (int row = seen.top() / tile; row <= seen.bottom() / tile; ++row)
        std::fill_n(m_tiles.begin() + qsizetype(row) * m_columns + first, count, 1);
}

void DirtyTiles::add(const DirtyTiles &other)
{
    Q_ASSERT(m_view == other.m_view);
    for (size_t i = 0; i < std::min(m_tiles.size(), other.m_tiles.size()); ++i)
        m_tiles[i] |= other.m_tiles[i];
}

void DirtyTiles::addAll()
{
    std::ranges::fill(m_tiles, 1);
}

void DirtyTiles::addLine(const std::vector<QPointF> &points, double reach)
{
    for (size_t i = 1; i < points.size(); ++i)
        addNear(points[i - 1], points[i], reach);
}

void DirtyTiles::addNear(QPointF from, QPointF to, double reach)
{
    const QRectF room = QRectF(m_view).adjusted(-reach, -reach, reach, reach);
    const auto boxOf = [reach](QPointF a, QPointF b) {
        return QRectF(QPointF(std::min(a.x(), b.x()) - reach, std::min(a.y(), b.y()) - reach),
                      QPointF(std::max(a.x(), b.x()) + reach, std::max(a.y(), b.y()) + reach));
    };
    const QRectF whole = boxOf(from, to) & room; // ends may lie farther away than an int holds
    if (whole.isEmpty())
        return;
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    if (length <= longStep || length > 1e5)
        return add(whole.toAlignedRect());
    const int steps = int(std::ceil(length / longStep));
    for (int i = 0; i < steps; ++i) {
        const QRectF box = boxOf(from + (to - from) * i / steps, from + (to - from) * (i + 1) / steps) & room;
        if (!box.isEmpty())
            add(box.toAlignedRect());
    }
}

void DirtyTiles::addMarked(const std::vector<uint32_t> &tiles)
{
    for (const uint32_t place : tiles)
        if (place < m_tiles.size())
            m_tiles[place] = 1;
}

std::vector<uint32_t> DirtyTiles::marked() const
{
    std::vector<uint32_t> places;
    for (size_t i = 0; i < m_tiles.size(); ++i)
        if (m_tiles[i])
            places.push_back(uint32_t(i));
    return places;
}

bool DirtyTiles::isEmpty() const
{
    return std::ranges::find(m_tiles, 1) == m_tiles.end();
}

std::vector<DirtyRow> DirtyTiles::rows() const
{
    std::vector<DirtyRow> rows;
    for (int top = 0; top * tile < m_view.height(); ++top) {
        const char *row = m_tiles.data() + qsizetype(top) * m_columns;
        DirtyRow found;
        for (int x = 0; x < m_columns; ++x) {
            if (!row[x])
                continue;
            const QRect square(x * tile, top * tile, tile, tile);
            if (!found.rects.empty() && x - (found.rects.back().right() + 1) / tile <= nearGap)
                found.rects.back() |= square;
            else
                found.rects.push_back(square);
        }
        for (QRect &rect : found.rects)
            rect &= m_view;
        if (!found.rects.empty())
            rows.push_back(std::move(found));
    }
    return rows;
}

} // namespace atlas
