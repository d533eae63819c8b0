// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/paragraph.h"

#include "panels/measuredlabel.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

bool isJoined(QChar letter)
{
    return letter == QLatin1Char(' ') || letter == QLatin1Char('\n') || letter == QLatin1Char('\t')
        || letter == QLatin1Char('\r');
}

/// Rich text shows any amount of white space as one space; one that does not break stays.
QString joined(const QString &words)
{
    QString shown;
    shown.reserve(words.size());
    for (const QChar letter : words)
        if (!isJoined(letter))
            shown.append(letter);
        else if (!shown.isEmpty() && shown.back() != QLatin1Char(' '))
            shown.append(QLatin1Char(' '));
    return shown.endsWith(QLatin1Char(' ')) ? shown.chopped(1) : shown;
}

} // namespace

Paragraph::Paragraph(double share, QWidget *parent)
    : QLabel(parent)
    , m_share(share)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Paragraph::setWords(const QString &words, qsizetype bold)
{
    const QString shown = joined(words);
    if (shown == m_words && bold == m_bold)
        return;
    const int before = m_wasPlaced ? heightForWidth(width()) : -1;
    m_words = shown;
    m_bold = bold;
    setAccessibleName(shown);
    set();
    if (before >= 0 && heightForWidth(width()) == before)
        m_isUntold = true;
    else
        updateGeometry();
    update();
}

void Paragraph::set()
{
    m_text = SpacedText(m_words, {font(), 0, m_share, m_bold});
}

int Paragraph::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const double high = m_words.isEmpty() ? 0 : m_text.heightFor(width - around.left() - around.right());
    return int(std::ceil(high)) + around.top() + around.bottom();
}

/// The column decides on the width; once it has, its height for another one is not worth finding lines for.
QSize Paragraph::sizeHint() const
{
    if (m_wasPlaced)
        return {width(), heightForWidth(width())};
    const QMargins around = contentsMargins();
    const int wide = fontMetrics().horizontalAdvance(m_words) + 1 + around.left() + around.right();
    const int width = std::min(wide, pleasantWidth);
    return {width, heightForWidth(width)};
}

QSize Paragraph::minimumSizeHint() const
{
    return leastSize(*this, m_words);
}

void Paragraph::paintEvent(QPaintEvent *)
{
    if (m_words.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(inkOf(*this));
    const QRect room = contentsRect();
    const double spare = std::floor(std::max(0.0, (room.height() - m_text.heightFor(room.width())) / 2));
    m_text.paint(painter, room.topLeft() + QPointF(0, spare), room.width());
}

void Paragraph::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    m_wasPlaced = true;
    if (!m_isUntold || event->size().width() == event->oldSize().width())
        return;
    m_isUntold = false;
    updateGeometry();
}

void Paragraph::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        set();
        updateGeometry();
    }
}

} // namespace atlas
