// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldedtext.h"

#include <algorithm>

namespace atlas {

namespace {

/// Letters and signs that Unicode does not decompose. Empty: left as it is.
QString plain(QChar sign)
{
    switch (sign.unicode()) {
    case 0x142: // l with stroke
        return QStringLiteral("l");
    case 0xf8: // o with stroke
        return QStringLiteral("o");
    case 0x111: // d with stroke
    case 0xf0: // eth
        return QStringLiteral("d");
    case 0x131: // dotless i
        return QStringLiteral("i");
    case 0xdf: // sharp s
        return QStringLiteral("ss");
    case 0xe6:
        return QStringLiteral("ae");
    case 0x153:
        return QStringLiteral("oe");
    case 0xfe: // thorn
        return QStringLiteral("th");
    case 0x2018:
    case 0x2019:
        return QStringLiteral("'");
    case 0x201c:
    case 0x201d:
    case 0x201e:
        return QStringLiteral("\"");
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
        return QStringLiteral("-");
    default:
        return {};
    }
}

} // namespace

QString foldedText(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(apart.size());
    for (QChar sign : apart) {
        if (sign.category() == QChar::Mark_NonSpacing)
            continue;
        const QString instead = plain(sign);
        if (instead.isEmpty())
            folded.append(sign);
        else
            folded.append(instead);
    }
    return folded;
}

bool containsWords(const QString &folded, const QString &query)
{
    const QStringList words = foldedText(query).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&folded](const QString &word) { return folded.contains(word); });
}

} // namespace atlas
