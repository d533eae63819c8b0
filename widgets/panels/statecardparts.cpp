// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/statecardparts.h"

#include "borders/wording.h"
#include "fonts.h"
#include "furniture/datetext.h"
#include "furniture/swatch.h"
#include "navigator.h"
#include "panels/bandstrip.h"
#include "panels/cardparts.h"
#include "panels/eventdates.h"
#include "panels/gradeline.h"
#include "panels/linkrow.h"
#include "panels/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace atlas {

namespace {

class Swatch : public QWidget {
public:
    Swatch(FillClass fill, bool contested, const Theme &theme)
        : m_fill(fill)
        , m_contested(contested)
        , m_theme(theme)
    {
        setFixedSize(swatchSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_contested)
            paintContestedSwatch(painter, rect(), m_theme);
        else
            paintFillSwatch(painter, rect(), m_fill, m_theme);
    }

private:
    FillClass m_fill;
    bool m_contested;
    Theme m_theme;
};

QWidget *headLine(const StateCard &card, const Theme &theme)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Swatch(card.fill, !card.contest.isEmpty(), theme));
    QLabel *title = newLabel(card.title, {18, 700, Tone::Ink}, theme);
    title->setFont(displayFont(18));
    row->addWidget(title, 1);
    QLabel *date = newLabel(longDate(card.date), {11.5, 400, Tone::Ink3}, theme);
    date->setWordWrap(false);
    date->setObjectName(cardDateName());
    row->addWidget(date);
    return line;
}

QString lifeText(const DateSpan &life)
{
    const bool begins = life.from.isValid() && life.from > firstDay();
    const bool ends = life.to.isValid() && life.to <= lastDay();
    if (begins && ends)
        return QStringLiteral("%1 to %2").arg(longDate(life.from), longDate(life.to));
    if (begins)
        return QStringLiteral("since ") + longDate(life.from);
    return ends ? QStringLiteral("until ") + longDate(life.to) : QString();
}

Confidence confidenceOf(const QString &word)
{
    return word == QLatin1String("high")  ? Confidence::High
        : word == QLatin1String("medium") ? Confidence::Medium
                                          : Confidence::Low;
}

} // namespace

QString cardDateName()
{
    return QStringLiteral("cardDate");
}

void addStateHead(CardParts &parts, const StateCard &card)
{
    parts.add(headLine(card, parts.theme()));
    const QString name
        = card.fullName == card.title ? QStringLiteral("Its name on this date") : card.fullName;
    if (card.nameEvidence.isEmpty())
        parts.fine(card.fullName);
    else
        parts.fact(newLabel(name, {11.5, 400, Tone::Ink2}, parts.theme()), card.nameEvidence);
    if (!card.nameNow.isEmpty())
        parts.fine(card.nameNow);
    if (!card.sentence.trimmed().isEmpty())
        parts.fact(newParagraph({}, card.sentence, {13}, parts.theme()), card.membership);
    if (!card.contest.isEmpty())
        parts.add(newLabel(card.contest, {12.5, 600, Tone::Ink}, parts.theme()));
}

void addBands(CardParts &parts, const StateCard &card)
{
    if (card.bands.empty())
        return;
    for (const Band &band : card.bands)
        parts.add(new BandStrip(band, card.date, parts.theme()));
    parts.add(new BandAxis(parts.theme()));
}

/// "Danube between Archar and Batin, ± 3 km, drawn for the atlas; …"
QString approximateText(const StateCard &card, const BorderSet &borders)
{
    QStringList texts;
    for (const LineIndex index : card.lines) {
        const BorderLine &line = borders.lines[size_t(index)];
        texts.append(QStringLiteral("%1, ± %2 km, %3")
                         .arg(line.name)
                         .arg(line.accuracyKm)
                         .arg(line.own ? QStringLiteral("drawn for the atlas")
                                       : QStringLiteral("a present line that stands for it")));
    }
    return texts.join(QStringLiteral("; "));
}

void addFacts(CardParts &parts, const StateCard &card, const BorderSet &borders)
{
    const QString life = card.territory.isEmpty() ? lifeText(card.life) : QString();
    if (life.isEmpty() && card.dates.isEmpty() && card.lines.empty())
        return;
    parts.rule();
    if (!life.isEmpty())
        parts.term(QStringLiteral("State"), life);
    if (!card.lines.empty())
        parts.term(QStringLiteral("Approximate borders"), approximateText(card, borders));
    if (card.dates.isEmpty())
        return;
    parts.heading(QStringLiteral("Which dates, and why"));
    for (Evidence line : card.dateEvidence) {
        line.fact = withDatesInWords(line.fact);
        parts.fact(line);
    }
}

void addMeasures(CardParts &parts, const StateMeasures &measures, const BorderSet &borders)
{
    if (measures.area.text.isEmpty() && measures.borders.empty())
        return;
    parts.rule();
    if (!measures.area.text.isEmpty()) {
        const QString beside = measures.area.published.isEmpty()
            ? QString()
            : QStringLiteral(" (%1)").arg(measures.area.published);
        parts.fact(newParagraph(QStringLiteral("Land in this view"), measures.area.text + beside,
                                {12.5, 400, Tone::Ink2}, parts.theme()),
                   measures.area.evidence);
    }
    if (measures.borders.empty())
        return;
    parts.heading(QStringLiteral("Neighbours by land (%1)").arg(measures.borders.size()));
    auto *rows = new QWidget;
    auto *lines = new QVBoxLayout(rows);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    for (const MeasuredFact &border : measures.borders) {
        LinkLook look;
        look.text = border.text;
        look.aside = border.published;
        auto *row = new LinkRow(look, parts.theme());
        const StateId neighbour = borders.states[size_t(border.neighbour)].id;
        QObject::connect(row, &QAbstractButton::clicked, &parts.navigator(),
                         [neighbour, &navigator = parts.navigator()] { navigator.goToState(neighbour); });
        lines->addWidget(parts.factLine(row, border.evidence));
    }
    parts.add(rows);
    parts.fine(
        QStringLiteral("Measured on this map, 1:10 million: a more detailed map gives longer borders."));
}

void addStateGrade(CardParts &parts, const StateCard &card)
{
    Evidence grounds = card.membership;
    grounds.sources = card.sources;
    grounds.grounds.clear();
    parts.sources(grounds);
    if (card.confidence.isEmpty())
        return;
    const Confidence confidence = confidenceOf(card.confidence);
    const QString words
        = QStringLiteral("%1 confidence, %2 %3")
              .arg(sentenceCase(card.confidence), QString::number(card.sources.size()),
                   card.sources.size() == 1 ? QStringLiteral("source") : QStringLiteral("sources"));
    parts.add(new GradeLine(confidence, words, parts.theme()));
}

} // namespace atlas
