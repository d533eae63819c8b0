// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/excerptcard.h"

#include "excerpts/excerptsmodel.h"
#include "panels/excerptface.h"
#include "panels/excerptwords.h"
#include "panels/textlabel.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace atlas {

ExcerptCard::ExcerptCard(const QModelIndex &excerpt, const Pack &pack, const Theme &theme, QWidget *parent)
    : ChoiceCard(theme, parent)
    , m_id{excerpt.data(ExcerptsModel::IdRole).toString()}
    , m_excerpt(*pack.excerpt(m_id))
    , m_pack(pack)
    , m_grade(excerpt.data(ExcerptsModel::GradeRole).toString())
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(14, 10, 14, 10);
    m_column->setSpacing(6);
    m_face = new ExcerptFace(excerpt, m_excerpt, theme);
    m_column->addWidget(m_face);
    setAccessibleName(spokenExcerpt(m_excerpt));
}

void ExcerptCard::setHeading(const QString &title, const QString &aside)
{
    if (m_heading) {
        if (m_heading->accessibleName() == title + aside)
            return;
        m_column->removeWidget(m_heading);
        m_heading->hide();
        m_heading->deleteLater();
        m_heading = nullptr;
    }
    if (title.isEmpty())
        return;
    m_heading = new QWidget;
    m_heading->setAccessibleName(title + aside);
    auto *row = new QHBoxLayout(m_heading);
    row->setContentsMargins(0, 8, 0, 6);
    row->setSpacing(8);
    row->addWidget(newLabel(title, {15, 600, Tone::Ink}, theme()), 1);
    QLabel *count = newLabel(aside, {11.5, 400, Tone::Ink3}, theme());
    count->setWordWrap(false);
    row->addWidget(count, 0, Qt::AlignBottom);
    m_column->insertWidget(0, m_heading);
    m_heading->show();
}

int ExcerptCard::bodyTop() const
{
    return m_heading ? m_heading->geometry().bottom() + 1 : 0;
}

void ExcerptCard::setReading(bool reading)
{
    m_reading = reading;
    followNote();
}

void ExcerptCard::followNote()
{
    const bool shown = m_reading && !isSelected() && !m_excerpt.annotation.isEmpty();
    if (shown && !m_note) {
        m_note
            = newParagraph(noteLead(m_excerpt.note), m_excerpt.annotation, {12.5, 400, Tone::Ink2}, theme());
        m_column->addWidget(m_note);
    }
    if (m_note)
        m_note->setVisible(shown);
}

void ExcerptCard::setSelected(bool selected, const std::vector<LinkedEvent> &events)
{
    const std::vector<LinkedEvent> shown = selected ? events : std::vector<LinkedEvent>();
    if (selected == isSelected() && shown == m_events)
        return;
    markSelected(selected);
    m_events = shown;
    if (m_details) {
        const bool hadFocus = m_details->isAncestorOf(focusWidget());
        m_details->hide();
        m_column->removeWidget(m_details);
        m_details->deleteLater(); // it may be in the middle of a click
        m_details = nullptr;
        if (hadFocus)
            setFocus();
    }
    followNote();
    if (selected) {
        m_details = newDetails();
        m_column->addWidget(m_details);
        m_details->show(); // a layout would show it only later, which flickers
    }
    m_face->setDatesShown(!selected);
}

void ExcerptCard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addCitations(*menu);
    menu->addSeparator();
    connect(menu->addAction(QStringLiteral("Show in paper")), &QAction::triggered, this,
            &ExcerptCard::paperRequested);
    connect(menu->addAction(QStringLiteral("Add to lecture")), &QAction::triggered, this,
            &ExcerptCard::lectureRequested);
    connect(menu->addAction(QStringLiteral("Go to its date")), &QAction::triggered, this,
            &ExcerptCard::chosen);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(QPoint(20, 20))
                                                               : event->globalPos());
}

} // namespace atlas
