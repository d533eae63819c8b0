// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/spacedtext.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double grid = 64; // steps in a pixel, in which rich text places its lines
constexpr size_t mostKnown = 4; // a pane has a width with and one without its scroll bar

/// Places a line at `y`; returns where the next one begins.
double place(QTextLine &line, double y, const SpacedLook &look)
{
    if (look.line > 0) {
        line.setPosition({0, y + (look.line - line.height()) / 2});
        return y + look.line;
    }
    line.setPosition({0, y});
    const double height = std::ceil(line.ascent() + line.descent() + line.leading()) * look.share;
    return y + std::trunc(height * grid) / grid;
}

std::unique_ptr<QTextLayout> newLayout(const QString &words, const SpacedLook &look)
{
    auto layout = std::make_unique<QTextLayout>(words, look.font);
    layout->setCacheEnabled(true); // or each painting would shape the words again
    if (look.bold > 0) {
        QTextLayout::FormatRange lead{0, int(look.bold), {}};
        lead.format.setFontWeight(QFont::Bold);
        layout->setFormats({lead});
    }
    return layout;
}

} // namespace

SpacedText::SpacedText() = default;
SpacedText::SpacedText(SpacedText &&) noexcept = default;
SpacedText &SpacedText::operator=(SpacedText &&) noexcept = default;
SpacedText::~SpacedText() = default;

SpacedText::SpacedText(const QString &words, const SpacedLook &look)
    : m_words(words)
    , m_look(look)
{ }

void SpacedText::breakLines(double width) const
{
    width = std::max(1.0, width);
    if (m_lines && width == m_width)
        return;
    ++m_broken;
    if (!m_lines)
        m_lines = newLayout(m_words, m_look);
    m_width = width;
    m_height = 0;
    m_lines->beginLayout();
    for (QTextLine line = m_lines->createLine(); line.isValid(); line = m_lines->createLine()) {
        line.setLeadingIncluded(m_look.line <= 0);
        line.setLineWidth(width);
        m_height = place(line, m_height, m_look);
    }
    m_lines->endLayout();
    if (m_known.size() >= mostKnown)
        m_known.erase(m_known.begin());
    m_known.push_back({width, m_height});
}

double SpacedText::heightFor(double width) const
{
    width = std::max(1.0, width);
    const auto known = std::find_if(m_known.begin(), m_known.end(),
                                    [width](const Known &each) { return each.width == width; });
    if (known != m_known.end())
        return known->height;
    breakLines(width);
    return m_height;
}

void SpacedText::paint(QPainter &painter, QPointF corner, double width) const
{
    breakLines(width);
    m_lines->draw(&painter, corner);
}

} // namespace atlas
