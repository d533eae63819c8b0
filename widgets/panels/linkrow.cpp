// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/linkrow.h"

#include "fonts.h"
#include "furniture/datetext.h"
#include "map/tintedicon.h"
#include "marks/eventglyph.h"
#include "panels/eventdates.h"
#include "textlines.h"

#include <QKeyEvent>
#include <QPainter>

namespace atlas {

namespace {

constexpr int rowHeight = 24;
constexpr int narrowest = 160;
constexpr double numberRoom = 22;
constexpr double glyphRoom = 20;
constexpr double glyphHeight = 10;
constexpr double asideGap = 8;

QFont textFont(bool strong)
{
    return sansFont(12.5, strong ? 600 : 400);
}

QFont asideFont()
{
    return sansFont(11.5);
}

} // namespace

LinkRow::LinkRow(const LinkLook &look, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setLook(look);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void LinkRow::setLook(const LinkLook &look)
{
    m_look = look;
    m_glyph.reset();
    if (look.event)
        m_glyph = Glyph{look.event->category, look.event->inPaper};
    m_look.event = nullptr;
    setText(look.text);
    const QString number = look.number ? QStringLiteral("%1. ").arg(look.number) : QString();
    setAccessibleName(number + look.text
                      + (look.aside.isEmpty() ? QString() : QStringLiteral(", ") + look.aside));
    followRoom();
    update();
}

QSize LinkRow::sizeHint() const
{
    return {2 * narrowest, rowHeight};
}

QSize LinkRow::minimumSizeHint() const
{
    return {narrowest, rowHeight};
}

double LinkRow::asideWidth() const
{
    return m_look.aside.isEmpty() ? 0 : steadyWidth(asideFont(), m_look.aside) + asideGap;
}

QRectF LinkRow::textRect() const
{
    double left = m_look.number ? numberRoom : 0;
    if (m_glyph || !m_look.icon.isEmpty())
        left += glyphRoom;
    return {left, 0, std::max(0.0, width() - left - asideWidth()), double(height())};
}

void LinkRow::resizeEvent(QResizeEvent *)
{
    followRoom();
}

void LinkRow::followRoom()
{
    const bool cut = textLines(m_look.text, textFont(m_look.strong)).width() > textRect().width();
    setToolTip(cut ? m_look.text : QString());
}

void LinkRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        painter.fillRect(rect(), m_theme.hover);
    const double middle = height() / 2.0;
    double x = 0;
    if (m_look.number) {
        paintLinkNumber(painter, {x + 8, middle}, m_look.number, m_theme);
        x += numberRoom;
    }
    if (m_glyph)
        paintEventGlyph(painter, eventGlyph(m_glyph->category, {x + 7, middle}, glyphHeight),
                        m_theme.eventColour(m_glyph->category), m_glyph->inPaper, m_theme.panel);
    else if (!m_look.icon.isEmpty())
        tintedIcon(m_look.icon, m_theme.ink2, m_theme.ink2)
            .paint(&painter, QRect(int(x), int(middle) - 7, 14, 14));

    painter.setPen(m_theme.ink);
    const QRectF room = textRect();
    textLines(m_look.text, textFont(m_look.strong), TextFit::Elided, int(room.width()))
        .paintIn(painter, room, Qt::AlignLeft | Qt::AlignVCenter);

    painter.setFont(asideFont());
    painter.setPen(m_theme.ink3);
    const QFontMetricsF metrics(painter.font());
    paintSteady(painter,
                {width() - asideWidth() + asideGap, middle + (metrics.ascent() - metrics.descent()) / 2},
                m_look.aside);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void LinkRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

LinkLook eventLook(const Event &event, int number)
{
    LinkLook look;
    look.number = number;
    look.event = &event;
    look.text = event.title;
    look.aside = shortDates(event.edtf);
    return look;
}

LinkRow *newEventRow(const Event &event, int number, const Theme &theme)
{
    return new LinkRow(eventLook(event, number), theme);
}

} // namespace atlas
