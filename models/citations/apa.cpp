// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citations/apa.h"

#include <QJsonArray>
#include <QLocale>

namespace atlas {

namespace {

QString field(const QJsonObject &csl, const char *key)
{
    return csl.value(QLatin1String(key)).toString().simplified();
}

/// "A. B." of "Anna Berta"; "J.-P." of "Jean-Pierre".
QString initials(const QString &given)
{
    QStringList words;
    for (const QString &word : given.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        QStringList parts;
        for (const QString &part : word.split(QLatin1Char('-'), Qt::SkipEmptyParts))
            parts.append(part.left(1).toUpper() + QLatin1Char('.'));
        words.append(parts.join(QLatin1Char('-')));
    }
    return words.join(QLatin1Char(' '));
}

QString familyOf(const QJsonObject &name)
{
    return (field(name, "non-dropping-particle") + QLatin1Char(' ') + field(name, "family")).trimmed();
}

QString inverted(const QJsonObject &name)
{
    if (!field(name, "literal").isEmpty())
        return field(name, "literal");
    const QString given = initials(field(name, "given"));
    return given.isEmpty() ? familyOf(name) : familyOf(name) + QStringLiteral(", ") + given;
}

QString inOrder(const QJsonObject &name)
{
    if (!field(name, "literal").isEmpty())
        return field(name, "literal");
    return (initials(field(name, "given")) + QLatin1Char(' ') + familyOf(name)).trimmed();
}

/// With an ampersand before the last; of more than 20 the first 19 and the last.
QString authors(const QJsonObject &csl)
{
    constexpr qsizetype most = 20;
    QStringList names;
    for (const QJsonValue &name : csl.value(u"author").toArray())
        names.append(inverted(name.toObject()));
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    if (names.size() >= most)
        return QStringList(names.mid(0, most - 1)).join(QStringLiteral(", ")) + QStringLiteral(", \u2026 ")
            + last;
    return names.join(QStringLiteral(", ")) + QStringLiteral(", & ") + last;
}

QString editors(const QJsonObject &csl)
{
    QStringList names;
    for (const QJsonValue &name : csl.value(u"editor").toArray())
        names.append(inOrder(name.toObject()));
    if (names.isEmpty())
        return {};
    const QString role = names.size() == 1 ? QStringLiteral(" (Ed.)") : QStringLiteral(" (Eds.)");
    if (names.size() == 1)
        return names.first() + role;
    const QString last = names.takeLast();
    return names.join(QStringLiteral(", "))
        + (names.size() > 1 ? QStringLiteral(", & ") : QStringLiteral(" & ")) + last + role;
}

/// Scholarly works by their year, what appears daily by its day.
QString issued(const QJsonObject &csl)
{
    const QString type = field(csl, "type");
    const QJsonArray parts = csl.value(u"issued").toObject().value(u"date-parts").toArray().at(0).toArray();
    if (!parts.at(0).isDouble())
        return QStringLiteral("(n.d.)");
    QString text = QString::number(parts.at(0).toInt());
    const bool byYear = type == QLatin1String("article-journal") || type == QLatin1String("book")
        || type == QLatin1String("chapter");
    const int month = parts.at(1).toInt();
    if (!byYear && month >= 1 && month <= 12) {
        text += QStringLiteral(", ") + QLocale::c().monthName(month);
        if (parts.at(2).isDouble())
            text += QStringLiteral(" %1").arg(parts.at(2).toInt());
    }
    return QLatin1Char('(') + text + QLatin1Char(')');
}

QString pages(const QJsonObject &csl)
{
    return field(csl, "page").replace(QLatin1Char('-'), QChar(0x2013));
}

/// "Journal, 2(6), 196–199".
QString periodical(const QJsonObject &csl)
{
    QStringList parts{field(csl, "container-title")};
    const QString issue = field(csl, "issue");
    const QString number
        = field(csl, "volume") + (issue.isEmpty() ? QString() : QStringLiteral("(%1)").arg(issue));
    parts.append(number);
    parts.append(pages(csl));
    parts.removeAll({});
    return parts.join(QStringLiteral(", "));
}

QString collection(const QJsonObject &csl)
{
    const QString edited = editors(csl);
    QString text = QStringLiteral("In ") + (edited.isEmpty() ? QString() : edited + QStringLiteral(", "))
        + field(csl, "container-title");
    if (!pages(csl).isEmpty())
        text += QStringLiteral(" (pp. %1)").arg(pages(csl));
    return text;
}

QString titleOf(const QJsonObject &csl)
{
    QString title = field(csl, "title");
    const QString edition = field(csl, "edition");
    if (!edition.isEmpty())
        title += QStringLiteral(" (%1 ed.)").arg(edition);
    const QString genre = field(csl, "genre");
    if (!genre.isEmpty())
        title += QStringLiteral(" [%1]").arg(genre);
    return title;
}

QString sentence(const QString &text)
{
    const bool ends = text.isEmpty() || text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?'))
        || text.endsWith(QLatin1Char('!'));
    return ends ? text : text + QLatin1Char('.');
}

QString sourceOf(const QJsonObject &csl)
{
    const QString type = field(csl, "type");
    if (type.startsWith(QLatin1String("article")) && !field(csl, "container-title").isEmpty())
        return periodical(csl);
    if (type == QLatin1String("chapter") || type == QLatin1String("paper-conference"))
        return sentence(collection(csl)) + QLatin1Char(' ') + field(csl, "publisher");
    if (!field(csl, "publisher").isEmpty())
        return field(csl, "publisher");
    return field(csl, "container-title");
}

} // namespace

QString apaOf(const Reference &reference)
{
    const QJsonObject &csl = reference.csl;
    const QString who = authors(csl);
    // A work without an author is headed by its title.
    QStringList parts{sentence(who.isEmpty() ? titleOf(csl) : who), issued(csl) + QLatin1Char('.')};
    if (!who.isEmpty())
        parts.append(sentence(titleOf(csl)));
    const QString source = sourceOf(csl).trimmed();
    if (source != who)
        parts.append(sentence(source));
    parts.append(reference.address());
    parts.removeAll({});
    return parts.join(QLatin1Char(' '));
}

} // namespace atlas
