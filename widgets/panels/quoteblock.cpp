// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/quoteblock.h"

#include "fonts.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace atlas {

namespace {

constexpr double fontPixels = 16.5;
constexpr int lineHeight = 24;
constexpr int indent = 14; // of the text behind the rule
constexpr int ruleWidth = 2;
constexpr int narrowest = 160;

QString withMarks(const QString &quote)
{
    return QChar(0x201C) + quote + QChar(0x201D);
}

/// Breaks the text into lines of the given width; returns their number.
int breakLines(QTextLayout &layout, double width)
{
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const double slack = lineHeight - line.height();
        line.setPosition({indent, lines * double(lineHeight) + slack / 2});
        ++lines;
    }
    layout.endLayout();
    return lines;
}

} // namespace

QuoteBlock::QuoteBlock(const QString &quote, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_quote(quote)
    , m_ink(theme.ink)
    , m_rule(theme.quoteRule)
{
    setFont(serifFont(fontPixels));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(QStringLiteral("Quotation. ") + quote);
}

int QuoteBlock::heightForWidth(int width) const
{
    QTextLayout layout(withMarks(m_quote), font());
    return breakLines(layout, std::max(1, width - indent)) * lineHeight;
}

QSize QuoteBlock::sizeHint() const
{
    const int wide = 2 * narrowest;
    return {wide, heightForWidth(wide)};
}

QSize QuoteBlock::minimumSizeHint() const
{
    return {narrowest, lineHeight};
}

void QuoteBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 2, ruleWidth, height() - 4), m_rule);
    painter.setPen(m_ink);
    QTextLayout layout(withMarks(m_quote), font());
    breakLines(layout, std::max(1, width() - indent));
    layout.draw(&painter, {0, 0});
}

} // namespace atlas
