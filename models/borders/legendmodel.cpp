// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/legendmodel.h"

#include "changedrows.h"

#include <algorithm>

namespace atlas {

namespace {

/// Events are marked while they are current or linked; the map counts each once.
int markedEvents(const Moment &moment)
{
    std::set<EventId> events(moment.currentEvents.begin(), moment.currentEvents.end());
    for (const LinkedEvent &linked : moment.linkedEvents)
        events.insert(linked.id);
    return int(events.size());
}

} // namespace

LegendModel::LegendModel(const BorderTimeline &timeline, QObject *parent)
    : QAbstractListModel(parent)
    , m_timeline(timeline)
    , m_rows(legendEntries().size())
    , m_years(legendEntries().size())
{ }

void LegendModel::setYears(const Moment &moment)
{
    const std::pair key{moment.viewpoint, moment.convention};
    if (m_yearsOf == key)
        return;
    m_yearsOf = key;
    std::transform(legendEntries().begin(), legendEntries().end(), m_years.begin(),
                   [&](const LegendEntry &entry) {
                       return legendYears(entry, m_timeline, moment.viewpoint, moment.convention);
                   });
}

/// Counting goes over all lands, and the days between two changes share what it found.
const LegendModel::Counts &LegendModel::counts(const std::shared_ptr<const Snapshot> &snapshot)
{
    constexpr size_t most = 1000; // the timeline has fewer
    const auto known = m_counts.find(snapshot);
    if (known != m_counts.end())
        return known->second;
    if (m_counts.size() >= most)
        m_counts.clear();
    Counts counts;
    for (const LegendEntry &entry : legendEntries())
        counts.push_back(entry.layer == Layer::Events ? std::nullopt
                                                      : legendCount(entry, *m_timeline.borders(), *snapshot));
    return m_counts.emplace(snapshot, std::move(counts)).first->second;
}

void LegendModel::setMoment(const Moment &moment)
{
    if (!moment.snapshot)
        return;
    setYears(moment);
    const Counts &found = counts(moment.snapshot);
    std::vector<Row> rows(m_rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const LegendEntry &entry = legendEntries()[i];
        Row &row = rows[i];
        row.visible = moment.layers.testFlag(entry.layer);
        row.count = entry.layer == Layer::Events ? std::optional(markedEvents(moment)) : found[i];
        row.active = row.count.value_or(1) > 0;
        row.years = m_years[i];
        if (entry.layer == Layer::AllianceBorder)
            row.count.reset(); // there or not, nothing to count
    }
    const auto [first, last] = changedRows(m_rows, rows);
    if (first < 0)
        return;
    m_rows = std::move(rows);
    emit dataChanged(index(first), index(last));
}

int LegendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LegendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LegendEntry &entry = legendEntries()[size_t(index.row())];
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.label;
    case Qt::CheckStateRole:
        return row.visible ? Qt::Checked : Qt::Unchecked;
    case LayerRole:
        return int(entry.layer);
    case FillRole:
        return entry.fill ? int(*entry.fill) : -1;
    case CountRole:
        return row.count ? QVariant(*row.count) : QVariant();
    case ActiveRole:
        return row.active;
    case YearsRole:
        return row.years;
    case EntryRole:
        return index.row();
    default:
        return {};
    }
}

bool LegendModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool visible = value.toInt() == Qt::Checked;
    if (visible == m_rows[size_t(index.row())].visible)
        return false;
    emit layerToggled(legendEntries()[size_t(index.row())].layer, visible);
    return true;
}

Qt::ItemFlags LegendModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace atlas
