// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/cardcolumn.h"

#include <QEvent>

#include <algorithm>

namespace atlas {

CardColumn::CardColumn(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardColumn::insert(int at, QWidget *card)
{
    card->hide(); // it is shown by whoever asked for it, once it has its place
    card->setParent(this);
    card->installEventFilter(this);
    QWidget *before = at < int(m_entries.size()) ? m_entries[size_t(at)].card : nullptr;
    m_entries.insert(m_entries.begin() + at, Entry{card});
    if (before)
        card->stackUnder(before); // so that Tab and screen readers meet them in their order
}

void CardColumn::remove(QWidget *card)
{
    card->removeEventFilter(this);
    card->hide();
    std::erase_if(m_entries, [card](const Entry &entry) { return entry.card == card; });
}

int CardColumn::heightOf(const Entry &entry, int width) const
{
    for (const Known &known : entry.known)
        if (known.width == width)
            return known.height;
    const int height = std::max(entry.card->heightForWidth(width), entry.card->minimumSizeHint().height());
    entry.known[entry.next] = {width, height};
    entry.next = (entry.next + 1) % entry.known.size();
    ++m_measured;
    return height;
}

void CardColumn::place()
{
    int y = 0;
    for (const Entry &entry : m_entries) {
        if (entry.card->isHidden())
            continue;
        const int height = heightOf(entry, width());
        entry.card->setGeometry(0, y, width(), height);
        y += height;
    }
    if (y != height())
        updateGeometry(); // the page is higher or lower
}

int CardColumn::heightForWidth(int width) const
{
    int height = 0;
    for (const Entry &entry : m_entries)
        height += entry.card->isHidden() ? 0 : heightOf(entry, width);
    return height;
}

QSize CardColumn::sizeHint() const
{
    return {width(), heightForWidth(width())};
}

QSize CardColumn::minimumSizeHint() const
{
    return {0, 0};
}

bool CardColumn::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
}

bool CardColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        for (const Entry &entry : m_entries)
            if (entry.card == watched)
                entry.known = {};
        place(); // a card's own layout has seen the event already, so that it knows its new height
    }
    return QWidget::eventFilter(watched, event);
}

void CardColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace atlas
