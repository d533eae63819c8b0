// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/picturetable.h"

#include "borders/changelist.h"
#include "borders/statefeatures.h"
#include "csvline.h"
#include "measures/mapmeasures.h"

#include <cmath>
#include <map>
#include <set>

namespace atlas {

namespace {

QString squareKilometres(double squareMetres)
{
    return QString::number(std::llround(squareMetres / 1e6));
}

/// One day's map while its lines are written.
class DayTable {
public:
    DayTable(const PictureSubject &subject, QDate day)
        : m_subject(subject)
        , m_day(day)
        , m_snapshot(subject.snapshotOn(day))
    {
        for (const auto &member : subject.timeline.members(day, Organisation::Nato, subject.view.convention))
            m_since[member.state] = member.since;
        measure();
    }

    QStringList lines() const;

private:
    void measure();
    QString contested(StateIndex state) const;

    const PictureSubject &m_subject;
    QDate m_day;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::map<StateIndex, QDate> m_since;
    std::map<StateIndex, StateArea> m_areas;
};

void DayTable::measure()
{
    StateSet all;
    for (size_t i = 0; i < m_snapshot->states.size(); ++i) {
        if (m_snapshot->states[i].exists)
            all.states.push_back(StateIndex(i));
    }
    const LandMeasure measure(m_subject.borders());
    const MapMeasures measured
        = measureMap(measure, m_subject.timeline,
                     {m_day, m_subject.view.viewpoint, m_subject.view.convention, all, StateSet()});
    for (const StateArea &area : measured.states)
        m_areas[area.state] = area;
}

QString DayTable::contested(StateIndex state) const
{
    QStringList names;
    for (size_t i = 0; i < m_snapshot->territories.size(); ++i) {
        const TerritoryState &land = m_snapshot->territories[i];
        if (land.contested && land.holder == state)
            names.append(briefName(m_subject.borders().territories[i]));
    }
    names.removeDuplicates();
    return names.join(QStringLiteral("; "));
}

QStringList DayTable::lines() const
{
    QStringList all;
    const auto yes = [](bool is) { return is ? QStringLiteral("yes") : QStringLiteral("no"); };
    for (const BorderFeature &feature :
         stateFeatures(m_subject.timeline, m_day, m_subject.view.viewpoint, m_subject.view.convention)) {
        const StateIndex index = m_subject.borders().state({feature.id});
        const StateStatus &status = m_snapshot->states[size_t(index)];
        const auto since = m_since.find(index);
        const auto area = m_areas.find(index);
        QStringList sources;
        for (const SourceId &source : feature.sources)
            sources.append(source.value);
        all.append(csvLine({m_day.toString(Qt::ISODate), feature.id, feature.nameThen, feature.status,
                            since == m_since.end() ? QString() : since->second.toString(Qt::ISODate),
                            yes(status.inEu), yes(status.isPartner), contested(index),
                            area == m_areas.end() ? QString() : squareKilometres(area->second.europe),
                            area == m_areas.end() ? QString() : squareKilometres(area->second.all),
                            feature.viewpoint, sources.join(QStringLiteral("; "))}));
    }
    return all;
}

} // namespace

QString pictureTable(const PictureSubject &subject)
{
    std::set<QDate> days{subject.view.date};
    if (subject.view.compare.isOn())
        days.insert(subject.view.compare.other);
    QString text
        = csvLine({QStringLiteral("date"), QStringLiteral("id"), QStringLiteral("name"),
                   QStringLiteral("status"), QStringLiteral("nato_member_since"), QStringLiteral("in_eu"),
                   QStringLiteral("partner"), QStringLiteral("contested"), QStringLiteral("land_europe_km2"),
                   QStringLiteral("land_km2"), QStringLiteral("viewpoint"), QStringLiteral("source_id")});
    for (const QDate day : days)
        text += DayTable(subject, day).lines().join(QString());
    return text;
}

} // namespace atlas
