// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/excerptcard.h"

#include "excerpts/excerptsmodel.h"
#include "panels/excerptwords.h"
#include "panels/flowlayout.h"
#include "panels/gradeline.h"
#include "panels/linkrow.h"
#include "panels/panelbutton.h"
#include "panels/quoteblock.h"
#include "panels/textlabel.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int edge = 3; // of the selected card, in the colour of selection
constexpr int citeColumn = 116;

} // namespace

ExcerptCard::ExcerptCard(const QModelIndex &excerpt, const Pack &pack, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_id{excerpt.data(ExcerptsModel::IdRole).toString()}
    , m_excerpt(*pack.excerpt(m_id))
    , m_pack(pack)
    , m_grade(excerpt.data(ExcerptsModel::GradeRole).toString())
    , m_theme(theme)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(14, 10, 14, 10);
    m_column->setSpacing(6);
    m_column->addLayout(newHeader(excerpt));
    m_column->addWidget(new QuoteBlock(m_excerpt.quote, theme));
    m_column->addLayout(newPlace(excerpt));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::ClickFocus); // by Tab one reaches the list, by the arrows its cards
    setAccessibleName(spokenExcerpt(m_excerpt));
}

QLayout *ExcerptCard::newHeader(const QModelIndex &index) const
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(newIconLabel(QStringLiteral("person"), Tone::Ink2, m_theme), 0, Qt::AlignTop);
    row->addWidget(
        newLabel(index.data(ExcerptsModel::ViewNameRole).toString(), {12.5, 600, Tone::Ink}, m_theme), 1);
    row->addWidget(newIconLabel(passageIcon(m_excerpt.passage), Tone::Ink2, m_theme), 0, Qt::AlignTop);
    QLabel *kind = newLabel(passageText(m_excerpt.passage), {12.5, 400, Tone::Ink2}, m_theme);
    kind->setWordWrap(false);
    row->addWidget(kind, 0, Qt::AlignTop);
    return row;
}

QLayout *ExcerptCard::newPlace(const QModelIndex &index)
{
    const QString section = index.data(ExcerptsModel::SectionTitleRole).toString();
    QStringList days
        = index.data(ExcerptsModel::DatesRole).toString().split(QStringLiteral(", "), Qt::SkipEmptyParts);
    days.removeDuplicates(); // two events of one day
    const QString dates = days.join(QStringLiteral(", "));
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(newIconLabel(QStringLiteral("book"), Tone::Ink3, m_theme), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(newLabel(QStringLiteral("Section %1%2%3").arg(QChar(0x201C), section, QChar(0x201D)),
                              {11.5, 400, Tone::Ink3}, m_theme));
    m_dates = newLabel(dates, {11.5, 400, Tone::Ink3}, m_theme);
    if (dates.isEmpty())
        m_dates->hide(); // never shown before it has a parent: it would be a window
    words->addWidget(m_dates);
    row->addLayout(words, 1);
    if (!m_excerpt.contested)
        return row;
    row->addWidget(newIconLabel(QStringLiteral("contested"), Tone::Select, m_theme), 0, Qt::AlignTop);
    QLabel *contested = newLabel(QStringLiteral("Contested claim"), {11.5, 500, Tone::Ink}, m_theme);
    contested->setWordWrap(false);
    row->addWidget(contested, 0, Qt::AlignTop);
    return row;
}

void ExcerptCard::setSelected(bool selected, const std::vector<LinkedEvent> &events)
{
    const std::vector<LinkedEvent> shown = selected ? events : std::vector<LinkedEvent>();
    if (selected == m_selected && shown == m_events)
        return;
    m_selected = selected;
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
    if (selected) {
        m_details = newDetails();
        m_column->addWidget(m_details);
        m_details->show(); // a layout would show it only later, which flickers
    }
    m_dates->setVisible(!selected && !m_excerpt.events.empty());
    update();
}

QWidget *ExcerptCard::newDetails()
{
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(8);
    if (!m_excerpt.annotation.isEmpty())
        column->addWidget(
            newParagraph(noteLead(m_excerpt.note), m_excerpt.annotation, {12.5, 400, Tone::Ink}, m_theme));
    addLiterature(*column);
    column->addWidget(new GradeLine(m_excerpt.confidence, m_grade, m_theme));
    addEvents(*column);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    auto *cite = new PanelButton(QStringLiteral("Cite"), m_theme);
    cite->setIconName(QStringLiteral("copy"));
    cite->setToolTip(QStringLiteral("Copy the quotation with its citation"));
    connect(cite, &QAbstractButton::clicked, this, &ExcerptCard::citationRequested);
    flow->addWidget(cite);
    column->addWidget(buttons);
    return details;
}

void ExcerptCard::addLiterature(QVBoxLayout &column) const
{
    if (m_excerpt.literature.empty())
        return;
    column.addWidget(newRule(m_theme));
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(10);
    rows->setVerticalSpacing(4);
    rows->setColumnStretch(1, 1);
    int row = 0;
    for (const LiteratureUse &use : m_excerpt.literature) {
        QLabel *cite = newLabel(use.cite, {12.5, 600, Tone::Ink}, m_theme);
        cite->setFixedWidth(citeColumn);
        rows->addWidget(cite, row, 0, Qt::AlignTop);
        rows->addWidget(newLabel(use.says, {12.5, 400, Tone::Ink2}, m_theme), row, 1, Qt::AlignTop);
        ++row;
    }
    column.addLayout(rows);
}

void ExcerptCard::addEvents(QVBoxLayout &column)
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (const LinkedEvent &link : m_events) {
        const Event *event = m_pack.event(link.id);
        if (!event)
            continue;
        LinkRow *row = newEventRow(*event, link.number, m_theme);
        connect(row, &QAbstractButton::clicked, this, [this, id = link.id] { emit eventChosen(id); });
        rows->addWidget(row);
    }
    column.addLayout(rows);
}

void ExcerptCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_selected)
        painter.fillRect(rect(), m_theme.selectBackground);
    else if (underMouse())
        painter.fillRect(rect(), m_theme.hover);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.line);
    if (m_selected)
        painter.fillRect(QRect(0, 0, edge, height()), m_theme.select);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.focus, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -2));
    }
}

void ExcerptCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit chosen();
}

void ExcerptCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit chosen();
    else
        QFrame::keyPressEvent(event);
}

void ExcerptCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void ExcerptCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void ExcerptCard::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    update();
}

void ExcerptCard::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    update();
}

void ExcerptCard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(QStringLiteral("Copy with citation")), &QAction::triggered, this,
            &ExcerptCard::citationRequested);
    connect(menu->addAction(QStringLiteral("Go to its date")), &QAction::triggered, this,
            &ExcerptCard::chosen);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(QPoint(20, 20))
                                                               : event->globalPos());
}

} // namespace atlas
