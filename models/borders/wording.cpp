// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/wording.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace atlas {

QString joinedNames(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    return QStringList(names.mid(0, names.size() - 1)).join(QLatin1String(", ")) + QLatin1String(" and ")
        + names.last();
}

QString fewNames(const QStringList &names, const QString &plural)
{
    constexpr int most = 3;
    if (names.size() <= most)
        return joinedNames(names);
    return numberWord(int(names.size())) + QLatin1Char(' ') + plural;
}

QString numberWord(int number)
{
    static constexpr std::array words{"no",    "one",   "two",  "three", "four",   "five",  "six",
                                      "seven", "eight", "nine", "ten",   "eleven", "twelve"};
    return number >= 0 && number < int(words.size()) ? QString::fromLatin1(words[size_t(number)])
                                                     : QString::number(number);
}

QString withArticle(const QString &name)
{
    static const QStringList heads{
        QStringLiteral("Union"),     QStringLiteral("Kingdom"),    QStringLiteral("Netherlands"),
        QStringLiteral("States"),    QStringLiteral("Republic"),   QStringLiteral("zone"),
        QStringLiteral("zones"),     QStringLiteral("Federation"), QStringLiteral("State"),
        QStringLiteral("Territory"),
    };
    const QStringList words = name.split(QLatin1Char(' '));
    const bool takes = std::any_of(heads.begin(), heads.end(),
                                   [&words](const QString &head) { return words.contains(head); });
    return takes ? QLatin1String("the ") + name : name;
}

QString kindText(HoldingKind kind)
{
    switch (kind) {
    case HoldingKind::Sovereign:
        return QStringLiteral("own territory");
    case HoldingKind::Dependent:
        return QStringLiteral("dependency");
    case HoldingKind::AnnexedUnrecognised:
        return QStringLiteral("annexed, not recognised");
    case HoldingKind::DeFactoState:
        return QStringLiteral("state in fact");
    case HoldingKind::International:
        return QStringLiteral("international territory");
    case HoldingKind::UnAdministered:
        return QStringLiteral("under United Nations administration");
    case HoldingKind::OccupationZone:
        return QStringLiteral("occupation zone");
    default:
        return toString(kind); // one English word each
    }
}

QString titleSentence(HoldingKind kind, const QString &holder)
{
    switch (kind) {
    case HoldingKind::Sovereign:
    case HoldingKind::DeFactoState:
        return QStringLiteral("Part of ") + holder;
    case HoldingKind::Dependent:
        return QStringLiteral("Dependency of ") + holder;
    case HoldingKind::Protectorate:
        return QStringLiteral("Protectorate: ") + holder;
    case HoldingKind::Occupied:
        return QStringLiteral("Under occupation: ") + holder;
    default:
        return QStringLiteral("%1: %2").arg(sentenceCase(kindText(kind)), holder);
    }
}

QString unitText(const BorderSet &borders, const QString &unit)
{
    const QString suffix = QStringLiteral(" SSR");
    const bool soviet = unit.endsWith(suffix);
    const StateIndex later = borders.state(StateId{soviet ? unit.chopped(suffix.size()) : unit});
    if (later == noState)
        return unit;
    return (soviet ? QStringLiteral("Soviet republic of ") : QStringLiteral("republic of "))
        + borders.states[size_t(later)].names.front().brief;
}

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString dayText(QDate day)
{
    return QLocale::c().toString(day, QStringLiteral("d MMMM yyyy"));
}

} // namespace atlas
