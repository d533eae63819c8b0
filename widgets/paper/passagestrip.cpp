// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/passagestrip.h"

#include "panels/excerptwords.h"
#include "panels/itemlist.h"
#include "panels/linkrow.h"
#include "panels/panelbutton.h"
#include "panels/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr size_t mostRows = 4; // the page needs the room; the card lists all

} // namespace

PassageStrip::PassageStrip(std::shared_ptr<const Pack> pack, QWidget *parent)
    : QWidget(parent)
    , m_pack(std::move(pack))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 10, 8);
    setAccessibleName(QStringLiteral("Links of the passage"));
    hide();
}

void PassageStrip::setPassage(const ExcerptId &excerpt, const std::vector<LinkedEvent> &events,
                              const QString &lost)
{
    if (excerpt == m_excerpt && events == m_events && lost == m_lost)
        return;
    m_excerpt = excerpt;
    m_events = events;
    m_lost = lost;
    build();
}

void PassageStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    tintGround(*this, theme);
    build();
}

void PassageStrip::build()
{
    if (m_content) {
        m_content->hide();
        layout()->removeWidget(m_content);
        m_content->deleteLater(); // it may be in the middle of a click
        m_content = nullptr;
    }
    const Excerpt *excerpt = m_pack->excerpt(m_excerpt);
    setVisible(excerpt);
    if (!excerpt)
        return;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    addHead(*column, *excerpt);
    if (!m_lost.isEmpty())
        column->addWidget(
            newLabel(QStringLiteral("Not marked in this copy. ") + m_lost, {12.5, 400, Tone::Ink2}, m_theme));
    addEvents(*column);
    layout()->addWidget(m_content);
    m_content->show();
}

void PassageStrip::addHead(QVBoxLayout &column, const Excerpt &excerpt)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(newIconLabel(passageIcon(excerpt.passage), Tone::Ink2, m_theme));
    const QString kind
        = QStringLiteral("%1: %2").arg(excerpt.viewName, passageText(excerpt.passage).toLower());
    head->addWidget(newLabel(kind, {12.5, 600, Tone::Ink}, m_theme), 1);
    auto *card = new PanelButton(QStringLiteral("Show card"), m_theme);
    card->setToolTip(QStringLiteral("Show the excerpt with our note and the literature"));
    connect(card, &QAbstractButton::clicked, this, &PassageStrip::cardRequested);
    head->addWidget(card);
    column.addLayout(head);
}

void PassageStrip::addEvents(QVBoxLayout &column)
{
    for (size_t i = 0; i < m_events.size() && i < mostRows; ++i) {
        const Event *event = m_pack->event(m_events[i].id);
        if (!event)
            continue;
        LinkRow *row = newEventRow(*event, m_events[i].number, m_theme);
        connect(row, &QAbstractButton::clicked, this, [this, id = event->id] { emit eventChosen(id); });
        column.addWidget(row);
    }
    if (m_events.empty())
        column.addWidget(newLabel(QStringLiteral("It leads to no event."), {11.5, 400, Tone::Ink3}, m_theme));
}

void PassageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.line);
}

} // namespace atlas
