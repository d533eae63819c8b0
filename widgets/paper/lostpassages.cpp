// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/lostpassages.h"

#include "borders/wording.h"
#include "pack/pack.h"
#include "panels/linkrow.h"
#include "panels/panelbutton.h"
#include "panels/textlabel.h"

#include <QVBoxLayout>

namespace atlas {

namespace {

QString quoted(const QString &words)
{
    return QStringLiteral("\u201c%1\u201d").arg(words);
}

} // namespace

QString foundText(const OpenPaper &paper)
{
    return QStringLiteral("%1 of %2 excerpts found")
        .arg(paper.anchoring.found())
        .arg(paper.anchoring.anchors.size());
}

QString doubtText(const OpenPaper &paper)
{
    if (!paper.hasText)
        return QStringLiteral("This PDF holds pictures of its pages and no text, so no passage can be looked "
                              "up in it. A copy with recognised text (OCR) can be read.");
    if (paper.anchoring.isDoubtful())
        return QStringLiteral("This seems to be another paper, or a very bad copy: few of the excerpts stand "
                              "in it.");
    return {};
}

QString lostText(const PaperAnchor &anchor)
{
    switch (anchor.finding) {
    case Finding::Found:
        return {};
    case Finding::Ambiguous:
        return anchor.ranges.size() == 1
            ? QStringLiteral("One place is near, but it stands against the order of the paper.")
            : QStringLiteral("%1 places fit equally well; none is marked.")
                  .arg(sentenceCase(numberWord(int(anchor.ranges.size()))));
    case Finding::Missing:
        break;
    }
    return QStringLiteral("No place in this copy is near enough.");
}

LostPassages::LostPassages(std::shared_ptr<const Pack> pack, QWidget *parent)
    : ScrollColumn(parent)
    , m_pack(std::move(pack))
{
    setAccessibleName(QStringLiteral("Excerpts without a place"));
}

void LostPassages::setPaper(std::shared_ptr<const OpenPaper> paper)
{
    m_paper = std::move(paper);
    build();
}

void LostPassages::setTheme(const Theme &theme)
{
    m_theme = theme;
    ScrollColumn::setTheme(theme);
    build();
}

void LostPassages::build()
{
    if (!m_paper)
        return;
    QVBoxLayout &column = *startContent();
    auto *back = new PanelButton(QStringLiteral("Back to the page"), m_theme);
    back->setIconName(QStringLiteral("back"));
    connect(back, &QAbstractButton::clicked, this, &LostPassages::backRequested);
    column.addWidget(back, 0, Qt::AlignLeft);
    column.addWidget(newHeading(QStringLiteral("Not marked in this copy"), m_theme));
    const QString doubt = doubtText(*m_paper);
    if (!doubt.isEmpty())
        column.addWidget(newLabel(doubt, {12.5, 400, Tone::Ink2}, m_theme));
    for (const PaperAnchor &anchor : m_paper->anchoring.anchors) {
        if (anchor.finding != Finding::Found)
            addAnchor(column, anchor);
    }
    finishContent();
}

void LostPassages::addAnchor(QVBoxLayout &column, const PaperAnchor &anchor)
{
    const Excerpt *excerpt = m_pack->excerpt(anchor.excerpt);
    if (!excerpt)
        return;
    LinkLook look;
    look.icon = QStringLiteral("book");
    look.text = quoted(excerpt->quote);
    auto *row = new LinkRow(look, m_theme);
    connect(row, &QAbstractButton::clicked, this, [this, id = anchor.excerpt] { emit excerptChosen(id); });
    column.addWidget(row);
    column.addWidget(newLabel(lostText(anchor), {11.5, 400, Tone::Ink3}, m_theme));
    for (const TextRange &range : anchor.ranges) {
        LinkLook place;
        place.icon = QStringLiteral("search");
        place.text = quoted(m_paper->text.text.mid(range.from, range.to - range.from).simplified());
        place.aside = QStringLiteral("page %1").arg(m_paper->text.pageAt(range.from) + 1);
        auto *there = new LinkRow(place, m_theme);
        connect(there, &QAbstractButton::clicked, this, [this, range] { emit placeChosen(range); });
        column.addWidget(there);
    }
}

} // namespace atlas
