// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citations/markdown.h"
#include "pack/pack.h"

#include <QJsonArray>

namespace atlas {

namespace {

// Titles of books and journals stand between these while a work is put together; see inItalics().
constexpr QChar slantOn(0xE000), slantOff(0xE001);

QString field(const QJsonObject &csl, QLatin1String key)
{
    return csl.value(key).toString();
}

QString familyOf(const QJsonValue &name)
{
    const QString literal = field(name.toObject(), QLatin1String("literal"));
    return literal.isEmpty() ? field(name.toObject(), QLatin1String("family")) : literal;
}

QString inOrder(const QJsonValue &name) ///< "Martin Griffiths"
{
    return (field(name.toObject(), QLatin1String("given")) + QLatin1Char(' ') + familyOf(name)).trimmed();
}

QString inverted(const QJsonValue &name) ///< "Griffiths, Martin"
{
    const QString given = field(name.toObject(), QLatin1String("given"));
    return given.isEmpty() ? familyOf(name) : familyOf(name) + QStringLiteral(", ") + given;
}

/// "A", "A and B", "A, B, and C".
QString joined(const QStringList &names, bool commaBeforeSecond)
{
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.last();
    const QString before = names.mid(0, names.size() - 1).join(QStringLiteral(", "));
    const bool comma = names.size() > 2 || commaBeforeSecond;
    return before + (comma ? QStringLiteral(", and ") : QStringLiteral(" and ")) + last;
}

/// As the list of references has it, the first name inverted.
QString authorsInFull(const QJsonObject &csl)
{
    QStringList names;
    for (const QJsonValue &name : csl.value(QLatin1String("author")).toArray())
        names.append(names.isEmpty() ? inverted(name) : inOrder(name));
    return joined(names, true);
}

QString editors(const QJsonObject &csl)
{
    QStringList names;
    for (const QJsonValue &name : csl.value(QLatin1String("editor")).toArray())
        names.append(inOrder(name));
    return joined(names, false);
}

/// As the text has it: three families, of more the first.
QString authorsInBrief(const QJsonObject &csl)
{
    QStringList families;
    for (const QJsonValue &name : csl.value(QLatin1String("author")).toArray())
        families.append(familyOf(name));
    if (families.size() > 3)
        return families.first() + QStringLiteral(" et al.");
    return joined(families, false);
}

/// Who stands for a work that names no author: the page or body it comes from, else its title.
QString standIn(const QJsonObject &csl)
{
    for (const char *key : {"container-title", "publisher", "title"}) {
        const QString text = field(csl, QLatin1String(key));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString year(const QJsonObject &csl)
{
    const QJsonArray dates
        = csl.value(QLatin1String("issued")).toObject().value(QLatin1String("date-parts")).toArray();
    const QJsonValue value = dates.at(0).toArray().at(0);
    return value.isDouble() ? QString::number(value.toInt()) : QStringLiteral("n.d.");
}

QString withEnDash(QString pages)
{
    return pages.replace(QLatin1Char('-'), QChar(0x2013));
}

QString slanted(const QString &title)
{
    return title.isEmpty() ? title : slantOn + title + slantOff;
}

QString sentence(const QString &text)
{
    const QString words = text.endsWith(slantOff) ? text.chopped(1) : text;
    if (words.isEmpty() || words.endsWith(QLatin1Char('.')) || words.endsWith(QLatin1Char('?'))
        || words.endsWith(QLatin1Char('!')))
        return text;
    return text + QLatin1Char('.');
}

QString quoted(const QString &title)
{
    return QChar(0x201c) + sentence(title) + QChar(0x201d);
}

QString ordinal(const QString &edition)
{
    static const QStringList endings{QStringLiteral("th"), QStringLiteral("st"), QStringLiteral("nd"),
                                     QStringLiteral("rd")};
    bool isNumber = false;
    const int number = edition.toInt(&isNumber);
    if (!isNumber)
        return edition;
    const bool teen = number / 10 % 10 == 1;
    return edition + endings[!teen && number % 10 < 4 ? number % 10 : 0];
}

/// "7 (4): 1–42", "34: 121", "15–17".
QString numbering(const QJsonObject &csl)
{
    const QString volume = field(csl, QLatin1String("volume"));
    const QString issue = field(csl, QLatin1String("issue"));
    const QString pages = withEnDash(field(csl, QLatin1String("page")));
    QString text = volume;
    if (!issue.isEmpty())
        text += (volume.isEmpty() ? QStringLiteral("no. %1") : QStringLiteral(" (%1)")).arg(issue);
    if (!pages.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(": ")) + pages;
    return text;
}

QString publisher(const QJsonObject &csl)
{
    const QString place = field(csl, QLatin1String("publisher-place"));
    const QString name = field(csl, QLatin1String("publisher"));
    return place.isEmpty() || name.isEmpty() ? place + name : place + QStringLiteral(": ") + name;
}

QString periodical(const QJsonObject &csl)
{
    const QString numbers = numbering(csl);
    const bool bare = field(csl, QLatin1String("volume")).isEmpty() && !numbers.isEmpty();
    const QString place = slanted(field(csl, QLatin1String("container-title")))
        + (bare ? QStringLiteral(", ") : QStringLiteral(" ")) + numbers;
    return quoted(field(csl, QLatin1String("title"))) + QLatin1Char(' ') + sentence(place.trimmed());
}

QString book(const QJsonObject &csl)
{
    QStringList parts{sentence(slanted(field(csl, QLatin1String("title"))))};
    const QString edition = field(csl, QLatin1String("edition"));
    if (!edition.isEmpty())
        parts.append(ordinal(edition) + QStringLiteral(" ed."));
    const QString pages = withEnDash(field(csl, QLatin1String("page")));
    const QString imprint = publisher(csl);
    parts.append(
        sentence(pages.isEmpty() ? imprint : QStringList{imprint, pages}.join(QStringLiteral(", "))));
    return parts.join(QLatin1Char(' ')).trimmed();
}

QString chapter(const QJsonObject &csl)
{
    QStringList parts{slanted(field(csl, QLatin1String("container-title")))};
    const QString edited = editors(csl);
    if (!edited.isEmpty())
        parts.append(QStringLiteral("edited by ") + edited);
    const QString pages = withEnDash(field(csl, QLatin1String("page")));
    if (!pages.isEmpty())
        parts.append(pages);
    return quoted(field(csl, QLatin1String("title"))) + QStringLiteral(" In ")
        + sentence(parts.join(QStringLiteral(", "))) + QLatin1Char(' ') + sentence(publisher(csl));
}

/// Page, speech, letter, treaty: title in quotation marks, then where it was said or kept.
QString document(const QJsonObject &csl)
{
    const QString type = field(csl, QLatin1String("type"));
    QStringList parts{quoted(field(csl, QLatin1String("title")))};
    if (type == QLatin1String("speech"))
        parts.append(QStringLiteral("Speech."));
    for (const char *key : {"genre", "event-title", "event-place", "container-title", "publisher"}) {
        const QString text = field(csl, QLatin1String(key));
        const bool isAuthor = !csl.contains(QLatin1String("author")) && text == standIn(csl);
        if (!text.isEmpty() && !isAuthor)
            parts.append(sentence(text));
    }
    return parts.join(QLatin1Char(' '));
}

QString link(const QJsonObject &csl)
{
    const QString doi = field(csl, QLatin1String("DOI"));
    return doi.isEmpty() ? field(csl, QLatin1String("URL")) : QStringLiteral("https://doi.org/") + doi;
}

QString work(const QJsonObject &csl)
{
    const QString type = field(csl, QLatin1String("type"));
    if (type == QLatin1String("article-journal") || type == QLatin1String("article-magazine")
        || type == QLatin1String("article-newspaper"))
        return periodical(csl);
    if (type == QLatin1String("chapter") || type == QLatin1String("paper-conference"))
        return chapter(csl);
    if (type == QLatin1String("book") || type == QLatin1String("report"))
        return book(csl);
    return document(csl);
}

/// All but the address on the web, titles marked.
QString entry(const QJsonObject &csl)
{
    const QString authors = authorsInFull(csl);
    return sentence(authors.isEmpty() ? standIn(csl) : authors) + QLatin1Char(' ') + sentence(year(csl))
        + QLatin1Char(' ') + work(csl);
}

} // namespace

QString Reference::authorDate() const
{
    const QString authors = authorsInBrief(csl);
    return (authors.isEmpty() ? standIn(csl) : authors) + QLatin1Char(' ') + year(csl);
}

QString Reference::address() const
{
    return link(csl);
}

QString Reference::formatted() const
{
    QString text = entry(csl);
    const QString web = link(csl);
    if (!web.isEmpty())
        text += QLatin1Char(' ') + web + QLatin1Char('.');
    return text.remove(slantOn).remove(slantOff);
}

QString Reference::formattedHtml() const
{
    QString text = entry(csl).toHtmlEscaped();
    const QString web = link(csl).toHtmlEscaped();
    if (!web.isEmpty())
        text += QStringLiteral(" <a href=\"%1\">%1</a>.").arg(web);
    return text.replace(slantOn, QStringLiteral("<i>")).replace(slantOff, QStringLiteral("</i>"));
}

QString Reference::formattedMarkdown() const
{
    QString text = markdownEscaped(entry(csl));
    const QString web = link(csl);
    if (!web.isEmpty())
        text += QStringLiteral(" <%1>.").arg(web);
    return text.replace(slantOn, QLatin1Char('*')).replace(slantOff, QLatin1Char('*'));
}

} // namespace atlas
