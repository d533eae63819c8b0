// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/quoteblock.h"

#include "fonts.h"

#include <QPainter>

namespace atlas {

namespace {

constexpr double fontPixels = 16.5;
constexpr int line = 24; // from one base line to the next
constexpr int indent = 14; // of the text behind the rule
constexpr int ruleWidth = 2;
constexpr int narrowest = 160;

QString withMarks(const QString &quote)
{
    return QChar(0x201C) + quote + QChar(0x201D);
}

} // namespace

Quotation::Quotation(const QString &quote, const Theme &theme)
    : m_quote(quote)
    , m_words(withMarks(quote), {serifFont(fontPixels), line, 1, 0})
    , m_ink(theme.ink)
    , m_rule(theme.quoteRule)
{ }

int Quotation::heightFor(int width) const
{
    return qRound(m_words.heightFor(width - indent));
}

void Quotation::paint(QPainter &painter, const QRect &room) const
{
    painter.fillRect(QRect(room.left(), room.top() + 2, ruleWidth, room.height() - 4), m_rule);
    painter.setPen(m_ink);
    m_words.paint(painter, room.topLeft() + QPoint(indent, 0), room.width() - indent);
}

QuoteBlock::QuoteBlock(const QString &quote, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_quotation(quote, theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(QStringLiteral("Quotation. ") + quote);
}

int QuoteBlock::heightForWidth(int width) const
{
    return m_quotation.heightFor(width);
}

QSize QuoteBlock::sizeHint() const
{
    const int wide = 2 * narrowest;
    return {wide, heightForWidth(wide)};
}

QSize QuoteBlock::minimumSizeHint() const
{
    return {narrowest, line};
}

void QuoteBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_quotation.paint(painter, rect());
}

} // namespace atlas
