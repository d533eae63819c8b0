// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a selected card of an excerpt shows besides its quotation.
#include "argument/argumentmodel.h"
#include "claims/claimsmodel.h"
#include "panels/excerptcard.h"
#include "panels/excerptwords.h"
#include "panels/flowlayout.h"
#include "panels/gradeline.h"
#include "panels/linkrow.h"
#include "panels/panelbutton.h"
#include "panels/referencelabel.h"
#include "panels/textlabel.h"

#include <QMenu>
#include <QVBoxLayout>

namespace atlas {

QWidget *ExcerptCard::newDetails()
{
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(8);
    if (!m_excerpt.annotation.isEmpty())
        column->addWidget(
            newParagraph(noteLead(m_excerpt.note), m_excerpt.annotation, {12.5, 400, Tone::Ink}, theme()));
    addLiterature(*column);
    column->addWidget(new GradeLine(m_excerpt.confidence, m_grade, theme()));
    addEvents(*column);
    addUses(*column);
    addReferences(*column);
    column->addWidget(newButtons());
    return details;
}

void ExcerptCard::addLiterature(QVBoxLayout &column) const
{
    if (m_excerpt.literature.empty())
        return;
    column.addWidget(newRule(theme()));
    for (const LiteratureUse &use : m_excerpt.literature)
        column.addWidget(newLiteratureRow(use, m_pack, theme()));
}

/// What the paper cites for the passage, then the paper itself.
void ExcerptCard::addReferences(QVBoxLayout &column) const
{
    column.addWidget(newRule(theme()));
    QStringList numbers;
    for (const ReferenceId &id : m_excerpt.paperReferences) {
        const Reference *cited = m_pack.reference(id);
        if (!cited)
            continue;
        const QString number = cited->csl.value(u"citation-number").toString();
        column.addWidget(newLabel(number.isEmpty()
                                      ? QStringLiteral("The paper cites")
                                      : QStringLiteral("The paper cites its reference %1").arg(number),
                                  {11.5, 600, Tone::Ink2}, theme()));
        column.addWidget(newReferenceLabel(*cited, theme()));
    }
    column.addWidget(newLabel(QStringLiteral("From"), {11.5, 600, Tone::Ink2}, theme()));
    column.addWidget(newReferenceLabel(m_pack.paper, theme()));
}

void ExcerptCard::addEvents(QVBoxLayout &column)
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (const LinkedEvent &link : m_events) {
        const Event *event = m_pack.event(link.id);
        if (!event)
            continue;
        LinkRow *row = newEventRow(*event, link.number, theme());
        connect(row, &QAbstractButton::clicked, this, [this, id = link.id] { emit eventChosen(id); });
        rows->addWidget(row);
    }
    column.addLayout(rows);
}

/// The claims that are tested on it, and the steps of the arguments that rest on it.
void ExcerptCard::addUses(QVBoxLayout &column)
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (const Claim *claim : claimsOf(m_id, m_pack)) {
        auto *row = new LinkRow({0,
                                 nullptr,
                                 QStringLiteral("check"),
                                 QStringLiteral("Claim checked: ") + claim->title,
                                 {},
                                 false},
                                theme());
        connect(row, &QAbstractButton::clicked, this, [this, id = claim->id] { emit claimChosen(id); });
        rows->addWidget(row);
    }
    for (const ArgumentStep *step : stepsOf(m_id, m_pack)) {
        auto *row = new LinkRow({0,
                                 nullptr,
                                 QStringLiteral("theory"),
                                 QStringLiteral("%1: %2").arg(stepRoleText(step->role), step->title),
                                 {},
                                 false},
                                theme());
        connect(row, &QAbstractButton::clicked, this, [this, id = step->id] { emit stepChosen(id); });
        rows->addWidget(row);
    }
    if (rows->count() > 0)
        column.addWidget(newRule(theme()));
    column.addLayout(rows);
}

void ExcerptCard::addCitations(QMenu &menu)
{
    const auto add = [&](const QString &text, CitationFormat format) {
        connect(menu.addAction(text), &QAction::triggered, this,
                [this, format] { emit citationRequested(format); });
    };
    add(QStringLiteral("Copy with citation"), CitationFormat::Text);
    add(QStringLiteral("Copy as Markdown"), CitationFormat::Markdown);
    add(QStringLiteral("Copy BibTeX"), CitationFormat::BibTex);
}

QWidget *ExcerptCard::newButtons()
{
    auto *buttons = new QWidget;
    buttons->setAccessibleName(QStringLiteral("What to do with the passage"));
    auto *flow = new FlowLayout(buttons);
    auto *paper = new PanelButton(QStringLiteral("Show in paper"), theme());
    paper->setIconName(QStringLiteral("document"));
    paper->setToolTip(QStringLiteral("Show the passage in your own copy of the paper"));
    connect(paper, &QAbstractButton::clicked, this, &ExcerptCard::paperRequested);
    flow->addWidget(paper);
    auto *cite = new PanelButton(QStringLiteral("Cite"), theme());
    cite->setIconName(QStringLiteral("copy"));
    cite->setToolTip(QStringLiteral("Copy the quotation with its citation"));
    connect(cite, &QAbstractButton::clicked, this, [this] { emit citationRequested(CitationFormat::Text); });
    flow->addWidget(cite);
    auto *as = new PanelButton(QStringLiteral("Cite as"), theme());
    as->setMenu(new QMenu(as));
    as->setToolTip(QStringLiteral("Copy as text, Markdown or BibTeX"));
    addCitations(*as->menu());
    flow->addWidget(as);
    auto *lecture = new PanelButton(QStringLiteral("Add to lecture"), theme());
    lecture->setIconName(QStringLiteral("plus"));
    lecture->setToolTip(QStringLiteral("Make a step of the lecture from this passage and the map beside it"));
    connect(lecture, &QAbstractButton::clicked, this, &ExcerptCard::lectureRequested);
    flow->addWidget(lecture);
    auto *sources = new PanelButton(QStringLiteral("Sources"), theme());
    sources->setIconName(QStringLiteral("source"));
    sources->setToolTip(QStringLiteral("Who says so, and how it was checked"));
    connect(sources, &QAbstractButton::clicked, this, [this, sources] { emit sourcesRequested(sources); });
    flow->addWidget(sources);
    return buttons;
}

} // namespace atlas
