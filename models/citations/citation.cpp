// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citations/citation.h"

#include "citations/bibtex.h"
#include "citations/markdown.h"

#include <QStringList>

#include <algorithm>

namespace atlas {

namespace {

using References = std::vector<const Reference *>;

/// The paper, and what it cites for the passage.
References referencesOf(const Excerpt &excerpt, const Pack &pack)
{
    References works{&pack.paper};
    for (const ReferenceId &id : excerpt.paperReferences) {
        const Reference *reference = pack.reference(id);
        if (reference && std::find(works.begin(), works.end(), reference) == works.end())
            works.push_back(reference);
    }
    return works;
}

/// "Paul 2025, section “Introduction”, citing Frydrych 2008".
QString locator(const Excerpt &excerpt, const Pack &pack, const References &works)
{
    QStringList parts{pack.paper.authorDate()};
    const QString section = pack.sectionTitle(excerpt.section);
    if (!section.isEmpty())
        parts.append(QStringLiteral("section %1%2%3").arg(QChar(0x201C), section, QChar(0x201D)));
    QStringList cited;
    for (size_t i = 1; i < works.size(); ++i)
        cited.append(works[i]->authorDate());
    if (!cited.isEmpty())
        parts.append(QStringLiteral("citing ") + cited.join(QStringLiteral("; ")));
    return parts.join(QStringLiteral(", "));
}

QString listOf(const References &works, CitationFormat format)
{
    if (format == CitationFormat::BibTex)
        return bibtexOf(works);
    QStringList lines;
    for (const Reference *work : works)
        lines.append(citationOf(*work, format));
    return lines.join(format == CitationFormat::Text ? QStringLiteral("\n") : QStringLiteral("\n\n"));
}

} // namespace

QString citationOf(const Reference &reference, CitationFormat format)
{
    switch (format) {
    case CitationFormat::Text:
        return reference.formatted();
    case CitationFormat::Markdown:
        return reference.formattedMarkdown();
    case CitationFormat::BibTex:
        break;
    }
    return bibtexOf({&reference});
}

QString citationOf(const Excerpt &excerpt, const Pack &pack, CitationFormat format)
{
    const References works = referencesOf(excerpt, pack);
    if (format == CitationFormat::BibTex)
        return bibtexOf(works);
    const QString quote = QChar(0x201C) + excerpt.quote + QChar(0x201D);
    const QString where = locator(excerpt, pack, works);
    if (format == CitationFormat::Text)
        return QStringLiteral("%1 (%2).\n%3").arg(quote, where, listOf(works, format));
    return QStringLiteral("> %1 (%2)\n\n%3\n")
        .arg(markdownEscaped(quote), markdownEscaped(where), listOf(works, format));
}

QString bibliographyOf(const Pack &pack, CitationFormat format)
{
    References works;
    for (const Reference &reference : pack.references)
        works.push_back(&reference);
    if (format != CitationFormat::BibTex) {
        std::sort(works.begin(), works.end(), [](const Reference *a, const Reference *b) {
            return QString::localeAwareCompare(a->formatted(), b->formatted()) < 0;
        });
    }
    return listOf(works, format);
}

} // namespace atlas
