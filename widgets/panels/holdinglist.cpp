// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/holdinglist.h"

#include "borders/wording.h"
#include "furniture/datetext.h"
#include "panels/cardparts.h"
#include "panels/eventdates.h"
#include "panels/flowlayout.h"
#include "panels/panelbutton.h"
#include "panels/sourcecard.h"
#include "panels/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr size_t shownAtOnce = 6;

QString spanText(const DateSpan &span)
{
    const bool begins = span.from.isValid() && span.from > firstDay();
    const bool ends = span.to.isValid() && span.to <= lastDay();
    if (begins && ends)
        return QStringLiteral("%1 to %2").arg(longDate(span.from), longDate(span.to));
    if (begins)
        return QStringLiteral("from %1").arg(longDate(span.from));
    return ends ? QStringLiteral("until %1").arg(longDate(span.to)) : QStringLiteral("throughout");
}

QString viewText(HoldingView view)
{
    switch (view) {
    case HoldingView::Documents:
        return QStringLiteral(" By international documents.");
    case HoldingView::Control:
        return QStringLiteral(" By actual control.");
    case HoldingView::Claim:
        return QStringLiteral(" A claim.");
    case HoldingView::Overlay:
        return QStringLiteral(" An occupation zone.");
    case HoldingView::Both:
        break;
    }
    return {};
}

QString sourceNames(const HoldingLine &line, const CardParts &parts)
{
    QStringList names;
    for (const SourceId &id : line.sources) {
        const Source *source = parts.source(id);
        names.append(source ? source->title : id.value);
    }
    return names.join(QStringLiteral("; "));
}

/// All that the table says of the row, in the order in which one asks.
QString groundsOf(const HoldingLine &line, const CardParts &card)
{
    QStringList parts;
    const auto add = [&parts](const QString &lead, const QString &text) {
        if (!text.isEmpty())
            parts.append(lead.isEmpty() ? sentenceCase(withDatesInWords(text))
                                        : lead + withDatesInWords(text));
    };
    add({}, line.basis);
    add(QStringLiteral("Other dates: "), line.dateAlternatives);
    add({}, line.note);
    add(QStringLiteral("Source: "), sourceNames(line, card));
    if (!line.confirmed)
        parts.append(QStringLiteral("Date not looked up"));
    return parts.join(QStringLiteral(". "));
}

QString headOf(const HoldingLine &line)
{
    return QStringLiteral("%1, %2.%3").arg(line.text, spanText(line.span), viewText(line.view));
}

QWidget *newHolding(const HoldingLine &line, const CardParts &parts)
{
    auto *block = new QWidget;
    auto *lines = new QVBoxLayout(block);
    lines->setContentsMargins(0, 0, 0, 2);
    lines->setSpacing(1);
    lines->addWidget(newLabel(headOf(line), {12.5, line.current ? 600 : 400, Tone::Ink}, parts.theme()));
    lines->addWidget(newLabel(groundsOf(line, parts), {11.5, 400, Tone::Ink2}, parts.theme()));
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(block, 1);
    Evidence evidence = line.evidence;
    evidence.fact = headOf(line);
    row->addWidget(newSourceButton(evidence, parts.book(), parts.theme()), 0, Qt::AlignTop);
    return whole;
}

} // namespace

void addHoldings(CardParts &parts, const StateCard &card)
{
    if (card.holdings.empty())
        return;
    parts.rule();
    parts.heading(card.territory.isEmpty() ? QStringLiteral("Land gained and lost")
                                           : QStringLiteral("Who held it"));
    std::vector<const HoldingLine *> rows;
    for (const HoldingLine &line : card.holdings)
        rows.push_back(&line);
    std::stable_partition(rows.begin(), rows.end(), [](const HoldingLine *line) { return line->current; });

    auto *rest = new QWidget;
    auto *restLines = new QVBoxLayout(rest);
    restLines->setContentsMargins(0, 0, 0, 0);
    for (size_t i = 0; i < rows.size(); ++i) {
        QWidget *block = newHolding(*rows[i], parts);
        if (i < shownAtOnce)
            parts.add(block);
        else
            restLines->addWidget(block);
    }
    if (rows.size() <= shownAtOnce) {
        delete rest;
        return;
    }
    auto *more = new PanelButton(QStringLiteral("Show all %1").arg(rows.size()), parts.theme());
    parts.buttonRow()->layout()->addWidget(more);
    parts.add(rest);
    rest->hide();
    QObject::connect(more, &QAbstractButton::clicked, rest, [rest, more] {
        rest->show();
        more->hide();
    });
}

} // namespace atlas
