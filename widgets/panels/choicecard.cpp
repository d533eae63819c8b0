// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/choicecard.h"

#include <QKeyEvent>
#include <QPainter>

namespace atlas {

namespace {

constexpr int edge = 3; // of the selected card, in the colour of selection

} // namespace

ChoiceCard::ChoiceCard(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::ClickFocus); // by Tab one reaches the list, by the arrows its cards
}

void ChoiceCard::markSelected(bool selected)
{
    m_selected = selected;
    update();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect body = rect().adjusted(0, bodyTop(), 0, 0);
    if (m_selected)
        painter.fillRect(body, m_theme.selectBackground);
    else if (underMouse())
        painter.fillRect(body, m_theme.hover);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.line);
    if (m_selected)
        painter.fillRect(QRect(0, body.top(), edge, body.height()), m_theme.select);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.focus, 2));
        painter.drawRect(QRectF(body).adjusted(1, 1, -1, -2));
    }
}

void ChoiceCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit chosen();
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit chosen();
    else
        QFrame::keyPressEvent(event);
}

void ChoiceCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void ChoiceCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void ChoiceCard::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    update();
}

void ChoiceCard::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    update();
}

} // namespace atlas
