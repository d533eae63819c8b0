// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/excerptlist.h"

#include "panels/cardcolumn.h"
#include "panels/excerptaccess.h"
#include "panels/excerptcard.h"
#include "panels/itemlist.h"
#include "panels/sourcecard.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace atlas {

ExcerptList::ExcerptList(ExcerptsModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_cards(size_t(model.rowCount()), nullptr)
{
    installExcerptAccess();
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(QStringLiteral("Excerpts"));
    m_column = new CardColumn;
    setWidget(m_column);
}

ExcerptCard *ExcerptList::card(int row) const
{
    return row >= 0 && row < int(m_cards.size()) ? m_cards[size_t(row)] : nullptr;
}

ExcerptCard &ExcerptList::cardFor(int row)
{
    if (ExcerptCard *made = card(row))
        return *made;
    auto *made = new ExcerptCard(m_model.index(row), *m_model.pack(), m_theme);
    const auto before = std::count_if(m_cards.begin(), m_cards.begin() + row,
                                      [](const ExcerptCard *card) { return card != nullptr; });
    m_column->insert(int(before), made);
    m_cards[size_t(row)] = made;
    connect(made, &ExcerptCard::chosen, this, [this, made] { emit chosen(made->id()); });
    connect(made, &ExcerptCard::eventChosen, this, &ExcerptList::eventChosen);
    connect(made, &ExcerptCard::claimChosen, this, &ExcerptList::claimChosen);
    connect(made, &ExcerptCard::stepChosen, this, &ExcerptList::stepChosen);
    connect(made, &ExcerptCard::paperRequested, this, [this, made] { emit paperRequested(made->id()); });
    connect(made, &ExcerptCard::lectureRequested, this, [this, made] { emit lectureRequested(made->id()); });
    connect(made, &ExcerptCard::citationRequested, this,
            [this, made](CitationFormat format) { emit citationRequested(made->id(), format); });
    connect(made, &ExcerptCard::sourcesRequested, this, [this, made](QWidget *beside) {
        const std::shared_ptr<const Pack> &pack = m_model.pack();
        if (const Excerpt *excerpt = pack->excerpt(made->id()))
            SourceCard::open(evidenceOf(*excerpt, *pack), {pack, nullptr}, m_theme, beside);
    });
    return *made;
}

void ExcerptList::showRows(const std::vector<int> &rows)
{
    if (rows == m_shown)
        return;
    ++m_changes;
    setUpdatesEnabled(false);
    for (int row : m_shown) {
        if (!std::binary_search(rows.begin(), rows.end(), row))
            card(row)->hide();
    }
    m_shown = rows;
    for (int row : m_shown)
        cardFor(row).show();
    followReading();
    m_column->place();
    revealSelected();
    if (m_empty)
        m_empty->setVisible(m_shown.empty());
    setUpdatesEnabled(true);
}

void ExcerptList::setEmptyPage(QWidget *page)
{
    m_empty = page;
    m_empty->setParent(this);
    m_empty->setGeometry(rect());
    m_empty->setVisible(m_shown.empty());
}

void ExcerptList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_empty)
        m_empty->setGeometry(rect());
}

void ExcerptList::setReading(bool reading)
{
    if (reading == m_reading)
        return;
    m_reading = reading;
    followReading();
}

/// Sections are headed where they begin in what is shown, with the number of their passages there.
void ExcerptList::followReading()
{
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const QString section = m_model.excerpt(m_shown[i]).section;
        const bool begins = i == 0 || m_model.excerpt(m_shown[i - 1]).section != section;
        size_t end = i;
        while (end < m_shown.size() && m_model.excerpt(m_shown[end]).section == section)
            ++end;
        ExcerptCard &shown = cardFor(m_shown[i]);
        shown.setReading(m_reading);
        if (m_reading && begins)
            shown.setHeading(m_model.pack()->sectionTitle(section),
                             end - i == 1 ? QStringLiteral("1 passage")
                                          : QStringLiteral("%1 passages").arg(end - i));
        else
            shown.setHeading({}, {});
    }
}

void ExcerptList::select(int row, const std::vector<LinkedEvent> &events)
{
    if (row == m_selected && events == m_events)
        return;
    if (ExcerptCard *old = card(m_selected); old && row != m_selected)
        old->setSelected(false, {});
    const bool other = row != m_selected;
    m_selected = row;
    m_events = events;
    if (row < 0)
        return;
    cardFor(row).setSelected(true, events);
    if (other)
        revealSelected();
}

/// The layout settles first: only then has a card its place, and the list does not jump a frame later.
void ExcerptList::revealSelected()
{
    const ExcerptCard *selected = card(m_selected);
    if (!selected || !selected->isVisible())
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    ensureVisible(0, selected->y() + selected->height(), 0, 0);
    ensureVisible(0, selected->y(), 0, 0); // the head counts most
}

void ExcerptList::setTheme(const Theme &theme)
{
    if (theme == m_theme && viewport()->autoFillBackground())
        return;
    m_theme = theme;
    tint();
    forgetCards();
    for (int row : m_shown)
        cardFor(row).show();
    followReading();
    if (m_selected >= 0)
        cardFor(m_selected).setSelected(true, m_events);
    m_column->place();
}

void ExcerptList::tint()
{
    tintGround(*this, m_theme);
    tintGround(*viewport(), m_theme);
    tintGround(*widget(), m_theme);
}

void ExcerptList::forgetCards()
{
    for (ExcerptCard *&card : m_cards) {
        if (!card)
            continue;
        m_column->remove(card);
        card->deleteLater();
        card = nullptr;
    }
}

void ExcerptList::moveFocus(int steps)
{
    if (m_shown.empty())
        return;
    int at = -1;
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const ExcerptCard *shown = card(m_shown[i]);
        if (shown->hasFocus() || shown->isAncestorOf(shown->focusWidget()))
            at = int(i);
    }
    if (at < 0) {
        const auto selected = std::find(m_shown.begin(), m_shown.end(), m_selected);
        at = selected == m_shown.end() ? (steps > 0 ? -1 : 1) : int(selected - m_shown.begin());
    }
    at = std::clamp(at + steps, 0, int(m_shown.size()) - 1);
    ExcerptCard *target = card(m_shown[size_t(at)]);
    target->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(target, 0, 0);
}

void ExcerptList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        moveFocus(1);
    else if (event->key() == Qt::Key_Up)
        moveFocus(-1);
    else
        QScrollArea::keyPressEvent(event);
}

void ExcerptList::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    if (m_shown.empty() || event->reason() == Qt::BacktabFocusReason)
        return;
    const auto selected = std::find(m_shown.begin(), m_shown.end(), m_selected);
    card(selected == m_shown.end() ? m_shown.front() : *selected)->setFocus(event->reason());
}

} // namespace atlas
