// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/claimsview.h"

#include "argument/destinations.h"
#include "panels/claimcard.h"
#include "panels/itemlist.h"
#include "panels/textlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

ClaimsView::ClaimsView(Navigator &navigator, const BorderTimeline &timeline, std::shared_ptr<const Pack> pack,
                       QWidget *parent)
    : QScrollArea(parent)
    , m_navigator(navigator)
    , m_timeline(timeline)
    , m_pack(std::move(pack))
    , m_model(timeline, m_pack)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(QStringLiteral("Claims checked"));
    connect(&m_model, &ClaimsModel::dataChanged, this, [this] { build(); });
}

void ClaimsView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_cards.empty())
        build();
}

void ClaimsView::setMoment(const Moment &moment)
{
    m_model.setMoment(moment);
}

bool ClaimsView::follow(const Moment &moment) const
{
    const Claim *open = m_pack->claim(m_current);
    return open && open->excerpt == moment.selection.excerpt;
}

void ClaimsView::setTheme(const Theme &theme)
{
    m_theme = theme;
    tintGround(*this, theme);
    tintGround(*viewport(), theme);
    build();
}

ClaimCard *ClaimsView::newCard(int row)
{
    const Claim &claim = m_model.claim(row);
    auto *card = new ClaimCard({claim, m_model.finding(row), *m_pack, *m_timeline.borders(), m_navigator},
                               m_theme, claim.id == m_current);
    connect(card, &ClaimCard::chosen, this, [this, id = claim.id] { open(id); });
    connect(card, &ClaimCard::excerptChosen, this, &ClaimsView::excerptChosen);
    return card;
}

void ClaimsView::build()
{
    m_cards.clear();
    if (!isVisible()) {
        if (widget())
            takeWidget()->deleteLater();
        return;
    }
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    if (m_model.rowCount() == 0) {
        QLabel *none = newLabel(QStringLiteral("This pack holds no claim that can be tested on the map."),
                                {13, 400, Tone::Ink2}, m_theme);
        none->setContentsMargins(14, 14, 14, 14);
        m_column->addWidget(none);
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        m_cards.push_back(newCard(row));
        m_column->addWidget(m_cards.back());
    }
    m_column->addStretch(1);
    if (widget())
        takeWidget()->deleteLater();
    setWidget(content);
    tintGround(*content, m_theme);
}

/// The card may be in the middle of a click: it goes later, and the focus to its follower.
void ClaimsView::replace(int row)
{
    if (row < 0 || row >= int(m_cards.size()))
        return;
    ClaimCard *old = m_cards[size_t(row)];
    const bool hadFocus = old->hasFocus() || old->isAncestorOf(focusWidget());
    ClaimCard *made = newCard(row);
    m_column->insertWidget(row, made);
    m_cards[size_t(row)] = made;
    made->show();
    if (hadFocus)
        made->setFocus(Qt::OtherFocusReason);
    m_column->removeWidget(old);
    old->hide();
    old->deleteLater();
}

void ClaimsView::open(const ClaimId &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    const int before = m_model.rowOf(m_current);
    if (before != row) {
        m_current = id;
        replace(before);
        replace(row);
        if (row < int(m_cards.size())) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            const QWidget *card = m_cards[size_t(row)];
            ensureVisible(0, card->y() + card->height(), 0, 0);
            ensureVisible(0, card->y(), 0, 0); // the head counts most
        }
    }
    const ClaimFinding &finding = m_model.finding(row);
    m_navigator.visit(
        destinationOf(m_model.claim(row), finding.dates.empty() ? QDate() : finding.dates.back()));
}

void ClaimsView::step(int steps)
{
    const int count = m_model.rowCount();
    const int at = m_model.rowOf(m_current);
    const int target = at < 0 ? (steps > 0 ? 0 : count - 1) : at + steps;
    if (target >= 0 && target < count)
        open(m_model.claim(target).id);
}

void ClaimsView::moveFocus(int steps)
{
    if (m_cards.empty())
        return;
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [](const ClaimCard *card) {
        return card->hasFocus() || card->isAncestorOf(QApplication::focusWidget());
    });
    const int at = found == m_cards.end() ? m_model.rowOf(m_current) : int(found - m_cards.begin());
    ClaimCard *target = m_cards[size_t(std::clamp(at + steps, 0, int(m_cards.size()) - 1))];
    target->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(target, 0, 0);
}

void ClaimsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        moveFocus(1);
    else if (event->key() == Qt::Key_Up)
        moveFocus(-1);
    else
        QScrollArea::keyPressEvent(event);
}

void ClaimsView::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    if (m_cards.empty() || event->reason() == Qt::BacktabFocusReason)
        return;
    m_cards[size_t(std::max(0, m_model.rowOf(m_current)))]->setFocus(event->reason());
}

} // namespace atlas
