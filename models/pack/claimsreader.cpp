// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/claimkind.h"
#include "pack/packdraft.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr QStringView idKey(u"id"), titleKey(u"title"), excerptKey(u"excerpt"), checkKey(u"check"),
    questionKey(u"question"), sentencesKey(u"sentences"), eventsKey(u"events"), numbersKey(u"numbers"),
    timeKey(u"time");
constexpr qsizetype longestTitle = 80;

struct VerdictWord {
    QStringView word;
    Verdict verdict;
};
constexpr VerdictWord verdictWords[] = {{u"holds", Verdict::Holds},
                                        {u"by-definition", Verdict::ByDefinition},
                                        {u"in-part", Verdict::InPart},
                                        {u"fails", Verdict::Fails}};

void readCheck(JsonItem &item, Claim &claim)
{
    const QString given = item.text(checkKey);
    QStringList known;
    for (const ClaimKind &kind : claimKinds()) {
        if (given == QLatin1String(kind.word)) {
            claim.check = kind.check;
            return;
        }
        known.append(QLatin1String(kind.word));
    }
    if (!given.isEmpty())
        item.fault(
            checkKey,
            QStringLiteral("\"%1\" is no check; there are %2").arg(given, known.join(QStringLiteral(", "))));
}

void readNumbers(JsonItem &item, ClaimQuestion &question)
{
    const QJsonArray numbers = item.json().value(numbersKey).toArray();
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (numbers[i].isDouble())
            question.numbers.push_back(numbers[i].toDouble());
        else
            item.fault(numbersKey, i, QStringLiteral("should be a number"));
    }
}

/// One date, or one for each event, separated by commas.
void readTime(JsonItem &item, ClaimQuestion &question)
{
    question.time = item.text(timeKey);
    for (const QString &time : question.time.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const EdtfSpan span = parseEdtf(time.trimmed());
        if (!span.error.isEmpty())
            item.fault(timeKey, span.error);
    }
}

void readField(JsonItem &item, ClaimField field, PackDraft &draft, ClaimQuestion &question)
{
    const QLatin1String name = fieldName(field);
    const QString key = name;
    switch (field) {
    case ClaimField::Organisation:
        question.organisation = item.text(key);
        return;
    case ClaimField::State:
        question.state = item.text(key);
        return;
    case ClaimField::Base:
        question.base = item.text(key);
        return;
    case ClaimField::Added:
        question.added = item.text(key);
        return;
    case ClaimField::With:
        question.with = item.text(key);
        return;
    case ClaimField::Territory:
        question.territory = item.text(key);
        return;
    case ClaimField::Named:
        question.named = item.texts(key);
        return;
    case ClaimField::Events:
        question.events = readLinks<EventId>(item, eventsKey, draft.events);
        return;
    case ClaimField::Date:
        question.date = readAtlasDay(item, key);
        return;
    case ClaimField::Before:
        question.before = readAtlasDay(item, key);
        return;
    case ClaimField::Time:
        readTime(item, question);
        return;
    case ClaimField::Numbers:
        readNumbers(item, question);
        return;
    }
}

/// How many things a list of the check must hold at least.
size_t leastEvents(ClaimCheck check)
{
    return check == ClaimCheck::DaysBetween ? 2 : 1;
}

size_t leastNumbers(ClaimCheck check)
{
    return check == ClaimCheck::MemberCount ? 2 : 1;
}

void checkLists(JsonItem &item, const Claim &claim)
{
    for (const ClaimField field : claimKind(claim.check).fields) {
        const bool events
            = field == ClaimField::Events && size_t(item.texts(eventsKey).size()) < leastEvents(claim.check);
        const bool numbers
            = field == ClaimField::Numbers && claim.question.numbers.size() < leastNumbers(claim.check);
        const bool named = field == ClaimField::Named && claim.question.named.isEmpty();
        if (item.isSound() && (events || numbers || named))
            item.fault(QString(fieldName(field)), QStringLiteral("has too few items for this check"));
    }
    const ClaimQuestion &question = claim.question;
    if (item.isSound() && question.before.isValid() && question.before >= question.date)
        item.fault(u"before",
                   QStringLiteral("%1 is not before \"date\", %2")
                       .arg(question.before.toString(Qt::ISODate), question.date.toString(Qt::ISODate)));
}

void readQuestion(JsonItem &item, PackDraft &draft, Claim &claim)
{
    JsonItem part = item.item(questionKey);
    const std::vector<ClaimField> &fields = claimKind(claim.check).fields;
    for (const ClaimField field : fields)
        readField(part, field, draft, claim.question);
    if (std::find(fields.begin(), fields.end(), ClaimField::Numbers) == fields.end())
        readNumbers(part, claim.question); // any check may be given one
    checkLists(part, claim);
    item.accept(part);
}

void checkPlaceholders(JsonItem &item, QStringView key, const Claim &claim, const QString &sentence)
{
    const QStringList &known = claimKind(claim.check).values;
    for (const QString &name : placeholdersIn(sentence)) {
        if (!known.contains(name)) {
            item.fault(key,
                       QStringLiteral("the check gives no value {%1}; it gives %2")
                           .arg(name, known.join(QStringLiteral(", "))));
        }
    }
}

void readSentences(JsonItem &item, Claim &claim)
{
    JsonItem part = item.item(sentencesKey);
    for (const VerdictWord &word : verdictWords) {
        if (!part.has(word.word))
            continue;
        const QString sentence = part.text(word.word);
        checkPlaceholders(part, word.word, claim, sentence);
        claim.sentences[word.verdict] = sentence;
    }
    if (part.isSound() && claim.sentences.empty())
        item.fault(sentencesKey,
                   QStringLiteral("should hold a sentence for a verdict: holds, by-definition, "
                                  "in-part or fails"));
    item.accept(part);
}

void readExcerptLink(JsonItem &item, const PackDraft &draft, Claim &claim)
{
    const QString id = item.text(excerptKey);
    if (id.isEmpty())
        return;
    if (draft.excerpts.standing(id) == IdRegister::Standing::Unknown)
        item.fault(excerptKey, draft.excerpts.complaint(id));
    claim.excerpt = {id};
}

Claim readClaim(JsonItem &item, PackDraft &draft)
{
    Claim claim;
    claim.id = {draft.claims.declare(item, idKey)};
    claim.title = item.text(titleKey);
    if (claim.title.size() > longestTitle)
        item.fault(
            titleKey,
            QStringLiteral("has %1 characters; at most %2 fit").arg(claim.title.size()).arg(longestTitle));
    readExcerptLink(item, draft, claim);
    readCheck(item, claim);
    if (item.isSound()) { // else the question cannot be understood
        readQuestion(item, draft, claim);
        readSentences(item, claim);
    }
    claim.caution = item.text(u"caution", {});
    claim.sources = readLinks<SourceId>(item, u"sources", draft.sources);
    return claim;
}

/// Whether all is there that the claim speaks of: of a passage or an event that was left out nothing can be
/// claimed, and that has been told of.
bool isWhole(const Claim &claim, const PackDraft &draft)
{
    const std::vector<ClaimField> &fields = claimKind(claim.check).fields;
    const bool needsEvents = std::find(fields.begin(), fields.end(), ClaimField::Events) != fields.end();
    return draft.excerpts.standing(claim.excerpt.value) == IdRegister::Standing::Known
        && (!needsEvents || claim.question.events.size() >= leastEvents(claim.check));
}

} // namespace

void readClaims(JsonItem &root, PackDraft &draft)
{
    for (JsonItem &item : root.items(u"claims")) {
        Claim claim = readClaim(item, draft);
        if (!item.isSound() || !isWhole(claim, draft))
            continue;
        draft.claims.keep(claim.id.value);
        draft.pack.claims.push_back(std::move(claim));
    }
}

} // namespace atlas
