// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointF>

#include <utility>
#include <vector>

namespace atlas {

/// The segments of some lines, found by place. Degrees.
class SegmentIndex {
public:
    /// What lies nearer than this lies on a line: grids of sources differ by their last decimal only.
    /// Degrees.
    static constexpr double near = 4e-6;

    void add(const std::vector<QPointF> &line);

    /// True when both ends and the middle lie on the lines: a segment may have been cut in pieces.
    bool covers(QPointF from, QPointF to) const;

private:
    struct Segment {
        QPointF from;
        QPointF to;
    };
    static bool liesOn(QPointF point, const Segment &segment);
    static int number(double value);
    bool holds(QPointF point) const;

    std::vector<Segment> m_segments;
    QHash<std::pair<int, int>, std::vector<int>> m_squares;
};

} // namespace atlas
