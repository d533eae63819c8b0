// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <array>
#include <vector>

namespace atlas {

/// Room that something on the map takes: a rectangle that may be turned. Logical pixels.
struct LabelBox {
    QPointF centre;
    QSizeF size;
    double rotation = 0; ///< degrees, clockwise

    static LabelBox of(const QRectF &rect) { return {rect.center(), rect.size(), 0}; }
    std::array<QPointF, 4> corners() const;
    bool overlaps(const LabelBox &other) const;
    bool liesIn(const QRectF &rect) const;
    bool contains(QPointF point) const;
    bool operator==(const LabelBox &) const = default;
};

/// The room that is taken on one view.
class TakenRoom {
public:
    TakenRoom(const QRectF &view, const std::vector<QRectF> &reserved);

    bool isFree(const LabelBox &box) const; ///< in the view and clear of all that was taken
    bool isFree(const QLineF &line) const; ///< clear of what was taken
    void take(const LabelBox &box) { m_boxes.push_back(box); }

private:
    QRectF m_view;
    std::vector<LabelBox> m_boxes;
};

} // namespace atlas
