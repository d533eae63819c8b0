// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/scrollcolumn.h"

#include "panels/itemlist.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace atlas {

ScrollColumn::ScrollColumn(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

void ScrollColumn::setTheme(const Theme &theme)
{
    m_theme = theme;
    tint();
}

/// A style sheet takes the palettes of a page's parts away when the page moves into a tab, and may have given
/// the view a ground of its own.
void ScrollColumn::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_theme)
        tint();
}

void ScrollColumn::tint()
{
    tintGround(*this, *m_theme);
    tintGround(*viewport(), *m_theme);
}

QVBoxLayout *ScrollColumn::startContent()
{
    delete m_next;
    m_next = new QWidget;
    auto *column = new QVBoxLayout(m_next);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(8);
    return column;
}

void ScrollColumn::finishContent()
{
    static_cast<QVBoxLayout *>(m_next->layout())->addStretch(1);
    const int scrolled = verticalScrollBar()->value();
    QWidget *old = widget();
    const bool hadFocus = old && old->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    if (old)
        takeWidget()->deleteLater(); // it may be in the middle of a click
    setWidget(m_next);
    m_next->setAutoFillBackground(false);
    m_next->show();
    m_next = nullptr;
    if (hadFocus)
        setFocus();
    verticalScrollBar()->setValue(scrolled);
}

void ScrollColumn::settle(QWidget &part)
{
    for (QWidget *changed = &part; changed && changed != viewport(); changed = changed->parentWidget())
        if (changed->layout())
            changed->layout()->activate();
}

} // namespace atlas
