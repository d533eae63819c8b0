// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/serieswords.h"

#include "borders/changelist.h"
#include "borders/statefeatures.h"
#include "borders/wording.h"
#include "series/sincesnapshot.h"

#include <map>

namespace atlas {

QString seriesTitle(const SeriesSubject &subject)
{
    if (!subject.settings.title.trimmed().isEmpty())
        return subject.settings.title.simplified();
    const int first = subject.days.front().year();
    const int last = subject.days.back().year();
    const QString years
        = first == last ? QString::number(first) : QStringLiteral("%1\u2013%2").arg(first).arg(last);
    return QStringLiteral("NATO\u2019s borders in Europe, %1").arg(years);
}

std::shared_ptr<const Snapshot> SeriesWords::at(QDate day) const
{
    return m_timeline.snapshotAt(day, m_subject.settings.view.viewpoint, m_subject.settings.view.convention);
}

QString SeriesWords::members(QDate day) const
{
    const int count = at(day)->natoMembers;
    if (count > 0)
        return QStringLiteral("%1 members").arg(count);
    const auto signatories = m_timeline.signatories(day, Organisation::Nato);
    return signatories.empty() ? QStringLiteral("before the treaty")
                               : QStringLiteral("%1 have signed").arg(signatories.size());
}

QStringList SeriesWords::joined(const Snapshot &now, const Snapshot *before) const
{
    QStringList names;
    const auto marked = before ? markedSince(now, *before) : std::make_shared<const Snapshot>(now);
    for (const StateStatus &state : marked->states)
        if (state.exists && state.fill == FillClass::NatoJoined)
            names.append(state.name);
    names.sort(Qt::CaseInsensitive);
    return names;
}

/// "former East Germany", "Saarland"; empty when nothing was added.
QString SeriesWords::addedLand(const Snapshot &now, const Snapshot *before) const
{
    if (!before)
        return {};
    const auto marked = markedSince(now, *before);
    QStringList lands;
    std::map<StateIndex, size_t> ended; // states that are no more, and of how many lands
    for (size_t i = 0; i < marked->territories.size(); ++i) {
        if (marked->territories[i].fill != FillClass::NatoTerritoryAdded)
            continue;
        lands.append(briefName(m_subject.scenery.borders->territories[i]));
        const StateIndex holder = before->territories[i].holder;
        if (holder != noState && !now.states[size_t(holder)].exists)
            ++ended[holder];
    }
    lands.removeDuplicates();
    for (const auto &[state, count] : ended)
        if (count * 2 > size_t(lands.size()))
            return QStringLiteral("former ") + before->states[size_t(state)].name;
    return lands.isEmpty() ? QString() : fewNames(lands, QStringLiteral("territories"));
}

QString SeriesWords::caption(size_t index, const std::function<bool(const QString &)> &fits) const
{
    const QDate day = m_subject.days[index];
    const auto now = at(day);
    const auto before = index > 0 ? at(m_subject.days[index - 1]) : nullptr;
    const QStringList names = joined(*now, before.get());
    if (!names.isEmpty() && names.size() == now->natoMembers)
        return QStringLiteral("%1 founders").arg(sentenceCase(numberWord(int(names.size()))));
    for (qsizetype shown = names.size(); shown > 0; --shown) {
        const QString rest
            = shown == names.size() ? QString() : QStringLiteral(" and %1 more").arg(names.size() - shown);
        const QString text
            = QStringLiteral("+ ") + QStringList(names.mid(0, shown)).join(QStringLiteral(", ")) + rest;
        if (fits(text))
            return text;
    }
    if (!names.isEmpty())
        return QStringLiteral("+ %1").arg(names.size());
    if (const QString land = addedLand(*now, before.get()); !land.isEmpty()) {
        for (const QString &text : {QStringLiteral("No new member; %1 added").arg(land),
                                    QStringLiteral("No new member; territory added")})
            if (fits(text))
                return text;
        return QStringLiteral("Territory added");
    }
    if (m_subject.kind == SeriesKind::Sheet)
        return before ? QStringLiteral("No new member") : QString();
    for (const Change &change : m_timeline.changesOn(day, now->viewpoint, now->convention))
        if (change.kind != ChangeKind::Name && fits(change.text))
            return change.text;
    return {};
}

QString SeriesWords::subtitle(const MapContents &last) const
{
    if (!m_subject.settings.subtitle.trimmed().isEmpty())
        return m_subject.settings.subtitle.simplified();
    QString text = m_subject.kind == SeriesKind::Sheet
        ? QStringLiteral("Each map marks what joined since the map before it.")
        : QString();
    QStringList names;
    const auto now = at(m_subject.days.back());
    for (const StateIndex state : last.membersOutside)
        names.append(withArticle(now->states[size_t(state)].name));
    names.sort();
    if (!names.isEmpty() && names.size() <= 4)
        text += QStringLiteral(" %1 %2 among the members and outside the map%3.")
                    .arg(sentenceCase(joinedNames(names)),
                         names.size() == 1 ? QStringLiteral("is") : QStringLiteral("are"),
                         m_subject.kind == SeriesKind::Sheet ? QStringLiteral("s") : QString());
    return text.trimmed();
}

QString SeriesWords::viewpoint(bool contested) const
{
    QString text = viewpointText(m_subject.settings.view.viewpoint);
    if (contested)
        text += m_subject.settings.view.layers.testFlag(Layer::Contested)
            ? QStringLiteral("; contested areas are hatched")
            : QStringLiteral("; there are contested areas, which are not marked");
    return text
        + QStringLiteral(". Dates: %1. Equal-area projection, EPSG\u00a03035.")
              .arg(m_subject.settings.view.convention == DateConvention::EntryIntoForce
                       ? QStringLiteral("entry into force")
                       : QStringLiteral("signature"));
}

QString SeriesWords::sources() const
{
    return QStringLiteral(
               "Borders: own dated tables (%1) on Natural Earth 1:10m, public domain, adapted to each "
               "date. Map: Alliance Atlas, %2.")
        .arg(m_subject.scenery.borders->version.section(QLatin1Char('+'), 0, 0),
             m_subject.scenery.pack->licence);
}

} // namespace atlas
