// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "legendblock.h"

#include "furniture/swatch.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double swatchGap = 7, itemGap = 18;

} // namespace

LegendBlock LegendBlock::of(const std::vector<LegendEntry> &entries, double pixels)
{
    LegendBlock block;
    for (const LegendEntry &entry : entries)
        block.rows.push_back({entry, {}, {{{entry.label, 400, &Theme::ink}}, pixels, TextFace::Sans, {}}});
    return block;
}

double LegendBlock::place(QPointF corner, double width)
{
    const QSizeF swatch(swatchSize);
    double x = 0, y = 0, highest = 0;
    for (Row &row : rows) {
        const double room = std::max(1.0, width - swatch.width() - swatchGap);
        const double words = std::min(row.text.naturalWidth() + 1, room);
        const double whole = swatch.width() + swatchGap + words;
        if (x > 0 && x + whole > width) {
            x = 0;
            y += highest;
            highest = 0;
        }
        const double height
            = row.text.place(corner + QPointF(x + swatch.width() + swatchGap, y + 1), words) + 4;
        const double firstLine = row.text.pixels * 1.36;
        row.swatch = {corner + QPointF(x, std::round(y + 1 + (firstLine - swatch.height()) / 2)), swatch};
        highest = std::max(highest, height);
        x += whole + itemGap;
    }
    rect = {corner, QSizeF(width, y + highest)};
    return rect.height();
}

void LegendBlock::paint(QPainter &painter, const Theme &theme) const
{
    for (const Row &row : rows) {
        paintLegendSwatch(painter, row.swatch, row.entry, theme);
        row.text.paint(painter, theme);
    }
}

} // namespace atlas
