// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QRgb>

class QPainter;

namespace atlas {

/// A dot on a curve with a rim in the colour of the ground. Sizes in logical pixels.
struct DotLook {
    double radius = 3; ///< to the middle of the rim
    double rim = 1.2; ///< how wide that is
    QRgb ink = 0, ground = 0;
    double ratio = 1; ///< device pixel ratio
    bool operator==(const DotLook &) const = default;
};

/// Painted once for each quarter of a device pixel that its middle may stand on: each step in time has
/// several, and to stroke them took longer than the words beside them.
void paintTimelineDot(QPainter &painter, QPointF middle, const DotLook &look);

/// What a dot of the timeline covers at most.
inline QRectF timelineDotRoom(QPointF middle)
{
    constexpr double reach = 4.5;
    return {middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach};
}

} // namespace atlas
