// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/legendmodel.h"
#include "textblock.h"

namespace atlas {

/// Swatches and their words, one after the other in as many rows as they take. Logical pixels.
struct LegendBlock {
    struct Row {
        LegendEntry entry;
        QRectF swatch;
        TextBlock text;
    };
    std::vector<Row> rows;
    QRectF rect; ///< set by place()

    static LegendBlock of(const std::vector<LegendEntry> &entries, double pixels);
    /// Lays it out below `corner` and returns the height, 0 for an empty one.
    double place(QPointF corner, double width);
    void paint(QPainter &painter, const Theme &theme) const;
};

} // namespace atlas
