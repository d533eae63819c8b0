// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/claimcard.h"

#include "argument/destinations.h"
#include "borderset.h"
#include "claims/claimwords.h"
#include "furniture/datetext.h"
#include "panels/cardparts.h"
#include "panels/excerptwords.h"
#include "panels/linkrow.h"
#include "panels/panelbutton.h"
#include "panels/quoteblock.h"
#include "panels/textlabel.h"

#include <QGridLayout>

#include <algorithm>

namespace atlas {

namespace {

QString verdictWords(const ClaimFinding &finding)
{
    return finding.verdict ? verdictText(*finding.verdict) : QStringLiteral("Not tested");
}

} // namespace

ClaimCard::ClaimCard(const ClaimSubject &subject, const Theme &theme, bool open, QWidget *parent)
    : ChoiceCard(theme, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(6);
    addHead(*column, subject);
    const ClaimFinding &finding = subject.finding;
    setAccessibleName(QStringLiteral("%1 %2. %3")
                          .arg(subject.claim.title, verdictWords(finding),
                               finding.verdict ? finding.sentence : finding.failure));
    markSelected(open);
    if (!open)
        return;
    addOutcome(*column, subject);
    addFigures(*column, subject);
    addDays(*column, subject);
}

void ClaimCard::addHead(QVBoxLayout &column, const ClaimSubject &subject) const
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    const bool doubtful = subject.finding.verdict && *subject.finding.verdict != Verdict::Holds;
    row->addWidget(
        newIconLabel(verdictIcon(subject.finding.verdict), doubtful ? Tone::Select : Tone::Ink2, theme()), 0,
        Qt::AlignTop);
    row->addWidget(newLabel(verdictWords(subject.finding), {12.5, 600, Tone::Ink}, theme()), 1);
    column.addLayout(row);
    column.addWidget(newLabel(subject.claim.title, {13, 500, Tone::Ink}, theme()));
}

void ClaimCard::addOutcome(QVBoxLayout &column, const ClaimSubject &subject)
{
    CardParts parts(column, theme(), subject.navigator, subject.pack);
    if (const Excerpt *excerpt = subject.pack.excerpt(subject.claim.excerpt)) {
        LinkLook look;
        look.icon = passageIcon(excerpt->passage);
        look.text = QStringLiteral("%1, %2").arg(excerpt->viewName, passageText(excerpt->passage).toLower());
        look.aside = QStringLiteral("open passage");
        auto *row = new LinkRow(look, theme());
        connect(row, &QAbstractButton::clicked, this, [this, id = excerpt->id] { emit excerptChosen(id); });
        parts.add(row);
        parts.add(new QuoteBlock(excerpt->quote, theme()));
    }
    parts.add(newParagraph(QStringLiteral("What follows."),
                           subject.finding.verdict ? subject.finding.sentence : subject.finding.failure,
                           {13, 400, Tone::Ink}, theme()));
    if (!subject.claim.caution.isEmpty())
        parts.add(
            newParagraph(QStringLiteral("Mind."), subject.claim.caution, {12.5, 400, Tone::Ink2}, theme()));
}

/// What is computed at the right of what it is, and below it what others publish.
void ClaimCard::addFigures(QVBoxLayout &column, const ClaimSubject &subject) const
{
    CardParts parts(column, theme(), subject.navigator, subject.pack);
    parts.setBook(SourceBook::unowned(subject.pack, &subject.borders));
    if (subject.finding.figures.empty())
        return;
    parts.rule();
    parts.heading(QStringLiteral("Computed from the borders"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    std::vector<SourceId> sources = subject.claim.sources;
    int row = 0;
    for (const ClaimFigure &figure : subject.finding.figures) {
        grid->addWidget(newLabel(figure.label, {12.5, 400, Tone::Ink2}, theme()), row, 0, Qt::AlignTop);
        grid->addWidget(newLabel(figure.value, {12.5, 600, Tone::Ink}, theme()), row++, 1, Qt::AlignTop);
        if (figure.published.isEmpty())
            continue;
        const QString note = figure.note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(figure.note);
        grid->addWidget(newLabel(QStringLiteral("Published: %1%2").arg(figure.published, note),
                                 {11.5, 400, Tone::Ink3}, theme()),
                        row++, 0, 1, 2);
        for (const SourceId &source : figure.sources) {
            if (std::find(sources.begin(), sources.end(), source) == sources.end())
                sources.push_back(source);
        }
    }
    column.addLayout(grid);
    parts.fine(subject.finding.method);
    Evidence evidence;
    evidence.fact = subject.finding.sentence;
    evidence.sources = sources;
    evidence.check = checkText(CheckedBy::Computed);
    parts.sources(evidence);
}

void ClaimCard::addDays(QVBoxLayout &column, const ClaimSubject &subject) const
{
    CardParts parts(column, theme(), subject.navigator, subject.pack);
    QLayout *row = parts.buttonRow()->layout();
    for (const QDate day : subject.finding.dates) {
        auto *button = new PanelButton(shortDate(day), theme());
        button->setAccessibleName(QStringLiteral("Go to ") + longDate(day));
        button->setToolTip(QStringLiteral("Show the map of this day"));
        QObject::connect(button, &QAbstractButton::clicked, &subject.navigator,
                         [place = destinationOf(subject.claim, day), &navigator = subject.navigator] {
                             navigator.visit(place);
                         });
        row->addWidget(button);
    }
}

QString verdictIcon(const std::optional<Verdict> &verdict)
{
    if (!verdict)
        return QStringLiteral("warning");
    switch (*verdict) {
    case Verdict::Holds:
        return QStringLiteral("check");
    case Verdict::ByDefinition:
        return QStringLiteral("branch");
    case Verdict::InPart:
        return QStringLiteral("half");
    case Verdict::Fails:
        break;
    }
    return QStringLiteral("close");
}

} // namespace atlas
