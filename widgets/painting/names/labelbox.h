// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <array>
#include <limits>
#include <vector>

namespace atlas {

/// Room that something on the map takes: a rectangle that may be turned. Logical pixels.
struct LabelBox {
    QPointF centre;
    QSizeF size;
    double rotation = 0; ///< degrees, clockwise

    static LabelBox of(const QRectF &rect) { return {rect.center(), rect.size(), 0}; }
    std::array<QPointF, 4> corners() const;
    std::vector<QPointF> samples() const; ///< spread evenly from edge to edge
    bool overlaps(const LabelBox &other) const;
    bool liesIn(const QRectF &rect) const;
    bool contains(QPointF point) const;
    bool operator==(const LabelBox &) const = default;
};

/// The room that is taken on one view: some of it always, some for a while. Times are counted in eras.
class TakenRoom {
public:
    struct Time {
        int first = 0, last = 0; ///< both included
        bool meets(const Time &other) const { return first <= other.last && other.first <= last; }
    };
    static constexpr Time always{std::numeric_limits<int>::min(), std::numeric_limits<int>::max()};
    static constexpr Time never{std::numeric_limits<int>::min(), std::numeric_limits<int>::min()};

    TakenRoom(const QRectF &view, const std::vector<QRectF> &reserved);

    void setTime(const Time &time) { m_time = time; } ///< that isFree() asks for; always, at first
    bool isFree(const LabelBox &box) const; ///< in the view and clear of all that is taken then
    bool isFree(const QLineF &line) const; ///< clear of what is taken then
    void take(const LabelBox &box, const Time &time = always) { m_boxes.push_back({box, time}); }

private:
    struct Taken {
        LabelBox box;
        Time time;
    };
    bool isClear(const LabelBox &box) const;

    QRectF m_view;
    Time m_time = always;
    std::vector<Taken> m_boxes;
};

} // namespace atlas
