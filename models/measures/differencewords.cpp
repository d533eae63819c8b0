// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/differencelist.h"

#include "borders/wording.h"

namespace atlas {

namespace {

int countOf(const DifferenceList &list, DifferenceKind kind, std::optional<Organisation> organisation = {})
{
    int count = 0;
    for (const DifferenceGroup &group : list.groups) {
        if (group.kind == kind && (!organisation || group.organisation == organisation))
            count += group.count;
    }
    return count;
}

QString states(int count)
{
    return numberWord(count) + (count == 1 ? QStringLiteral(" state") : QStringLiteral(" states"));
}

QString allianceClause(const DifferenceList &list)
{
    const int joined = countOf(list, DifferenceKind::Joined, Organisation::Nato);
    const int left = countOf(list, DifferenceKind::Left, Organisation::Nato);
    if (joined == 0 && left == 0)
        return QStringLiteral("nobody joined or left NATO");
    if (joined == 0)
        return states(left) + QStringLiteral(" left NATO and none joined");
    return QStringLiteral("%1 joined NATO and %2 left")
        .arg(states(joined), left == 0 ? QStringLiteral("none") : numberWord(left));
}

QStringList otherClauses(const DifferenceList &list)
{
    QStringList clauses;
    for (const DifferenceGroup &group : list.groups) {
        if (group.kind == DifferenceKind::PactEnded && group.organisation)
            clauses.append(QStringLiteral("the %1 was dissolved").arg(toString(*group.organisation)));
    }
    const auto add = [&](DifferenceKind kind, const QString &verb) {
        if (const int count = countOf(list, kind); count > 0)
            clauses.append(states(count) + verb);
    };
    add(DifferenceKind::United, QStringLiteral(" united with another"));
    add(DifferenceKind::Ended, QStringLiteral(" ended"));
    add(DifferenceKind::Founded, QStringLiteral(" began or became independent"));
    if (const int count = countOf(list, DifferenceKind::Land); count > 0)
        clauses.append((count == 1 ? QStringLiteral("one territory")
                                   : numberWord(count) + QStringLiteral(" territories"))
                       + QStringLiteral(" changed hands"));
    return clauses;
}

} // namespace

QString summaryOf(const DifferenceList &list, const BorderTimeline &timeline)
{
    const QString span
        = QStringLiteral("Between %1 and %2 ").arg(dayText(list.asked.from), dayText(list.asked.to));
    if (list.isEmpty()) {
        const bool moved = !list.difference.changes.empty() && !timeline.borders()->territories.empty();
        return span
            + (moved ? QStringLiteral("the map changed and changed back: the two days do not differ.")
                     : QStringLiteral("nothing changed on the map."));
    }
    QString text = span + allianceClause(list) + QLatin1Char('.');
    const QStringList others = otherClauses(list);
    if (!others.isEmpty())
        text += QLatin1Char(' ') + sentenceCase(others.join(QStringLiteral("; "))) + QLatin1Char('.');
    return text;
}

QString plainText(const DifferenceList &list, const BorderTimeline &timeline)
{
    QStringList lines{summaryOf(list, timeline)};
    for (const DifferenceGroup &group : list.groups) {
        lines.append(QString());
        lines.append(QStringLiteral("%1 (%2)").arg(group.title).arg(group.count));
        for (const DifferenceLine &line : group.lines)
            lines.append(QStringLiteral("%1\t%2").arg(line.date.toString(Qt::ISODate), line.text));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString csvText(const DifferenceList &list)
{
    const auto quoted = [](QString text) {
        return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    };
    QString text = QStringLiteral("date,group,text,sources\r\n");
    for (const DifferenceGroup &group : list.groups) {
        for (const DifferenceLine &line : group.lines) {
            QStringList sources;
            for (const SourceId &source : line.evidence.sources)
                sources.append(source.value);
            text += line.date.toString(Qt::ISODate) + QLatin1Char(',') + quoted(group.title)
                + QLatin1Char(',') + quoted(line.text) + QLatin1Char(',')
                + quoted(sources.join(QStringLiteral("; "))) + QStringLiteral("\r\n");
        }
    }
    return text;
}

} // namespace atlas
