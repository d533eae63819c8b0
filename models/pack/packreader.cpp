// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packreader.h"

#include "pack/packdraft.h"
#include "pack/quotation.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace atlas {

namespace {

constexpr QStringView filesKey(u"files"), paperKey(u"paper"), rangeKey(u"date_range"), authorsKey(u"authors"),
    normalisationKey(u"normalisation"), referenceKey(u"reference");

const QString &knownNormalisation()
{
    static const QString name = QStringLiteral("runs of white space become one space; ends trimmed");
    return name;
}

/// One file of the pack: its name in `files`, the ids that it declares and what reads it.
struct Part {
    const char *kind;
    bool needed;
    std::vector<IdRegister *> registers;
    std::vector<void (*)(JsonItem &, PackDraft &)> readers;
};

std::vector<Part> parts(PackDraft &draft)
{
    return {{"sources", true, {&draft.sources}, {readSources}},
            {"references", true, {&draft.references}, {readReferences}},
            {"events", true, {&draft.sections, &draft.events}, {readSections, readEvents}},
            {"excerpts", true, {&draft.excerpts}, {readExcerpts}},
            {"lectures", false, {&draft.lectures}, {readLectures}},
            {"arguments", false, {&draft.arguments, &draft.steps}, {readArguments}},
            {"claims", false, {&draft.claims}, {readClaims}},
            {"labels", false, {}, {readLabels}},
            {"cities", false, {}, {readCities}}};
}

void readRange(JsonItem &root, Pack &pack)
{
    const EdtfSpan range = root.edtf(rangeKey);
    if (range.error.isEmpty() && (range.openStart || range.openEnd))
        root.fault(rangeKey, QStringLiteral("needs a beginning and an end"));
    pack.range = range.span();
}

void readPaper(JsonItem &root, Pack &pack)
{
    JsonItem paper = root.item(paperKey);
    pack.paper.id = {paper.text(referenceKey)};
    pack.paperHash = paper.hash(u"sha256");
    const QString normalisation = paper.text(normalisationKey);
    if (!normalisation.isEmpty() && normalisation != knownNormalisation())
        paper.fault(normalisationKey,
                    QStringLiteral("is not known; it should be \"%1\"").arg(knownNormalisation()));
    paper.integer(u"characters", 1, largestPosition);
}

void readHead(JsonItem &root, Pack &pack)
{
    pack.id = root.text(u"id");
    pack.title = root.text(u"title");
    pack.version = root.text(u"version");
    pack.licence = root.text(u"licence");
    pack.authors = root.texts(authorsKey).join(QStringLiteral(", "));
    if (root.isSound() && pack.authors.isEmpty())
        root.fault(authorsKey, QStringLiteral("is missing"));
    readRange(root, pack);
    readPaper(root, pack);
}

/// Name of the part's file; empty when the pack has none. Only files in the pack's own folder are read.
QString fileOf(JsonItem &files, const Part &part)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-][A-Za-z0-9_.-]*$"));
    const QString kind = QLatin1String(part.kind);
    if (!part.needed && !files.has(kind))
        return {};
    const QString name = files.text(kind);
    if (name.isEmpty() || plain.match(name).hasMatch())
        return name;
    files.fault(kind, QStringLiteral("\"%1\" should be the plain name of a file beside pack.json").arg(name));
    return {};
}

void readPart(const QString &folder, const QString &name, const Part &part, PackDraft &draft)
{
    JsonFile file(folder, name, QLatin1String(part.kind), draft.issues);
    const bool there = !name.isEmpty() && file.load();
    if (!there) {
        for (IdRegister *ids : part.registers)
            ids->setUnread();
        return;
    }
    JsonItem root(file, file.root(), QStringLiteral("$"));
    for (auto reader : part.readers)
        reader(root, draft);
}

void checkPaper(JsonItem &root, const PackDraft &draft, const ReferenceId &claimed)
{
    if (!root.json().value(paperKey).isObject())
        return; // has been told of
    JsonItem paper = root.item(paperKey);
    if (!draft.pack.references.empty() && !claimed.isEmpty() && claimed != draft.pack.paper.id)
        paper.fault(referenceKey,
                    QStringLiteral("\"%1\" is not the reference with the role \"paper\"").arg(claimed.value));
}

} // namespace

PackReading PackReader::read(const QString &folder) const
{
    PackDraft draft;
    if (!QFileInfo(folder).isDir()) {
        draft.issues.push_back({Issue::Severity::Error,
                                QDir::toNativeSeparators(folder),
                                {},
                                QStringLiteral("there is no such folder of a pack")});
        return {nullptr, std::move(draft.issues)};
    }
    JsonFile head(folder, QStringLiteral("pack.json"), QStringLiteral("pack"), draft.issues);
    if (!head.load())
        return {nullptr, std::move(draft.issues)};
    JsonItem root(head, head.root(), QStringLiteral("$"));
    readHead(root, draft.pack);
    const ReferenceId claimed = draft.pack.paper.id;
    JsonItem files = root.item(filesKey);
    for (const Part &part : parts(draft))
        readPart(folder, fileOf(files, part), part, draft);
    checkPaper(root, draft, claimed);
    return {std::make_shared<const Pack>(std::move(draft.pack)), std::move(draft.issues)};
}

} // namespace atlas
