// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/changesmodel.h"

#include "borders/changelist.h"
#include "borders/neighbours.h"
#include "borders/wording.h"

#include <algorithm>
#include <tuple>

namespace atlas {

namespace {

constexpr quintptr topLevel = 0; // internal id of groups; leaves carry their group's row + 1

QString titleOf(const Change &change)
{
    if (change.organisation && change.kind == ChangeKind::Joined)
        return QStringLiteral("Joined ") + toString(*change.organisation);
    if (change.organisation && change.kind == ChangeKind::Left)
        return QStringLiteral("Left ") + toString(*change.organisation);
    return change.text;
}

} // namespace

ChangesModel::ChangesModel(const BorderTimeline &timeline, QObject *parent)
    : QAbstractItemModel(parent)
    , m_timeline(timeline)
{ }

ChangesModel::Leaf ChangesModel::stateLeaf(StateIndex state, const Change &change, const Moment &moment) const
{
    const BorderSet &borders = *m_timeline.borders();
    const Snapshot &snapshot = *moment.snapshot;
    const bool gone = !snapshot.states[size_t(state)].exists;
    const QDate named = gone ? change.date.addDays(-1) : change.date;
    Leaf leaf{borders.states[size_t(state)].nameOn(named).brief,
              {},
              borders.states[size_t(state)].id,
              {},
              snapshot.states[size_t(state)].fill};
    const StateIndex east = sovietUnionOrRussia(borders, snapshot);
    if (change.kind == ChangeKind::Joined && change.organisation == Organisation::Nato && east != noState
        && neighboursOf(borders, snapshot, state).count(east))
        leaf.note = QStringLiteral("borders ") + withArticle(snapshot.states[size_t(east)].name);
    return leaf;
}

ChangesModel::Leaf ChangesModel::territoryLeaf(TerritoryIndex territory, const Moment &moment) const
{
    const Territory &land = m_timeline.borders()->territories[size_t(territory)];
    return {briefName(land), {}, {}, land.id, moment.snapshot->territories[size_t(territory)].fill};
}

ChangesModel::Group ChangesModel::groupOf(const Change &change, const Moment &moment) const
{
    Group group{change, titleOf(change), {}};
    // A founding or a fall is told by its states; a cession by its land.
    const QDate eve = change.date.addDays(-1);
    const auto before = m_timeline.snapshotAt(eve, moment.viewpoint, moment.convention);
    bool ownsStates = change.territories.empty();
    for (StateIndex state : change.states)
        ownsStates |= before->states[size_t(state)].exists != moment.snapshot->states[size_t(state)].exists;
    if (ownsStates) {
        for (StateIndex state : change.states) {
            Leaf leaf = stateLeaf(state, change, moment);
            // One that takes the place of another of its name is told once.
            const auto same = std::ranges::find(group.leaves, leaf.name, &Leaf::name);
            if (same == group.leaves.end())
                group.leaves.push_back(std::move(leaf));
            else if (moment.snapshot->states[size_t(state)].exists)
                *same = std::move(leaf);
        }
    } else {
        const std::vector<Territory> &lands = m_timeline.borders()->territories;
        for (TerritoryIndex territory : change.territories)
            group.leaves.push_back(territoryLeaf(territory, moment));
        // Lands of one brief name are told apart by the whole one.
        for (size_t i = 0; i < group.leaves.size(); ++i) {
            const QString brief = briefName(lands[size_t(change.territories[i])]);
            const auto shares = [&](TerritoryIndex land) { return briefName(lands[size_t(land)]) == brief; };
            if (std::ranges::count_if(change.territories, shares) > 1)
                group.leaves[i].name = lands[size_t(change.territories[i])].name;
        }
    }
    return group;
}

void ChangesModel::setMoment(const Moment &moment)
{
    const bool same
        = m_date == moment.date && m_viewpoint == moment.viewpoint && m_convention == moment.convention;
    if (same || !moment.snapshot)
        return;
    m_date = moment.date;
    m_viewpoint = moment.viewpoint;
    m_convention = moment.convention;

    const QDate previous = m_timeline.previousChange(m_date, m_viewpoint, m_convention);
    const QDate next = m_timeline.nextChange(m_date, m_viewpoint, m_convention);
    const bool quiet = m_timeline.changesOn(m_date, m_viewpoint, m_convention).empty();
    list(quiet ? previous : m_date, moment);
    if (std::tie(previous, next) == std::tie(m_previous, m_next))
        return;
    m_previous = previous;
    m_next = next;
    emit nearestChanged();
}

void ChangesModel::list(QDate day, const Moment &moment)
{
    if (day == m_shown && moment.snapshot == m_listed)
        return; // a scrub over quiet days
    m_shown = day;
    m_listed = moment.snapshot;
    std::vector<Group> groups;
    if (day.isValid()) {
        for (const Change &change : m_timeline.changesOn(day, m_viewpoint, m_convention))
            groups.push_back(groupOf(change, moment));
    }
    if (groups.empty() && m_groups.empty())
        return;
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

const Change *ChangesModel::change(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const size_t group
        = index.internalId() == topLevel ? size_t(index.row()) : size_t(index.internalId() - 1);
    return &m_groups[group].change;
}

Evidence ChangesModel::evidence(const QModelIndex &index) const
{
    const Change *told = change(index);
    return told ? evidenceOf(m_timeline, *told, m_viewpoint, m_convention) : Evidence();
}

QModelIndex ChangesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex ChangesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(int(child.internalId() - 1), 0, topLevel);
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return int(m_groups[size_t(parent.row())].leaves.size());
}

int ChangesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isGroup = index.internalId() == topLevel;
    const Group &group = m_groups[isGroup ? size_t(index.row()) : size_t(index.internalId() - 1)];
    const Leaf *leaf = isGroup ? nullptr : &group.leaves[size_t(index.row())];
    const Leaf none;
    const Leaf &shown = leaf ? *leaf : none;
    switch (role) {
    case Qt::DisplayRole:
        return leaf ? leaf->name : group.title;
    case Qt::ToolTipRole:
    case SentenceRole:
        return group.change.text;
    case KindRole:
        return int(group.change.kind);
    case CountRole:
        return isGroup ? QVariant(group.change.count) : QVariant();
    case NoteRole:
        return shown.note;
    case FillRole:
        return int(leaf ? leaf->fill : group.leaves.empty() ? FillClass::Land : group.leaves.front().fill);
    case StateRole:
        return shown.state.value;
    case TerritoryRole:
        return shown.territory.value;
    default:
        return {};
    }
}

} // namespace atlas
