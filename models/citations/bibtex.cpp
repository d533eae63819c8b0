// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citations/bibtex.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace atlas {

namespace {

QString field(const QJsonObject &csl, const char *key)
{
    return csl.value(QLatin1String(key)).toString().simplified();
}

QString escaped(const QString &text)
{
    QString out;
    for (const QChar sign : text) {
        switch (sign.unicode()) {
        case '\\':
            out += QLatin1String("\\textbackslash{}");
            break;
        case '~':
            out += QLatin1String("\\textasciitilde{}");
            break;
        case '^':
            out += QLatin1String("\\textasciicircum{}");
            break;
        case '{':
            out += QLatin1String("\\textbraceleft{}"); // a bare \{ would unbalance the field
            break;
        case '}':
            out += QLatin1String("\\textbraceright{}");
            break;
        case '&':
        case '%':
        case '$':
        case '#':
        case '_':
            out += QLatin1Char('\\');
            [[fallthrough]];
        default:
            out += sign;
        }
    }
    return out;
}

/// Addresses are printed by \url, which takes them as they are; only what ends the field is coded.
QString address(QString text)
{
    return text.replace(QLatin1Char('{'), QLatin1String("%7B"))
        .replace(QLatin1Char('}'), QLatin1String("%7D"))
        .replace(QLatin1Char('\\'), QLatin1String("%5C"))
        .remove(QLatin1Char(' '));
}

/// A part of a name; braced where BibTeX would part it.
QString namePart(const QString &text)
{
    const bool parts
        = text.contains(QLatin1Char(',')) || text.contains(QLatin1String(" and "), Qt::CaseInsensitive);
    return parts ? QLatin1Char('{') + escaped(text) + QLatin1Char('}') : escaped(text);
}

QString nameOf(const QJsonObject &name)
{
    const QString literal = field(name, "literal");
    if (!literal.isEmpty())
        return QLatin1Char('{') + escaped(literal) + QLatin1Char('}');
    QStringList family{field(name, "non-dropping-particle"), field(name, "family")};
    family.removeAll({});
    QStringList parts{namePart(family.join(QLatin1Char(' ')))};
    if (!field(name, "suffix").isEmpty())
        parts.append(namePart(field(name, "suffix")));
    if (!field(name, "given").isEmpty())
        parts.append(namePart(field(name, "given")));
    if (parts.size() == 1 && !parts.first().startsWith(QLatin1Char('{'))) // else it is split at its spaces
        return QLatin1Char('{') + parts.first() + QLatin1Char('}');
    return parts.join(QStringLiteral(", "));
}

QString namesOf(const QJsonObject &csl, const char *key)
{
    QStringList names;
    for (const QJsonValue &name : csl.value(QLatin1String(key)).toArray())
        names.append(nameOf(name.toObject()));
    return names.join(QStringLiteral(" and "));
}

struct EntryType {
    const char *csl;
    const char *bibtex;
    const char *container; ///< field of what the work stands in
    const char *publisher; ///< field of who published it
};

const EntryType &typeOf(const QJsonObject &csl)
{
    static constexpr EntryType types[] = {
        {"article-journal", "article", "journal", "publisher"},
        {"article-magazine", "article", "journal", "publisher"},
        {"article-newspaper", "article", "journal", "publisher"},
        {"book", "book", "series", "publisher"},
        {"chapter", "incollection", "booktitle", "publisher"},
        {"paper-conference", "inproceedings", "booktitle", "publisher"},
        {"report", "techreport", "series", "institution"},
        {"thesis", "phdthesis", "series", "school"},
    };
    static constexpr EntryType other{"", "misc", "howpublished", "organization"};
    const QString type = field(csl, "type");
    for (const EntryType &known : types) {
        if (type == QLatin1String(known.csl))
            return known;
    }
    return other;
}

/// The fields of one entry; empty ones are left out.
class Entry {
public:
    void add(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            m_fields.append(QStringLiteral("  %1 = {%2}").arg(QLatin1String(name), value));
    }
    QString text(const QString &type, const QString &key) const
    {
        return QStringLiteral("@%1{%2,\n%3\n}\n").arg(type, key, m_fields.join(QStringLiteral(",\n")));
    }

private:
    QStringList m_fields;
};

void addDate(const QJsonObject &csl, Entry &entry)
{
    static const char *const months[]
        = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    const QJsonArray parts = csl.value(u"issued").toObject().value(u"date-parts").toArray().at(0).toArray();
    if (parts.at(0).isDouble())
        entry.add("year", QString::number(parts.at(0).toInt()));
    const int month = parts.at(1).toInt();
    if (month >= 1 && month <= 12)
        entry.add("month", QLatin1String(months[month - 1]));
}

QString bibtex(const Reference &reference, const QString &key)
{
    const QJsonObject &csl = reference.csl;
    const EntryType &type = typeOf(csl);
    Entry entry;
    entry.add("author", namesOf(csl, "author"));
    entry.add("editor", namesOf(csl, "editor"));
    entry.add("title", QLatin1Char('{') + escaped(field(csl, "title")) + QLatin1Char('}'));
    const QString container = field(csl, "container-title");
    entry.add(type.container, escaped(container.isEmpty() ? field(csl, "event-title") : container));
    entry.add(type.publisher, escaped(field(csl, "publisher")));
    entry.add("address", escaped(field(csl, "publisher-place")));
    entry.add("edition", escaped(field(csl, "edition")));
    entry.add("volume", escaped(field(csl, "volume")));
    entry.add("number", escaped(field(csl, "issue").isEmpty() ? field(csl, "number") : field(csl, "issue")));
    entry.add("pages", escaped(field(csl, "page")).replace(QLatin1Char('-'), QLatin1String("--")));
    addDate(csl, entry);
    entry.add("doi", address(field(csl, "DOI")));
    entry.add("url", address(field(csl, "URL")));
    entry.add("issn", escaped(field(csl, "ISSN")));
    entry.add("isbn", escaped(field(csl, "ISBN")));
    return entry.text(QLatin1String(type.bibtex), key);
}

} // namespace

QString bibtexKey(const Reference &reference)
{
    static const QRegularExpression unfit(QStringLiteral("[^A-Za-z0-9_.:+-]"));
    const QString key = QString(reference.id.value).remove(unfit);
    return key.isEmpty() ? QStringLiteral("work") : key;
}

QString bibtexOf(const std::vector<const Reference *> &references)
{
    QStringList entries;
    QHash<QString, int> used; // BibTeX does not tell keys apart by their case
    for (const Reference *reference : references) {
        QString key = bibtexKey(*reference);
        const int before = used[key.toLower()]++;
        if (before > 0)
            key += QLatin1Char('-') + QString::number(before + 1);
        entries.append(bibtex(*reference, key));
    }
    return entries.join(QLatin1Char('\n'));
}

} // namespace atlas
