// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "furniture/furniture.h"
#include "mapscene.h"

#include <QString>

#include <vector>

namespace atlas {

/// Logical pixels that the line between the two dates takes, and its handle.
inline constexpr double dividerWidth = 7;
inline constexpr QSizeF dividerGrip{38, 30};
double dividerGripTop(double height); ///< of the handle, on a line of that height

/// Where the two dates stand on a picture, logical pixels.
struct CompareFrame {
    QRectF a, b; ///< what is seen of each; the same whole for outlines, A empty there
    QSizeF view; ///< of the viewport of both
    QPointF originA, originB; ///< where the viewport's corner lies on the picture
    double divider = -1; ///< x of the line's middle; negative without one
    bool operator==(const CompareFrame &) const = default;
};
CompareFrame compareFrame(const Compare &compare, QSizeF picture);
/// Side that is seen at a pixel of the picture.
CompareSide sideAt(const CompareFrame &frame, QPointF pixel);
/// The same pixel on the viewport of that side.
QPointF onViewport(const CompareFrame &frame, QPointF pixel);

/// A row of the legend that stands on the picture while the docks are away.
struct CompareLegendRow {
    enum class Sign { Fill, Contested, AllianceBorder, Differing, Ghost };
    Sign sign = Sign::Fill;
    FillClass fill = FillClass::Land;
    QString text;
    bool operator==(const CompareLegendRow &) const = default;
};

/// Both dates of a comparison, ready to be painted by a MapPainter each.
struct CompareScene {
    CompareFrame frame;
    CompareMode mode = CompareMode::Swipe;
    CompareSide active = CompareSide::B;
    bool handle = true; ///< on the line of a swipe
    MapScene a, b;
    QString dateA, dateB, membersA, membersB; ///< words of the plates
    QRectF plateA, plateB, viewpointPlate, legend; ///< on the picture; empty = left out
    QString viewpoint;
    QString also; ///< members that the map does not show: "Also members: Canada, United States"
    QRectF legendRoom; ///< of the legend at its highest, whatever the dates
    std::vector<CompareLegendRow> rows;
    Furniture furniture; ///< of B alone: its scale bar is used
    int legendColumns = 1;
    double legendColumn = 0; ///< breadth of one
};

/// What differs between two snapshots of one viewpoint: B with new members drawn as joined, and the rest of
/// the land that is not as it was. Made once a pair.
struct MarkedDifference {
    std::shared_ptr<const Snapshot> a, b; ///< of which it was made
    std::shared_ptr<const Snapshot> marked;
    std::shared_ptr<const std::vector<char>> differing;

    static MarkedDifference of(const std::shared_ptr<const Snapshot> &a,
                               const std::shared_ptr<const Snapshot> &b);
};

/// What a comparison is made from: the two scenes as each alone would be painted, and the picture's size.
struct CompareInput {
    MapScene a, b; ///< with viewports of the size that compareFrame() asks for
    Compare compare;
    QSizeF picture; ///< logical pixels
};
CompareScene compareScene(const CompareInput &input, const MarkedDifference &difference);
/// Without plates, legend, handle and outlines of what differs, for a picture too small to read.
CompareScene bare(CompareScene scene);

} // namespace atlas
