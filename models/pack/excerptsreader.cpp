// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packdraft.h"
#include "pack/quotation.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr QStringView idKey(u"id"), sectionKey(u"section"), quoteKey(u"quote"), hashKey(u"quote_sha256"),
    wordsKey(u"words"), targetKey(u"target"), selectorKey(u"selector"), eventsKey(u"events"),
    statesKey(u"states"), dateRangeKey(u"date_range"), passageKey(u"passage"), noteKey(u"note"),
    annotationKey(u"annotation"), viewKey(u"view"), contestedKey(u"contested"),
    reportedKey(u"reported_views"), paperRefsKey(u"paper_refs"), literatureKey(u"literature"),
    confidenceKey(u"annotation_confidence"), checkKey(u"annotation_check"), exactKey(u"exact"),
    startKey(u"start"), endKey(u"end"), numberKey(u"number");

void readQuoteSelector(JsonItem &selector, Excerpt &excerpt)
{
    excerpt.prefix = selector.text(u"prefix", {});
    excerpt.suffix = selector.text(u"suffix", {});
    if (selector.text(exactKey) != excerpt.quote && selector.isSound())
        selector.fault(exactKey, QStringLiteral("is not the text of \"quote\""));
}

void readPositionSelector(JsonItem &selector, Excerpt &excerpt)
{
    excerpt.start = selector.integer(startKey, 0, largestPosition);
    excerpt.end = selector.integer(endKey, 0, largestPosition);
    if (selector.isSound() && excerpt.end - excerpt.start != excerpt.quote.size()) {
        selector.fault(endKey,
                       QStringLiteral("the positions span %1 characters, the quotation has %2")
                           .arg(excerpt.end - excerpt.start)
                           .arg(excerpt.quote.size()));
    }
}

/// The target holds W3C selectors: one of the words, one or more of positions, of which that in the
/// normalised text counts.
void readTarget(JsonItem &item, Excerpt &excerpt)
{
    JsonItem target = item.item(targetKey);
    bool hasWords = false;
    bool hasPosition = false;
    for (JsonItem &selector : target.items(selectorKey)) {
        const QString type = selector.text(u"type");
        if (type == QLatin1String("TextQuoteSelector")) {
            readQuoteSelector(selector, excerpt);
            hasWords = true;
        } else if (selector.json().value(u"text") == QLatin1String("whitespace-normalised")) {
            readPositionSelector(selector, excerpt);
            hasPosition = true;
        }
        target.accept(selector);
    }
    if (target.isSound() && !(hasWords && hasPosition))
        target.fault(
            selectorKey,
            QStringLiteral(
                "needs a TextQuoteSelector and a TextPositionSelector of the whitespace-normalised text"));
    item.accept(target);
}

void readSection(JsonItem &item, const PackDraft &draft, Excerpt &excerpt)
{
    excerpt.section = item.text(sectionKey);
    if (excerpt.section.isEmpty())
        return;
    if (draft.sections.standing(excerpt.section) == IdRegister::Standing::Unknown)
        item.fault(sectionKey, draft.sections.complaint(excerpt.section));
    const bool placed = excerpt.end > excerpt.start; // else the target has been told of
    for (const Section &section : draft.pack.sections) {
        if (placed && section.id == excerpt.section
            && (excerpt.start < section.start || excerpt.end > section.end)) {
            item.fault(sectionKey,
                       QStringLiteral("the quotation is at %1 to %2, outside \"%3\" at %4 to %5")
                           .arg(excerpt.start)
                           .arg(excerpt.end)
                           .arg(section.id)
                           .arg(section.start)
                           .arg(section.end));
        }
    }
}

void readKinds(JsonItem &item, Excerpt &excerpt)
{
    excerpt.passage = item.word<PassageKind>(passageKey,
                                             {{"claim", PassageKind::Claim},
                                              {"evidence", PassageKind::Evidence},
                                              {"theory", PassageKind::Theory},
                                              {"definition", PassageKind::Definition},
                                              {"context", PassageKind::Context}});
    excerpt.note = item.word<NoteKind>(noteKey,
                                       {{"comment", NoteKind::Comment},
                                        {"correction", NoteKind::Correction},
                                        {"counter-view", NoteKind::CounterView}});
    excerpt.confidence = item.word<Confidence>(
        confidenceKey,
        {{"high", Confidence::High}, {"medium", Confidence::Medium}, {"low", Confidence::Low}});
    excerpt.check = item.word<CheckedBy>(checkKey,
                                         {{"knowledge", CheckedBy::Knowledge},
                                          {"lookup", CheckedBy::Lookup},
                                          {"computed here", CheckedBy::Computed}});
    excerpt.annotation = item.text(annotationKey);
    excerpt.contested = item.flag(contestedKey, false);
}

void readPaperReferences(JsonItem &item, const PackDraft &draft, Excerpt &excerpt)
{
    for (JsonItem &cited : item.items(paperRefsKey)) {
        const QString id = cited.text(idKey);
        const IdRegister::Standing standing = draft.references.standing(id);
        const Reference *reference = draft.pack.reference({id});
        if (!id.isEmpty() && standing == IdRegister::Standing::Unknown) {
            cited.fault(idKey, draft.references.complaint(id));
            continue;
        }
        const QString number = QString::number(cited.integer(numberKey, 1, 9999));
        if (reference && reference->csl.value(u"citation-number").toString() != number)
            cited.fault(numberKey, QStringLiteral("%1 is not the citation-number of \"%2\"").arg(number, id));
        if (reference && cited.isSound())
            excerpt.paperReferences.push_back(reference->id);
        else if (!cited.isSound())
            item.accept(cited);
    }
}

void readLiterature(JsonItem &item, const PackDraft &draft, Excerpt &excerpt)
{
    for (JsonItem &use : item.items(literatureKey)) {
        excerpt.literature.push_back({use.text(u"cite"), use.text(u"says"),
                                      readLinks<ReferenceId>(use, u"csl_ids", draft.references)});
        item.accept(use);
    }
}

QString shownView(const Excerpt &excerpt, const Pack &pack)
{
    if (excerpt.view == QLatin1String("paper author"))
        return QStringLiteral("Paper's author");
    if (excerpt.view == QLatin1String("cited author")) {
        const Reference *reference
            = excerpt.paperReferences.empty() ? nullptr : pack.reference(excerpt.paperReferences.front());
        return reference ? QStringLiteral("Cited author: %1").arg(reference->authorDate())
                         : QStringLiteral("Cited author");
    }
    return excerpt.view.isEmpty() ? QString() : excerpt.view.at(0).toUpper() + excerpt.view.mid(1);
}

void checkWords(JsonItem &item, const Excerpt &excerpt)
{
    const int words = int(excerpt.quote.split(QLatin1Char(' '), Qt::SkipEmptyParts).size());
    if (item.has(wordsKey) && item.integer(wordsKey, 1, largestPosition) != words && item.isSound())
        item.fault(wordsKey, QStringLiteral("the quotation has %1 words").arg(words));
}

Excerpt readExcerpt(JsonItem &item, PackDraft &draft)
{
    Excerpt excerpt;
    excerpt.id = {draft.excerpts.declare(item, idKey)};
    excerpt.quote = item.json().value(quoteKey).toString();
    checkQuotation(item, quoteKey, hashKey);
    if (!excerpt.quote.isEmpty()) {
        checkWords(item, excerpt);
        readTarget(item, excerpt);
    }
    readSection(item, draft, excerpt);
    excerpt.events = readLinks<EventId>(item, eventsKey, draft.events);
    excerpt.states = readStates(item, statesKey);
    excerpt.dateRange = item.text(dateRangeKey);
    if (!excerpt.dateRange.isEmpty())
        excerpt.span = item.edtf(dateRangeKey).span();
    readKinds(item, excerpt);
    excerpt.view = item.text(viewKey);
    excerpt.reportedViews = item.texts(reportedKey);
    readPaperReferences(item, draft, excerpt);
    readLiterature(item, draft, excerpt);
    excerpt.viewName = shownView(excerpt, draft.pack);
    excerpt.json = item.json();
    return excerpt;
}

} // namespace

void readExcerpts(JsonItem &root, PackDraft &draft)
{
    std::vector<Excerpt> &excerpts = draft.pack.excerpts;
    for (JsonItem &item : root.items(u"excerpts")) {
        Excerpt excerpt = readExcerpt(item, draft);
        if (!item.isSound())
            continue;
        draft.excerpts.keep(excerpt.id.value);
        excerpts.push_back(std::move(excerpt));
    }
    std::stable_sort(excerpts.begin(), excerpts.end(),
                     [](const Excerpt &a, const Excerpt &b) { return a.start < b.start; });
}

} // namespace atlas
