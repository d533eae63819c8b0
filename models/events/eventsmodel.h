// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventfilter.h"
#include "moment.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace atlas {

/// The events of the pack, in its order, with their relation to the moment.
class EventsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { // Qt::DisplayRole: title
        IdRole = Qt::UserRole + 1, ///< QString
        BriefRole, ///< QString, at most 24 characters
        SummaryRole, ///< QString
        StartRole, ///< QDate
        EndRole, ///< QDate, inclusive
        OpenEndRole, ///< bool
        PrecisionRole, ///< int of Precision
        CategoryRole, ///< int of EventCategory
        LaneRole, ///< int of EventLane
        InPaperRole, ///< int of InPaper
        TierRole, ///< int, 1 or 2
        CurrentRole, ///< bool: its span holds the date
        LinkedRole, ///< bool: belongs to what is selected
        NumberRole, ///< int: 1, 2 … of the selected excerpt; 0 = none
        SelectedRole ///< bool
    };

    explicit EventsModel(QObject *parent = nullptr);

    void setPack(std::shared_ptr<const Pack> pack);
    void setMoment(const Moment &moment);

    int rowOf(const EventId &id) const; ///< -1 when unknown
    const Event &event(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct State {
        bool current = false, linked = false, selected = false;
        int number = 0;
        bool operator==(const State &) const = default;
    };
    static QVariant stateData(const State &state, int role);
    std::vector<State> statesFor(const Moment &moment) const;

    std::shared_ptr<const Pack> m_pack;
    std::vector<State> m_states; ///< by row
};

} // namespace atlas
