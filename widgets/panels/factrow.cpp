// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/factrow.h"

#include "fonts.h"
#include "furniture/datetext.h"
#include "panels/sourcecard.h"

#include <QKeyEvent>
#include <QPainter>

namespace atlas {

namespace {

constexpr int least = 24;
constexpr double indent = 46; // under the title of the group, past its swatch
constexpr double dateRoom = 90;
constexpr double sourceRoom = 32;
constexpr double above = 3;

QFont textFont()
{
    return sansFont(12.5);
}

} // namespace

FactRow::FactRow(QDate date, const Evidence &evidence, const SourceBook &book, const Theme &theme)
    : m_date(date.isValid() ? shortDate(date) : QString())
    , m_theme(theme)
    , m_sources(newSourceButton(evidence, book, theme))
{
    m_sources->setParent(this);
    setText(evidence.fact);
    setAccessibleName(date.isValid() ? QStringLiteral("%1: %2").arg(longDate(date), evidence.fact)
                                     : evidence.fact);
    setAccessibleDescription(QStringLiteral("Enter shows it on the map, S its sources"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRectF FactRow::textRoom(int width) const
{
    const double left = indent + (m_date.isEmpty() ? 0 : dateRoom);
    return {left, above, std::max(40.0, width - left - sourceRoom), 1000};
}

TextLines FactRow::linesFor(int width) const
{
    return textLines(text(), textFont(), TextFit::Wrapped, textRoom(width).width());
}

int FactRow::heightForWidth(int width) const
{
    return std::max(least, int(std::ceil(linesFor(width).height() + 2 * above)));
}

QSize FactRow::sizeHint() const
{
    return {300, heightForWidth(width() > 160 ? width() : 300)};
}

void FactRow::resizeEvent(QResizeEvent *)
{
    m_sources->setGeometry(width() - int(sourceRoom), 0, int(sourceRoom) - 2, least);
}

void FactRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        painter.fillRect(rect(), m_theme.hover);
    painter.setFont(textFont());
    const double base = above + QFontMetricsF(painter.font()).ascent();
    painter.setPen(m_theme.ink2);
    paintSteady(painter, {indent, base}, m_date);
    painter.setPen(m_theme.ink);
    linesFor(width()).paintIn(painter, textRoom(width()), Qt::AlignLeft | Qt::AlignTop);
    if (!hasFocus())
        return;
    painter.setPen(QPen(m_theme.focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

void FactRow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        click();
    else if (key == Qt::Key_S && event->modifiers() == Qt::NoModifier)
        m_sources->click();
    else if (key == Qt::Key_Down || key == Qt::Key_Up) {
        QWidget *next = this;
        do
            next = key == Qt::Key_Down ? next->nextInFocusChain() : next->previousInFocusChain();
        while (next != this && (!qobject_cast<FactRow *>(next) || !next->isVisible()));
        next->setFocus(Qt::TabFocusReason);
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace atlas
