// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/statesmodel.h"

#include "borders/wording.h"
#include "changedrows.h"

#include <algorithm>
#include <map>

namespace atlas {

namespace {

QString statusText(FillClass fill, QDate since)
{
    switch (fill) {
    case FillClass::NatoJoined:
        return QStringLiteral("NATO member, joined on this date");
    case FillClass::Nato:
    case FillClass::NatoTerritoryAdded:
        return QStringLiteral("NATO member since %1").arg(dayText(since));
    case FillClass::NatoOutsideCommand:
        return QStringLiteral("NATO member since %1, outside the integrated command").arg(dayText(since));
    case FillClass::NatoSignatory:
        return QStringLiteral("signatory of the North Atlantic Treaty");
    case FillClass::WarsawPact:
        return QStringLiteral("Warsaw Pact");
    case FillClass::Csto:
        return QStringLiteral("CSTO member");
    default:
        return QStringLiteral("no pact");
    }
}

} // namespace

StatesModel::StatesModel(const BorderTimeline &timeline, QObject *parent)
    : QAbstractListModel(parent)
    , m_timeline(timeline)
{ }

std::vector<StatesModel::Row> StatesModel::rowsOf(const Moment &moment) const
{
    const BorderSet &borders = *m_timeline.borders();
    std::map<StateIndex, QDate> since, pact;
    for (const auto &member : m_timeline.members(moment.date, Organisation::Nato, moment.convention))
        since[member.state] = member.since;
    for (const auto &member : m_timeline.members(moment.date, Organisation::WarsawPact, moment.convention))
        pact[member.state] = member.since;

    std::vector<Row> rows;
    for (size_t i = 0; i < moment.snapshot->states.size(); ++i) {
        const StateStatus &status = moment.snapshot->states[i];
        if (!status.exists)
            continue;
        const State &state = borders.states[i];
        const auto joined = since.find(StateIndex(i));
        const QDate day = joined == since.end() ? QDate() : joined->second;
        const bool eastern = pact.count(StateIndex(i)) > 0; // the Soviet Union has a fill of its own
        rows.push_back({state.id, status.name, state.nameOn(moment.date).full,
                        statusText(eastern ? FillClass::WarsawPact : status.fill, day), status.fill, day,
                        moment.selection.states.count(state.id) > 0,
                        moment.linkedStates.count(state.id) > 0});
    }
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return rows;
}

void StatesModel::setMoment(const Moment &moment)
{
    if (!moment.snapshot)
        return;
    std::vector<Row> rows = rowsOf(moment);
    const bool sameStates = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                       [](const Row &a, const Row &b) { return a.id == b.id; });
    if (!sameStates) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    const auto [first, last] = changedRows(m_rows, rows);
    if (first < 0)
        return;
    m_rows = std::move(rows);
    emit dataChanged(index(first), index(last));
}

int StatesModel::rowOf(const StateId &id) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int StatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case IdRole:
        return row.id.value;
    case FullNameRole:
        return row.fullName;
    case FillRole:
        return int(row.fill);
    case SinceRole:
        return row.since;
    case Qt::ToolTipRole:
    case StatusRole:
        return row.status;
    case SelectedRole:
        return row.selected;
    case LinkedRole:
        return row.linked;
    default:
        return {};
    }
}

} // namespace atlas
