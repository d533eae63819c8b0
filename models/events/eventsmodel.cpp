// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventsmodel.h"

#include "changedrows.h"

#include <algorithm>

namespace atlas {

EventsModel::EventsModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void EventsModel::setPack(std::shared_ptr<const Pack> pack)
{
    if (pack == m_pack)
        return;
    beginResetModel();
    m_pack = std::move(pack);
    m_states.assign(m_pack ? m_pack->events.size() : 0, {});
    endResetModel();
}

std::vector<EventsModel::State> EventsModel::statesFor(const Moment &moment) const
{
    std::vector<State> states(m_states.size());
    for (const EventId &id : moment.currentEvents) {
        if (const int row = rowOf(id); row >= 0)
            states[size_t(row)].current = true;
    }
    for (const LinkedEvent &linked : moment.linkedEvents) {
        if (const int row = rowOf(linked.id); row >= 0) {
            states[size_t(row)].linked = true;
            states[size_t(row)].number = linked.number;
        }
    }
    if (const int row = rowOf(moment.selection.event); row >= 0)
        states[size_t(row)].selected = true;
    return states;
}

void EventsModel::setMoment(const Moment &moment)
{
    std::vector<State> states = statesFor(moment);
    const auto [first, last] = changedRows(m_states, states);
    if (first < 0)
        return;
    m_states = std::move(states);
    emit dataChanged(index(first), index(last), {CurrentRole, LinkedRole, NumberRole, SelectedRole});
}

int EventsModel::rowOf(const EventId &id) const
{
    const Event *event = m_pack && !id.isEmpty() ? m_pack->event(id) : nullptr;
    return event ? int(event - m_pack->events.data()) : -1;
}

const Event &EventsModel::event(int row) const
{
    return m_pack->events.at(size_t(row));
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_states.size());
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Event &event = m_pack->events[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return event.title;
    case Qt::ToolTipRole:
    case SummaryRole:
        return event.summary;
    case IdRole:
        return event.id.value;
    case BriefRole:
        return event.brief;
    case StartRole:
        return event.start;
    case EndRole:
        return event.end;
    case OpenEndRole:
        return event.openEnd;
    case PrecisionRole:
        return int(event.precision);
    case CategoryRole:
        return int(event.category);
    case LaneRole:
        return int(laneOf(event.category));
    case InPaperRole:
        return int(event.inPaper);
    case TierRole:
        return event.tier;
    default:
        return stateData(m_states[size_t(index.row())], role);
    }
}

QVariant EventsModel::stateData(const State &state, int role)
{
    switch (role) {
    case CurrentRole:
        return state.current;
    case LinkedRole:
        return state.linked;
    case NumberRole:
        return state.number;
    case SelectedRole:
        return state.selected;
    default:
        return {};
    }
}

QHash<int, QByteArray> EventsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"},
                  {BriefRole, "brief"},
                  {SummaryRole, "summary"},
                  {StartRole, "start"},
                  {EndRole, "end"},
                  {OpenEndRole, "openEnd"},
                  {PrecisionRole, "precision"},
                  {CategoryRole, "category"},
                  {LaneRole, "lane"},
                  {InPaperRole, "inPaper"},
                  {TierRole, "tier"},
                  {CurrentRole, "current"},
                  {LinkedRole, "linked"},
                  {NumberRole, "number"},
                  {SelectedRole, "selected"}});
    return names;
}

} // namespace atlas
