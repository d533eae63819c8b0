// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <compare>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <vector>

namespace atlas {

/// Place on the grid of the map: sixty-fourths of a metre, EPSG:3035. Exact as a double; half a step, 8 mm,
/// is the most that a coordinate is off. Reaches 33,554 km to each side, farther than the projection does.
struct GridPoint {
    qint32 x = 0;
    qint32 y = 0;
    bool operator==(const GridPoint &) const = default;
};
inline constexpr double gridStep = 1.0 / 64; ///< metres

inline QPointF toMetres(GridPoint point)
{
    return {point.x * gridStep, point.y * gridStep};
}
bool isOnGrid(QPointF metres); ///< false for what is no number or too far
GridPoint toGrid(QPointF metres); ///< the nearest; what is farther than the grid, or no number, its edge

/// Points in order, in metres; on the grid. Immutable and shared: a copy costs nothing, and the points may
/// lie in a file that is mapped into memory. Points are handed out by value.
class Polyline {
public:
    class Iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = QPointF;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = QPointF;

        Iterator() = default;
        explicit Iterator(const GridPoint *at)
            : m_at(at)
        { }
        QPointF operator*() const { return toMetres(*m_at); }
        QPointF operator[](difference_type n) const { return toMetres(m_at[n]); }
        Iterator &operator++() { return *this += 1; }
        Iterator &operator--() { return *this += -1; }
        Iterator operator++(int) { return Iterator(m_at++); }
        Iterator operator--(int) { return Iterator(m_at--); }
        Iterator &operator+=(difference_type n)
        {
            m_at += n;
            return *this;
        }
        Iterator &operator-=(difference_type n) { return *this += -n; }
        Iterator operator+(difference_type n) const { return Iterator(m_at + n); }
        friend Iterator operator+(difference_type n, Iterator from) { return from + n; }
        Iterator operator-(difference_type n) const { return Iterator(m_at - n); }
        difference_type operator-(Iterator other) const { return m_at - other.m_at; }
        auto operator<=>(const Iterator &) const = default;

    private:
        const GridPoint *m_at = nullptr;
    };
    using value_type = QPointF;
    using const_iterator = Iterator;

    Polyline() = default;
    Polyline(const std::vector<QPointF> &metres); ///< the nearest points of the grid
    Polyline(std::initializer_list<QPointF> metres);
    /// `count` points from `points` on, which keeps them alive.
    Polyline(std::shared_ptr<const GridPoint[]> points, size_t count)
        : m_points(std::move(points))
        , m_count(count)
    { }

    size_t size() const { return m_count; }
    bool empty() const { return m_count == 0; }
    QPointF operator[](size_t i) const { return toMetres(m_points[std::ptrdiff_t(i)]); }
    QPointF front() const { return (*this)[0]; }
    QPointF back() const { return (*this)[m_count - 1]; }
    Iterator begin() const { return Iterator(m_points.get()); }
    Iterator end() const { return Iterator(m_points.get() + m_count); }
    const GridPoint *grid() const { return m_points.get(); } ///< size() of them
    QRectF bounds() const; ///< metres; null when empty
    bool operator==(const Polyline &other) const;

private:
    std::shared_ptr<const GridPoint[]> m_points;
    size_t m_count = 0;
};

} // namespace atlas
