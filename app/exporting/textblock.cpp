// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textblock.h"

#include "fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double lineHeight = 1.36; // of the type
constexpr double displayLineHeight = 1.2;
constexpr double widest = 1e6;

double pitchOf(const TextBlock &block)
{
    return std::round(block.pixels * (block.face == TextFace::Display ? displayLineHeight : lineHeight));
}

/// `theme` is null when only measures are asked for.
void layOut(QTextLayout &layout, const TextBlock &block, double width, const Theme *theme)
{
    layout.setFont(pageFont(block.face, block.pixels, 400));
    layout.setText(block.text());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> ranges;
    int start = 0;
    for (const TextRun &run : block.runs) {
        QTextLayout::FormatRange range{start, int(run.text.size()), {}};
        range.format.setFont(pageFont(block.face, block.pixels, run.weight));
        if (theme)
            range.format.setForeground(theme->*run.colour);
        ranges.append(range);
        start += range.length;
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (pitchOf(block) - line.height()) / 2});
        y += pitchOf(block);
    }
    layout.endLayout();
}

} // namespace

QFont pageFont(TextFace face, double pixels, int weight)
{
    QFont font = face == TextFace::Display ? displayFont(pixels, weight)
        : face == TextFace::Serif          ? serifFont(pixels, false)
                                           : sansFont(pixels, weight);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

bool TextBlock::isEmpty() const
{
    return std::all_of(runs.begin(), runs.end(), [](const TextRun &run) { return run.text.isEmpty(); });
}

QString TextBlock::text() const
{
    QString all;
    for (const TextRun &run : runs)
        all += run.text;
    return all;
}

double TextBlock::place(QPointF corner, double width)
{
    rect = QRectF(corner, QSizeF(width, 0));
    if (isEmpty())
        return 0;
    QTextLayout layout;
    layOut(layout, *this, width, nullptr);
    rect.setHeight(layout.lineCount() * pitchOf(*this));
    return rect.height();
}

double TextBlock::naturalWidth() const
{
    QTextLayout layout;
    layOut(layout, *this, widest, nullptr);
    return layout.lineCount() > 0 ? std::ceil(layout.lineAt(0).naturalTextWidth()) : 0;
}

void TextBlock::paint(QPainter &painter, const Theme &theme) const
{
    if (isEmpty())
        return;
    QTextLayout layout;
    layOut(layout, *this, rect.width(), &theme);
    layout.draw(&painter, rect.topLeft());
}

} // namespace atlas
