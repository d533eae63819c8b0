// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"
#include "moment.h"

#include <QAbstractListModel>

#include <vector>

namespace atlas {

/// The states that hold land on the date, in the viewpoint, by name.
class StatesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { // Qt::DisplayRole: brief name of the day
        IdRole = Qt::UserRole + 1, ///< QString
        FullNameRole, ///< QString
        FillRole, ///< int of FillClass
        SinceRole, ///< QDate: member of NATO since, by the convention; invalid for others
        StatusRole, ///< QString: "NATO member since 29 March 2004, joined today", "Warsaw Pact", "no pact"
        SelectedRole, ///< bool
        LinkedRole ///< bool: of the selected excerpt or event
    };

    explicit StatesModel(const BorderTimeline &timeline, QObject *parent = nullptr);

    void setMoment(const Moment &moment);
    int rowOf(const StateId &id) const; ///< -1 when it holds nothing on the date

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        StateId id;
        QString name, fullName, status;
        FillClass fill = FillClass::Land;
        QDate since;
        bool selected = false, linked = false;
        bool operator==(const Row &) const = default;
    };
    std::vector<Row> rowsOf(const Moment &moment) const;

    const BorderTimeline &m_timeline;
    std::vector<Row> m_rows;
};

} // namespace atlas
