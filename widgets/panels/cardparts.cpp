// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/cardparts.h"

#include "navigator.h"
#include "panels/flowlayout.h"
#include "panels/layoutstop.h"
#include "panels/linkrow.h"
#include "panels/sourcecard.h"
#include "panels/textlabel.h"
#include "panels/webaddress.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace atlas {

namespace {

QString sourceText(const Source &source)
{
    return source.publisher.isEmpty() ? source.title
                                      : QStringLiteral("%1. %2").arg(source.title, source.publisher);
}

} // namespace

CardParts::CardParts(QVBoxLayout &column, const Theme &theme, Navigator &navigator, const Pack &pack)
    : m_column(column)
    , m_theme(theme)
    , m_navigator(navigator)
    , m_pack(pack)
    , m_book(SourceBook::unowned(pack))
{ }

void CardParts::add(QWidget *widget)
{
    m_column.addWidget(widget);
}

void CardParts::rule()
{
    m_column.addSpacing(4);
    add(newRule(m_theme));
    m_column.addSpacing(2);
}

void CardParts::heading(const QString &text)
{
    add(newHeading(text, m_theme));
}

void CardParts::text(const QString &words)
{
    add(newParagraph({}, words, {13}, m_theme));
}

void CardParts::fine(const QString &words)
{
    add(newLabel(words, {11.5, 400, Tone::Ink2}, m_theme));
}

void CardParts::term(const QString &name, const QString &meaning)
{
    add(newParagraph(name, meaning, {12.5, 400, Tone::Ink2}, m_theme));
}

void CardParts::events(const QString &title, const std::vector<const Event *> &events)
{
    if (events.empty())
        return;
    rule();
    heading(QStringLiteral("%1 (%2)").arg(title).arg(events.size()));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (const Event *event : events) {
        LinkRow *row = newEventRow(*event, 0, m_theme);
        const EventId id = event->id;
        QObject::connect(row, &QAbstractButton::clicked, &m_navigator,
                         [id, &navigator = m_navigator] { navigator.goToEvent(id); });
        rows->addWidget(row);
    }
    m_column.addLayout(rows);
}

void CardParts::excerpts(const QString &title, const std::vector<ExcerptId> &ids)
{
    if (ids.empty())
        return;
    rule();
    heading(QStringLiteral("%1 (%2)").arg(title).arg(ids.size()));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (const ExcerptId &id : ids) {
        const Excerpt *excerpt = m_pack.excerpt(id);
        if (!excerpt)
            continue;
        LinkLook look;
        look.icon = QStringLiteral("speech");
        look.text = QChar(0x201C) + excerpt->quote + QChar(0x201D);
        auto *row = new LinkRow(look, m_theme);
        QObject::connect(row, &QAbstractButton::clicked, &m_navigator,
                         [id, opener = m_opener, &navigator = m_navigator] {
                             if (opener)
                                 opener(id);
                             else
                                 navigator.goToExcerpt(id);
                         });
        rows->addWidget(row);
    }
    m_column.addLayout(rows);
}

void CardParts::sources(const Evidence &evidence)
{
    if (evidence.sources.empty())
        return;
    rule();
    heading(QStringLiteral("Sources"));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (const SourceId &id : evidence.sources) {
        const Source *source = this->source(id);
        LinkLook look;
        look.text = source ? sourceText(*source) : id.value;
        look.aside = source && source->confirmed ? QString() : QStringLiteral("unconfirmed");
        const bool hasLink = source && !webAddress(source->url).isEmpty();
        look.icon = hasLink ? QStringLiteral("link") : QStringLiteral("source");
        auto *row = new LinkRow(look, m_theme);
        row->setAccessibleDescription(QStringLiteral("Opens the card of the source"));
        Evidence alone = evidence;
        alone.sources = {id};
        QObject::connect(row, &QAbstractButton::clicked, row, [alone, book = m_book, theme = m_theme, row] {
            SourceCard::open(alone, book, theme, row);
        });
        rows->addWidget(row);
    }
    m_column.addLayout(rows);
}

QWidget *CardParts::factLine(QWidget *words, const Evidence &evidence) const
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(words, 1);
    row->addWidget(newSourceButton(evidence, m_book, m_theme), 0, Qt::AlignTop);
    return line;
}

void CardParts::fact(QWidget *words, const Evidence &evidence)
{
    m_column.addWidget(factLine(words, evidence));
}

void CardParts::fact(const Evidence &evidence)
{
    fact(newLabel(evidence.fact, {11.5, 400, Tone::Ink2}, m_theme), evidence);
}

QWidget *CardParts::buttonRow()
{
    auto *row = new QWidget;
    row->setLayout(new FlowLayout);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    m_column.addSpacing(4);
    m_column.addWidget(new LayoutStop(row)); // the words of its buttons change with the days
    return row;
}

} // namespace atlas
