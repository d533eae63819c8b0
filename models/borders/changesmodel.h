// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"
#include "evidence.h"
#include "moment.h"

#include <QAbstractItemModel>

#include <vector>

namespace atlas {

/// "What changed on this date": one group a change, below it the states or territories that it touches. On a
/// day without a change it lists the last one before; previousDay() and nextDay() lead to the nearest ones.
class ChangesModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { // Qt::DisplayRole: group title or name; Qt::ToolTipRole: the whole sentence
        KindRole = Qt::UserRole + 1, ///< int of ChangeKind, of the group
        CountRole, ///< int, of a group
        SentenceRole, ///< QString: "Bulgaria joins NATO", of the group
        NoteRole, ///< QString: "borders Russia", of a joined state
        FillRole, ///< int of FillClass after the change; of a group that of its first child
        StateRole, ///< QString id; empty for groups and territories
        TerritoryRole ///< QString id; empty for groups and states
    };

    explicit ChangesModel(const BorderTimeline &timeline, QObject *parent = nullptr);

    void setMoment(const Moment &moment);

    QDate shownDay() const { return m_shown; } ///< whose changes are listed; null before the first one
    /// What the change of the row rests on.
    Evidence evidence(const QModelIndex &index) const;
    /// The change of the row; null for an index of nothing.
    const Change *change(const QModelIndex &index) const;

    QDate previousDay() const { return m_previous; } ///< nearest change before; null at the beginning
    QDate nextDay() const { return m_next; } ///< nearest change after; null at the end

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void nearestChanged(); ///< previousDay() or nextDay()

private:
    struct Leaf {
        QString name, note;
        StateId state;
        TerritoryId territory;
        FillClass fill = FillClass::Land;
    };
    struct Group {
        Change change;
        QString title;
        std::vector<Leaf> leaves;
    };
    void list(QDate day, const Moment &moment);
    Group groupOf(const Change &change, const Moment &moment) const;
    Leaf stateLeaf(StateIndex state, const Change &change, const Moment &moment) const;
    Leaf territoryLeaf(TerritoryIndex territory, const Moment &moment) const;

    const BorderTimeline &m_timeline;
    std::vector<Group> m_groups;
    QDate m_date, m_shown, m_previous, m_next;
    std::shared_ptr<const Snapshot> m_listed; ///< for which m_groups were made
    Viewpoint m_viewpoint = Viewpoint::Documents;
    DateConvention m_convention = DateConvention::EntryIntoForce;
};

} // namespace atlas
